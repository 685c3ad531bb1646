/**
 * Quantities as text, in one place, so that a figure reads the same wherever it appears.
 *
 * A figure comes in three pieces, because elements set the number large (its 万 included) and the hedge and unit beside it at reading
 * size; `text` is the whole. Chinese keeps the printed scale and precision; English writes the number out. Nothing is rounded further
 * than it was printed.
 */
import { DEFAULT_HEDGE, hedgeKind, hedgeWords, stands, type Hedge } from './hedges.ts';
import type { Lang } from './language.ts';
import type { MissingReason } from './schema.ts';
import { clear, decimalsOf, POWER, shifted, type Quantity } from './quantity.ts';
import { wordsIn, type Countable } from './words.ts';

/** A figure in words, and the pieces in which elements set it. */
export interface FigureText {
  /** What stands before the number: 达, at least, CNY. */
  readonly lead: string;
  /** The number with its scale or ordinal sign (8万, 1.889 million, 第7, 7th), since an 8 beside a small 万 reads as 8; '' where there is none. */
  readonly number: string;
  /** What stands after it: 余人, %, people. */
  readonly tail: string;
  readonly text: string;
  /** There is no figure; `text` says why. */
  readonly missing?: boolean;
}

/** Why there is no figure. */
const MISSING: Readonly<Record<MissingReason, string>> = {
  'not-stated': '报告未写明',
  'not-collected': '未统计',
  'not-applicable': '不适用',
  withheld: '不予公开',
  'not-yet-due': '尚未到期',
};

/** The figure with its hedge, scale and unit. */
export function figureText(quantity: Quantity, lang: Lang): FigureText {
  const { amount } = quantity;
  const words = wordsIn(lang);
  if (amount.kind === 'missing') return { ...inWords((words ? words.missing : MISSING)[amount.reason]), missing: true };
  if (amount.kind === 'words') return inWords(words ? words.quoted(amount.text) : amount.text);
  if (words) return words.figure(quantity, amount);
  const { phrase, added } = quantity;
  // An increment says so, whether or not its printed phrase does.
  return phrase && !added ? inWords(phrase) : chinese(quantity, amount);
}

function chinese(quantity: Quantity, amount: Countable): FigureText {
  const share = quantity.unitKind === 'share';
  const sign = share ? '%' : '';
  const unit = share ? '' : quantity.unit;
  if (amount.kind === 'ordinal') return pieces('', `第${amount.number}`, unit);
  const words = hedgesOf(quantity);
  const beside = (position: Hedge['position']) => words.filter((word) => stands(word, position)).join('');
  const before = (quantity.added ? '新增' : '') + beside('before');
  const after = beside('after');
  const { scale, hedgeInside } = quantity;
  const number =
    amount.kind === 'range' ? `${mantissa(quantity, amount.from)}${sign}${scale}—${mantissa(quantity, amount.to)}` : mantissa(quantity, amount.number);
  const multiplier = hedgeInside ? `${after}${scale}` : scale;
  // 余 stands before the counter (8万余人), 以上 and 左右 after it (3次以上).
  const tail = hedgeInside ? unit : after.length === 1 ? `${after}${unit}` : `${unit}${after}`;
  return pieces(before, `${number}${multiplier}`, `${sign}${tail}`);
}

/** The words of the hedge: those printed, or else the default for the openness. */
export function hedgesOf(quantity: Quantity): readonly string[] {
  return hedgeWords(quantity.hedge || DEFAULT_HEDGE[hedgeKind(quantity.amount)]);
}

/** The number at its printed scale and precision: 80000 with 万 is 8, a share of 0.6 is 60. */
export function mantissa(quantity: Quantity, value: number): string {
  return decimal(shifted(value, quantity.unitKind === 'share' ? 2 : -POWER[quantity.scale]), quantity.digits || 0);
}

/** Decimal text without floating-point noise: at least this many decimals, more if the number has them. */
export function decimal(value: number, least: number): string {
  const number = clear(value);
  return number.toFixed(Math.min(100, Math.max(least, decimalsOf(number))));
}

export function pieces(lead: string, number: string, tail: string): FigureText {
  return { lead, number, tail, text: `${lead}${number}${tail}` };
}

function inWords(text: string): FigureText {
  return pieces('', '', text);
}
