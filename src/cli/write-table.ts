/** Tables → the bytes of a CSV or XLSX file that a spreadsheet opens as it is meant. */
import { stringify } from 'csv-stringify/sync';
import { commented, oneTable, type Table, type TableCell } from '../data/table.ts';
import { kindOf } from '../data/table/columns.ts';
import { addressOf } from '../data/table/sheets.ts';
import { escaped } from '../data/table/workbook-text.ts';

/** What no such file can hold, and where. */
export interface Loss {
  readonly code: 'too-long' | 'lone-surrogate';
  readonly found: Readonly<Record<string, string>>;
}

/** Characters that a cell of a workbook may hold; Excel calls the file damaged beyond it. */
const LONGEST = 32_767;
/** Empty rows formatted as text below the data, so that a date typed there stays what was typed. */
const SPARE_ROWS = 100;

/** The first thing in these tables that the file would not give back. */
export function lossOf(tables: readonly Table[], format: 'csv' | 'xlsx'): Loss | null {
  for (const { section, rows } of tables) {
    for (const [row, cells] of rows.entries()) {
      for (const [column, cell] of cells.entries()) {
        const at = `${section} ${addressOf(column, row + 2)} `;
        if (typeof cell !== 'string') continue;
        if (/\p{Surrogate}/u.test(cell)) return { code: 'lone-surrogate', found: { at } };
        if (format === 'xlsx' && cell.length > LONGEST) return { code: 'too-long', found: { at, length: String(cell.length) } };
      }
    }
  }
  return null;
}

/** UTF-8 with a mark, which Excel needs to know it by. */
export function csvOf(tables: readonly Table[]): string {
  return stringify(
    oneTable(tables).map((row) => row.map((cell) => (cell === null ? '' : String(cell)))),
    { bom: true, record_delimiter: '\r\n', quoted_match: /[\r\n]|^\s|\s$/ },
  );
}

/** One sheet a section. Texts are formatted as text: a spreadsheet makes no dates of them when they are edited. */
export async function xlsxOf(tables: readonly Table[]): Promise<Uint8Array> {
  const { default: writeWorkbook } = await import('write-excel-file/node');
  const sheets = tables.map(({ section, columns, rows, comments = [], notes = [] }) => {
    const cells = (row: readonly TableCell[]) => columns.map((column, index) => cellOf(row[index] ?? null, isNumeric(section, column)));
    const grey = (row: readonly TableCell[]) =>
      [commented(row[0] ?? null), ...row.slice(1)].map((cell) => ({ ...textCell(String(cell ?? '')), textColor: '#666666', wrap: true }));
    const spare = Array.from({ length: SPARE_ROWS }, () => cells([]));
    const header = columns.map((column) => ({ ...textCell(column), fontWeight: 'bold' as const }));
    return {
      sheet: section,
      data: [header, ...comments.map(grey), ...rows.map(cells), ...notes.map(grey), ...spare],
      // Words for the eyes of who fills in the table need room.
      columns: columns.map((column) => ({ width: column.startsWith('#') ? 60 : Math.min(40, Math.max(10, column.length + 2)) })),
      stickyRowsCount: 1,
    };
  });
  return writeWorkbook(sheets).toBuffer();
}

const textCell = (value: string) => ({ type: String, format: '@', value: escaped(value) });

function cellOf(cell: TableCell, numeric: boolean) {
  // A spreadsheet keeps fifteen digits of a number, and all of a text.
  if (typeof cell === 'number' && Number(cell.toPrecision(15)) !== cell) return textCell(String(cell));
  if (cell === null) return numeric ? null : { type: String, format: '@' };
  return typeof cell === 'number' ? cell : textCell(cell);
}

function isNumeric(section: Table['section'], column: string): boolean {
  const kind = kindOf(section, column);
  return kind === 'number' || kind === 'figure';
}
