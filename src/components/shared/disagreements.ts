/** Figures of a report that contradict each other, computed once per report. Fetched by pages on which any might. */
import { checkReport } from '../../data/check-report.ts';
import { oncePer } from '../../data/once-per.ts';
import type { Report } from '../../data/report.ts';

export const disagreements = oncePer(checkReport);

/** From this number of entries, the search takes as long as a frame. */
const LONG = 5000;

/** Makes the search available to all elements and calls back; for a long report only after it has been drawn. */
export function search(parts: { disagree?: typeof disagreements }, { stations, observations }: Report, searched: () => void): void {
  const handOver = () => {
    parts.disagree = disagreements;
    searched();
  };
  if (stations.length + observations.length < LONG) handOver();
  else if (typeof requestIdleCallback === 'function') requestIdleCallback(handOver, { timeout: 2000 });
  // Like `station-map/boundaries/idle.ts`, which would be one more request here.
  else setTimeout(handOver, 200);
}
