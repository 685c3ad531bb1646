/** Quantities to test with: a bare count of persons, changed by what a test is about. */
import { amountOf, type Interval, type Quantity } from '../../src/data/quantity.ts';
import type { Value } from '../../src/data/schema.ts';

export function quantity(value: Value, more: Partial<Quantity> = {}): Quantity {
  return { amount: amountOf(value), unit: '人', unitKind: 'persons', hedge: '', scale: '', digits: 0, hedgeInside: false, phrase: '', ...more };
}

/** A share with the decimals that were printed: share(0.6) is 60%. */
export function share(value: Value, digits: number | null = 0, more: Partial<Quantity> = {}): Quantity {
  return quantity(value, { unit: '%', unitKind: 'share', digits, ...more });
}

/** An interval as it is written: [2, 4] with its ends, (2, 4) without. */
export function written(interval: Interval | null): string | null {
  if (!interval) return null;
  return `${interval.lowerIncluded ? '[' : '('}${interval.lower}, ${interval.upper}${interval.upperIncluded ? ']' : ')'}`;
}
