/**
 * Registers a tag once. A tag that another copy of the kit has registered is left alone; and in an engine older than those
 * that the kit is made for, every tag: what the page wrote inside stays, where styles and checks could fail halfway.
 */
export function define(tag: string, element: CustomElementConstructor): void {
  if ('allSettled' in Promise && !customElements.get(tag)) customElements.define(tag, element);
}
