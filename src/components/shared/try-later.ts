/**
 * A failure that may pass by itself (a line that broke, a gateway that is full) is tried twice more before it is told, each
 * time later and by chance a little earlier or later still, so that the pages of a whole city do not come back at one moment.
 */
import type { Failure } from '../../data/failure.ts';
import type { LoadResult } from '../../data/load-report.ts';

const WAITS = [600, 1800];
const PASSING = [408, 425, 429, 502, 503, 504];

export async function tryLater(url: string, first: LoadResult, ask: () => Promise<LoadResult>, waits = WAITS): Promise<LoadResult> {
  let result = first;
  for (const wait of isAddress(url) ? waits : []) {
    if (result.ok || !mayPass(result.failure)) break;
    await new Promise((done) => setTimeout(done, wait * (0.5 + Math.random())));
    result = await ask();
  }
  return result;
}

function isAddress(url: string): boolean {
  try {
    return new URL(url).href !== '';
  } catch {
    return false;
  }
}

/** Offline there is nothing to try: the network's return is waited for. What took its whole time has been waited for long enough. */
function mayPass(failure: Failure): boolean {
  return (failure.kind === 'network' && navigator.onLine) || (failure.kind === 'status' && PASSING.includes(failure.status));
}
