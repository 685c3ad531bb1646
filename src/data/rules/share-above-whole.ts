/** A share above 1 without a printed phrase: 1.5 is 150%, and may have been meant as 1.5%. */
import { finding } from '../finding.ts';
import type { Problem } from '../problem.ts';
import { intervalOf } from '../quantity.ts';
import type { Report } from '../report.ts';

export function shareAboveWhole(report: Report): readonly Problem[] {
  return report.observations.flatMap((share) => {
    const { quantity, comparison, printed } = share;
    // A growth may have any size, and the parser has compared a printed phrase with the value.
    if (quantity.unitKind !== 'share' || comparison || printed !== undefined) return [];
    const interval = intervalOf(quantity.amount);
    return interval && interval.lower > 1
      ? [finding('warning', 'share-above-whole', [share], { share, each: interval.lower, small: Number((interval.lower / 100).toPrecision(12)) })]
      : [];
  });
}
