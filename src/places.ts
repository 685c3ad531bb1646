/**
 * Placeholders for elements, for pages whose editor removes unknown tags: `<div data-zhanbao="coverage-gauge" data-src="…">`.
 * Once the element is defined, it is put into its placeholder, with the placeholder's content as its fallback and the data-* attributes as
 * its attributes. Until then, and for good where scripts do not run, the page remains unchanged.
 */

/** Fills the placeholder when its element is defined. Calls `want` with the tag, to have it loaded. */
export function fillPlace(place: Element, tags: readonly string[], want: (tag: string) => void): void {
  const tag = place.getAttribute('data-zhanbao') as string;
  if (!tags.includes(tag)) {
    // oxlint-disable-next-line no-console -- the author of the page must see it
    console.warn(`data-zhanbao="${tag}": allowed are ${tags.join(', ')}; the content stays.`);
    return;
  }
  want(tag);
  void customElements.whenDefined(tag).then(() => whenWhole(() => fill(place, tag)));
}

/** Content that the parser has not reached yet would stay outside the element, so wait for the whole page. */
function whenWhole(then: () => void): void {
  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', then);
  else then();
}

/** Copies only attributes that the element knows: nothing that an editor lets through in data-* may become a script. */
function fill(place: Element, tag: string): void {
  // Another copy of the kit, or an earlier call, has already filled it.
  if (place.firstElementChild?.localName === tag) return;
  const { observedAttributes: known = [] } = customElements.get(tag) as unknown as { observedAttributes?: readonly string[] };
  const element = document.createElement(tag);
  for (const { name, value } of Array.from(place.attributes)) {
    const [, attribute = ''] = /^data-(.*)/.exec(name) ?? [];
    if (attribute === 'id' || known.includes(attribute)) element.setAttribute(attribute, value);
  }
  element.append(...Array.from(place.childNodes));
  place.append(element);
}
