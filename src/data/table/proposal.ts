/** What `zhanbao draft` proposes in a table ends in a question mark; who has confirmed it strikes that out. */
import type { Cell } from './cells.ts';

/** The columns that hold codes and ids, which never end so by themselves, and the words of a time. */
const PROPOSED = new Set(['indicator', 'place', 'role', 'partOf', 'level', 'time.printed']);

/** The value as a proposal. */
export function proposal(value: string): string {
  return `${value}?`;
}

export function isProposal(column: string, cell: Cell): boolean {
  return PROPOSED.has(column) && typeof cell === 'string' && /[?？]\s*$/.test(cell);
}
