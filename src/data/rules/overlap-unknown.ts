/** Figures of which the text does not say whether the one holds the other: 10万元 within 153万元, or beside it. */
import { finding } from '../finding.ts';
import type { Problem } from '../problem.ts';
import { observationsById, type Report } from '../report.ts';

export function overlapUnknown(report: Report): readonly Problem[] {
  const ids = observationsById(report.observations);
  const seen = new Set<string>();
  return report.observations.flatMap((figure) => {
    const others = (figure.mayOverlap ?? []).flatMap((id) => ids.get(id) ?? []);
    const all = [figure, ...others];
    // Each may name the other; they are told of once.
    const key = JSON.stringify(all.map(({ id }) => id).sort());
    if (others.length === 0 || seen.has(key)) return [];
    seen.add(key);
    return [finding('note', 'overlap-unknown', all, { figure, others: others.length === 1 ? (others[0] ?? figure) : others })];
  });
}
