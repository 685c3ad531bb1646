/** The share of one quantity in another as a single number, and the words of its equation. Separate from `quantity.ts` and `format.ts`, which every page loads. */
import { decimal, figureText } from './format.ts';
import type { Lang } from './language.ts';
import { intervalOf, type Quantity } from './quantity.ts';

/** The share of a part in its whole, where both are exact and counted in the same kind of unit; null otherwise. */
export function exactShare(part: Quantity, whole: Quantity): number | null {
  const [own, all] = [intervalOf(part.amount), intervalOf(whole.amount)];
  if (!own || !all || part.unitKind !== whole.unitKind || all.lower <= 0 || own.lower < 0 || own.lower !== own.upper) return null;
  // Zero is zero per cent of any base, even one that is not exact.
  return all.lower === all.upper || own.lower === 0 ? own.lower / all.lower : null;
}

/**
 * A figure inside an equation, with its scale and unit: 6850人 ÷ 2.1万人. Mere emphasis (达) is dropped, and so are words in place of a
 * number (无人通过).
 */
export function operandText(quantity: Quantity, lang: Lang): string {
  return figureText({ ...quantity, hedge: '', phrase: '' }, lang).text;
}

/** A computed share with two decimals, or with as many as it takes not to look like none or all: 7.15%, 99.998%. */
export function shareText(share: number): string {
  const percent = share * 100;
  let decimals = 2;
  let text = percent.toFixed(2);
  while (/^-?(0|100)\.0+$/.test(text) && Number(text) !== percent && decimals < 99) text = percent.toFixed(++decimals);
  return `${decimals > 2 ? text : decimal(Number(text), 0)}%`;
}
