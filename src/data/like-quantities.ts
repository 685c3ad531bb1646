/** What only some elements do with quantities: one below another, a number of ours in the unit of another. `quantity.ts` is in every page. */
import type { Interval, Quantity } from './quantity.ts';

/** A number of ours, or a range, in the unit and at the precision of a figure: what is printed of that one is not said of it. */
export function withNumber(of: Quantity, from: number, to = from): Quantity {
  return { ...of, amount: from === to ? { kind: 'exact', number: from } : { kind: 'range', from, to }, hedge: '', phrase: '' };
}

/** Whether every number of the one is less than every number of the other. */
export function isBelow(one: Interval, other: Interval): boolean {
  return one.upper < other.lower || (one.upper === other.lower && !(one.upperIncluded && other.lowerIncluded));
}
