/** Checks whether a value is possible for what it counts, and whether number, hedge and counter agree with the printed phrase. */
import { DEFAULT_HEDGE, hedgeFits, hedgeKind, HEDGES } from './hedges.ts';
import { inWords, type Print } from './plain-print.ts';
import { wordsAround } from './printed-words.ts';
import { numberOf, type Amount } from './quantity.ts';
import { foldWidth, readNumerals, type Numeral } from './read-numerals.ts';
import type { Refuse } from './read-observation.ts';
import type { RawObservation } from './schema.ts';
import { countsWhole, kindOfUnit, unitFits } from './units.ts';

/** A value beside the phrase that is to state it. */
interface Claim {
  readonly raw: Pick<RawObservation, 'unit' | 'unitKind' | 'comparison' | 'hedge' | 'flags' | 'printed'>;
  readonly amount: Amount;
  /** What the indicator counts. */
  readonly unitKind: string;
  /** The phrase, with its width folded. */
  readonly words: string;
}

/** How the figure was printed; the value is checked against the phrase on the way. */
export function checkPrint(raw: RawObservation, amount: Amount, unitKind: string, refuse: Refuse): Print {
  const { printed = '' } = raw;
  // As a share, 1/3 is a third; where the unit may be ‰, 5‰ is 5.
  const text = foldWidth(printed);
  const words = unitKind === 'share' ? text.replace(/(\d+)\/(\d+)/g, '$2分之$1') : text.replace('‰', '');
  const claim: Claim = { raw, amount, unitKind, words };
  const numerals = readNumerals(words);
  const number = numberOf(amount);
  const numeral = number === null ? undefined : numerals.find((one) => states(one, number, claim));
  checkValue(claim, numerals, refuse);
  if (numeral && unitKind) checkWords(claim, upTo(amount, numeral, numerals), refuse);
  // 第一家 keeps the numerals in which it was printed.
  return numeral && !numeral.spelled ? { ...numeral, phrase: amount.kind === 'ordinal' && /^第\D+$/.test(printed) ? printed : '' } : inWords(printed);
}

/** The numeral extended to the end of its range: what follows the second number of 2至4人次 belongs to both. */
function upTo(amount: Amount, numeral: Numeral, numerals: readonly Numeral[]): Numeral {
  const last = amount.kind === 'range' ? numerals.find(({ number }) => number === amount.to) : undefined;
  return last ? { ...numeral, end: last.end, hedge: last.hedge } : numeral;
}

/** Checks that the value is possible for what it counts, that it is one of the printed numbers, and that the hedge means what the value says. */
function checkValue(claim: Claim, numerals: readonly Numeral[], refuse: Refuse): void {
  const { raw, amount, unitKind, words } = claim;
  const inferred = raw.flags?.includes('inferred');
  const printed = inferred ? [] : numerals;
  const check = (number: number) => {
    const size = Math.abs(number);
    if (!(size <= Number.MAX_SAFE_INTEGER)) refuse('not-finite', 'value', { found: number });
    else if (number < 0 && !raw.comparison) refuse('negative', 'value', { found: number });
    else if (!Number.isInteger(number) && countsWhole(unitKind, raw.unit)) refuse('fractional', 'value', { found: number });
    // 60 written for 60%: no share is sixty times its whole.
    else if (size > 20 && unitKind === 'share' && printed.length === 0) refuse('share-too-large', 'value', { found: number });
    // A phrase with numbers must contain this one. Most phrases without any (若干, 基本全覆盖) state nothing to compare with.
    else if (
      printed.length > 0
        ? !printed.some((one) => states(one, number, claim))
        : !inferred && ((amount.kind === 'ordinal' && /^首.?$/.test(words) ? 1 : numberInWords(words, unitKind)) ?? size) !== size
    )
      refuse('printed-differs', 'value', { found: number, printed: raw.printed });
  };
  if ('number' in amount) check(amount.number);
  if (amount.kind === 'range') {
    check(amount.from);
    check(amount.to);
    if (amount.from > amount.to) refuse('range-reversed', 'value', { found: `${amount.from} > ${amount.to}` });
  }
  if (raw.hedge !== undefined && !hedgeFits(raw.hedge, amount)) refuse('hedge-differs', 'hedge', { found: raw.hedge });
}

/**
 * Whether a printed number is this value. A decrease is printed without its sign (下降5%), and a third may be 0.333 to any number of
 * places. A number that counts something else is not the value: a month, a third place, one end of a range, or 12 where 12% is printed.
 */
export function states(one: Numeral, number: number, { raw: { unit = '', comparison }, amount: { kind }, unitKind, words }: Claim): boolean {
  const size = Math.abs(number);
  return (
    Math.abs(one.number - size) <= (one.spelled && String(one.number).length > 12 ? 0.004 : 0) &&
    (kind === 'range' || !one.ranged) &&
    (one.percent || /years|days/.test(unitKind) || !/[年月日号时]/.test(words[one.end] ?? '') || unit[0] === words[one.end]) &&
    (kind === 'ordinal' || comparison?.kind === 'rank' || ((one.percent || unitKind !== 'share' || size < 1) && words[one.start - 1] !== '第'))
  );
}

/** The share or count that a phrase states without a number: 全覆盖 is 1, 无 is 0; null for other words. */
export function numberInWords(words: string, unitKind: string): number | null {
  if (/^(无$|无人(?!机)|没有)/.test(words)) return 0;
  return unitKind === 'share' && /^[^本未近]*全覆盖/.test(words) ? 1 : null;
}

/**
 * Checks that hedge and counter around the printed number agree with the value and its unit. An empty `hedge` declares that what looks
 * like a hedge is none.
 */
function checkWords({ raw, amount, unitKind, words }: Claim, numeral: Numeral, refuse: Refuse): void {
  const { hedges, unit, bare } = wordsAround(words, numeral);
  const stated = hedgeKind(amount);
  // A hedge that contradicts its value has been reported already.
  const isTold = raw.hedge !== undefined && !hedgeFits(raw.hedge, amount);
  // A bare 178个 is neither 约 nor 余.
  if (bare && !isTold && stated !== 'exact' && hedges.length === 0 && !raw.flags?.includes('inferred'))
    refuse('hedge-differs', 'value', { found: raw.hedge ?? DEFAULT_HEDGE[stated], printed: raw.printed });
  for (const word of raw.hedge === '' || isTold ? [] : hedges) {
    const kind = HEDGES.get(word)?.kind;
    if (kind !== stated && kind !== 'exact') refuse('hedge-differs', 'value', { found: word });
  }
  // 每月100元 is 100元/月: the month is stated elsewhere in the sentence.
  // The entry's own unit has been checked already, unless its kind was given; '' fits everything.
  // 每万人26人, 站均3.1人: a ratio of persons is counted in 人.
  const isOwn = unit === raw.unit && (raw.unitKind === undefined || /^(per-|ratio|average|measure)/.test(raw.unitKind));
  const differsInKind = !isOwn && !unitFits(kindOfUnit(unit) ?? '', unitKind) && !raw.unit?.startsWith(`${unit}/`);
  if (differsInKind) refuse('wrong-unit', 'printed', { found: unit, expected: unitKind });
}
