/** What we compute ourselves. Every result is an interval, is marked 推算 wherever it is shown, and is never written into the report. */
import type { Lang } from './language.ts';
import { interval, printedInterval, type Interval, type Quantity } from './quantity.ts';
import { wordsIn } from './words.ts';

/**
 * The base implied by a count and its declared rate: 178 at 60% gives 292 to 299.
 *
 * The printed rate may have been rounded (59.5…60.5) or truncated (60…61), so both are allowed for. Null where either figure is hedged or
 * missing, since a hedge would leave the base without a limit.
 */
export function impliedBase(count: Quantity, rate: Quantity): Interval | null {
  if (count.amount.kind !== 'exact' || rate.amount.kind !== 'exact' || rate.amount.number > 1) return null;
  const share = printedInterval(rate);
  if (!share || share.lower <= 0) return null;
  const number = count.amount.number;
  const least = number / share.upper;
  return interval(Math.max(number, least), number / share.lower, least < number, true);
}

/** The whole numbers in an interval, as text: 292—299; '' where there is none. */
export function countRange({ lower, upper, lowerIncluded }: Interval, lang: Lang): string {
  const from = lowerIncluded ? Math.ceil(lower - 1e-9) : Math.floor(lower + 1e-9) + 1;
  const to = Math.floor(upper + 1e-9);
  if (from > to) return '';
  return wordsIn(lang)?.range(from, to) ?? (from === to ? String(from) : `${from}—${to}`);
}
