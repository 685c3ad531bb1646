/** A part (其中) that is certainly larger than its whole, or counted in another unit. */
import { problem, type Problem } from '../problem.ts';
import { intervalOf, isBelow } from '../quantity.ts';
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
    return [problem('warning', 'part-exceeds-whole', part.id, { found: part.printed, whole: whole.printed }, [part.id, whole.id])];
  });
}
