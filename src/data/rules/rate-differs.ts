/** A declared rate that its own parts do not give, rounding and cutting allowed for (24% of 1085 and 4523). */
import { shareText } from '../format.ts';
import { problem, type Problem } from '../problem.ts';
import { isBelow, printedInterval, ratio } from '../quantity.ts';
import { observationsById, type Report } from '../report.ts';

export function rateDiffers(report: Report): readonly Problem[] {
  const byId = observationsById(report.observations);
  return report.observations.flatMap((rate) => {
    const part = byId.get(rate.rate?.numerator ?? '');
    const base = byId.get(rate.rate?.denominator ?? '');
    const declared = printedInterval(rate.quantity);
    const computed = part && base ? ratio(part.quantity.amount, base.quantity.amount) : null;
    if (!part || !base || !declared || !computed) return [];
    const apart = isBelow(computed, declared) || isBelow(declared, computed);
    return apart ? [problem('warning', 'rate-differs', rate.id, { found: rate.printed, computed: shareText(computed.lower) }, [rate.id])] : [];
  });
}
