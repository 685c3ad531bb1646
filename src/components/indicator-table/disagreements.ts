/** Figures of a report that contradict each other: all that any element of the kit would flag. Loaded once the table stands. */
import { checkReport } from '../../data/check-report.ts';
import type { Problem } from '../../data/problem.ts';
import type { Report } from '../../data/report.ts';

export function disagreements(report: Report): readonly Problem[] {
  const known = new Set(report.problems.map(keyOf));
  return checkReport(report).filter((found) => !known.has(keyOf(found)));
}

function keyOf({ code, path, about }: Problem): string {
  return JSON.stringify([code, path, about]);
}
