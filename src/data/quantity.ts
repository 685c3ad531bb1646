/**
 * Quantities: how much, how certain, of what, and how it was printed.
 *
 * This module knows amounts and intervals. Sums and comparison are in `arithmetic.ts`, ratios in `ratio.ts`, wording in `format.ts`,
 * and parsing of printed numbers in `read-numerals.ts`.
 */
import type { MissingReason, Value } from './schema.ts';

/** How much. `missing` and `words` have no number, and nothing in the kit ever gives them one. */
export type Amount =
  | { readonly kind: 'exact'; readonly number: number }
  | { readonly kind: 'bound'; readonly side: 'lower' | 'upper'; readonly number: number; readonly included: boolean }
  | { readonly kind: 'nearly' | 'about'; readonly number: number }
  | { readonly kind: 'range'; readonly from: number; readonly to: number }
  | { readonly kind: 'ordinal'; readonly number: number }
  | { readonly kind: 'words'; readonly text: string }
  | { readonly kind: 'missing'; readonly reason: MissingReason };

export type Scale = '' | '万' | '亿';

/** An amount with its unit and the way it was printed. */
export interface Quantity {
  readonly amount: Amount;
  /** The counter as printed: 个, 人次, %. Empty for a bare number. */
  readonly unit: string;
  /** What is counted. Arithmetic combines only quantities of the same kind. */
  readonly unitKind: string;
  /** The hedge as printed; '…' stands for the number between its two parts: 达到…余. */
  readonly hedge: string;
  readonly scale: Scale;
  /** Decimals of the printed mantissa (7.93万 has 2); null where no number was printed. */
  readonly digits: number | null;
  /** The hedge stands before the scale: 3000余万元. */
  readonly hedgeInside: boolean;
  /** The printed phrase, where it states the number in words that are not a numeral: 时间过半. */
  readonly phrase: string;
  /** An addition to an existing stock (`counting: increment`): it reads 新增50个 and must not be compared with a level. */
  readonly added?: boolean;
}

/** The numbers that an amount may stand for. An open end is ±Infinity. */
export interface Interval {
  readonly lower: number;
  readonly upper: number;
  readonly lowerIncluded: boolean;
  readonly upperIncluded: boolean;
}

/** The power of ten of each scale. */
export const POWER: Readonly<Record<Scale, number>> = { '': 0, 万: 4, 亿: 8 };
/** How far 近 and 约 may reach, as a share of the figure. Deliberately wide (docs/decisions/0006). */
const LOOSE = 0.5;

/** The amount that a report's `value` states. */
export function amountOf(value: Value): Amount {
  if (typeof value === 'number') return { kind: 'exact', number: value };
  if ('atLeast' in value) return bound('lower', value.atLeast, true);
  if ('moreThan' in value) return bound('lower', value.moreThan, false);
  if ('atMost' in value) return bound('upper', value.atMost, true);
  if ('lessThan' in value) return bound('upper', value.lessThan, false);
  if ('nearly' in value) return { kind: 'nearly', number: value.nearly };
  if ('about' in value) return { kind: 'about', number: value.about };
  if ('from' in value) return { kind: 'range', from: value.from, to: value.to };
  if ('ordinal' in value) return { kind: 'ordinal', number: value.ordinal };
  if ('words' in value) return { kind: 'words', text: value.words };
  return { kind: 'missing', reason: value.missing };
}

/** The number without floating-point noise: 28.000000000000004 becomes 28. */
export function clear(number: number): number {
  return Number.isInteger(number) ? number : Number(number.toPrecision(14));
}

/** The number of decimals needed to write the number: 2 for 7.93, 7 for 1e-7; negative for numbers written like 1e+21. */
export function decimalsOf(number: number): number {
  const [digits = '', exponent = '0'] = String(number).split('e');
  const [, fraction = ''] = digits.split('.');
  return fraction.length - Number(exponent);
}

/** The number times a power of ten, computed on its decimal digits: 239.403 * 10000 would not give 2394030. */
export function shifted(number: number | string, power: number): number {
  const [digits = '', exponent = '0'] = String(number).split('e');
  return Number(`${digits}e${Number(exponent) + power}`);
}

/** The number to draw, or null where there is none. For a range, its lower end. */
export function numberOf(amount: Amount): number | null {
  if (amount.kind === 'range') return amount.from;
  return 'number' in amount ? amount.number : null;
}

/** The numbers that the amount may stand for, or null where it has none. */
export function intervalOf(amount: Amount): Interval | null {
  switch (amount.kind) {
    case 'exact':
      return interval(amount.number, amount.number, true);
    case 'range':
      return interval(amount.from, amount.to, true);
    case 'bound':
      return amount.side === 'lower' ? interval(amount.number, Infinity, amount.included, false) : interval(-Infinity, amount.number, false, amount.included);
    case 'nearly':
      return between(amount.number * (1 - LOOSE), amount.number);
    case 'about':
      return between(amount.number * (1 - LOOSE), amount.number * (1 + LOOSE));
    default:
      return null;
  }
}

export type OpenSide = 'upper' | 'lower' | 'both' | null;

/** At which end the amount is open, so that its number alone would say too much; null where it is closed. */
export function openSide(amount: Amount): OpenSide {
  if (amount.kind === 'bound') return amount.side === 'lower' ? 'upper' : 'lower';
  if (amount.kind === 'nearly') return 'lower';
  return amount.kind === 'about' ? 'both' : null;
}

/** The interval of true values that a printed figure may have been rounded or truncated from. */
export function printedInterval(quantity: Quantity): Interval | null {
  const { amount } = quantity;
  if (amount.kind !== 'exact') return intervalOf(amount);
  const step = printedStep(quantity);
  return interval(clear(amount.number - step / 2), clear(amount.number + step), true, false);
}

/** The worth of one unit in the last printed place: 0.01 for 60%, 100 for 7.93万. */
export function printedStep(quantity: Quantity): number {
  const share = quantity.unitKind === 'share' ? 0.01 : 1;
  return share * 10 ** (POWER[quantity.scale] - (quantity.digits || 0));
}

export function bound(side: 'lower' | 'upper', number: number, included: boolean): Amount {
  return { kind: 'bound', side, number, included };
}

/** An open interval between the two, in either order: "nearly 5 fewer" is negative. */
function between(one: number, other: number): Interval {
  return interval(Math.min(one, other), Math.max(one, other), false);
}

export function interval(lower: number, upper: number, lowerIncluded: boolean, upperIncluded = lowerIncluded): Interval {
  return { lower, upper, lowerIncluded, upperIncluded };
}
