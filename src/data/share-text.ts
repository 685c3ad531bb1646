/** Shares that we compute, as text: the share, and the figures of its equation (836名 ÷ 11686名 = 7.15%). */
import { decimal, figureText } from './format.ts';
import type { Lang } from './language.ts';
import type { Quantity } from './quantity.ts';

/** A computed share with two decimals, or with as many as it takes not to look like none or all: 7.15%, 99.998%. */
export function shareText(share: number): string {
  const percent = share * 100;
  let decimals = 2;
  let text = percent.toFixed(2);
  while (/^-?(0|100)\.0+$/.test(text) && Number(text) !== percent && decimals < 99) text = percent.toFixed(++decimals);
  return `${decimals > 2 ? text : decimal(Number(text), 0)}%`;
}

/** A figure inside an equation, with its scale and unit: 6850人 ÷ 2.1万人. Mere emphasis (达) is dropped. */
export function operandText(quantity: Quantity, lang: Lang): string {
  return figureText({ ...quantity, hedge: '' }, lang).text;
}
