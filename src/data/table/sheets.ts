/** Sheets edited by people → the entries of a raw report, with a problem for everything that is not read. */
import { Doubtful, isCut, isEmpty, isErrorValue, Shown, type Cell } from './cells.ts';
import { isSection, kindOf, SECTIONS, type Section } from './columns.ts';
import { isProposal, unguardIn } from './proposal.ts';
import { brief, type TableProblem, type TableProblemCode } from './problem.ts';
import { entryOf, type Refuse } from './read.ts';

/** A sheet as read, with its header row apart. A column named `section` is ignored. */
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

/** Where an entry comes from: its row, and the columns of its sheet in order. */
export interface Origin {
  readonly section: Section;
  readonly row: number;
  readonly columns: readonly string[];
}

export type Entry = Record<string, unknown>;

export const COLUMN_OF_SECTIONS = 'section';

export class SheetReader {
  readonly problems: TableProblem[] = [];
  /** Where each entry comes from, by its path: observations[3]. */
  readonly origins = new Map<string, Origin>();
  private readonly noted = new Set<string>();
  private readonly entries = new Map<Section, Entry[]>();

  /** The entries of a section; undefined where no sheet has that section. */
  of(section: Section): readonly Entry[] | undefined {
    return this.entries.get(section);
  }

  read({ section, columns, rows, hidden = false }: Sheet): void {
    if (isSection(section)) {
      this.noteHidden(section, rows, hidden);
      return this.readSection(section, columns, rows);
    }
    // A sheet of notes begins with #, as a row of notes does.
    if (section.startsWith('#') || rows.length === 0) return;
    this.note('unknown-section', { section, row: rows[0]?.number ?? 0 }, { found: brief(section), expected: SECTIONS.join('、') });
  }

  /** Notes a problem, once per location: the header of a CSV is read for each section. */
  note(code: TableProblemCode, at: { section: string; row: number; column?: string; index?: number }, found: TableProblem['found'] = {}): void {
    const { section, row, column = '', index = -1 } = at;
    const key = JSON.stringify([code, row, column, index, found]);
    if (this.noted.has(key)) return;
    this.noted.add(key);
    const cell = index >= 0 && row > 0 ? addressOf(index, row) : '';
    this.problems.push({ severity: 'error', code, section, row, column, cell, found });
  }

  /** Whoever checks the figures does not see hidden ones, and would publish or omit them unknowingly. */
  private noteHidden(section: Section, rows: readonly SheetRow[], hidden: boolean): void {
    const [first, ...more] = rows.filter((row) => row.hidden);
    if (hidden && rows.length > 0) this.note('hidden-sheet', { section, row: 0 }, { found: section });
    else if (first) this.note('hidden-rows', { section, row: first.number }, { count: String(more.length + 1) });
  }

  private readSection(section: Section, header: readonly Cell[], rows: readonly SheetRow[]): void {
    const entries = this.entries.get(section) ?? [];
    this.entries.set(section, entries);
    // As wide as the widest row, so that a cell beyond the header (in a CSV often a figure split at its comma) is noticed.
    const width = rows.reduce((most, { cells }) => Math.max(most, cells.length), header.length);
    const columns = Array.from({ length: width }, (_, index) => headerText(header[index]));
    const lines = [{ number: 1, cells: header }, ...rows].map(({ number, cells }) => ({ number, names: cells.map(headerText).filter(isColumn) }));
    if (rows.length > 0 && lines[0]?.names.length === 0) {
      // A title above the names, or a table of another make: said once, not for each column.
      const below = lines.find(({ names }) => names.length > 1)?.number;
      return this.note(
        'no-header',
        { section, row: 1 },
        { found: brief(columns.filter(Boolean).join('、')), ...(below !== undefined && { row: String(below) }) },
      );
    }
    const read = this.columnsToRead(section, columns, rows);
    for (const { number: row, cells } of rows) {
      const before = this.problems.length;
      const held = this.cellsOf(section, read, row, cells);
      // A row with nothing but the name of its section only says that the section exists.
      if (held.size === 0) continue;
      this.origins.set(section === 'report' ? section : `${section}[${entries.length}]`, { section, row, columns });
      const refused = new Set(this.problems.slice(before).map(({ column }) => column));
      const refuse: Refuse = (code, column, found) => {
        // What was refused is not also missing.
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
      // A column without a name is reported at its first filled row rather than at the header.
      if (column === '') return unread('unknown-column', used.number);
      if (names.indexOf(column) !== index) return unread('column-twice', 1);
      if (kindOf(section, column) !== undefined) return column;
      return isColumn(column) ? unread('other-section', used.number) : unread('unknown-column', 1);
    });
  }

  /** The non-empty cells of the row by column, unguarded. */
  private cellsOf(section: Section, columns: readonly (string | null)[], row: number, cells: readonly Cell[]): ReadonlyMap<string, Cell> {
    const held = new Map<string, Cell>();
    columns.forEach((column, index) => {
      const cell = cells[index] ?? null;
      if (column === null || isEmpty(cell)) return;
      const numeric = ['number', 'figure'].includes(kindOf(section, column) ?? '');
      const refuse = (code: TableProblemCode) => this.note(code, { section, row, column, index }, { found: brief(cell) });
      // The mark of a footnote changes a number; of words it is a part.
      if (cell instanceof Doubtful && cell.code === 'raised' && !numeric) held.set(column, unguardIn(column, cell.text));
      else if (cell instanceof Doubtful) refuse(cell.code);
      else if (cell instanceof Shown && !cell.text) this.note('shown-otherwise', { section, row, column, index }, { found: brief(cell.held), shown: '' });
      else if (isErrorValue(cell)) refuse('error-value');
      else if (isProposal(column, cell)) refuse('unconfirmed');
      else if (isCut(cell, numeric)) refuse('digits-lost');
      else held.set(column, typeof cell === 'string' ? unguardIn(column, cell) : cell);
    });
    return held;
  }
}

/** Whether some section has a column of this name. */
function isColumn(name: string): boolean {
  return name === COLUMN_OF_SECTIONS || SECTIONS.some((section) => kindOf(section, name) !== undefined);
}

/** The name in a header cell. */
export function headerText(cell: Cell | undefined): string {
  return cell === undefined || cell === null ? '' : String(cell).trim();
}

/** The address D5 for the fourth column of row 5. */
export function addressOf(index: number, row: number): string {
  const letter = (at: number): string => (at < 0 ? '' : letter(Math.floor(at / 26) - 1) + String.fromCharCode(65 + (at % 26)));
  return letter(index) + row;
}
