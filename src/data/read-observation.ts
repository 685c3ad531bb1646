/** One entry of a report → an observation, or null with the reasons among the faults. */
import type { Faults } from './build-report.ts';
import { CATALOGUE } from './catalogue.ts';
import { checkValue, checkWords, means } from './check-value.ts';
import { dateExists, NOT_STATED } from './period.ts';
import type { Problem } from './problem.ts';
import { amountOf, numberOf, type Amount, type Quantity } from './quantity.ts';
import { foldWidth, readNumerals, type Numeral } from './read-numerals.ts';
import type { Citation, Observation } from './report.ts';
import type { Frame, IndicatorDefinition, RawObservation, Time } from './schema.ts';
import { kindOfUnit, unitFits } from './units.ts';

export interface Context {
  readonly indicators: ReadonlyMap<string, IndicatorDefinition>;
  readonly places: ReadonlySet<string>;
  readonly sources: ReadonlySet<string>;
  readonly firstPlace: string;
  readonly firstSource: readonly Citation[];
  readonly byId: Map<string, Observation>;
  readonly refused: Set<string>;
}

export function contextOf(frame: Frame, indicators: readonly IndicatorDefinition[]): Context {
  const own = indicators.map((indicator) => [indicator.code, indicator] as const);
  return {
    indicators: own.length === 0 ? CATALOGUE : new Map([...CATALOGUE, ...own]),
    places: new Set(frame.places.map(({ id }) => id)),
    sources: new Set(frame.sources.map(({ id }) => id)),
    firstPlace: frame.places[0]?.id ?? '',
    firstSource: frame.sources.slice(0, 1).map(({ id }) => ({ id })),
    byId: new Map(),
    refused: new Set(),
  };
}

/** Notes an error at a key of the entry, which is thereby refused. */
export type Refuse = (code: Problem['code'], key: string, details: Record<string, unknown>) => void;

/** The observation, or null with the reasons among the faults. */
export function readObservation(raw: RawObservation, index: number, context: Context, faults: Faults): Observation | null {
  let sound = true;
  const { id = `${raw.indicator}-${index}` } = raw;
  const refuse: Refuse = (code, key, details) => {
    sound = false;
    faults.note('error', code, `observations[${index}].${key}`, details, [id]);
  };
  const definition = context.indicators.get(raw.indicator);
  if (!definition) refuse('unknown-indicator', 'indicator', { found: raw.indicator });
  const { place = context.firstPlace, unit = '', hedge = '', printed, time = NOT_STATED } = raw;
  if (context.byId.has(id)) refuse('duplicate-id', 'id', { found: id });
  if (!context.places.has(place)) refuse('unknown-reference', 'place', { found: place });
  const sources = citations(raw, context);
  for (const source of sources) if (!context.sources.has(source.id)) refuse('unknown-reference', 'source', { found: source.id });

  const unitKind = definition ? definition.unitKind : '';
  const kind = raw.unitKind ?? kindOfUnit(unit);
  if (kind === null) refuse('unknown-unit', 'unit', { found: unit, expected: unitKind });
  else if (definition && !unitFits(kind, unitKind)) refuse('wrong-unit', 'unit', { found: unit, expected: unitKind });

  const amount = amountOf(raw.value);
  // 178个, what most figures are: nothing is left to read in it.
  const plain = amount.kind === 'exact' && Number.isInteger(amount.number) && raw.unitKind === undefined && unit !== '%' && printed === amount.number + unit;
  // Of shares 1/3 is a third; where ‰ may be the unit, 5‰ is 5.
  const text = foldWidth(printed ?? '');
  const words = unitKind === 'share' ? text.replace(/(\d+)\/(\d+)/g, '$2分之$1') : text.replace('‰', '');
  const numerals = printed === undefined || plain ? NONE : readNumerals(words);
  const number = numberOf(amount);
  const numeral = number === null ? undefined : numerals.find((one) => means(one, number, raw, words, amount, unitKind));
  checkValue(raw, words, amount, numerals, unitKind, refuse);
  if (numeral && unitKind) checkWords(raw, words, amount, upTo(amount, numeral, numerals), unitKind, refuse);
  if (time !== NOT_STATED) checkDates(time, refuse);
  if (!sound || !definition) {
    context.refused.add(raw.indicator);
    return null;
  }
  const written = numeral?.spelled ? undefined : numeral;
  const quantity: Quantity = {
    amount,
    unit,
    unitKind,
    hedge,
    scale: written ? written.scale : '',
    digits: written ? written.digits : plain ? 0 : null,
    hedgeInside: written !== undefined && written.hedgeInside,
    // 第一家 stays in the numerals in which it is printed.
    phrase: (written && !(amount.kind === 'ordinal' && /^第\D+$/.test(printed ?? ''))) || plain ? '' : (printed ?? ''),
  };
  // Every observation has every field, in one order: a national data set is then made and read twice as fast.
  const { indicator, role = 'actual', by = NOTHING, counting, binding, partOf, mayOverlap, rate, comparison, flags, label, note, ext } = raw;
  const observation: Observation = {
    id,
    indicator,
    place,
    quantity,
    definition,
    time,
    role,
    by,
    sources,
    printed,
    counting,
    binding,
    partOf,
    mayOverlap,
    rate,
    comparison,
    flags,
    label,
    note,
    ext,
  } satisfies Record<keyof Observation, unknown>;
  context.byId.set(id, observation);
  return observation;
}

const NONE: readonly Numeral[] = [];
const NOTHING = {};

function checkDates({ date, from, to }: Time, refuse: Refuse): void {
  if (date !== undefined) checkDate('date', date, refuse);
  if (from !== undefined) checkDate('from', from, refuse);
  if (to !== undefined) checkDate('to', to, refuse);
}

function checkDate(key: string, date: string, refuse: Refuse): void {
  if (!dateExists(date)) refuse('no-such-date', `time.${key}`, { found: date });
}

function citations(raw: RawObservation, context: Context): readonly Citation[] {
  if (raw.source === undefined) return context.firstSource;
  const refs = Array.isArray(raw.source) ? raw.source : [raw.source];
  return refs.map((ref) => (typeof ref === 'string' ? { id: ref } : ref));
}

/** The numeral with what stands behind it: of a range (2至4人次), behind its second number. */
function upTo(amount: Amount, numeral: Numeral, numerals: readonly Numeral[]): Numeral {
  const last = amount.kind === 'range' ? numerals.find(({ number }) => number === amount.to) : undefined;
  return last ? { ...numeral, end: last.end, hedge: last.hedge } : numeral;
}
