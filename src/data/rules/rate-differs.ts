/** A declared rate that its own parts do not give, rounding and cutting allowed for (24% of 1085 and 4523). */
import { shareText } from '../exact-share.ts';
import { said } from '../finding.ts';
import { isBelow } from '../like-quantities.ts';
import { problem, type Problem } from '../problem.ts';
import { printedInterval, type Amount, type Interval } from '../quantity.ts';
import { ratio } from '../ratio.ts';
import { observationsById, type Report } from '../report.ts';

export function rateDiffers(report: Report): readonly Problem[] {
  const byId = observationsById(report.observations);
  return report.observations.flatMap((rate) => {
    const part = byId.get(rate.rate?.numerator ?? '')?.quantity.amount;
    const base = byId.get(rate.rate?.denominator ?? '')?.quantity.amount;
    // Most figures have no parts to be worked out from.
    if (!part || !base) return [];
    const [declared, computed, stated] = [printedInterval(rate.quantity), ratio(part, base), ratio(plain(part), plain(base))];
    if (!declared || !computed || !stated) return [];
    const above = isBelow(computed, declared);
    if (!above && !isBelow(declared, computed)) return [];
    const told = { found: said(rate), 'found.en': said(rate, 'en'), ...nearestEnd(computed, stated, above ? 'upper' : 'lower') };
    return [problem('warning', 'rate-differs', rate.id, told, [rate.id])];
  });
}

/**
 * The end that the declared rate lies beyond, and its side. How far down 近 and 约 reach is our allowance, so that nothing
 * is claimed too soon; no text states it, and none is told of it: there it is the number written, and about that.
 */
function nearestEnd(computed: Interval, stated: Interval, end: 'lower' | 'upper'): Readonly<Record<string, string>> {
  const loose = computed[end] !== stated[end];
  const { lower, upper, lowerIncluded, upperIncluded } = loose ? stated : computed;
  const side = end === 'upper' ? (upperIncluded ? 'atMost' : 'lessThan') : lowerIncluded ? 'atLeast' : 'moreThan';
  return { computed: shareText(stated[end]), ...(lower !== upper && { side }), ...(loose && { about: 'yes' }) };
}

/** The number that stands in print, without what 近 and 约 may mean. */
function plain(amount: Amount): Amount {
  return amount.kind === 'nearly' || amount.kind === 'about' ? { kind: 'exact', number: amount.number } : amount;
}
