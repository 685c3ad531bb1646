/** What can be wrong with a table, as data: a code, the cell, and what the sentence needs. The sentences are the CLI's. */

export type TableProblemCode =
  // the table
  | 'unknown-section'
  | 'section-missing'
  | 'unknown-column'
  | 'other-section'
  | 'column-twice'
  | 'one-row-only'
  | 'hidden-sheet'
  | 'hidden-rows'
  // a cell
  | 'not-a-number'
  | 'not-plain'
  | 'not-yes-or-no'
  | 'not-json'
  | 'not-a-list'
  | 'not-a-marker'
  | 'list-lengths'
  | 'list-gap'
  | 'both-forms'
  | 'became-a-date'
  | 'digits-lost'
  | 'error-value'
  | 'shown-otherwise'
  | 'unrounded'
  | 'unconfirmed'
  | 'merged'
  | 'struck-out'
  | 'word-missing'
  | 'word-twice'
  // a figure
  | 'value-missing'
  | 'openness-unknown'
  | 'openness-differs'
  | 'range-end'
  | 'reason-unknown'
  | 'large-share';

export interface TableProblem {
  /** Nothing that was read with a guess is written. */
  readonly severity: 'error';
  readonly code: TableProblemCode;
  readonly section: string;
  /** The row as the spreadsheet counts it, from 1; 0 for the table as a whole. */
  readonly row: number;
  /** The header of the column, '' for the row as a whole. */
  readonly column: string;
  /** Where a spreadsheet shows it: D5; '' where it is no cell. */
  readonly cell: string;
  readonly found: Readonly<Record<string, string>>;
}

const LONGEST = 60;

/** A cell as a sentence may show it. */
export function brief(cell: unknown): string {
  const text = cell instanceof Date && !Number.isNaN(cell.getTime()) ? cell.toISOString().slice(0, 10) : String(cell);
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
}
