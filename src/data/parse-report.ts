/**
 * unknown → Report, or problems. Never throws.
 *
 * The frame is checked whole; the entries of its sections one by one, so that a broken one is refused
 * alone and named while the rest stands.
 */
import { capped } from './cap-problems.ts';
import { CATALOGUE } from './catalogue.ts';
import { checkShape, type ShapeIssue } from './check-shape.ts';
import { FORMAT } from './format-version.ts';
import { hedgeFits } from './hedges.ts';
import { migrated, STEPS, type Step } from './migrate.ts';
import { dateExists, NOT_STATED } from './period.ts';
import { problem, type Problem } from './problem.ts';
import { amountOf, numberOf, type Amount, type Quantity } from './quantity.ts';
import { readNumerals, type Numeral } from './read-numerals.ts';
import { observationsById, type Citation, type Observation, type Report } from './report.ts';
import type { Frame, IndicatorDefinition, RawObservation, Sections } from './schema.ts';
import { frameShape, sectionShapes } from './shapes.generated.ts';
import { countsWhole, kindOfUnit, unitFits } from './units.ts';

export type ParseResult =
  | { readonly ok: true; readonly report: Report; readonly problems: readonly Problem[] }
  | { readonly ok: false; readonly problems: readonly Problem[] };

const checked = new WeakSet<object>();

/** Whether this is a report that `parseReport` made, not just something of its shape. */
export function isReport(value: unknown): value is Report {
  return checked.has(value as object);
}

/** Reads a report from parsed JSON, also one of an older format. Problems that refuse an entry are in `report.problems` as well. */
export function parseReport(input: unknown): ParseResult {
  return parseWith(STEPS, input);
}

/** The same with other steps from older formats, for tests. */
export function parseWith(steps: readonly Step[], input: unknown): ParseResult {
  try {
    return readAny(migrated(input, steps));
  } catch {
    // JSON cannot throw when it is read; an object that a page sets can: a getter, a proxy that was revoked.
    return refused(problem('error', 'unreadable', ''));
  }
}

function readAny(input: unknown): ParseResult {
  if (typeof input !== 'object' || input === null || Array.isArray(input)) return refused(problem('error', 'not-a-report', '', { found: input }));
  const format = (input as Record<string, unknown>)['format'];
  if (format !== FORMAT)
    return refused(problem('error', format === undefined ? 'format-missing' : 'format-unknown', 'format', { found: format, expected: FORMAT }));
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
  const context = contextOf(frame, indicators);
  const observations = read('observations').flatMap(({ entry, index }) => readObservation(entry, index, context, problems) ?? []);
  for (const found of danglingReferences(observations)) problems.push(found);
  const entriesOf = <Name extends keyof Sections>(name: Name) => read(name).map(({ entry }) => entry);
  const report: Report = {
    ...frame,
    terms: frame.terms ?? {},
    indicators,
    observations,
    refused: context.refused,
    stations: entriesOf('stations'),
    networks: entriesOf('networks'),
    lists: entriesOf('lists'),
    milestones: entriesOf('milestones'),
    models: entriesOf('models'),
    problems: capped(problems),
  };
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
  readonly firstSource: readonly Citation[];
  readonly ids: Set<string>;
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
    ids: new Set(),
    refused: new Set(),
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
  if (raw.unitKind === undefined && kindOfUnit(raw.unit ?? '') === null) refuse('unknown-unit', 'unit', { found: raw.unit });

  const amount = amountOf(raw.value);
  const numerals = raw.printed === undefined ? [] : readNumerals(raw.printed);
  const numeral = numeralOf(amount, numerals);
  checkValue(raw, amount, numerals, unitKind ?? '', refuse);
  for (const key of ['date', 'from', 'to'] as const) {
    const date = raw.time?.[key];
    if (date !== undefined && !dateExists(date)) refuse('no-such-date', `time.${key}`, { found: date });
  }
  problems.push(...found);
  if (found.length > 0 || !definition) {
    context.refused.add(raw.indicator);
    return null;
  }
  context.ids.add(id);
  const { scale = '', digits = null, hedgeInside = false }: Partial<Pick<Quantity, 'scale' | 'digits' | 'hedgeInside'>> = numeral ?? {};
  const { unit = '', hedge = '', time = NOT_STATED, role = 'actual', by = {} } = raw;
  const quantity: Quantity = {
    amount,
    unit,
    unitKind: unitKind ?? definition.unitKind,
    hedge,
    scale,
    digits,
    hedgeInside,
    ...(raw.printed && !numeral && { phrase: raw.printed }),
  };
  return { ...raw, id, place, quantity, definition, sources, time, role, by };
}

function citations(raw: RawObservation, context: Context): readonly Citation[] {
  if (raw.source === undefined) return context.firstSource;
  const refs = Array.isArray(raw.source) ? raw.source : [raw.source];
  return refs.map((ref) => (typeof ref === 'string' ? { id: ref } : ref));
}

/** What the unit counts here, or null where unit and indicator contradict each other. */
function unitKindOf(raw: RawObservation, definition: IndicatorDefinition): string | null {
  const kind = raw.unitKind ?? kindOfUnit(raw.unit ?? '') ?? '';
  return unitFits(kind, definition.unitKind) ? definition.unitKind : null;
}

/** The number in the printed phrase that the value means: the one that equals it. A decrease is printed without its sign (下降5%). */
function numeralOf(amount: Amount, numerals: readonly Numeral[]): Numeral | undefined {
  const number = numberOf(amount);
  return number === null ? undefined : numerals.find((numeral) => numeral.number === Math.abs(number));
}

function checkValue(raw: RawObservation, amount: Amount, numerals: readonly Numeral[], unitKind: string, refuse: Refuse): void {
  const printed = raw.flags?.includes('inferred') ? [] : numerals;
  const lower = numberOf(amount);
  const ends = amount.kind === 'range' ? [amount.from, amount.to] : lower === null ? [] : [lower];
  for (const number of ends) {
    if (!Number.isFinite(number) || Math.abs(number) > Number.MAX_SAFE_INTEGER) refuse('not-finite', 'value', { found: number });
    else if (number < 0 && !raw.comparison) refuse('negative', 'value', { found: number });
    else if (countsWhole(unitKind, raw.unit) && !Number.isInteger(number)) refuse('fractional', 'value', { found: number });
    // 60 for 60%: nothing is sixty times its whole.
    else if (unitKind === 'share' && Math.abs(number) > 20 && printed.length === 0) refuse('share-too-large', 'value', { found: number });
    // A phrase with numbers must hold this one; words alone (全覆盖, 时间过半) state none to compare with.
    else if (printed.length > 0 && printed.every((one) => one.number !== Math.abs(number)))
      refuse('printed-differs', 'value', { found: number, printed: raw.printed });
  }
  if (amount.kind === 'range' && amount.from > amount.to) refuse('range-reversed', 'value', { found: `${amount.from} > ${amount.to}` });
  const printedHedge = numeralOf(amount, numerals)?.hedge;
  if (raw.hedge !== undefined && !hedgeFits(raw.hedge, amount)) refuse('hedge-differs', 'hedge', { found: raw.hedge });
  else if (printedHedge !== undefined && !hedgeFits(printedHedge, amount)) refuse('hedge-differs', 'value', { found: printedHedge });
}

function danglingReferences(observations: readonly Observation[]): Problem[] {
  const byId = observationsById(observations);
  const cycles = partOfCycles(observations, byId);
  const found: Problem[] = [];
  for (const { id, partOf, rate, mayOverlap = [] } of observations) {
    if (partOf === undefined && !rate && mayOverlap.length === 0) continue;
    for (const ref of [partOf, rate?.numerator, rate?.denominator, ...mayOverlap]) {
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
