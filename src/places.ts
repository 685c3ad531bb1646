/**
 * Places for elements in pages whose editor drops tags that it does not know: `<div data-zhanbao="coverage-gauge" data-src="…">`.
 * Once the element can be had it moves into its place, takes the place's content as its fallback and the place's data-* as
 * its attributes. Until then, and for ever where scripts do not run, nothing in the page has changed.
 */
/** Fills the place when its element is there, for which `want` is called with the tag. */
export function fillPlace(place: Element, tags: readonly string[], want: (tag: string) => void): void {
  const tag = place.getAttribute('data-zhanbao') as string;
  if (!tags.includes(tag)) {
    // oxlint-disable-next-line no-console -- whoever writes the page must learn of it
    console.warn(`data-zhanbao="${tag}": allowed are ${tags.join(', ')}; the content stays.`);
    return;
  }
  want(tag);
  void customElements.whenDefined(tag).then(() => whenWhole(() => fill(place, tag)));
}

/** What the page is still reading would be left outside of the element. */
function whenWhole(then: () => void): void {
  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', then);
  else then();
}

/** What an editor lets pass in data-* must never become a script: only attributes that the element itself knows are taken. */
function fill(place: Element, tag: string): void {
  // Another copy of the kit, or an earlier look at this page, has been here.
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
