/** A result dated after the document that states it: one of the dates is wrong, usually by a year. */
import { finding } from '../finding.ts';
import { isCertainlyBefore } from '../like-figures.ts';
import type { Problem } from '../problem.ts';
import type { Report } from '../report.ts';

export function laterThanSource(report: Report): readonly Problem[] {
  const dates = new Map(report.sources.map(({ id, date }) => [id, date]));
  return report.observations.flatMap((figure) => {
    const { role, time, sources } = figure;
    // A plan looks ahead, and so may its end date.
    if (role !== 'actual' || time.kind === 'plan' || time.date === undefined) return [];
    const date = time.date;
    const dated = sources.map(({ id }) => dates.get(id));
    const later = dated.length > 0 && dated.every((document) => document !== undefined && isCertainlyBefore(document, date));
    return later ? [finding('warning', 'later-than-source', [figure], { figure, date, dated: dated[0] ?? '' })] : [];
  });
}
