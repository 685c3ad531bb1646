/**
 * unknown → Report, or problems. Never throws.
 *
 * The frame is checked whole; the entries of its sections one by one, so that a broken one is refused
 * alone and named while the rest stands.
 */
import { CATALOGUE } from './catalogue.ts';
import { checkShape, type ShapeIssue } from './check-shape.ts';
import { FORMAT } from './format-version.ts';
import { hedgeFits } from './hedges.ts';
import { dateExists, NOT_STATED } from './period.ts';
import { problem, type Problem } from './problem.ts';
import { amountOf, numberOf, type Amount, type Quantity } from './quantity.ts';
import { readNumerals, type Numeral } from './read-numerals.ts';
import { observationsById, type Citation, type Observation, type Report } from './report.ts';
import type { Frame, IndicatorDefinition, RawObservation, Sections, Time } from './schema.ts';
import { frameShape, sectionShapes } from './shapes.generated.ts';
import { kindOfUnit, unitFits } from './units.ts';

export type ParseResult =
  | { readonly ok: true; readonly report: Report; readonly problems: readonly Problem[] }
  | { readonly ok: false; readonly problems: readonly Problem[] };

const WHOLE_KINDS = new Set(['persons', 'attendances', 'households', 'stations', 'cases', 'events', 'organisations', 'hubs']);

const checked = new WeakSet<object>();

/** Whether this is a report that `parseReport` made, not just something of its shape. */
export function isReport(value: unknown): value is Report {
  return typeof value === 'object' && value !== null && checked.has(value);
}

/** Reads a report from parsed JSON. Problems that refuse an entry are in `report.problems` as well. */
export function parseReport(input: unknown): ParseResult {
  if (typeof input !== 'object' || input === null || Array.isArray(input)) return refused(problem('error', 'not-a-report', '', { found: input }));
  const format = (input as Record<string, unknown>)['format'];
  if (format === undefined) return refused(problem('error', 'format-missing', 'format', { expected: FORMAT }));
  if (format !== FORMAT) return refused(problem('error', 'format-unknown', 'format', { found: format, expected: FORMAT }));
  const frame = checkShape(frameShape, input);
  const problems = shapeProblems(frame.issues, '');
  return frame.ok ? readSections(frame.value as Frame, problems) : { ok: false, problems };
}

function refused(...problems: Problem[]): ParseResult {
  return { ok: false, problems };
}

function readSections(frame: Frame, problems: Problem[]): ParseResult {
  const read = <Name extends keyof Sections>(name: Name) => {
    const entries: Sections[Name][] = [];
    readEach(name, frame[name] ?? [], problems, (entry) => entries.push(entry));
    return entries;
  };
  const indicators = read('indicators');
  const context = contextOf(frame, indicators);
  const observations: Observation[] = [];
  readEach('observations', frame.observations, problems, (entry, index) => {
    const observation = readObservation(entry, index, context, problems);
    if (observation) observations.push(observation);
  });
  for (const found of danglingReferences(observations, observationsById(observations, context.byId))) problems.push(found);
  const report: Report = {
    ...frame,
    terms: frame.terms ?? {},
    indicators,
    observations,
    refused: context.refused,
    stations: read('stations'),
    networks: read('networks'),
    lists: read('lists'),
    milestones: read('milestones'),
    models: read('models'),
    problems,
  };
  checked.add(report);
  return { ok: true, report, problems: report.problems };
}

/** Takes the entries of a section that have the right shape, with their place in it; the others become problems. */
function readEach<Name extends keyof Sections>(
  name: Name,
  entries: readonly unknown[],
  problems: Problem[],
  take: (entry: Sections[Name], index: number) => void,
): void {
  for (let index = 0; index < entries.length; index++) {
    const { ok, value, issues } = checkShape(sectionShapes[name], entries[index]);
    if (issues.length > 0) problems.push(...shapeProblems(issues, `${name}[${index}]`));
    // The shapes are made from the schema that the types are made from; a test holds the two together.
    if (ok) take(value as Sections[Name], index);
  }
}

interface Context {
  readonly indicators: ReadonlyMap<string, IndicatorDefinition>;
  readonly places: ReadonlySet<string>;
  readonly sources: ReadonlySet<string>;
  readonly firstPlace: string;
  readonly firstSource: readonly Citation[];
  readonly byId: Map<string, Observation>;
  readonly refused: Set<string>;
}

function contextOf(frame: Frame, indicators: readonly IndicatorDefinition[]): Context {
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
type Refuse = (code: Problem['code'], key: string, details: Record<string, unknown>) => void;

/** The observation, or null with the reason among the problems. */
function readObservation(raw: RawObservation, index: number, context: Context, problems: Problem[]): Observation | null {
  const before = problems.length;
  const refuse: Refuse = (code, key, details) => void problems.push(problem('error', code, `observations[${index}].${key}`, details));
  const definition = context.indicators.get(raw.indicator);
  if (!definition) refuse('unknown-indicator', 'indicator', { found: raw.indicator });
  const { id = `${raw.indicator}-${index}`, place = context.firstPlace, unit = '', hedge = '', printed, time = NOT_STATED } = raw;
  if (context.byId.has(id)) refuse('duplicate-id', 'id', { found: id });
  if (!context.places.has(place)) refuse('unknown-reference', 'place', { found: place });
  const sources = citations(raw, context);
  for (const source of sources) if (!context.sources.has(source.id)) refuse('unknown-reference', 'source', { found: source.id });

  const kind = raw.unitKind ?? kindOfUnit(unit);
  if (kind === null) refuse('unknown-unit', 'unit', { found: unit });
  else if (definition && !unitFits(kind, definition.unitKind)) refuse('wrong-unit', 'unit', { found: unit, expected: definition.unitKind });

  const unitKind = definition ? definition.unitKind : '';
  const amount = amountOf(raw.value);
  const plain = amount.kind === 'exact' && Number.isInteger(amount.number) && raw.unitKind === undefined && unit !== '%' && printed === amount.number + unit;
  const numerals = printed === undefined || plain ? NONE : readNumerals(printed);
  const numeral = plain ? PLAIN : numeralOf(amount, numerals);
  checkValue(raw, amount, numerals, numeral?.hedge, unitKind, refuse);
  if (time !== NOT_STATED) checkDates(time, refuse);
  if (problems.length > before || !definition) {
    context.refused.add(raw.indicator);
    return null;
  }
  const quantity: Quantity = {
    amount,
    unit,
    unitKind,
    hedge,
    scale: numeral ? numeral.scale : '',
    digits: numeral ? numeral.digits : null,
    hedgeInside: numeral !== undefined && numeral.hedgeInside,
    phrase: numeral ? '' : (printed ?? ''),
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

const NONE: readonly never[] = [];
/** 178个, what most figures are: nothing is left to read in it. */
const PLAIN = { scale: '', digits: 0, hedge: undefined, hedgeInside: false } as const;
const NOTHING = {};

function checkDates(time: Time, refuse: Refuse): void {
  for (const key of ['date', 'from', 'to'] as const) {
    const date = time[key];
    if (date !== undefined && !dateExists(date)) refuse('no-such-date', `time.${key}`, { found: date });
  }
}

function citations(raw: RawObservation, context: Context): readonly Citation[] {
  if (raw.source === undefined) return context.firstSource;
  const refs = Array.isArray(raw.source) ? raw.source : [raw.source];
  return refs.map((ref) => (typeof ref === 'string' ? { id: ref } : ref));
}

/** The number in the printed phrase that the value means: the one that equals it. A decrease is printed without its sign (下降5%). */
function numeralOf(amount: Amount, numerals: readonly Numeral[]): Numeral | undefined {
  const number = numberOf(amount);
  return number === null ? undefined : numerals.find((numeral) => numeral.number === Math.abs(number));
}

function checkValue(
  raw: RawObservation,
  amount: Amount,
  numerals: readonly Numeral[],
  printedHedge: string | undefined,
  unitKind: string,
  refuse: Refuse,
): void {
  const printed = raw.flags?.includes('inferred') ? NONE : numerals;
  const check = (number: number) => {
    const size = Math.abs(number);
    if (!(size <= Number.MAX_SAFE_INTEGER)) refuse('not-finite', 'value', { found: number });
    else if (number < 0 && !raw.comparison) refuse('negative', 'value', { found: number });
    else if (!Number.isInteger(number) && WHOLE_KINDS.has(unitKind)) refuse('fractional', 'value', { found: number });
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
  else if (printedHedge !== undefined && !hedgeFits(printedHedge, amount)) refuse('hedge-differs', 'value', { found: printedHedge });
}

function danglingReferences(observations: readonly Observation[], byId: ReadonlyMap<string, Observation>): Problem[] {
  const cycles = partOfCycles(observations, byId);
  const found: Problem[] = [];
  for (const { id, partOf, rate, mayOverlap } of observations) {
    if (partOf === undefined && !rate && !mayOverlap) continue;
    for (const ref of [partOf, rate?.numerator, rate?.denominator, ...(mayOverlap ?? [])]) {
      if (ref !== undefined && !byId.has(ref)) found.push(problem('warning', 'unknown-reference', id, { found: ref }, [id]));
    }
    if (cycles.has(id)) found.push(problem('warning', 'part-of-itself', id, { found: id }, [id]));
  }
  return found;
}

/** Ids of the observations that are a part of themselves. Each is walked over once: a chain may be long. */
function partOfCycles(observations: readonly Observation[], byId: ReadonlyMap<string, Observation>): ReadonlySet<string> {
  const walked = new Set<string>();
  const cycles = new Set<string>();
  for (const start of observations) {
    if (start.partOf === undefined) continue;
    const steps: string[] = [];
    let at: Observation | undefined = start;
    while (at && !walked.has(at.id)) {
      walked.add(at.id);
      steps.push(at.id);
      at = byId.get(at.partOf ?? '');
    }
    const again = at ? steps.indexOf(at.id) : -1;
    if (again >= 0) steps.slice(again).forEach((id) => cycles.add(id));
  }
  return cycles;
}

function shapeProblems(issues: readonly ShapeIssue[], prefix: string): Problem[] {
  return issues.map(({ path, expected }) => {
    const at = path.reduce<string>((text, key) => (typeof key === 'number' ? `${text}[${key}]` : text === '' ? key : `${text}.${key}`), prefix);
    return expected === null ? problem('warning', 'unknown-key', at, { found: path[path.length - 1] }) : problem('error', 'shape', at, { expected });
  });
}
