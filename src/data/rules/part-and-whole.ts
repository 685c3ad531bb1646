/** A whole and its parts (其中) under one indicator: a sum over the column would count the parts twice. */
import { finding } from '../finding.ts';
import { groupBy } from '../like-figures.ts';
import type { Problem } from '../problem.ts';
import { observationsById, type Report } from '../report.ts';

export function partAndWhole(report: Report): readonly Problem[] {
  const ids = observationsById(report.observations);
  const parts = report.observations.filter(({ partOf, indicator }) => ids.get(partOf ?? '')?.indicator === indicator);
  return [...groupBy(parts, ({ partOf = '' }) => partOf)].flatMap(([id, group]) => {
    const whole = ids.get(id);
    return whole ? [finding('note', 'part-and-whole', [whole, ...group], { whole, parts: group }, report)] : [];
  });
}
