/** A quotation in which the figure does not stand as it is shown: 83人 for 38人, 38余人 for 38人, 38人次 for 38人. */
import { means } from '../check-value.ts';
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

/** Whether the words count what the figure counts, and nowhere come to the figure. Words that count nothing of its kind say nothing. */
function contradicts(quote: string, { quantity, comparison, printed }: Observation): boolean {
  const { amount, unit, unitKind } = quantity;
  // 2021年 is a year of the calendar, mostly; 首家 has no number.
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
    const same = numerals.filter(({ one }) => means(one, number, { unit, comparison }, words, amount, unitKind));
    // Without a phrase of its own the figure may be quoted in another scale (34880.5, of thousands).
    const scaled = (size: number) => printed === undefined && [3, 4, 6, 8].some((power) => shifted(size, power) === Math.abs(number));
    if (same.length === 0) return counted.length > 0 && !numerals.some(({ one }) => scaled(one.number));
    return !same.some(({ around }) => isCountedAlike(around.unit, quantity) && around.hedges.every((word) => isSaid(word, quantity, printed)));
  });
}

/** 每月100元 is 100元/月: the month stands elsewhere in the sentence. */
function isCountedAlike(counter: string, { unit, unitKind }: Observation['quantity']): boolean {
  return counter === unit || unitFits(kindOfUnit(counter) ?? '', unitKind) || unit.startsWith(`${counter}/`);
}

/** Whether the hedge goes the way of the figure's own, or has been read in its phrase already. 余 and 超 go one way. */
function isSaid(word: string, { amount }: Observation['quantity'], printed = ''): boolean {
  const way = (kind: string | undefined) => ({ atLeast: 'up', moreThan: 'up', atMost: 'down', lessThan: 'down', nearly: 'down' })[kind ?? ''] ?? kind;
  const kind = HEDGES.get(word)?.kind;
  return kind === 'exact' || way(kind) === way(hedgeKind(amount)) || foldWidth(printed).includes(word);
}
