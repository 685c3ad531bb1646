import { decimal } from './format.ts';

/** A computed share with two decimals, or with as many as it takes not to look like none or all: 7.15%, 99.998%. */
export function shareText(share: number): string {
  const percent = share * 100;
  let decimals = 2;
  let text = percent.toFixed(2);
  while (/^-?(0|100)\.0+$/.test(text) && Number(text) !== percent && decimals < 99) text = percent.toFixed(++decimals);
  return `${decimals > 2 ? text : decimal(Number(text), 0)}%`;
}
