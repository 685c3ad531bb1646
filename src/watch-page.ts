/** Calls back with each element of the page that matches the selector, present or added later. */
export function watchPage(selector: string, found: (element: Element) => void): void {
  const look = (root: ParentNode) => root.querySelectorAll(selector).forEach(found);
  look(document);
  new MutationObserver((records) => {
    for (const { addedNodes } of records) {
      addedNodes.forEach((node) => {
        if (!(node instanceof Element)) return;
        if (node.matches(selector)) found(node);
        look(node);
      });
    }
  }).observe(document, { childList: true, subtree: true });
}
