/** A quotation that contradicts its figure: 83人, 38余人 or 38人次 quoted for 38人. */
import { states } from '../check-value.ts';
import { finding } from '../finding.ts';
import { HEDGES, hedgeKind } from '../hedges.ts';
import { wordsAround } from '../printed-words.ts';
import type { Problem } from '../problem.ts';
import { numberOf, shifted } from '../quantity.ts';
import { foldWidth, readNumerals } from '../read-numerals.ts';
import type { Observation, Report } from '../report.ts';
import { kindOfUnit, unitFits } from '../units.ts';

export function quoteDiffers(report: Report): readonly Problem[] {
  return report.observations.flatMap((figure) => {
    const quote = figure.flags?.includes('inferred') ? undefined : figure.sources.find((source) => contradicts(source.quote ?? '', figure))?.quote;
    return quote === undefined ? [] : [finding('warning', 'quote-differs', [figure], { figure, quote })];
  });
}

/** Whether the quotation counts what the figure counts but never states the figure. A quotation that counts nothing of that kind proves nothing. */
function contradicts(quote: string, { quantity, comparison, printed }: Observation): boolean {
  const { amount, unit, unitKind } = quantity;
  // 2021年 is usually a calendar year; 首家 has no number.
  if (/years|days/.test(unitKind) || amount.kind === 'ordinal') return false;
  const words = foldWidth(quote.replace(/\s+(?!\d)/g, '').replace(/(\D)\s+/g, '$1'));
  const numerals = readNumerals(words).map((one) => ({ one, around: wordsAround(words, one) }));
  const counted = numerals.filter(({ one, around }) =>
    one.percent
      ? unitKind === 'share'
      : (unit !== '' && words.startsWith(unit.replace(/\/.*/, ''), one.end)) || (around.unit !== '' && kindOfUnit(around.unit) === unitKind),
  );
  const ends = amount.kind === 'range' ? [amount.from, amount.to] : [numberOf(amount)];
  return ends.some((number) => {
    if (number === null) return false;
    const same = numerals.filter(({ one }) => states(one, number, { raw: { unit, comparison }, amount, unitKind, words }));
    // Without a printed phrase, the figure may be quoted in another scale (34880.5, in thousands).
    const scaled = (size: number) => printed === undefined && [3, 4, 6, 8].some((power) => shifted(size, power) === Math.abs(number));
    if (same.length === 0) return counted.length > 0 && !numerals.some(({ one }) => scaled(one.number));
    return !same.some(({ around }) => isCountedAlike(around.unit, quantity) && around.hedges.every((word) => isSaid(word, quantity, printed)));
  });
}

/** 每月100元 is 100元/月: the month is stated elsewhere in the sentence. */
function isCountedAlike(counter: string, { unit, unitKind }: Observation['quantity']): boolean {
  return counter === unit || unitFits(kindOfUnit(counter) ?? '', unitKind) || unit.startsWith(`${counter}/`);
}

/** Whether the hedge points the same way as the figure's own (as 余 and 超 do), or occurs in its printed phrase. */
function isSaid(word: string, { amount }: Observation['quantity'], printed = ''): boolean {
  const way = (kind: string | undefined) => ({ atLeast: 'up', moreThan: 'up', atMost: 'down', lessThan: 'down', nearly: 'down' })[kind ?? ''] ?? kind;
  const kind = HEDGES.get(word)?.kind;
  return kind === 'exact' || way(kind) === way(hedgeKind(amount)) || foldWidth(printed).includes(word);
}
