/** Figures that may contain each other without the text saying so: 10万元 may be part of 153万元, or come on top of it. */
import { finding } from '../finding.ts';
import type { Problem } from '../problem.ts';
import { observationsById, type Report } from '../report.ts';

export function overlapUnknown(report: Report): readonly Problem[] {
  const ids = observationsById(report.observations);
  const seen = new Set<string>();
  return report.observations.flatMap((figure) => {
    const others = (figure.mayOverlap ?? []).flatMap((id) => ids.get(id) ?? []);
    const all = [figure, ...others];
    // Each may name the other; report the pair once.
    const key = JSON.stringify(all.map(({ id }) => id).sort());
    if (others.length === 0 || seen.has(key)) return [];
    seen.add(key);
    return [finding('note', 'overlap-unknown', all, { figure, others: others.length === 1 ? (others[0] ?? figure) : others })];
  });
}
