/** Operations on quantities that only some elements need. Separate from `quantity.ts`, which every page loads. */
import type { Interval, Quantity } from './quantity.ts';

/** A computed number or range in the unit and precision of `of`, without that figure's hedge and phrase. */
export function withNumber(of: Quantity, from: number, to = from): Quantity {
  return { ...of, amount: from === to ? { kind: 'exact', number: from } : { kind: 'range', from, to }, hedge: '', phrase: '' };
}

/** Whether every number of one interval is less than every number of the other. */
export function isBelow(one: Interval, other: Interval): boolean {
  return one.upper < other.lower || (one.upper === other.lower && !(one.upperIncluded && other.lowerIncluded));
}
