/** Sheets as people have edited them → the entries of a raw report, with a problem for everything that is not read. */
import { Doubtful, isCut, isEmpty, isErrorValue, Shown, unguard, type Cell } from './cells.ts';
import { isSection, kindOf, SECTIONS, type Section } from './columns.ts';
import { isProposal } from './proposal.ts';
import { brief, type TableProblem, type TableProblemCode } from './problem.ts';
import { entryOf, type Refuse } from './read.ts';

/** A sheet as it was read, its header row apart. A column named `section` is passed over. */
export interface Sheet {
  readonly section: string;
  readonly columns: readonly Cell[];
  readonly rows: readonly SheetRow[];
  readonly hidden?: boolean;
}

export interface SheetRow {
  /** As the spreadsheet counts it, from 1. */
  readonly number: number;
  readonly cells: readonly Cell[];
  /** Hidden by hand or by a filter. */
  readonly hidden?: boolean;
}

/** Where an entry stands: its row, and the columns of its sheet in their order. */
export interface Origin {
  readonly section: Section;
  readonly row: number;
  readonly columns: readonly string[];
}

export type Entry = Record<string, unknown>;

export const COLUMN_OF_SECTIONS = 'section';

export class SheetReader {
  readonly problems: TableProblem[] = [];
  /** Where each entry stands, by its path: observations[3]. */
  readonly origins = new Map<string, Origin>();
  private readonly noted = new Set<string>();
  private readonly entries = new Map<Section, Entry[]>();

  /** The entries of a section, undefined where no sheet is of it. */
  of(section: Section): readonly Entry[] | undefined {
    return this.entries.get(section);
  }

  read({ section, columns, rows, hidden = false }: Sheet): void {
    if (isSection(section)) {
      this.noteHidden(section, rows, hidden);
      return this.readSection(section, columns, rows);
    }
    // A sheet of notes is led by # as a row of notes is.
    if (section.startsWith('#') || rows.length === 0) return;
    this.note('unknown-section', { section, row: rows[0]?.number ?? 0 }, { found: brief(section), expected: SECTIONS.join('、') });
  }

  /** Once for the same place: a header is read for each section of a CSV. */
  note(code: TableProblemCode, at: { section: string; row: number; column?: string; index?: number }, found: TableProblem['found'] = {}): void {
    const { section, row, column = '', index = -1 } = at;
    const key = JSON.stringify([code, row, column, index, found]);
    if (this.noted.has(key)) return;
    this.noted.add(key);
    const cell = index >= 0 && row > 0 ? addressOf(index, row) : '';
    this.problems.push({ severity: 'error', code, section, row, column, cell, found });
  }

  /** Who checks the figures does not see these: they would be published unseen, or left out unasked. */
  private noteHidden(section: Section, rows: readonly SheetRow[], hidden: boolean): void {
    const [first, ...more] = rows.filter((row) => row.hidden);
    if (hidden && rows.length > 0) this.note('hidden-sheet', { section, row: 0 }, { found: section });
    else if (first) this.note('hidden-rows', { section, row: first.number }, { count: String(more.length + 1) });
  }

  private readSection(section: Section, header: readonly Cell[], rows: readonly SheetRow[]): void {
    const entries = this.entries.get(section) ?? [];
    this.entries.set(section, entries);
    // As wide as the widest row: a cell beyond the header (of a CSV, often a figure torn at its comma) is not passed over.
    const width = rows.reduce((most, { cells }) => Math.max(most, cells.length), header.length);
    const columns = Array.from({ length: width }, (_, index) => headerText(header[index]));
    const read = this.columnsToRead(section, columns, rows);
    for (const { number: row, cells } of rows) {
      const before = this.problems.length;
      const held = this.cellsOf(section, read, row, cells);
      // A row that names its section and nothing else says that the section is there.
      if (held.size === 0) continue;
      this.origins.set(section === 'report' ? section : `${section}[${entries.length}]`, { section, row, columns });
      const refused = new Set(this.problems.slice(before).map(({ column }) => column));
      const refuse: Refuse = (code, column, found) => {
        // What was refused is not missing as well.
        if (code === 'value-missing' && refused.has(column)) return;
        this.note(code, { section, row, column, index: columns.indexOf(column) }, found);
      };
      entries.push(entryOf(section, held, refuse));
    }
  }

  /** The names of the columns; null for those that are not read. */
  private columnsToRead(section: Section, names: readonly string[], rows: readonly SheetRow[]): readonly (string | null)[] {
    return names.map((column, index) => {
      const used = rows.find(({ cells }) => !isEmpty(cells[index]));
      if (!used || column === COLUMN_OF_SECTIONS || column.startsWith('#')) return null;
      const unread = (code: TableProblemCode, row: number) => (this.note(code, { section, row, column, index }, { found: brief(column), section }), null);
      // Where it has no name, the row says more than the header.
      if (column === '') return unread('unknown-column', used.number);
      if (names.indexOf(column) !== index) return unread('column-twice', 1);
      if (kindOf(section, column) !== undefined) return column;
      return SECTIONS.some((other) => kindOf(other, column) !== undefined) ? unread('other-section', used.number) : unread('unknown-column', 1);
    });
  }

  /** What the row holds, by column, without guards. */
  private cellsOf(section: Section, columns: readonly (string | null)[], row: number, cells: readonly Cell[]): ReadonlyMap<string, Cell> {
    const held = new Map<string, Cell>();
    columns.forEach((column, index) => {
      const cell = cells[index] ?? null;
      if (column === null || isEmpty(cell)) return;
      const kind = kindOf(section, column);
      const refuse = (code: TableProblemCode) => this.note(code, { section, row, column, index }, { found: brief(cell) });
      if (cell instanceof Doubtful) refuse(cell.code);
      else if (cell instanceof Shown && !cell.text) this.note('shown-otherwise', { section, row, column, index }, { found: brief(cell.held), shown: '' });
      else if (isErrorValue(cell)) refuse('error-value');
      else if (isProposal(column, cell)) refuse('unconfirmed');
      else if (isCut(cell, kind === 'number' || kind === 'figure')) refuse('digits-lost');
      else held.set(column, typeof cell === 'string' ? unguard(cell) : cell);
    });
    return held;
  }
}

/** The name that a header cell states. */
export function headerText(cell: Cell | undefined): string {
  return cell === undefined || cell === null ? '' : String(cell).trim();
}

/** D5 for the fourth column of row 5. */
export function addressOf(index: number, row: number): string {
  const letter = (at: number): string => (at < 0 ? '' : letter(Math.floor(at / 26) - 1) + String.fromCharCode(65 + (at % 26)));
  return letter(index) + row;
}
