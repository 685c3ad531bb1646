/**
 * The script that a webmaster pastes: finds the elements of the kit on the page, also those added later, and loads only their code.
 * It knows the layout of `dist/`, the only place where it runs, and requests files by their versioned names, so that a cache can never
 * mix it with elements of another version.
 */
import './style-nonce.ts';
import type { Ahead, Underway } from './data/asked-ahead.ts';
import { TAGS, TOGETHER } from './tags.ts';
import { watchPage } from './watch-page.ts';

/** The version of the package; inserted by the build. */
declare const VERSION: string;
/** The path of the file that every element needs; inserted by the build. */
declare const CORE: string;

const LAND = 'boundary-map';
const KINDS: readonly string[] = TOGETHER;
/** Whether the page loads its elements as one file or one by one. Decided once, or the same code would be loaded twice. */
let together: boolean | undefined;
/** Files that are being loaded or are loaded already. */
const asked = new Set<string>();
/** Requests started early, by address; undefined once an element has taken its request. */
const ahead = new Map<string, Underway | undefined>();
/** In milliseconds: a response that nobody has taken by then is too old. */
const MOMENT = 20_000;

/** Loads a file once; again only after a failure, when another element needs it. */
function ask(file: string): void {
  if (asked.has(file)) return;
  asked.add(file);
  fetchFile(file).catch(() => asked.delete(file));
}

/** The addresses are written out, because the last step of the build checks them. */
function fetchFile(name: string): Promise<unknown> {
  if (together) return import(/* @vite-ignore */ `./page/${name}-${VERSION}.js`);
  if (name === 'core') return import(/* @vite-ignore */ CORE);
  return name === LAND ? import(/* @vite-ignore */ `./boundary-map-${VERSION}.js`) : import(/* @vite-ignore */ `./elements/${name}-${VERSION}.js`);
}

/** Loads the code of a tag; false if the tag is defined already. */
function load(tag: string): boolean {
  if (customElements.get(tag)) return false;
  together ??= KINDS.filter((kind, at) => at && document.querySelector(`${kind},[data-zhanbao=${kind}]`)).length > 1;
  // Loaded in parallel with the element rather than by it: one round trip less before the first figure.
  ask(together ? 'together' : 'core');
  if (!together || !KINDS.includes(tag)) ask(tag);
  return true;
}

/** Requests a file that an element is going to fetch. */
function foresee(address: string): void {
  if (ahead.has(address)) return;
  const clock = new AbortController();
  const answer = fetch(address, clock);
  // Whoever takes the request handles its failure.
  answer.catch(() => {});
  ahead.set(address, Object.assign(clock, { answer }));
  setTimeout(() => take(address)?.abort(), MOMENT);
}

/** Requests a report under its absolute address, by which elements share it. */
function foreseeReport(href: string): void {
  try {
    foresee(new URL(href, document.baseURI).href);
  } catch {
    // Not an address: the element will say so.
  }
}

function take(address: string): Underway | undefined {
  const underway = ahead.get(address);
  ahead.set(address, undefined);
  return underway;
}

Object.assign(globalThis, { [Symbol.for('zhanbao/1')]: take satisfies Ahead });

watchPage(`${TAGS.join()},[data-zhanbao]`, (found) => {
  // Few pages have placeholders, so the code that fills them is loaded only there.
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
