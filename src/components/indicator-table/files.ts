/** The rows as files: CSV and JSON here, XLSX in another late module. Loaded when a visitor asks for a file. */
import { COLUMNS, csvOf, download } from '../shared/csv.ts';
import type { FactRow } from './fact-rows.ts';
import type { FileKind } from './file-kinds.ts';

/** The columns of every file, beginning with the kind of the fact. */
export const FILE_COLUMNS = ['kind', ...COLUMNS, 'text'] as const;
const NUMBERS: readonly string[] = ['number', 'numberTo'];

export async function downloadRows(rows: readonly FactRow[], kind: FileKind, name: string): Promise<void> {
  download(await fileOf(rows, kind), `${name}.${kind}`);
}

export async function fileOf(rows: readonly FactRow[], kind: FileKind): Promise<Blob> {
  if (kind === 'csv') return new Blob([csvOf(rows, FILE_COLUMNS)], { type: 'text/csv;charset=utf-8' });
  const records = rows.map(recordOf);
  if (kind === 'json') return new Blob([JSON.stringify(records, null, 2)], { type: 'application/json' });
  const { workbookOf } = await import('./workbook.ts');
  return workbookOf(records, FILE_COLUMNS);
}

export type FileRecord = Readonly<Record<string, string | number | null>>;

/** Numbers as numbers; a figure without one has null, not zero. */
function recordOf(row: FactRow): FileRecord {
  const entries = FILE_COLUMNS.map((column): [string, string | number | null] => {
    const text = row[column];
    return [column, NUMBERS.includes(column) ? (text === '' ? null : Number(text)) : text];
  });
  return Object.fromEntries(entries);
}
