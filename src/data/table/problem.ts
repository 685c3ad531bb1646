/** What can be wrong with a table, as data: a code, the cell, and details for the sentence. The CLI has the sentences. */

export type TableProblemCode =
  // the table
  | 'unknown-section'
  | 'section-missing'
  | 'unknown-column'
  | 'no-header'
  | 'other-section'
  | 'column-twice'
  | 'one-row-only'
  | 'hidden-sheet'
  | 'hidden-rows'
  // a cell
  | 'not-a-number'
  | 'sign-for-none'
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
  | 'raised'
  | 'conditional'
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
  /** Always an error: nothing that needed a guess is written. */
  readonly severity: 'error';
  readonly code: TableProblemCode;
  readonly section: string;
  /** The row as the spreadsheet counts it, from 1; 0 for the table as a whole. */
  readonly row: number;
  /** The header of the column; '' for the row as a whole. */
  readonly column: string;
  /** Its address in the spreadsheet, such as D5; '' where it is not about a cell. */
  readonly cell: string;
  readonly found: Readonly<Record<string, string>>;
}

const LONGEST = 60;

/** A cell shortened for a sentence. */
export function brief(cell: unknown): string {
  const text = cell instanceof Date && !Number.isNaN(cell.getTime()) ? cell.toISOString().slice(0, 10) : String(cell);
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
}
