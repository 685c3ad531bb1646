/** Rows as a CSV file that a spreadsheet opens correctly (UTF-8 with a byte order mark) and cannot execute (safe from formulas). */
import type { RelatedRow } from './figure-relations.ts';

/** The columns in the order of the file. Hedge, kind of unit, kind of time, role, status and source each have their own. */
export const COLUMNS: readonly (keyof RelatedRow)[] = [
  'name',
  'breakdown',
  'place',
  'placeCode',
  'figure',
  'number',
  'openness',
  'unit',
  'unitKind',
  'role',
  'timeKind',
  'time',
  'printed',
  'source',
  'note',
  'hedge',
  'numberTo',
  'status',
  'indicator',
  'id',
  'partOf',
  'base',
  'caveat',
];

export function csvOf<Row extends RelatedRow>(rows: readonly Row[], columns: readonly (keyof Row & string)[] = COLUMNS): string {
  const lines = [columns, ...rows.map((row) => columns.map((column) => String(row[column])))];
  return `\uFEFF${lines.map((cells) => cells.map(cell).join(',')).join('\r\n')}\r\n`;
}

/** Offers the rows as a download. */
export function downloadCsv(rows: readonly RelatedRow[], name: string): void {
  download(new Blob([csvOf(rows)], { type: 'text/csv;charset=utf-8' }), `${name}.csv`);
}

export function download(file: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 0);
}

/** A cell. Text that starts like a formula, in full-width characters too, gets a leading apostrophe as in spreadsheets; numbers do not. */
function cell(text: string): string {
  const safe = /^[=+\-@＝＋－＠\t\r\n]/.test(text) && !/^-\d+(\.\d+)?$/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replace(/"/g, '""')}"` : safe;
}
