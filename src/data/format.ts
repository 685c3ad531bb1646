/**
 * Quantities as text, in one place, so that a figure reads the same wherever it stands.
 *
 * A figure comes in three pieces, for the number is set large and its hedge and unit beside it at
 * reading size; `text` is the whole. The printed scale and precision are kept in Chinese; English
 * writes the number out. Nothing is rounded beyond what was printed.
 */
import { DEFAULT_HEDGE, HEDGES, hedgeKind, hedgeWords } from './hedges.ts';
import type { Lang } from './language.ts';
import type { MissingReason } from './schema.ts';
import type { Amount, Interval, Quantity } from './quantity.ts';
import { englishUnit, isMoney } from './units.ts';

export interface FigureText {
  /** What stands before the number: 达, at least, CNY. */
  readonly lead: string;
  /** The number alone, '' where there is none. */
  readonly number: string;
  /** What stands after it: 余人, %, people. */
  readonly tail: string;
  readonly text: string;
}

const MISSING: Record<MissingReason, readonly [zh: string, en: string]> = {
  'not-stated': ['报告未写明', 'not stated in the report'],
  'not-collected': ['未统计', 'not collected'],
  'not-applicable': ['不适用', 'not applicable'],
  withheld: ['不予公开', 'withheld'],
  'not-yet-due': ['尚未到期', 'not yet due'],
};

const POWER = { '': 0, 万: 4, 亿: 8 } as const;
const GROUPED = new Intl.NumberFormat('en-US', { maximumFractionDigits: 12 });

/** Why there is no figure, in words. */
export function missingText(reason: MissingReason, lang: Lang): string {
  return MISSING[reason][lang === 'zh' ? 0 : 1];
}

/** The figure with its hedge, scale and unit. */
export function figureText(quantity: Quantity, lang: Lang): FigureText {
  const { amount } = quantity;
  if (amount.kind === 'missing') return inWords(missingText(amount.reason, lang));
  if (amount.kind === 'words') return inWords(lang === 'en' ? `“${amount.text}”` : amount.text);
  return lang === 'zh' ? chinese(quantity, amount) : english(quantity, amount);
}

/** A share that we computed, with the decimals that its parts bear: 7.15%. */
export function shareText(share: number): string {
  return `${plain(share * 100, 2)}%`;
}

/** An interval of whole counts, rounded inwards because a count is whole: 292—299. */
export function countRange(interval: Interval, lang: Lang): string {
  const from = Math.ceil(interval.lower - 1e-9);
  const to = Math.floor(interval.upper + 1e-9);
  return from >= to ? String(from) : `${from}${lang === 'zh' ? '—' : '–'}${to}`;
}

function chinese(quantity: Quantity, amount: Extract<Amount, { number: number } | { kind: 'range' }>): FigureText {
  const share = quantity.unitKind === 'share';
  const sign = share ? '%' : '';
  const unit = share ? '' : quantity.unit;
  if (amount.kind === 'ordinal') return pieces('第', String(amount.number), unit);
  const number = amount.kind === 'range' ? `${mantissa(quantity, amount.from)}${sign}—${mantissa(quantity, amount.to)}` : mantissa(quantity, amount.number);
  const words = wordsOf(quantity);
  const before = words.filter((word) => HEDGES.get(word)?.position === 'before').join('');
  const after = words.filter((word) => HEDGES.get(word)?.position === 'after').join('');
  const scale = quantity.scale;
  // 余 stands before the counter (8万余人), 以上 and 左右 behind it (3次以上).
  const short = after.length === 1;
  const tail = quantity.hedgeInside ? `${after}${scale}${unit}` : short ? `${scale}${after}${unit}` : `${scale}${unit}${after}`;
  return pieces(before, number, `${sign}${tail}`);
}

function english(quantity: Quantity, amount: Extract<Amount, { number: number } | { kind: 'range' }>): FigureText {
  const share = quantity.unitKind === 'share';
  const money = isMoney(quantity.unitKind);
  const write = (value: number) => (share ? mantissa(quantity, value) : GROUPED.format(value));
  const last = amount.kind === 'range' ? amount.to : amount.number;
  if (amount.kind === 'ordinal') return pieces('no. ', String(amount.number), '');
  const number = amount.kind === 'range' ? `${write(amount.from)}–${write(amount.to)}` : write(amount.number);
  const [lead = '', tail = ''] = (
    wordsOf(quantity)
      .map((word) => HEDGES.get(word)?.en ?? '#')
      .find((en) => en !== '#') ?? '#'
  ).split('#');
  const noun = englishUnit(quantity.unitKind, last);
  const unit = share ? '%' : noun === '' ? '' : ` ${noun}`;
  const month = quantity.unitKind === 'money-monthly' ? ' a month' : '';
  return pieces(`${lead}${money ? 'CNY ' : ''}`, number, `${share ? '%' : ''}${tail}${share ? '' : unit}${month}`);
}

function wordsOf(quantity: Quantity): readonly string[] {
  return hedgeWords(quantity.hedge || DEFAULT_HEDGE[hedgeKind(quantity.amount)]);
}

function mantissa(quantity: Quantity, value: number): string {
  const scaled = quantity.unitKind === 'share' ? value * 100 : shifted(value, -POWER[quantity.scale]);
  return plain(scaled, quantity.digits ?? 2, quantity.digits === null);
}

/** The number times a power of ten, in decimal: 2394030 by -4 is 239.403. */
function shifted(value: number, power: number): number {
  const [digits = '', exponent = '0'] = String(value).split('e');
  return Number(`${digits}e${Number(exponent) + power}`);
}

/** Decimal text without binary dust: 28.000000000000004 is 28. */
function plain(value: number, digits: number, trim = true): string {
  const fixed = Number(value.toPrecision(14)).toFixed(digits);
  return trim && fixed.includes('.') ? fixed.replace(/\.?0+$/, '') : fixed;
}

function pieces(lead: string, number: string, tail: string): FigureText {
  return { lead, number, tail, text: `${lead}${number}${tail}` };
}

function inWords(text: string): FigureText {
  return { lead: '', number: '', tail: text, text };
}
