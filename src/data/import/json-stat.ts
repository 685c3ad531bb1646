/**
 * A JSON-stat 2.0 dataset → a raw report. Never throws.
 *
 * Each cell becomes an observation, called cell-N after its place in `value`. Time, place and metric of a cell come from the dimensions
 * with those roles, all other dimensions are breakdowns. The options supply what the format leaves open (levels of places, stock or flow,
 * the meaning of status codes); what a report cannot hold becomes a problem.
 */
import { FORMAT } from '../format-version.ts';
import { textIn } from '../language.ts';
import type { RawObservation, RawReport } from '../schema.ts';
import { problemLog, refused, type ImportResult, type ProblemLog } from './import-problem.ts';
import { readCube, type Cube } from './json-stat-cube.ts';
import { cellReader, type CellContext } from './json-stat-cells.ts';
import { metricOf, unitOf, type Metric } from './json-stat-metric.ts';
import { labelOf, placesOf, textOf, timesOf } from './json-stat-names.ts';
import { datasetSchema, optionsSchema, type Dataset, type JsonStatOptions } from './json-stat-shape.ts';
import { rolesOf, type Roles } from './json-stat-roles.ts';
import { noteUncarried, sourceOf } from './json-stat-source.ts';
import { own, valueOf } from './shape-problems.ts';

export type { JsonStatOptions } from './json-stat-shape.ts';

/** The report of a dataset, given as parsed JSON. */
export function reportFromJsonStat(dataset: unknown, options: JsonStatOptions): ImportResult {
  const log = problemLog();
  const stated = valueOf(optionsSchema.safeParse(options), 'options', log);
  if (!isDataset(dataset)) log.note('error', 'not-json-stat', '', { found: className(dataset) });
  const read = stated && isDataset(dataset) ? valueOf(datasetSchema.safeParse(dataset), '', log) : null;
  const cube = read && readCube(read, log);
  const roles = stated && read && cube && rolesOf(read, cube, stated, log);
  if (!stated || !read || !cube || !roles) return refused(log);
  noteUncarried(dataset as object, read, roles, log);
  const context = contextOf(cube, roles, stated, log);
  const places = context.places ? [...context.places.values()] : stated.place ? [stated.place] : [];
  if (places.length === 0) log.note('error', 'place-unclear', 'options.place');
  const label = read.label ?? '';
  if (label === '' && stated.title === undefined) log.note('error', 'shape', 'label', { expected: 'text' });
  if (places.length === 0 || (label === '' && stated.title === undefined)) return refused(log);
  return { ok: true, report: reportOf({ read, cube, context, places }, log), problems: log.list() };
}

function reportOf(
  { read, cube, context, places }: { read: Dataset; cube: Cube; context: CellContext; places: RawReport['places'] },
  log: ProblemLog,
): RawReport {
  const { options, metrics } = context;
  const readCell = cellReader(cube, context, log);
  const observations: RawObservation[] = [];
  for (let cell = 0; cell < cube.cells; cell++) {
    const observation = readCell(cell);
    if (observation) observations.push(observation);
  }
  const indicators = [...metrics.values()].flatMap((metric) => (metric?.isOwn ? [metric.definition] : []));
  const unique = [...new Map(indicators.map((indicator) => [indicator.code, indicator])).values()];
  const notes = typeof read.note === 'string' ? [read.note] : (read.note ?? []);
  const dimensionNotes = cube.dimensions.flatMap(({ raw }) => raw.note ?? []);
  const terms = termsOf(context);
  return {
    format: FORMAT,
    id: options.id,
    title: options.title ?? textOf(read.label ?? '', options),
    places,
    sources: [sourceOf(read, options, log)],
    ...(Object.keys(terms).length > 0 && { terms }),
    ...(unique.length > 0 && { indicators: unique }),
    observations,
    ...(notes.length + dimensionNotes.length > 0 && {
      lists: [{ kind: 'dataset_notes', title: { zh: '数据集说明', en: 'Notes of the dataset' }, items: [...notes, ...dimensionNotes] }],
    }),
  };
}

function contextOf(cube: Cube, roles: Roles, options: JsonStatOptions, log: ProblemLog): CellContext {
  const { metric, geo, time, others } = roles;
  const metrics = new Map<string, Metric | null>();
  for (const id of metric?.categories ?? ['']) {
    const path = metric ? `dimension.${metric.id}.category.unit.${id}` : 'options.indicator';
    const name = textOf(metric ? labelOf(metric, id) : (options.indicator?.code ?? options.id), options);
    const mapping = (metric ? own(options.indicators, id) : options.indicator) ?? {};
    metrics.set(id, metricOf(id, name, path, { unit: unitOf(metric?.raw, id), mapping }, log));
  }
  for (const id of Object.keys(options.indicators ?? {})) if (!metrics.has(id)) log.note('warning', 'unused', `options.indicators.${id}`, { found: id });
  for (const name of ['totals', 'dimensions'] as const) {
    for (const [id, word] of Object.entries(options[name] ?? {})) {
      const dimension = others.find((other) => other.id === id);
      if (!dimension || (name === 'totals' && !dimension.positions.has(word)))
        log.note('warning', 'unused', `options.${name}.${id}`, { found: name === 'totals' ? word : id });
    }
  }
  return {
    options,
    roles,
    metrics,
    breakdowns: others,
    places: geo ? placesOf(geo, options, log) : null,
    timeOf: time ? timesOf(time, options, log) : () => options.time ?? { kind: 'not-stated' },
  };
}

/** English for the words of the breakdowns. */
function termsOf({ breakdowns, options }: CellContext): Record<string, string> {
  const texts = breakdowns.flatMap((dimension) => dimension.categories.map((id) => textOf(labelOf(dimension, id), options)));
  return Object.fromEntries(texts.flatMap((text) => (textIn(text, 'en') === textIn(text, 'zh') ? [] : [[textIn(text, 'zh'), textIn(text, 'en')]])));
}

/** A dataset of version 2.0 or a compatible later one. `class` may be absent where the response is a single dataset. */
function isDataset(input: unknown): input is { readonly version: string } {
  if (typeof input !== 'object' || input === null || Array.isArray(input)) return false;
  const { version, class: kind = 'dataset' } = input as { version?: unknown; class?: unknown };
  return kind === 'dataset' && typeof version === 'string' && /^2\.\d+$/.test(version);
}

function className(input: unknown): string {
  if (typeof input !== 'object' || input === null) return String(input);
  const { version, class: kind } = input as { version?: unknown; class?: unknown };
  return [kind, version].filter((word) => typeof word === 'string' || typeof word === 'number').join(' ');
}
