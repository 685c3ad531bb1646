/** Figures of a report that contradict each other, looked for once a report: fetched by pages on which any could. */
import { checkReport } from '../../data/check-report.ts';
import type { Problem } from '../../data/problem.ts';
import type { Report } from '../../data/report.ts';

const found = new WeakMap<Report, readonly Problem[]>();

export function disagreements(report: Report): readonly Problem[] {
  const known = found.get(report) ?? checkReport(report);
  found.set(report, known);
  return known;
}

/** Entries from which on the search takes as long as a frame. */
const LONG = 5000;

/** Gives the search to all elements, and calls back. The picture of a long report comes first. */
export function search(parts: { disagree?: typeof disagreements }, { stations, observations }: Report, searched: () => void): void {
  const handOver = () => {
    parts.disagree = disagreements;
    searched();
  };
  if (stations.length + observations.length < LONG) handOver();
  else if (typeof requestIdleCallback === 'function') requestIdleCallback(handOver, { timeout: 2000 });
  // As in `station-map/boundaries/idle.ts`, which would be a request of its own here.
  else setTimeout(handOver, 200);
}
