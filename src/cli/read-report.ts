/** A file → the report and the raw JSON it was read from, or what is wrong with the file. */
import { readReportText } from '../data/load-report.ts';
import { migrated } from '../data/migrate.ts';
import { parseReport } from '../data/parse-report.ts';
import { writtenTwice } from '../data/hidden-in-json.ts';
import type { Problem } from '../data/problem.ts';
import type { Report } from '../data/report.ts';
import type { RawReport } from '../data/schema.ts';
import type { Io } from './io.ts';
import { jsonFault } from './json-fault.ts';

/** Why a file cannot be used, with the details for the sentence. */
export interface FileFailure {
  readonly kind:
    | 'missing'
    | 'folder'
    | 'unreadable'
    | 'large'
    | 'charset'
    | 'html'
    | 'not-json'
    | 'written-twice'
    | 'table'
    | 'report'
    | 'invalid'
    | 'old-excel'
    | 'password'
    | 'html-table'
    | 'other-zip'
    | 'no-table'
    | 'no-sheets'
    | 'not-excel'
    | 'not-csv'
    | 'utf16'
    | 'table-charset'
    | 'no-rows'
    | 'no-sections'
    | 'not-text';
  readonly found: Readonly<Record<string, string>>;
}

export interface ReadReport {
  /** As in the file, migrated to the current format. Includes entries that `report` lacks; their problems are in `report.problems`. */
  readonly raw: RawReport;
  readonly report: Report;
}

export type Read<What> =
  | { readonly ok: true; readonly value: What }
  | { readonly ok: false; readonly failure: FileFailure; readonly problems: readonly Problem[] };

/** The longest string that every supported version of Node can hold. */
const LARGEST = 500_000_000;

export function failed(kind: FileFailure['kind'], found: FileFailure['found'] = {}, problems: readonly Problem[] = []): Read<never> {
  return { ok: false, failure: { kind, found }, problems };
}

export async function readBytes(io: Pick<Io, 'read'>, path: string): Promise<Read<Uint8Array>> {
  try {
    const bytes = await io.read(path);
    return bytes.length > LARGEST ? failed('large') : { ok: true, value: bytes };
  } catch (error) {
    const code = codeOf(error);
    if (code === 'ENOENT') return failed('missing');
    if (code === 'EISDIR') return failed('folder');
    return code === 'ERR_FS_FILE_TOO_LARGE' ? failed('large') : failed('unreadable', { code });
  }
}

export async function readReportFile(io: Pick<Io, 'read'>, path: string): Promise<Read<ReadReport>> {
  const bytes = await readBytes(io, path);
  if (!bytes.ok) return bytes;
  const text = decode(bytes.value, 'utf-8');
  if (isTable(bytes.value, text)) return failed('table');
  return text === null ? failed('charset') : readReportJson(text);
}

/** Whether this is a zip archive or an old workbook (by its first bytes), or one of our CSV files (by its first word). */
function isTable(bytes: Uint8Array, text: string | null): boolean {
  return isZip(bytes) || isOldWorkbook(bytes) || /^"?section["',;\t]/.test(text ?? '');
}

export function isZip([first, second]: Uint8Array): boolean {
  return first === 0x50 && second === 0x4b;
}

export function isOldWorkbook(bytes: Uint8Array): boolean {
  return [0xd0, 0xcf, 0x11, 0xe0].every((sign, index) => bytes[index] === sign);
}

/** The text in this encoding; null if the bytes are not valid in it. */
export function decode(bytes: Uint8Array, encoding: 'utf-8' | 'gb18030'): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

function readReportJson(text: string): Read<ReadReport> {
  let raw: unknown;
  try {
    raw = migrated(JSON.parse(text));
  } catch {
    const result = readReportText(text);
    if (!result.ok && result.failure.kind === 'html') return failed('html');
    const { line, sign } = jsonFault(text, !result.ok && result.failure.kind === 'not-json' ? result.failure.line : null);
    return failed('not-json', { line: String(line ?? ''), sign });
  }
  const twice = writtenTwice(text);
  if (twice) return failed('written-twice', { field: twice.field, line: String(twice.line) });
  const parsed = parseReport(raw);
  // The frame has been checked, and faulty entries have their problems.
  return parsed.ok ? { ok: true, value: { raw: raw as RawReport, report: parsed.report } } : failed('invalid', {}, parsed.problems);
}

/** The system's code of an error: ENOENT. */
export function codeOf(error: unknown): string {
  const { code, message } = Object(error) as { code?: unknown; message?: unknown };
  return String(code ?? message ?? error);
}
