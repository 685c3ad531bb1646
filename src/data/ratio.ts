/** Ratios of two quantities, as intervals where a bound leaves them open. */
import { interval, intervalOf, type Amount, type Interval, type Quantity } from './quantity.ts';

/** The ratio of two amounts as an interval; null where either is unknown or the base may be zero. */
export function ratio(part: Amount, whole: Amount): Interval | null {
  const top = intervalOf(part);
  const base = intervalOf(whole);
  if (!top || !base || base.lower <= 0 || top.lower < 0) return null;
  return interval(
    top.lower / base.upper,
    top.upper / base.lower,
    // Zero is zero per cent of any base.
    top.lowerIncluded && (base.upperIncluded || top.lower === 0),
    top.upperIncluded && (base.lowerIncluded || top.upper === 0),
  );
}

/** The share of a part in its whole as an interval (0.6 is 60%); null where either is unknown or they are counted in different kinds of unit. */
export function shareOf(part: Quantity, whole: Quantity): Interval | null {
  return part.unitKind === whole.unitKind && intervalOf(part.amount) ? ratio(part.amount, whole.amount) : null;
}
