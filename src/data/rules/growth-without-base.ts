/** A growth or a comparison that does not say with what it compares: 同比增长154%, of registrants or of passes? */
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
