/** A growth or comparison that does not say what it is compared with: is 同比增长154% about registrants or passes? */
import { finding } from '../finding.ts';
import type { Problem } from '../problem.ts';
import type { Report } from '../report.ts';

export function growthWithoutBase(report: Report): readonly Problem[] {
  return report.observations.flatMap((growth) => {
    const { comparison } = growth;
    const named = !comparison || comparison.base !== undefined || comparison.kind === 'rank';
    return named ? [] : [finding('note', 'growth-without-base', [growth], { figure: growth })];
  });
}
