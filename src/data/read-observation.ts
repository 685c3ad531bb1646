/** One entry of a report → observation, or null with the reasons recorded as faults. */
import type { Faults } from './build-report.ts';
import { CATALOGUE } from './catalogue.ts';
import { dateExists, NOT_STATED } from './period.ts';
import type { Problem } from './problem.ts';
import type { Print } from './plain-print.ts';
import { amountOf, type Amount, type Quantity } from './quantity.ts';
import { citationsOf, type Citation, type Observation } from './report.ts';
import type { Frame, IndicatorDefinition, RawObservation, Text, Time } from './schema.ts';
import { isScaled, kindOfUnit, unitFits } from './units.ts';

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
  const [place] = frame.places;
  return {
    indicators: own.length === 0 ? CATALOGUE : new Map([...CATALOGUE, ...own]),
    places: new Set(frame.places.map(({ id }) => id)),
    sources: new Set(frame.sources.map(({ id }) => id)),
    firstPlace: place ? place.id : '',
    firstSource: frame.sources.slice(0, 1).map(({ id }) => ({ id })),
    byId: new Map(),
    refused: new Set(),
  };
}

/** Records an error at a key of the entry, which thereby refuses the entry. */
export type Refuse = (code: Problem['code'], key: string, details: Record<string, unknown>) => void;

/** The observation, or null with the reasons recorded as faults. */
export function readObservation(raw: RawObservation, index: number, context: Context, faults: Faults): Observation | null {
  let sound = true;
  const { id = `${raw.indicator}-${index}` } = raw;
  const refuse: Refuse = (code, key, details) => {
    sound = false;
    faults.note('error', code, `observations[${index}].${key}`, details, [id]);
  };
  const definition = context.indicators.get(raw.indicator);
  if (!definition) refuse('unknown-indicator', 'indicator', { found: raw.indicator });
  const { place = context.firstPlace, unit = '' } = raw;
  if (context.byId.has(id)) refuse('duplicate-id', 'id', { found: id });
  if (!context.places.has(place)) refuse('unknown-reference', 'place', { found: place });
  const sources = raw.source === undefined ? context.firstSource : citationsOf(raw.source);
  for (const source of sources) if (!context.sources.has(source.id)) refuse('unknown-reference', 'source', { found: source.id });

  const unitKind = definition ? definition.unitKind : '';
  const kind = isScaled(unit) ? null : (raw.unitKind ?? kindOfUnit(unit));
  if (kind === null) refuse('unknown-unit', 'unit', { found: unit, expected: unitKind });
  else if (definition && !unitFits(kind, unitKind)) refuse('wrong-unit', 'unit', { found: unit, expected: unitKind });

  const amount = amountOf(raw.value);
  const print = isPlain(raw, amount, unitKind) ? PLAIN : faults.print(raw, amount, unitKind, refuse);
  const dated = raw.time ? readTime(raw.time, refuse) : NOT_STATED;
  if (!sound || !definition) {
    context.refused.add(raw.indicator);
    return null;
  }
  // Every observation has the same fields in the same order: this makes creating and reading a national data set twice as fast.
  const { indicator, role = 'actual', by = NOTHING, counting, binding, partOf, mayOverlap, rate, comparison, flags, label, note, ext } = raw;
  const observation: Observation = {
    id,
    indicator,
    place,
    quantity: quantityOf(raw, amount, unitKind, print),
    definition,
    time: dated,
    role,
    by,
    sources,
    printed: raw.printed,
    counting,
    binding,
    partOf,
    mayOverlap,
    rate,
    comparison: comparison && { kind: comparison.kind, base: inOrder(comparison.base) },
    flags,
    label: inOrder(label),
    note,
    ext,
  } satisfies Record<keyof Observation, unknown>;
  context.byId.set(id, observation);
  return observation;
}

/** Most figures are as simple as 178个: there is nothing to parse. */
function isPlain({ printed, unit = '', unitKind, hedge }: RawObservation, amount: Amount, kind: string): boolean {
  if (amount.kind !== 'exact' || unitKind !== undefined || hedge !== undefined || kind === 'share') return false;
  return Number.isSafeInteger(amount.number) && amount.number >= 0 && printed === amount.number + unit;
}

function quantityOf({ unit = '', hedge = '', counting }: RawObservation, amount: Amount, unitKind: string, print: Print): Quantity {
  const { scale, digits, hedgeInside, phrase } = print;
  // 港元 and 元/人 cannot share a scale with 元.
  const kind = unitKind.startsWith('money') && !/^(元(\/月)?)?$/.test(unit) ? `${unitKind} ${unit}` : unitKind;
  return { amount, unit, unitKind: kind, hedge, scale, digits, hedgeInside, added: counting === 'increment', phrase };
}

const PLAIN: Print = { scale: '', digits: 0, hedgeInside: false, phrase: '' };
const NOTHING = {};
const DATES = ['date', 'from', 'to'] as const;

/**
 * The time with its fields in a fixed order (as `inOrder` does for a text), so that equal times are equal as JSON however the file
 * orders them.
 */
function readTime(time: Time, refuse: Refuse): Time {
  const { kind, date, from, to, printed } = time;
  for (const key of DATES) {
    const found = time[key];
    if (found && !dateExists(found)) refuse('no-such-date', `time.${key}`, { found });
  }
  return { kind, date, from, to, printed };
}

function inOrder(text: Text | undefined): Text | undefined {
  return typeof text === 'object' ? { zh: text.zh, en: text.en } : text;
}
