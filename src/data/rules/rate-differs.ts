/** A declared rate that its own parts do not give, rounding and cutting allowed for (24% of 1085 and 4523). */
import { shareText } from '../format.ts';
import { problem, type Problem } from '../problem.ts';
import { printedInterval, ratio } from '../quantity.ts';
import type { Report } from '../report.ts';

export function rateDiffers(report: Report): readonly Problem[] {
  const byId = new Map(report.observations.map((observation) => [observation.id, observation]));
  return report.observations.flatMap((rate) => {
    const part = byId.get(rate.rate?.numerator ?? '');
    const base = byId.get(rate.rate?.denominator ?? '');
    const declared = printedInterval(rate.quantity);
    const computed = part && base ? ratio(part.quantity.amount, base.quantity.amount) : null;
    if (!part || !base || !declared || !computed) return [];
    const apart = computed.upper < declared.lower || computed.lower >= declared.upper;
    return apart ? [problem('warning', 'rate-differs', rate.id, { found: rate.printed, computed: shareText(computed.lower) }, [rate.id])] : [];
  });
}
