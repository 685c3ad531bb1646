/** One request for one URL, whoever asks. A failure is forgotten, so that asking again asks the server again. */
import { fetchText } from '../../data/fetch-text.ts';
import type { LoadResult } from '../../data/load-report.ts';
import type { Report } from '../../data/report.ts';
import { readText } from './read-report.ts';

/** By address, whole; undefined once forgotten. Open to `report-areas.ts` and `area-files.ts`, for an index is no failure to forget. */
export const loads = new Map<string, Promise<LoadResult> | undefined>();

/** When the server gave the file of a report, where that was more than a day ago: a copy that was kept on the way. */
export const givenLongAgo = new WeakMap<Report, Date>();

const DAY = 864e5;
const SOON = 2000;

export function loadOnce(src: string): Promise<LoadResult> {
  const url = absolute(src);
  const known = loads.get(url);
  if (known) return known;
  // Who asks again wants the server's word, not the browser's copy of the first answer.
  const load = read(url, loads.has(url) ? 'no-cache' : 'default').then(async (first) => {
    if (first.ok) return first;
    const again = () => read(url);
    const result = await import('./try-later.ts').then(
      ({ tryLater }) => tryLater(url, first, again),
      // A network that has only just come back may not reach even this piece of the kit.
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

/** The same file under one name, however it is written. What is no address at all is left for fetch to refuse. */
function absolute(src: string): string {
  try {
    return new URL(src, document.baseURI).href;
  } catch {
    return src;
  }
}
