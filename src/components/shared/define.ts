/** Registers a tag once. A tag that another copy of the kit has registered is left alone. */
export function define(tag: string, element: CustomElementConstructor): void {
  if (!customElements.get(tag)) customElements.define(tag, element);
}
