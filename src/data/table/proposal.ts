/**
 * Proposals: what `zhanbao draft` writes into a table ends in a question mark, which a person removes to confirm it.
 *
 * A report may have such a text of its own, such as an id that ends in `?`: in its table an apostrophe comes before it.
 */
import { guard, unguard, type Cell } from './cells.ts';

/** The columns that the draft proposes: codes, ids, and the words of a time. */
const PROPOSED = new Set(['indicator', 'place', 'role', 'partOf', 'level', 'time.printed']);

/** The value as a proposal. */
export function proposal(value: string): string {
  return `${value}?`;
}

/** Whether the cell still has to be confirmed. */
export function isProposal(column: string, cell: Cell): boolean {
  return typeof cell === 'string' && !cell.startsWith("'") && isMarked(column, cell);
}

/** A text of a report as the cell of this column: no spreadsheet runs it, and nobody is asked to confirm it. */
export function guardIn(column: string, text: string): string {
  return isMarked(column, text) ? `'${text}` : guard(text);
}

/** The text of a cell without the apostrophe added by `guardIn`. */
export function unguardIn(column: string, cell: string): string {
  return cell.startsWith("'") && isMarked(column, cell) ? cell.slice(1) : unguard(cell);
}

/** The cell of a draft, where nothing that is marked has been confirmed. */
export function proposedCell<Held extends Cell>(column: string, cell: Held | string): Held | string {
  return typeof cell === 'string' && isMarked(column, cell) ? cell.replace(/^'/, '') : cell;
}

function isMarked(column: string, text: string): boolean {
  return PROPOSED.has(column) && /[?？]\s*$/.test(text);
}
