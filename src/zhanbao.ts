/**
 * The script a webmaster pastes: finds the elements of the kit on the page and fetches only theirs,
 * for elements that are added later as well. It knows the layout of `dist/`, where it alone runs: it asks for files by their
 * versioned names, so that a page never runs it with elements of another version out of a cache.
 */
import './style-nonce.ts';
import type { Ahead, Underway } from './data/asked-ahead.ts';
import { TAGS, TOGETHER } from './tags.ts';
import { watchPage } from './watch-page.ts';

/** Of the package; written in by the build. */
declare const VERSION: string;
/** The file that every element needs; written in by the build. */
declare const CORE: string;

const LAND = 'boundary-map';
const KINDS: readonly string[] = TOGETHER;
/** Whether the page has its elements from one file or from one each: decided once, or the same code would come twice. */
let together: boolean | undefined;
/** What is on its way or here. */
const asked = new Set<string>();
/** By address; undefined once an element has asked. */
const ahead = new Map<string, Underway | undefined>();
/** In milliseconds: what nobody has taken by then is no answer any more. */
const MOMENT = 20_000;

/** Once; again only after a failure, when an element is added. */
function ask(file: string): void {
  if (asked.has(file)) return;
  asked.add(file);
  fetchFile(file).catch(() => asked.delete(file));
}

/** Addresses stand here in full, where the last step of the build looks after them. */
function fetchFile(name: string): Promise<unknown> {
  if (together) return import(/* @vite-ignore */ `./page/${name}-${VERSION}.js`);
  if (name === 'core') return import(/* @vite-ignore */ CORE);
  return name === LAND ? import(/* @vite-ignore */ `./boundary-map-${VERSION}.js`) : import(/* @vite-ignore */ `./elements/${name}-${VERSION}.js`);
}

/** Whether it is on its way. */
function load(tag: string): boolean {
  if (customElements.get(tag)) return false;
  together ??= KINDS.filter((kind, at) => at && document.querySelector(`${kind},[data-zhanbao=${kind}]`)).length > 1;
  // Asked for beside the element, not by it: one way to the server less before the first figure.
  ask(together ? 'together' : 'core');
  if (!together || !KINDS.includes(tag)) ask(tag);
  return true;
}

/** So is the file that it will fetch. */
function foresee(address: string): void {
  if (ahead.has(address)) return;
  const clock = new AbortController();
  const answer = fetch(address, clock);
  // Who takes it learns of it.
  answer.catch(() => {});
  ahead.set(address, Object.assign(clock, { answer }));
  setTimeout(() => take(address)?.abort(), MOMENT);
}

/** Elements share a report under its whole address, however it is written. */
function foreseeReport(href: string): void {
  try {
    foresee(new URL(href, document.baseURI).href);
  } catch {
    // No address: the element says so.
  }
}

function take(address: string): Underway | undefined {
  const underway = ahead.get(address);
  ahead.set(address, undefined);
  return underway;
}

Object.assign(globalThis, { [Symbol.for('zhanbao/1')]: take satisfies Ahead });

watchPage(`${TAGS.join()},[data-zhanbao]`, (found) => {
  // Few pages have places: what fills them is fetched by those that have.
  if (found.hasAttribute('data-zhanbao')) {
    import('./places.ts').then(
      ({ fillPlace }) => fillPlace(found, TAGS, load),
      () => {},
    );
  } else if (load(found.localName)) {
    const href = found.getAttribute('src');
    const boundaries = found.getAttribute('review-number')?.trim() && found.getAttribute('boundaries');
    if (href) foreseeReport(href);
    if (boundaries) {
      foresee(boundaries);
      ask(LAND);
    }
  }
});
