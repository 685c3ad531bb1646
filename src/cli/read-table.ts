/**
 * A CSV or XLSX file → sheets of cells.
 *
 * The kind of file is determined by its bytes, not its name. A CSV is read as UTF-8 (with or without a byte order mark) if valid, otherwise
 * as GB18030, in which a Chinese Excel saves; no other encoding is tried.
 */
import { CsvError, parse } from 'csv-parse/sync';
import { sheetsOf } from '../data/table.ts';
import type { Cell } from '../data/table/cells.ts';
import { isSection } from '../data/table/columns.ts';
import { brief } from '../data/table/problem.ts';
import { addressOf, headerText, type Sheet } from '../data/table/sheets.ts';
import { decode, failed, isOldWorkbook, isZip, type FileFailure, type Read } from './read-report.ts';
import { sheetLooks } from './workbook-look.ts';
import { partsOf, sheetPartsOf } from './workbook-parts.ts';

export interface TableFile {
  readonly sheets: readonly Sheet[];
  /** The encoding, if worth mentioning. */
  readonly charset: 'GB18030' | null;
}

/** A row or a column that no spreadsheet has: the reader would make all those before it. */
const BEYOND = /<(?:\w+:)?(?:row|c)\b[^>]*\sr=["'](?:[A-Z]{4}|[A-Z]*\d{8})/;

export async function readTable(bytes: Uint8Array): Promise<Read<TableFile>> {
  if (isZip(bytes)) return readXlsx(bytes);
  // A workbook with a password is wrapped in a file of the old kind.
  if (isOldWorkbook(bytes)) return failed(new TextDecoder('utf-16le').decode(bytes).includes('EncryptedPackage') ? 'password' : 'old-excel');
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)) return failed('utf16');
  // Of no text: damaged, or what a spreadsheet keeps beside an open file.
  if (bytes.includes(0)) return failed('no-table');
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
    // Imported here, because most runs of the program read no workbook.
    const { default: readWorkbook } = await import('read-excel-file/node');
    const parts = partsOf(bytes);
    if (parts('xl/workbook.xml') === '') return failed('other-zip');
    if (sheetPartsOf(parts).some(({ xml }) => BEYOND.test(xml))) return failed('not-excel');
    // The type that the reader takes both in Node and in browsers.
    const blob: unknown = new Blob([bytes as Uint8Array<ArrayBuffer>]);
    const workbook = await readWorkbook(blob as Parameters<typeof readWorkbook>[0], { trim: false });
    // A sheet that is a chart has no rows at all.
    const read = workbook.flatMap(({ sheet, data = null }) => (data ? [{ sheet, rows: data.map((row) => [...row]) as unknown as Cell[][] }] : []));
    const all = sheetLooks(parts, read).flatMap(({ sheet, rows, hidden, hiddenRows }) =>
      sheetsOf(sheet, rows).map((one) => ({ ...one, hidden, rows: one.rows.map((row) => ({ ...row, hidden: hiddenRows.has(row.number) })) })),
    );
    const filled = all.filter(({ rows }) => rows.length > 0);
    if (filled.length === 0) return failed('no-rows');
    if (!filled.some(({ section }) => isSection(section))) return failed('no-sheets', { sheets: brief(filled.map(({ section }) => section).join('、')) });
    return { ok: true, value: { sheets: all, charset: null } };
  } catch (error) {
    if (error instanceof RangeError) return failed('large');
    return failed('not-excel', whyUnread(error));
  }
}

/** The cell that the reader stumbled at, or its own words, where they are more than a slip of its code. */
function whyUnread(error: unknown): FileFailure['found'] {
  const message = error instanceof Error && !(error instanceof TypeError) ? error.message : '';
  const [, row, column] = /row (\d+), col (\d+)/.exec(message) ?? [];
  return column === undefined ? { reason: message } : { cell: addressOf(Number(column) - 1, Number(row)) };
}
