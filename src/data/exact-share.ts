/** The share of one quantity in another, as one number, and how both are written; apart from `quantity.ts` and `format.ts`, which are in every page. */
import { decimal, figureText } from './format.ts';
import type { Lang } from './language.ts';
import { intervalOf, type Quantity } from './quantity.ts';

/** The share of a part in its whole, where both are single numbers counted alike; null where an end is open. */
export function exactShare(part: Quantity, whole: Quantity): number | null {
  const [own, all] = [intervalOf(part.amount), intervalOf(whole.amount)];
  if (!own || !all || part.unitKind !== whole.unitKind || all.lower <= 0 || own.lower < 0 || own.lower !== own.upper) return null;
  // Nothing is nothing of any base.
  return all.lower === all.upper || own.lower === 0 ? own.lower / all.lower : null;
}

/** A figure within an equation: whole, for 6850 ÷ 2.1 is not what 6850人 ÷ 2.1万人 is. Only 达, which changes nothing, has no place there, nor have words that stand for a number (无人通过). */
export function operandText(quantity: Quantity, lang: Lang): string {
  return figureText({ ...quantity, hedge: '', phrase: '' }, lang).text;
}

/** A share that we computed, with two decimals, or as many as it takes not to read as none or as all: 7.15%, 99.998%. */
export function shareText(share: number): string {
  const percent = share * 100;
  let decimals = 2;
  let text = percent.toFixed(2);
  while (/^-?(0|100)\.0+$/.test(text) && Number(text) !== percent && decimals < 99) text = percent.toFixed(++decimals);
  return `${decimals > 2 ? text : decimal(Number(text), 0)}%`;
}
