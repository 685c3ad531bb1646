/** A growth recorded under the code of what grew: 比上年增加2000人 as 服务人数 reads as everybody who was served. */
import { finding } from '../finding.ts';
import { isGrowthOfLevel } from '../like-figures.ts';
import type { Problem } from '../problem.ts';
import { numberOf } from '../quantity.ts';
import type { Report } from '../report.ts';

export function growthUnderLevel({ observations }: Report): readonly Problem[] {
  // 居全省第三 is about the level itself.
  const grown = observations.filter((one) => isGrowthOfLevel(one) && one.comparison?.kind !== 'rank' && numberOf(one.quantity.amount) !== null);
  return grown.map((growth) => finding('warning', 'growth-under-level', [growth], { figure: growth, code: growth.indicator }));
}
