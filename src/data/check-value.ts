/** Whether a value can be what it claims, and whether it is what stands in print: number, hedge and counter. */
import { hedgeFits, hedgeKind, HEDGES } from './hedges.ts';
import { wordsAround } from './printed-words.ts';
import type { Amount } from './quantity.ts';
import type { Numeral } from './read-numerals.ts';
import type { Refuse } from './read-observation.ts';
import type { RawObservation } from './schema.ts';
import { countsWhole, kindOfUnit, unitFits } from './units.ts';

/** Whether the value is possible for what it counts, and one of the numbers in print; whether its hedge means what the value says. */
export function checkValue(raw: RawObservation, amount: Amount, numerals: readonly Numeral[], unitKind: string, refuse: Refuse): void {
  const printed = raw.flags?.includes('inferred') ? [] : numerals;
  const check = (number: number) => {
    const size = Math.abs(number);
    if (!(size <= Number.MAX_SAFE_INTEGER)) refuse('not-finite', 'value', { found: number });
    else if (number < 0 && !raw.comparison) refuse('negative', 'value', { found: number });
    else if (!Number.isInteger(number) && countsWhole(unitKind, raw.unit)) refuse('fractional', 'value', { found: number });
    // 60 for 60%: nothing is sixty times its whole.
    else if (size > 20 && unitKind === 'share' && printed.length === 0) refuse('share-too-large', 'value', { found: number });
    // A phrase with numbers must hold this one; words alone (全覆盖, 时间过半) state none to compare with.
    else if (printed.length > 0 && printed.every((one) => one.number !== size)) refuse('printed-differs', 'value', { found: number, printed: raw.printed });
  };
  if ('number' in amount) check(amount.number);
  if (amount.kind === 'range') {
    check(amount.from);
    check(amount.to);
    if (amount.from > amount.to) refuse('range-reversed', 'value', { found: `${amount.from} > ${amount.to}` });
  }
  if (raw.hedge !== undefined && !hedgeFits(raw.hedge, amount)) refuse('hedge-differs', 'hedge', { found: raw.hedge });
}

/** Whether the words around the number in print say what the value and its unit say. An empty hedge says that what looks like one is none. */
export function checkWords(raw: RawObservation, amount: Amount, numeral: Numeral, unitKind: string, refuse: Refuse): void {
  const { hedges, unit } = wordsAround(raw.printed ?? '', numeral);
  const stated = hedgeKind(amount);
  for (const word of raw.hedge === '' ? [] : hedges) {
    const kind = HEDGES.get(word)?.kind;
    if (kind !== stated && kind !== 'exact') refuse('hedge-differs', 'value', { found: word });
  }
  // 每月100元 is 100元/月: the month stands elsewhere in the sentence.
  // The entry's own unit has been looked at, unless its kind was given; '' fits everything.
  const differsInKind = unit !== (raw.unitKind ?? raw.unit) && !unitFits(kindOfUnit(unit) ?? '', unitKind) && !raw.unit?.startsWith(`${unit}/`);
  if (differsInKind) refuse('wrong-unit', 'printed', { found: unit, expected: unitKind });
}
