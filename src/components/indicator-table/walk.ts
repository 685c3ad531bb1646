/** Keyboard navigation between rows: up, down, page, first, last; titles of groups are skipped. Pure. */
import type { Line } from './table-templates.ts';

const STEPS: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1, PageDown: 10, PageUp: -10, Home: -Infinity, End: Infinity };

/** The line that the key leads to; null for any other key. */
export function lineAfter(key: string, active: number, lines: readonly Line[]): number | null {
  const step = STEPS[key];
  if (step === undefined) return null;
  const last = lines.length - 1;
  const first = firstRow(lines);
  let next = Math.max(first, Math.min(last, active + step));
  while (next > first && !isRow(lines[next])) next += step > 0 && next < last ? 1 : -1;
  return next;
}

export function firstRow(lines: readonly Line[]): number {
  return Math.max(0, lines.findIndex(isRow));
}

function isRow(line: Line | undefined): boolean {
  return line !== undefined && 'row' in line;
}
