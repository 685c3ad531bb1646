/** Records as one sheet of a workbook. Texts are formatted as text, so no spreadsheet runs them or makes dates of them. */
import writeWorkbook from 'write-excel-file/browser';
import { escaped } from '../../data/table/workbook-text.ts';
import type { FileRecord } from './files.ts';

/** Characters that a cell of a workbook may hold; Excel calls the file damaged beyond it. */
const LONGEST = 32_767;

export function workbookOf(records: readonly FileRecord[], columns: readonly string[]): Promise<Blob> {
  const header = columns.map((column) => ({ ...textCell(column), fontWeight: 'bold' as const }));
  const data = [header, ...records.map((record) => columns.map((column) => cellOf(record[column] ?? null)))];
  return writeWorkbook(data, { columns: columns.map((column) => ({ width: Math.min(40, Math.max(10, column.length + 2)) })), stickyRowsCount: 1 }).toBlob();
}

function cellOf(value: string | number | null) {
  if (value === null || value === '') return null;
  return typeof value === 'number' ? { type: Number, value } : textCell(value);
}

function textCell(text: string) {
  return { type: String, format: '@', value: escaped(text).slice(0, LONGEST) };
}
