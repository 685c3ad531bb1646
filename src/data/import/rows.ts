/**
 * Rows of a table and a mapping → a raw report. Never throws, and drops nothing silently: an unmapped column, an unknown word or an
 * unreadable number becomes a problem with row and column.
 *
 * The rows may come from any CSV reader, spreadsheet reader or query. Whether the figures agree with each other is for `parseReport` to
 * say.
 */
import { CATALOGUE } from '../catalogue.ts';
import { FORMAT } from '../format-version.ts';
import type { RawObservation, RawReport, Source } from '../schema.ts';
import { problemLog, refused, type ImportResult, type ProblemLog } from './import-problem.ts';
import { readMapping, type Mapping, type MissingValue } from './mapping.ts';
import { missingWords } from './missing-values.ts';
import type { RowContext } from './row-amount.ts';
import { columnsAgree } from './row-columns.ts';
import { rowObservation } from './row-observation.ts';
import { rowPlaces } from './row-places.ts';
import { own } from './shape-problems.ts';
import { wordOf, type Row, type RowAt } from './table.ts';

const LONGEST_ID = 120;

/** What a Data Package declares about the table in addition to the mapping. */
export interface TableFrame {
  readonly title?: string | undefined;
  readonly sources?: readonly Source[] | undefined;
  readonly missingOf?: ((column: string) => readonly MissingValue[] | undefined) | undefined;
  readonly plain?: RowContext['plain'] | undefined;
}

/** The report of these rows. `mapping` is a mapping file as parsed JSON. */
export function reportFromRows(rows: readonly Row[], mapping: unknown): ImportResult {
  return reportFromTable(rows, mapping, {}, problemLog());
}

export function reportFromTable(rows: readonly Row[], input: unknown, frame: TableFrame, log: ProblemLog): ImportResult {
  const mapping = readMapping(input, log);
  if (!mapping) return refused(log);
  const title = mapping.title ?? frame.title;
  if (title === undefined) log.note('error', 'shape', 'mapping.title', { expected: 'text' });
  if (!columnsAgree(rows, mapping, log) || title === undefined) return refused(log);
  noteSmallShares(rows, mapping, log);
  const places = rowPlaces(mapping);
  const sources = new Map((mapping.sources ?? frame.sources ?? []).map((source) => [source.id, source]));
  const observations = observationsOf(rows, { mapping, places, sources, context: contextOf(mapping, frame, log) }, log);
  const placeList = places.all();
  if (placeList.length === 0) log.note('error', 'place-unclear', 'mapping.places');
  if (sources.size === 0) log.note('error', 'source-not-stated', 'mapping.sources');
  noteTwins(mapping.places ?? [], 'mapping.places', log);
  noteTwins(mapping.sources ?? [], 'mapping.sources', log);
  for (const { id, parent } of placeList) {
    if (parent !== undefined && placeList.every((place) => place.id !== parent)) log.note('warning', 'place-unclear', 'places', { found: `${id} → ${parent}` });
  }
  if (placeList.length === 0 || sources.size === 0) return refused(log);
  const { id, indicators, terms } = mapping;
  const report: RawReport = {
    format: FORMAT,
    id,
    title,
    places: placeList,
    sources: [...sources.values()],
    ...(terms && { terms }),
    ...(indicators && { indicators }),
    observations,
  };
  return { ok: true, report, problems: log.list() };
}

interface Import {
  readonly mapping: Mapping;
  readonly places: ReturnType<typeof rowPlaces>;
  readonly sources: Map<string, Source>;
  readonly context: RowContext;
}

function observationsOf(rows: readonly Row[], { mapping, places, sources, context }: Import, log: ProblemLog): RawObservation[] {
  return rows.flatMap((row, index) => {
    const at: RowAt = { row, index, log };
    const place = places.of(at);
    const source = sourceOf(at, mapping, sources);
    const name = wordOf(at, mapping.row);
    const partOf = wordOf(at, mapping.partOf);
    if (place === null || source === null || name === null || partOf === null) return [];
    return mapping.figures.flatMap((figure) => rowObservation(at, figure, { place, source, row: name, partOf }, context) ?? []);
  });
}

/** The id of the row's source. A source that the mapping does not list is added under the name in the row. */
function sourceOf(at: RowAt, mapping: Mapping, sources: Map<string, Source>): string | null {
  const named = wordOf(at, mapping.source);
  if (named === null || named === '' || sources.has(named)) return named;
  // A long name cannot be an id, but it is still the key here.
  const known = [...sources.values()].find(({ document }) => document === named);
  const id = known?.id ?? (named.length > LONGEST_ID ? `source-${sources.size + 1}` : named);
  if (!known) sources.set(id, { id, document: named });
  return id;
}

function contextOf(mapping: Mapping, { missingOf, plain }: TableFrame, log: ProblemLog): RowContext {
  const everywhere = missingWords(mapping.missingValues, undefined, log);
  const byColumn = new Map(
    mapping.figures.map(({ value }) => {
      const declared = missingOf?.(value.column);
      return [value.column, declared ? missingWords(mapping.missingValues, declared, log) : everywhere] as const;
    }),
  );
  return {
    mapping,
    indicators: new Map([...CATALOGUE, ...(mapping.indicators ?? []).map((indicator) => [indicator.code, indicator] as const)]),
    missing: (column) => byColumn.get(column) ?? everywhere,
    plain: plain ?? ((_, text) => text),
  };
}

/** A column in per cent in which all numbers are fractions: what spreadsheets show as 60% they export as 0.6. */
function noteSmallShares(rows: readonly Row[], { figures }: Mapping, log: ProblemLog): void {
  figures.forEach(({ value: { column }, unit, fraction = false }, index) => {
    if (unit !== '%' || fraction) return;
    const numbers = rows.map((row) => own(row, column)).filter((cell): cell is number => typeof cell === 'number' && cell !== 0);
    const [found] = numbers;
    if (found !== undefined && numbers.every((number) => Math.abs(number) <= 1))
      log.note('warning', 'share-small', `mapping.figures[${index}]`, { column, found });
  });
}

function noteTwins(entries: readonly { readonly id: string }[], path: string, log: ProblemLog): void {
  entries.forEach(({ id }, index) => {
    if (entries.findIndex((entry) => entry.id === id) < index) log.note('error', 'duplicate-id', `${path}[${index}].id`, { found: id });
  });
}
