/** Rows as CSV that a spreadsheet opens ungarbled (UTF-8 with a mark) and cannot be made to run (formula-safe). */
import type { FigureRow } from './figure-rows.ts';

const COLUMNS: readonly (keyof FigureRow)[] = [
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
  'indicator',
  'id',
];

export function csvOf(rows: readonly FigureRow[]): string {
  const lines = [COLUMNS, ...rows.map((row) => COLUMNS.map((column) => row[column]))];
  return `\uFEFF${lines.map((cells) => cells.map(cell).join(',')).join('\r\n')}\r\n`;
}

/** Offers the rows as a file. */
export function downloadCsv(rows: readonly FigureRow[], name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([csvOf(rows)], { type: 'text/csv;charset=utf-8' }));
  link.download = `${name}.csv`;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 0);
}

/** A cell that starts like a formula, in full width too, is led by an apostrophe, as spreadsheets have it; a number is none. */
function cell(text: string): string {
  const safe = /^[=+\-@＝＋－＠\t\r\n]/.test(text) && !/^-\d+(\.\d+)?$/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replace(/"/g, '""')}"` : safe;
}
