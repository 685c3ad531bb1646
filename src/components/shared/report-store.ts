/** One request for one URL, whoever asks. A failure is forgotten, so that asking again asks the server again. */
import { fetchText } from '../../data/fetch-text.ts';
import type { LoadResult } from '../../data/load-report.ts';
import { readText } from './read-report.ts';

/** By address, whole. Open to `report-areas.ts`, for an index is no failure to forget. */
export const loads = new Map<string, Promise<LoadResult>>();

export function loadOnce(src: string): Promise<LoadResult> {
  const url = absolute(src);
  const known = loads.get(url);
  if (known) return known;
  const load = read(url).then((result) => {
    if (!result.ok) loads.delete(url);
    return result;
  });
  loads.set(url, load);
  return load;
}

async function read(url: string): Promise<LoadResult> {
  const fetched = await fetchText(url);
  return fetched.ok ? readText(fetched.text) : fetched;
}

/** Forgets what was loaded, for `reload` and for tests. */
export function forget(src: string): void {
  loads.delete(absolute(src));
}

/** The same file under one name, however it is written. What is no address at all is left for fetch to refuse. */
function absolute(src: string): string {
  try {
    return new URL(src, document.baseURI).href;
  } catch {
    return src;
  }
}
