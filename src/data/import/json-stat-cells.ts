/** One cell of a JSON-stat cube → one observation. A cell that cannot be read is noted at its place in `value` and left out alone. */
import { isCounted } from '../catalogue.ts';
import type { MissingReason, Place, RawObservation, Value } from '../schema.ts';
import { textIn } from '../language.ts';
import type { ProblemLog } from './import-problem.ts';
import { categoryAt, type Cube, type Dimension } from './json-stat-cube.ts';
import { phraseOf, readCell, type Metric } from './json-stat-metric.ts';
import { labelOf, notesOf, textOf, type TimeOf } from './json-stat-names.ts';
import { parentFinder } from './json-stat-part-of.ts';
import type { Roles } from './json-stat-roles.ts';
import { FLAGS, REASONS, type JsonStatOptions, type StatusMeaning } from './json-stat-shape.ts';
import { own } from './shape-problems.ts';

export interface CellContext {
  readonly options: JsonStatOptions;
  readonly roles: Roles;
  /** By category; null for a metric that the options do not explain. The key is '' where there is no such dimension. */
  readonly metrics: ReadonlyMap<string, Metric | null>;
  readonly breakdowns: readonly Dimension[];
  /** By category, or null where everything is of one place. */
  readonly places: ReadonlyMap<string, Place> | null;
  readonly timeOf: TimeOf;
}

type Note = ProblemLog['note'];
type Amount = Pick<RawObservation, 'value' | 'unit' | 'hedge' | 'printed' | 'source'>;

/** Reads the cells of the cube one by one; null for those of a metric or place that was left out. */
export function cellReader(cube: Cube, context: CellContext, log: ProblemLog): (cell: number) => RawObservation | null {
  const { options, roles, metrics, breakdowns, places, timeOf } = context;
  const word = memo((label: string) => textIn(textOf(label, options), 'zh'));
  const partOf = parentFinder(context, log);
  const status = statusReader(cube, options, log);
  // Two metrics of one indicator are distinguished by their names.
  const codes = [...metrics.values()].map((metric) => metric?.definition.code);
  const shared = new Set(codes.filter((code, index) => codes.indexOf(code) !== index));
  return (cell) => {
    const metricId = roles.metric ? categoryAt(roles.metric, cell) : '';
    const metric = metrics.get(metricId);
    const place = places && roles.geo ? places.get(categoryAt(roles.geo, cell)) : undefined;
    if (!metric || (places && !place)) return null;
    const { code, meaning } = status(cell);
    const amount = amountAt(cube, cell, metric, meaning, log.note);
    if (!amount) return null;
    const { definition, mapping } = metric;
    const whole = partOf(cell, isCounted(definition) ? metric : null);
    const by = breakdowns.flatMap((dimension) => {
      const category = categoryAt(dimension, cell);
      const name = own(options.dimensions, dimension.id) ?? dimension.id;
      return own(options.totals, dimension.id) === category ? [] : [[name, word(labelOf(dimension, category))]];
    });
    const notes = [roles.metric, roles.geo, roles.time, ...breakdowns].flatMap((dimension) =>
      dimension ? notesOf(dimension, categoryAt(dimension, cell)) : [],
    );
    const role = isRole(meaning) ? meaning : mapping.role;
    return {
      id: `cell-${cell}`,
      indicator: definition.code,
      ...(place && { place: place.id }),
      ...amount,
      time: timeOf(roles.time ? categoryAt(roles.time, cell) : '', definition.nature),
      ...(role !== undefined && { role }),
      ...(by.length > 0 && { by: Object.fromEntries(by) }),
      ...(whole !== null && { partOf: `cell-${whole}` }),
      ...(isFlag(meaning) && { flags: [meaning] }),
      ...(mapping.comparison && { comparison: mapping.comparison }),
      ...(roles.metric && shared.has(definition.code) && { label: textOf(labelOf(roles.metric, metricId), options) }),
      ...(notes.length > 0 && { note: textOf(notes.join(' '), options) }),
      ...(code !== '' && meaning === undefined && { ext: { status: code } }),
    };
  };
}

function amountAt(cube: Cube, cell: number, metric: Metric, meaning: StatusMeaning | undefined, note: Note): Amount | null {
  const value = cube.valueAt(cell);
  const path = `value[${cell}]`;
  const unit = metric.definition.unitKind === 'share' ? '%' : metric.unit;
  const reason = isReason(meaning) ? meaning : null;
  if (value === null) return { value: { missing: reason ?? 'not-stated' } satisfies Value, ...(unit !== '' && { unit }) };
  // A figure whose status means that there is none: publishing it may be just what the status forbids.
  if (reason !== null) note('error', 'status-contradicts', path, { found: reason });
  else if (typeof value !== 'number' && typeof value !== 'string') note('error', 'not-a-number', path, { found: value });
  else {
    const reading = readCell(value, metric);
    if (reading.ok) {
      const { printed, quote } = phraseOf(reading.figure);
      const { hedge } = reading.figure;
      return {
        value: reading.figure.value,
        ...(reading.figure.unit !== '' && { unit: reading.figure.unit }),
        ...(hedge !== '' && { hedge }),
        ...(printed !== undefined && { printed }),
        ...(quote !== undefined && { source: { id: 'dataset', quote } }),
      };
    }
    note('error', reading.code, path, reading.found);
  }
  return null;
}

/** The status of a cell and its meaning in the options. A code without a meaning is noted where it first occurs. */
function statusReader(
  cube: Cube,
  { status }: JsonStatOptions,
  log: ProblemLog,
): (cell: number) => { readonly code: string; readonly meaning: StatusMeaning | undefined } {
  const unknown = new Set<string>();
  return (cell) => {
    const raw = cube.statusAt(cell);
    const code = typeof raw === 'string' ? raw : '';
    const meaning = own(status, code);
    if (code !== '' && meaning === undefined && !unknown.has(code)) log.note('warning', 'status-unmapped', `status[${cell}]`, { found: code });
    if (meaning === undefined) unknown.add(code);
    return { code, meaning };
  };
}

function isReason(meaning: StatusMeaning | undefined): meaning is MissingReason & StatusMeaning {
  return meaning !== undefined && REASONS.includes(meaning);
}

function isFlag(meaning: StatusMeaning | undefined): meaning is NonNullable<RawObservation['flags']>[number] & StatusMeaning {
  return meaning !== undefined && FLAGS.includes(meaning);
}

function isRole(meaning: StatusMeaning | undefined): meaning is NonNullable<RawObservation['role']> & StatusMeaning {
  return meaning !== undefined && meaning !== 'normal' && !isReason(meaning) && !isFlag(meaning);
}

function memo(of: (key: string) => string): (key: string) => string {
  const known = new Map<string, string>();
  return (key) => {
    const value = known.get(key) ?? of(key);
    known.set(key, value);
    return value;
  };
}
