/** Two states reported as one (启动试点或完成): how many are complete is not stated, and not all of them are. */
import { finding } from '../finding.ts';
import type { Problem } from '../problem.ts';
import type { Report } from '../report.ts';

const STATUS = 'status';
const EITHER = /或|\/|／/;

export function mergedStatus(report: Report): readonly Problem[] {
  return report.observations.flatMap((figure) => {
    const status = figure.by[STATUS] ?? '';
    return EITHER.test(status) ? [finding('note', 'merged-status', [figure], { figure, status })] : [];
  });
}
