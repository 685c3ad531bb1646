/** A declared rate that its own parts do not give, even allowing for rounding and truncation (24% for 1085 of 4523). */
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
    // Most figures do not name the parts that they could be computed from.
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
 * The end of the computed interval that the declared rate lies beyond, and its side. Where that end depends on how far 近 or 约 reach,
 * which is our allowance and stated by no text, it is the printed number instead, preceded by "about".
 */
function nearestEnd(computed: Interval, stated: Interval, end: 'lower' | 'upper'): Readonly<Record<string, string>> {
  const loose = computed[end] !== stated[end];
  const { lower, upper, lowerIncluded, upperIncluded } = loose ? stated : computed;
  const side = end === 'upper' ? (upperIncluded ? 'atMost' : 'lessThan') : lowerIncluded ? 'atLeast' : 'moreThan';
  return { computed: shareText(stated[end]), ...(lower !== upper && { side }), ...(loose && { about: 'yes' }) };
}

/** The amount as the printed number, ignoring 近 and 约. */
function plain(amount: Amount): Amount {
  return amount.kind === 'nearly' || amount.kind === 'about' ? { kind: 'exact', number: amount.number } : amount;
}
