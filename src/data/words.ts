/**
 * The words of languages other than Chinese for figures and times. Chinese, the language of the reports, is built in; other languages
 * register themselves (`src/languages/`), so that a Chinese page does not carry them.
 */
import type { FigureText } from './format.ts';
import type { Lang } from './language.ts';
import type { Amount, Quantity } from './quantity.ts';
import type { MissingReason, Role, Time } from './schema.ts';

/** Amounts that have a number to write. */
export type Countable = Extract<Amount, { readonly number: number } | { readonly kind: 'range' }>;

export interface Words {
  readonly figure: (quantity: Quantity, amount: Countable) => FigureText;
  /** A value that the report states only in words. */
  readonly quoted: (words: string) => string;
  readonly missing: Readonly<Record<MissingReason, string>>;
  readonly range: (from: number, to: number) => string;
  readonly time: (time: Time) => string;
  readonly date: (date: string) => string;
  readonly role: Readonly<Record<Role, string>>;
  /** The name of an indicator of the catalogue. */
  readonly indicator: (code: string) => string | undefined;
  readonly dimension: (dimension: string, word: string) => string;
  /** Publisher with date; the date is null where the source states none. */
  readonly source: (name: string, date: string | null) => string;
}

const registered = new Map<Lang, Words>();

export function registerWords(lang: Lang, words: Words): void {
  registered.set(lang, words);
}

/** The words of a language; undefined for Chinese, which callers write themselves, and for a language that is not loaded. */
export function wordsIn(lang: Lang): Words | undefined {
  return registered.get(lang);
}
