/**
 * Repeats a request that failed for a reason that may pass (a broken connection, an overloaded gateway) twice before the failure is
 * reported. The waits grow and are randomised, so that the pages of a whole city do not come back at the same moment.
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

/** Whether waiting may help. Offline, the controller waits for the network instead; after a timeout the visitor has waited long enough. */
function mayPass(failure: Failure): boolean {
  return (failure.kind === 'network' && navigator.onLine) || (failure.kind === 'status' && PASSING.includes(failure.status));
}
