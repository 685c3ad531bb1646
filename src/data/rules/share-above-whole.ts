/** A share above 1 without a phrase that prints it: 1.5 is 150%, and may have been meant for 1.5%. */
import { finding } from '../finding.ts';
import type { Problem } from '../problem.ts';
import { intervalOf } from '../quantity.ts';
import type { Report } from '../report.ts';

export function shareAboveWhole(report: Report): readonly Problem[] {
  return report.observations.flatMap((share) => {
    const { quantity, comparison, printed } = share;
    // A growth may be any size; a printed phrase has been compared with the value by the parser.
    if (quantity.unitKind !== 'share' || comparison || printed !== undefined) return [];
    const interval = intervalOf(quantity.amount);
    return interval && interval.lower > 1
      ? [finding('warning', 'share-above-whole', [share], { share, each: interval.lower, small: Number((interval.lower / 100).toPrecision(12)) })]
      : [];
  });
}
