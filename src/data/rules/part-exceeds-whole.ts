/** A part (其中) that is certainly larger than its whole, or counted in another unit. */
import { said } from '../finding.ts';
import { isBelow } from '../like-quantities.ts';
import { problem, type Problem } from '../problem.ts';
import { intervalOf } from '../quantity.ts';
import { observationsById, type Report } from '../report.ts';

export function partExceedsWhole(report: Report): readonly Problem[] {
  const byId = observationsById(report.observations);
  return report.observations.flatMap((part) => {
    const whole = byId.get(part.partOf ?? '');
    if (!whole) return [];
    const inner = intervalOf(part.quantity.amount);
    const outer = intervalOf(whole.quantity.amount);
    const unlike = part.quantity.unitKind !== whole.quantity.unitKind;
    if (!unlike && !(inner && outer && isBelow(outer, inner))) return [];
    const told = { found: said(part), 'found.en': said(part, 'en'), whole: said(whole), 'whole.en': said(whole, 'en') };
    return [problem('warning', 'part-exceeds-whole', part.id, told, [part.id, whole.id])];
  });
}
