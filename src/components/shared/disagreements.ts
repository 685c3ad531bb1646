/** Figures of a report that contradict each other, looked for once a report: fetched by pages on which any could. */
import { checkReport } from '../../data/check-report.ts';
import type { Problem } from '../../data/problem.ts';
import type { Report } from '../../data/report.ts';

const found = new WeakMap<Report, readonly Problem[]>();

export function disagreements(report: Report): readonly Problem[] {
  const known = found.get(report) ?? checkReport(report);
  found.set(report, known);
  return known;
}
