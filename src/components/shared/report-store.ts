/** One request per URL, for any number of elements. A failure is forgotten, so that the next one to ask causes a new request. */
import { fetchText } from '../../data/fetch-text.ts';
import type { LoadResult } from '../../data/load-report.ts';
import type { Report } from '../../data/report.ts';
import { readText } from './read-report.ts';

/** By absolute address; undefined once forgotten. Exported for `report-areas.ts` and `area-files.ts`, which keep an index although it is not a report. */
export const loads = new Map<string, Promise<LoadResult> | undefined>();

/** When the server sent the file of a report, if that was more than a day ago: the file comes from a cache. */
export const givenLongAgo = new WeakMap<Report, Date>();

const DAY = 864e5;
const SOON = 2000;

export function loadOnce(src: string): Promise<LoadResult> {
  const url = absolute(src);
  const known = loads.get(url);
  if (known) return known;
  // A repeated request must bypass the browser's copy of the first answer.
  const load = read(url, loads.has(url) ? 'no-cache' : 'default').then(async (first) => {
    if (first.ok) return first;
    const again = () => read(url);
    const result = await import('./try-later.ts').then(
      ({ tryLater }) => tryLater(url, first, again),
      // Just after the network has come back, even this part of the kit may be unreachable.
      () => new Promise((done) => setTimeout(done, SOON)).then(again),
    );
    if (!result.ok && loads.get(url) === load) forget(url);
    return result;
  });
  loads.set(url, load);
  return load;
}

async function read(url: string, cache: RequestCache = 'no-cache'): Promise<LoadResult> {
  const fetched = await fetchText(url, { cache });
  if (!fetched.ok) return fetched;
  const result = await readText(fetched.text);
  const given = new Date((fetched.response && fetched.response.headers.get('date')) || '');
  if (result.ok && Date.now() - Number(given) > DAY) givenLongAgo.set(result.report, given);
  return result;
}

/** Forgets what was loaded, for `reload` and for tests. */
export function forget(src: string): void {
  loads.set(absolute(src), undefined);
}

/** Gives a file one name, however its address is written. An invalid address is left for fetch to refuse. */
function absolute(src: string): string {
  try {
    return new URL(src, document.baseURI).href;
  } catch {
    return src;
  }
}
