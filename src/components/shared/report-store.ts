/** One request for one URL, whoever asks. A failure is forgotten, so that asking again asks the server again. */
import { loadReport, type LoadResult } from '../../data/load-report.ts';

const loads = new Map<string, Promise<LoadResult>>();

export function loadOnce(url: string): Promise<LoadResult> {
  const known = loads.get(url);
  if (known) return known;
  const load = loadReport(url).then((result) => {
    if (!result.ok) loads.delete(url);
    return result;
  });
  loads.set(url, load);
  return load;
}

/** Forgets what was loaded, for `reload` and for tests. */
export function forget(url: string): void {
  loads.delete(url);
}
