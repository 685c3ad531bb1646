/** A hedge that leaves open whether a target is met: 八万余人 beside a target of 10万人. */
import { finding } from '../finding.ts';
import type { Problem } from '../problem.ts';
import { meets } from '../arithmetic.ts';
import { isOfPeriod } from '../gap.ts';
import { byKey, groupBy, isCertainlyBefore } from '../like-figures.ts';
import { intervalOf } from '../quantity.ts';
import type { Observation, Report } from '../report.ts';

export function targetLeftOpen(report: Report): readonly Problem[] {
  const keyOf = ({ indicator, place }: Observation) => JSON.stringify([indicator, place]);
  if (report.observations.every(({ role }) => role !== 'target')) return [];
  const figures = groupBy(report.observations, keyOf);
  return [...figures.values()].flatMap((group) => {
    // The target is for the whole, not for a part.
    const actuals = group.filter(({ role, partOf }) => role === 'actual' && partOf === undefined);
    return group.flatMap((target) => {
      if (target.role !== 'target' || target.counting === 'increment') return [];
      const breakdown = Object.entries(target.by);
      const open = actuals.filter(
        (actual) =>
          breakdown.every(([dimension, word]) => actual.by[dimension] === word) &&
          isOfPeriod(actual, target) &&
          !actuals.some((later) => isLater(later, actual)) &&
          isLeftOpen(actual, target),
      );
      return open.length > 0 ? [finding('note', 'target-left-open', [...open, target], { actual: open, target })] : [];
    });
  });
}

/** Whether one is a later figure of the same kind: last year's 4200余人 leave nothing open if this year's are 5120人. */
function isLater(later: Observation, one: Observation): boolean {
  const [before, after] = [one, later].map(({ time: { date, to } }) => date ?? to);
  return byKey(later) === byKey(one) && before !== undefined && after !== undefined && isCertainlyBefore(before, after);
}

function isLeftOpen({ quantity: actual }: Observation, { quantity: target }: Observation): boolean {
  // An upper limit (不超过) is not reached; words and missing figures are open for reasons other than a hedge.
  const floor = intervalOf(target.amount) !== null && !(target.amount.kind === 'bound' && target.amount.side === 'upper');
  return floor && intervalOf(actual.amount) !== null && meets(actual.amount, target.amount) === 'cannot-tell';
}
