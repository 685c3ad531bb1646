/**
 * Registers a tag once. A tag registered by another copy of the kit is left alone. In engines older than those supported nothing is
 * registered at all: the page's fallback content is better than elements whose styles or checks fail halfway.
 */
export function define(tag: string, element: CustomElementConstructor): void {
  if ('allSettled' in Promise && !customElements.get(tag)) customElements.define(tag, element);
}
