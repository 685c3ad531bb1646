/**
 * The script a webmaster pastes: finds the elements of the kit on the page and fetches only theirs,
 * for elements that are added later as well. It knows the layout of `dist/`, where it alone runs: it asks for files by their
 * versioned names, so that a page never runs it with elements of another version out of a cache.
 */
import './style-nonce.ts';
import { TAGS } from './tags.ts';
import { watchPage } from './watch-page.ts';

/** Of the package; written in by the build. */
declare const VERSION: string;
/** The file that every element needs; written in by the build. */
declare const CORE: string;

const waiting = new Set<string>(TAGS);

function load(tag: string): void {
  if (!waiting.delete(tag) || customElements.get(tag)) return;
  const failed = () => waiting.add(tag);
  // Asked for beside the element, not by it: one way to the server less before the first figure.
  import(/* @vite-ignore */ CORE).catch(failed);
  import(/* @vite-ignore */ `./elements/${tag}-${VERSION}.js`).catch(failed);
}

watchPage(`${TAGS.join()},[data-zhanbao]`, (found) => {
  if (!found.hasAttribute('data-zhanbao')) return load(found.localName);
  // Few pages have places: what fills them is fetched by those that have.
  import('./places.ts').then(
    ({ fillPlace }) => fillPlace(found, TAGS, load),
    () => {},
  );
});
