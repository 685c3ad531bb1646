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

/** Tags and addresses; no address is none to ask for. */
const asked = new Set<string | null>([null, '']);

function isNew(what: string | null): boolean {
  return asked.size < asked.add(what).size;
}

/** Whether it is on its way. */
function load(tag: string): boolean {
  if (customElements.get(tag)) return false;
  const failed = () => asked.delete(tag);
  if (isNew(tag)) {
    // Asked for beside the element, not by it: one way to the server less before the first figure.
    import(/* @vite-ignore */ CORE).catch(failed);
    import(/* @vite-ignore */ `./elements/${tag}-${VERSION}.js`).catch(failed);
  }
  return true;
}

/** So are the files that it will fetch: it takes what has come. */
function foresee(found: Element, attribute: string): void {
  const href = found.getAttribute(attribute);
  if (isNew(href)) document.head.append(Object.assign(document.createElement('link'), { rel: 'preload', as: 'fetch', crossOrigin: '', href }));
}

watchPage(`${TAGS.join()},[data-zhanbao]`, (found) => {
  // Few pages have places: what fills them is fetched by those that have.
  if (found.hasAttribute('data-zhanbao')) {
    import('./places.ts').then(
      ({ fillPlace }) => fillPlace(found, TAGS, load),
      () => {},
    );
  } else if (load(found.localName)) {
    foresee(found, 'src');
    if (found.matches('[boundaries]:not([review-number=""])[review-number]')) {
      foresee(found, 'boundaries');
      import(/* @vite-ignore */ `./boundary-map-${VERSION}.js`).catch(() => {});
    }
  }
});
