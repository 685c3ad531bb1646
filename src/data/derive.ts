/** What we compute ourselves. Every result is an interval, is marked 推算 where it is shown, and is never written back. */
import { interval, intervalOf, printedInterval, ratio, type Interval, type Quantity } from './quantity.ts';

/**
 * The base that a count and its declared rate imply: 178 at 60% gives 292 to 299.
 *
 * The rate as printed may have been rounded (59.5…60.5) or cut (60…61), so both are allowed for. Null
 * where either is open or unknown: a hedge would leave the base without a limit.
 */
export function impliedBase(count: Quantity, rate: Quantity): Interval | null {
  if (count.amount.kind !== 'exact' || rate.amount.kind !== 'exact' || rate.amount.number > 1) return null;
  const share = printedInterval(rate);
  if (!share || share.lower <= 0) return null;
  const number = count.amount.number;
  const least = number / share.upper;
  return interval(Math.max(number, least), number / share.lower, least < number, true);
}

/** The share of a part in its whole, where both are known and counted alike. */
export function shareOf(part: Quantity, whole: Quantity): Interval | null {
  return part.unitKind === whole.unitKind && intervalOf(part.amount) ? ratio(part.amount, whole.amount) : null;
}
