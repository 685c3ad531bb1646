/** Rows from a CSV reader, a spreadsheet or a query, and reading their cells. */
import type { ProblemLog } from './import-problem.ts';
import type { Cell, Column } from './mapping.ts';
import { own } from './shape-problems.ts';

/** One row, keyed by column name. */
export type Row = Readonly<Record<string, unknown>>;

/** A row with its position and the log for its problems. */
export interface RowAt {
  readonly row: Row;
  /** Counted from 0, without the header. */
  readonly index: number;
  readonly log: ProblemLog;
}

/** Notes a problem with one column of the row. */
export function noteCell(
  { index, log }: RowAt,
  column: string,
  ...[severity, code, found]: [Parameters<ProblemLog['note']>[0], Parameters<ProblemLog['note']>[1], object?]
): void {
  log.note(severity, code, `rows[${index}].${column}`, { row: index + 1, column, ...found });
}

/** The text of a cell: '' if it is empty, null if it is neither text, number nor date. */
export function textOfCell(value: unknown): string | null {
  if (value === null || value === undefined) return '';
  if (typeof value === 'string') return value.trim();
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? null : dayOf(value);
  return typeof value === 'number' || typeof value === 'bigint' || typeof value === 'boolean' ? String(value) : null;
}

/** The day of a date cell. Some readers give midnight in UTC, others local midnight, which may be the day before in UTC. */
function dayOf(date: Date): string {
  const here = new Date(date.getTime() - date.getTimezoneOffset() * 60_000);
  const isMidnight = (moment: Date) => moment.getTime() % 86_400_000 === 0;
  return (!isMidnight(date) && isMidnight(here) ? here : date).toISOString().slice(0, 10);
}

/** What the mapping reads from the row: a word, '' for none, or null, with a note, where it cannot be read. */
export function wordOf(at: RowAt, cell: Cell | undefined): string | null {
  if (cell === undefined || typeof cell === 'string') return cell ?? '';
  const text = textOfCell(own(at.row, cell.column));
  if (text === null) {
    noteCell(at, cell.column, 'error', 'not-a-number', { found: own(at.row, cell.column) });
    return null;
  }
  return text === '' ? (cell.empty ?? '') : mappedWord(at, cell, text);
}

/** Like `wordOf`, for what a row must have. */
export function requiredWord(at: RowAt, cell: Cell | undefined): string | null {
  const word = wordOf(at, cell);
  if (word !== '' || cell === undefined || typeof cell === 'string') return word;
  if (cell.empty === undefined) noteCell(at, cell.column, 'error', 'cell-empty');
  return cell.empty === undefined ? null : '';
}

function mappedWord(at: RowAt, { column, words }: Column, text: string): string | null {
  if (!words) return text;
  const word = own(words, text);
  if (word === undefined) noteCell(at, column, 'error', 'word-unmapped', { found: text });
  return word ?? null;
}
