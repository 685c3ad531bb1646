/**
 * A raw report as tables and back: one table per section, one row per entry, one column per field.
 *
 * Pure: files, encodings and workbooks are the CLI's business. A round trip gives the same report. In a table that people have edited,
 * what cannot be read becomes a problem with its row and column, never a guess; whether the entries make sense is for `parseReport` to
 * say.
 */
import { groupBy } from './group-by.ts';
import type { RawReport } from './schema.ts';
import { frameShape } from './shapes.generated.ts';
import { isComment, isEmpty, type Cell } from './table/cells.ts';
import { columnsOf, isSection, SECTIONS, type Section } from './table/columns.ts';
import { brief, type TableProblem } from './table/problem.ts';
import { guardIn } from './table/proposal.ts';
import { fieldsOf } from './table/shapes.ts';
import { COLUMN_OF_SECTIONS, headerText, SheetReader, type Entry, type Origin, type Sheet, type SheetRow } from './table/sheets.ts';
import { cellsOf, columnsFor } from './table/write.ts';

/** A section as a table: text cells are guarded against spreadsheet formulas, numbers stay numbers. */
export interface Table {
  readonly section: Section;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly TableCell[])[];
  /** Rows below the header that begin with # and are skipped when the table is read. */
  readonly comments?: readonly (readonly TableCell[])[];
  /** The same, below the entries. */
  readonly notes?: readonly (readonly TableCell[])[];
}

export type TableCell = string | number | null;

export interface TableResult {
  /** What the tables say, without what was refused. */
  readonly raw: Readonly<Entry>;
  readonly problems: readonly TableProblem[];
  /** The row of each entry, by its path: observations[3]. */
  readonly origins: ReadonlyMap<string, Origin>;
}

/** Columns that the table of observations always has, since the next figure to be entered may need them. */
const ALWAYS = ['id', 'indicator', 'place', 'value', 'value.to', 'openness', 'unit', 'hedge', 'printed', 'time.kind', 'time.date', 'time.printed'];
const REQUIRED: readonly Section[] = ['report', 'places', 'sources', 'observations'];

/** The tables of a report: one for its own fields, and one for each section that it has. */
export function tablesOf(raw: RawReport): readonly Table[] {
  const terms = raw.terms && Object.entries(raw.terms).map(([word, en]) => ({ word, en }));
  const sections: Readonly<Record<string, unknown>> = { ...raw, report: [raw], terms };
  return SECTIONS.flatMap((section) => (sections[section] === undefined ? [] : [tableOf(section, sections[section] as readonly unknown[])]));
}

/** The table of one section. It has the columns that its entries fill, and those that are always there. */
export function tableOf(section: Section, entries: readonly unknown[], always: readonly string[] = section === 'observations' ? ALWAYS : []): Table {
  const rows = entries.map((entry) => cellsOf(section, entry));
  const used = columnsFor(section, rows, always);
  const columns = used.length > 0 ? used : columnsOf(section).map(({ name }) => name);
  return { section, columns, rows: rows.map((row) => columns.map((column) => safe(column, row.get(column)))) };
}

/** All tables in one, with a first column that names the section of each row. */
export function oneTable(tables: readonly Table[]): readonly (readonly TableCell[])[] {
  const columns = [...new Set(tables.flatMap((table) => table.columns))];
  const rows = tables.flatMap(({ section, columns: own, rows: entries, comments = [], notes = [] }) => {
    const at = columns.map((column) => own.indexOf(column));
    const placed = (first: string) => (row: readonly TableCell[]) => [first, ...at.map((index) => row[index] ?? null)];
    // A section without entries becomes an empty row, so that it is not lost.
    const filled = entries.length > 0 || comments.length > 0 ? entries : [[]];
    return [...comments.map(placed(commented(section))), ...filled.map(placed(section)), ...notes.map(placed(commented(section)))];
  });
  return [[COLUMN_OF_SECTIONS, ...columns], ...rows];
}

/** The sheet with these rows; several sheets if its first column is `section`. Comments (#) and empty rows are dropped. */
export function sheetsOf(name: string, [columns = [], ...data]: readonly (readonly Cell[])[]): readonly Sheet[] {
  const rows = data.map((cells, index) => ({ number: index + 2, cells })).filter(({ cells }) => !isComment(cells[0]) && !cells.every(isEmpty));
  if (headerText(columns[0]) !== COLUMN_OF_SECTIONS) return [{ section: name, columns, rows }];
  const bySection = groupBy<SheetRow>(rows, ({ cells }) => headerText(cells[0]));
  return [...bySection].map(([section, own]) => ({ section, columns, rows: own }));
}

/** The raw report in these sheets. */
export function rawOf(sheets: readonly Sheet[]): TableResult {
  const reader = new SheetReader();
  for (const sheet of sheets) reader.read(sheet);
  for (const section of REQUIRED) if (!reader.of(section)) reader.note('section-missing', { section, row: 0 }, { found: section });
  const [report = {}, ...more] = reader.of('report') ?? [];
  if (more.length > 0) reader.note('one-row-only', { section: 'report', row: reader.origins.get('report')?.row ?? 0 });
  const part = (field: string) => (field === 'terms' ? termsIn(reader) : isSection(field) ? reader.of(field) : report[field]);
  const fields = [...fieldsOf(frameShape).keys()].map((field) => [field, part(field)] as const);
  return { raw: Object.fromEntries(fields.filter(([, value]) => value !== undefined)), problems: reader.problems, origins: reader.origins };
}

function termsIn(reader: SheetReader): Entry | undefined {
  const terms = new Map<string, unknown>();
  reader.of('terms')?.forEach(({ word, en }, index) => {
    const at = { section: 'terms', row: reader.origins.get(`terms[${index}]`)?.row ?? 0, column: word === undefined ? 'word' : 'en' };
    if (word === undefined || en === undefined) reader.note('word-missing', at);
    else if (terms.has(String(word))) reader.note('word-twice', { ...at, column: 'word' }, { found: brief(word) });
    else terms.set(String(word), en);
  });
  return reader.of('terms') && Object.fromEntries(terms);
}

/** The first cell of a comment row. */
export function commented(cell: TableCell): string {
  return `# ${cell ?? ''}`;
}

function safe(column: string, cell: string | number | undefined): TableCell {
  return typeof cell === 'string' ? guardIn(column, cell) : (cell ?? null);
}
