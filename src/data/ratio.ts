/** What one quantity is of another, with what its bounds leave open. */
import { interval, intervalOf, type Amount, type Interval, type Quantity } from './quantity.ts';

/** The ratio of two amounts as an interval, or null where either is unknown or the base may be zero. */
export function ratio(part: Amount, whole: Amount): Interval | null {
  const top = intervalOf(part);
  const base = intervalOf(whole);
  if (!top || !base || base.lower <= 0 || top.lower < 0) return null;
  return interval(
    top.lower / base.upper,
    top.upper / base.lower,
    // Nothing is nothing of any base.
    top.lowerIncluded && (base.upperIncluded || top.lower === 0),
    top.upperIncluded && (base.lowerIncluded || top.upper === 0),
  );
}

/** The share of a part in its whole, where both are known and counted alike. */
export function shareOf(part: Quantity, whole: Quantity): Interval | null {
  return part.unitKind === whole.unitKind && intervalOf(part.amount) ? ratio(part.amount, whole.amount) : null;
}
