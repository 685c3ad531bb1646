/** A forecast (预计) or intention (力争) is not a result. The finding adds if its time had already passed when the text was published. */
import { finding } from '../finding.ts';
import { isCertainlyBefore } from '../like-figures.ts';
import type { Problem } from '../problem.ts';
import { sourceOf, type Observation, type Report } from '../report.ts';

export function forecastNotReached(report: Report): readonly Problem[] {
  return report.observations.flatMap((figure) => {
    const { role, quantity } = figure;
    if ((role !== 'forecast' && role !== 'intention') || quantity.amount.kind === 'missing') return [];
    return [finding('note', 'forecast-not-reached', [figure], { figure, role, ...overSince(report, figure) })];
  });
}

/** The end of its time and the later date of its source; empty where the time had not passed. No clock is read. */
function overSince(report: Report, { time, sources }: Observation): Readonly<Record<string, string>> {
  const until = time.to ?? time.date;
  const dated = sources.map(({ id }) => sourceOf(report, id)?.date).find((date) => until !== undefined && date !== undefined && isCertainlyBefore(until, date));
  return until !== undefined && dated !== undefined ? { until, dated } : {};
}
