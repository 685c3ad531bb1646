/** The items that lead back to themselves by following `next`. Each item is walked only once, because chains may be long. */
export function cyclesAmong<One extends object>(all: readonly One[], next: (one: One) => One | undefined): ReadonlySet<One> {
  const walked = new Map<One, One>();
  const cycles = new Set<One>();
  for (const start of all) {
    let at: One | undefined = next(start) && start;
    for (; at && !walked.has(at); at = next(at)) walked.set(at, start);
    // The walk has met itself: collect the cycle.
    for (; at && walked.get(at) === start && !cycles.has(at); at = next(at)) cycles.add(at);
  }
  return cycles;
}
