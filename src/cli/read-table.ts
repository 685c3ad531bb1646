/**
 * A CSV or XLSX file → sheets of cells.
 *
 * What kind of file it is, its bytes say, not its name. A CSV is UTF-8 (with or without a mark) if it can be, else
 * GB18030, which is what a Chinese Excel saves; nothing else is tried.
 */
import { CsvError, parse } from 'csv-parse/sync';
import { sheetsOf } from '../data/table.ts';
import type { Cell } from '../data/table/cells.ts';
import { isSection } from '../data/table/columns.ts';
import { brief } from '../data/table/problem.ts';
import { headerText, type Sheet } from '../data/table/sheets.ts';
import { decode, failed, isOldWorkbook, isZip, type Read } from './read-report.ts';
import { sheetLooks } from './workbook-look.ts';
import { partsOf } from './workbook-parts.ts';

export interface TableFile {
  readonly sheets: readonly Sheet[];
  /** The encoding, where it is worth telling. */
  readonly charset: 'GB18030' | null;
}

export async function readTable(bytes: Uint8Array): Promise<Read<TableFile>> {
  if (isZip(bytes)) return readXlsx(bytes);
  // A workbook with a password is wrapped into a file of the old kind.
  if (isOldWorkbook(bytes)) return failed(new TextDecoder('utf-16le').decode(bytes).includes('EncryptedPackage') ? 'password' : 'old-excel');
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)) return failed('utf16');
  const utf8 = decode(bytes, 'utf-8');
  const text = utf8 ?? decode(bytes, 'gb18030');
  if (text !== null && /^\s*\{\s*"/.test(text)) return failed('report');
  if (text !== null && /^\s*<(?:[!?]|html|table)/i.test(text)) return failed('html-table');
  return text === null ? failed('table-charset') : readCsv(text, utf8 === null ? 'GB18030' : null);
}

function readCsv(text: string, charset: TableFile['charset']): Read<TableFile> {
  let rows: Cell[][];
  try {
    rows = parse(text, { relax_column_count: true, record_delimiter: ['\r\n', '\n', '\r'] });
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    return failed('not-csv', { line: String((error as { lines?: unknown }).lines ?? '') });
  }
  if (rows.every((row) => row.every((cell) => cell === ''))) return failed('no-rows');
  if (headerText(rows[0]?.[0]) !== 'section') return failed('no-sections');
  return { ok: true, value: { sheets: sheetsOf('', rows), charset } };
}

async function readXlsx(bytes: Uint8Array): Promise<Read<TableFile>> {
  try {
    // Loaded here: most runs of the program see no workbook.
    const { default: readWorkbook } = await import('read-excel-file/node');
    const parts = partsOf(bytes);
    if (parts('xl/workbook.xml') === '') return failed('other-zip');
    // What the reader takes in Node and in browsers.
    const blob: unknown = new Blob([bytes as Uint8Array<ArrayBuffer>]);
    const workbook = await readWorkbook(blob as Parameters<typeof readWorkbook>[0], { trim: false });
    const read = workbook.map(({ sheet, data }) => ({ sheet, rows: data.map((row) => [...row]) as unknown as Cell[][] }));
    const all = sheetLooks(parts, read).flatMap(({ sheet, rows, hidden, hiddenRows }) =>
      sheetsOf(sheet, rows).map((one) => ({ ...one, hidden, rows: one.rows.map((row) => ({ ...row, hidden: hiddenRows.has(row.number) })) })),
    );
    const filled = all.filter(({ rows }) => rows.length > 0);
    if (filled.length === 0) return failed('no-rows');
    if (!filled.some(({ section }) => isSection(section))) return failed('no-sheets', { sheets: brief(filled.map(({ section }) => section).join('、')) });
    return { ok: true, value: { sheets: all, charset: null } };
  } catch (error) {
    if (error instanceof RangeError) return failed('large');
    return failed('not-excel', { reason: error instanceof Error ? error.message : String(error) });
  }
}
