/**
 * unknown → Report, or problems. Never throws.
 *
 * The frame is checked whole; the entries of its sections one by one, so that a broken one is refused
 * alone and named while the rest stands.
 */
import { CATALOGUE } from './catalogue.ts';
import { checkReport } from './check-report.ts';
import { checkShape, type ShapeIssue } from './check-shape.ts';
import { FORMAT } from './format-version.ts';
import { hedgeFits } from './hedges.ts';
import { dateExists, NOT_STATED } from './period.ts';
import { problem, type Problem } from './problem.ts';
import { amountOf, numberOf, type Amount, type Quantity } from './quantity.ts';
import { readNumerals, type Numeral } from './read-numerals.ts';
import type { Citation, Observation, Report } from './report.ts';
import type { Frame, IndicatorDefinition, RawObservation, Sections } from './schema.ts';
import { frameShape, sectionShapes } from './shapes.generated.ts';
import { kindOfUnit, unitFits } from './units.ts';

export type ParseResult =
  | { readonly ok: true; readonly report: Report; readonly problems: readonly Problem[] }
  | { readonly ok: false; readonly problems: readonly Problem[] };

const DEEPEST = 32;
const WHOLE_KINDS = new Set(['persons', 'attendances', 'households', 'stations', 'cases', 'events', 'organisations', 'hubs']);

const checked = new WeakSet<object>();

/** Whether this is a report that `parseReport` made, not just something of its shape. */
export function isReport(value: unknown): value is Report {
  return typeof value === 'object' && value !== null && checked.has(value);
}

/** Reads a report from parsed JSON. Problems that refuse an entry are in `report.problems` as well. */
export function parseReport(input: unknown): ParseResult {
  if (typeof input !== 'object' || input === null || Array.isArray(input)) return refused(problem('error', 'not-a-report', '', { found: input }));
  if (isTooDeep(input)) return refused(problem('error', 'too-deep', '', { most: DEEPEST }));
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
  const read = <Name extends keyof Sections>(name: Name) => readEach(name, frame[name] ?? [], problems);
  const indicators = read('indicators').map(({ entry }) => entry);
  const context = contextOf(frame, indicators, problems);
  const observations = read('observations').flatMap(({ entry, index }) => readObservation(entry, index, context, problems) ?? []);
  problems.push(...danglingReferences(observations));
  const entriesOf = <Name extends keyof Sections>(name: Name) => read(name).map(({ entry }) => entry);
  const bare: Report = {
    ...frame,
    terms: frame.terms ?? {},
    indicators,
    observations,
    stations: entriesOf('stations'),
    networks: entriesOf('networks'),
    lists: entriesOf('lists'),
    milestones: entriesOf('milestones'),
    models: entriesOf('models'),
    problems,
  };
  const report: Report = { ...bare, problems: [...problems, ...checkReport(bare)] };
  checked.add(report);
  return { ok: true, report, problems: report.problems };
}

/** The entries of a section that have the right shape, with their place in it; the others become problems. */
function readEach<Name extends keyof Sections>(name: Name, entries: readonly unknown[], problems: Problem[]) {
  const read: { entry: Sections[Name]; index: number }[] = [];
  entries.forEach((raw, index) => {
    const shape = checkShape(sectionShapes[name], raw);
    problems.push(...shapeProblems(shape.issues, `${name}[${index}]`));
    // The shapes are made from the schema that the types are made from; a test holds the two together.
    if (shape.ok) read.push({ entry: shape.value as Sections[Name], index });
  });
  return read;
}

interface Context {
  readonly indicators: ReadonlyMap<string, IndicatorDefinition>;
  readonly places: ReadonlySet<string>;
  readonly sources: ReadonlySet<string>;
  readonly firstPlace: string;
  readonly firstSource: string;
  readonly ids: Set<string>;
}

function contextOf(frame: Frame, indicators: readonly IndicatorDefinition[], problems: Problem[]): Context {
  const unique = (entries: readonly { id: string }[], path: string) => {
    const ids = new Set<string>();
    entries.forEach(({ id }, index) => {
      if (ids.has(id)) problems.push(problem('error', 'duplicate-id', `${path}[${index}].id`, { found: id }));
      ids.add(id);
    });
    return ids;
  };
  const own = indicators.map((indicator) => [indicator.code, indicator] as const);
  return {
    indicators: own.length === 0 ? CATALOGUE : new Map([...CATALOGUE, ...own]),
    places: unique(frame.places, 'places'),
    sources: unique(frame.sources, 'sources'),
    firstPlace: frame.places[0]?.id ?? '',
    firstSource: frame.sources[0]?.id ?? '',
    ids: new Set(),
  };
}

/** Notes an error at a key of the entry, which is thereby refused. */
type Refuse = (code: Problem['code'], key: string, details: Record<string, unknown>) => void;

/** The observation, or null with the reason among the problems. */
function readObservation(raw: RawObservation, index: number, context: Context, problems: Problem[]): Observation | null {
  const path = `observations[${index}]`;
  const id = raw.id ?? `${raw.indicator}-${index}`;
  const found: Problem[] = [];
  const refuse: Refuse = (code, key, details) => void found.push(problem('error', code, `${path}.${key}`, details));
  const definition = context.indicators.get(raw.indicator);
  if (!definition) refuse('unknown-indicator', 'indicator', { found: raw.indicator });
  if (context.ids.has(id)) refuse('duplicate-id', 'id', { found: id });
  const place = raw.place ?? context.firstPlace;
  if (!context.places.has(place)) refuse('unknown-reference', 'place', { found: place });
  const sources = citations(raw, context);
  const unknownSource = sources.find((source) => !context.sources.has(source.id));
  if (unknownSource) refuse('unknown-reference', 'source', { found: unknownSource.id });

  const unitKind = definition ? unitKindOf(raw, definition) : '';
  if (unitKind === null && definition) refuse('wrong-unit', 'unit', { found: raw.unit ?? '', expected: definition.unitKind });
  if (raw.unit !== undefined && kindOfUnit(raw.unit) === null) problems.push(problem('warning', 'unknown-unit', `${path}.unit`, { found: raw.unit }, [id]));

  const amount = amountOf(raw.value);
  const numeral = printedNumeral(raw.printed, amount);
  checkValue(raw, amount, numeral, unitKind ?? '', refuse);
  for (const key of ['date', 'from', 'to'] as const) {
    const date = raw.time?.[key];
    if (date !== undefined && !dateExists(date)) refuse('no-such-date', `time.${key}`, { found: date });
  }
  problems.push(...found);
  if (found.length > 0 || !definition) return null;
  context.ids.add(id);
  const { value: _, unit = '', unitKind: __, hedge = '', source: ___, place: ____, ...rest } = raw;
  const quantity: Quantity = {
    amount,
    unit,
    unitKind: unitKind ?? definition.unitKind,
    hedge,
    scale: numeral?.scale ?? '',
    digits: numeral?.digits ?? null,
    hedgeInside: numeral?.hedgeInside ?? false,
  };
  return { ...rest, id, place, quantity, definition, sources, time: raw.time ?? NOT_STATED, role: raw.role ?? 'actual', by: raw.by ?? {} };
}

function citations(raw: RawObservation, context: Context): readonly Citation[] {
  const refs = raw.source === undefined ? [context.firstSource] : Array.isArray(raw.source) ? raw.source : [raw.source];
  return refs.map((ref) => (typeof ref === 'string' ? { id: ref } : ref));
}

/** What the unit counts here, or null where unit and indicator contradict each other. */
function unitKindOf(raw: RawObservation, definition: IndicatorDefinition): string | null {
  const kind = raw.unitKind ?? kindOfUnit(raw.unit ?? '') ?? '';
  return unitFits(kind, definition.unitKind) ? definition.unitKind : null;
}

/** The number in the printed phrase that the value means: the one that equals it. */
function printedNumeral(printed: string | undefined, amount: Amount): Numeral | undefined {
  const number = numberOf(amount);
  if (printed === undefined || number === null) return undefined;
  return readNumerals(printed).find((numeral) => numeral.number === number);
}

function checkValue(raw: RawObservation, amount: Amount, numeral: Numeral | undefined, unitKind: string, refuse: Refuse): void {
  const number = numberOf(amount);
  if (number !== null) {
    if (!Number.isFinite(number) || Math.abs(number) > Number.MAX_SAFE_INTEGER) refuse('not-finite', 'value', { found: number });
    else if (number < 0 && !raw.comparison) refuse('negative', 'value', { found: number });
    else if (WHOLE_KINDS.has(unitKind) && !Number.isInteger(number)) refuse('fractional', 'value', { found: number });
    // A phrase with numbers must hold this one; words alone (全覆盖, 时间过半) state none to compare with.
    else if (raw.printed !== undefined && !numeral && readNumerals(raw.printed).length > 0 && !raw.flags?.includes('inferred'))
      refuse('printed-differs', 'value', { found: number, printed: raw.printed });
  }
  if (amount.kind === 'range' && amount.from > amount.to) refuse('range-reversed', 'value', { found: `${amount.from} > ${amount.to}` });
  if (raw.hedge !== undefined && !hedgeFits(raw.hedge, amount)) refuse('hedge-differs', 'hedge', { found: raw.hedge });
}

function danglingReferences(observations: readonly Observation[]): Problem[] {
  const byId = new Map(observations.map((observation) => [observation.id, observation]));
  const found: Problem[] = [];
  observations.forEach((observation) => {
    const refs = [observation.partOf, observation.rate?.numerator, observation.rate?.denominator, ...(observation.mayOverlap ?? [])];
    for (const ref of refs) {
      if (ref !== undefined && !byId.has(ref)) found.push(problem('warning', 'unknown-reference', observation.id, { found: ref }, [observation.id]));
    }
    if (isPartOfItself(observation, byId)) found.push(problem('warning', 'part-of-itself', observation.id, { found: observation.id }, [observation.id]));
  });
  return found;
}

function isPartOfItself(start: Observation, byId: ReadonlyMap<string, Observation>): boolean {
  const seen = new Set<string>();
  for (let at: Observation | undefined = start; at?.partOf !== undefined; at = byId.get(at.partOf)) {
    if (seen.has(at.id)) return at.id === start.id || at.partOf === start.id;
    seen.add(at.id);
  }
  return false;
}

function shapeProblems(issues: readonly ShapeIssue[], prefix: string): Problem[] {
  return issues.map(({ path, expected }) => {
    const at = path.reduce<string>((text, key) => (typeof key === 'number' ? `${text}[${key}]` : text === '' ? key : `${text}.${key}`), prefix);
    return expected === null ? problem('warning', 'unknown-key', at, { found: path[path.length - 1] }) : problem('error', 'shape', at, { expected });
  });
}

/** Walks without recursion: a document may be a million levels deep. A cycle is deep as well. */
function isTooDeep(input: object): boolean {
  let level: object[] = [input];
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > DEEPEST) return true;
    const next: object[] = [];
    for (const node of level) {
      for (const child of Object.values(node)) if (typeof child === 'object' && child !== null) next.push(child);
    }
    level = next;
  }
  return false;
}
