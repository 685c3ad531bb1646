/**
 * The script a webmaster pastes: finds the elements of the kit on the page and fetches only theirs,
 * for elements that are added later as well. It knows the layout of `dist/`, where it alone runs.
 */
import { TAGS } from './tags.ts';

const waiting = new Set<string>(TAGS);
const selector = TAGS.join();

function discover(root: ParentNode): void {
  root.querySelectorAll(selector).forEach(load);
}

function load({ localName: tag }: Element): void {
  if (waiting.delete(tag) && !customElements.get(tag)) import(/* @vite-ignore */ `./elements/${tag}.js`).catch(() => waiting.add(tag));
}

discover(document);
new MutationObserver((records) => {
  for (const { addedNodes } of records) {
    addedNodes.forEach((node) => {
      if (!(node instanceof Element)) return;
      load(node);
      discover(node);
    });
  }
}).observe(document, { childList: true, subtree: true });
