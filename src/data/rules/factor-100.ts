/** Two figures of one indicator and place, in different scopes, with the same digits but 100 or 10,000 times apart: 120万 beside 1.2万余. */
import { isCounted } from '../catalogue.ts';
import { finding } from '../finding.ts';
import { byKey, groupBy, likeFigures } from '../like-figures.ts';
import type { Problem } from '../problem.ts';
import { numberOf } from '../quantity.ts';
import type { Observation, Report } from '../report.ts';

const FACTORS = [100, 10_000];

export function factor100(report: Report): readonly Problem[] {
  const groups = likeFigures(report.observations, ({ quantity }) => digitsOf(quantity.amount));
  return groups.flatMap((group) => {
    const [first] = group;
    if (!first || !isCounted(first.definition) || digitsOf(first.quantity.amount).length < 2) return [];
    const sizes = groupBy(group, ({ quantity }) => String(numberOf(quantity.amount)));
    return [...sizes].flatMap(([number, [small]]) =>
      FACTORS.flatMap((factor) => {
        const large = (sizes.get(String(Number(number) * factor)) ?? []).find((one) => small && isOtherScope(one, small));
        return small && large ? [finding('note', 'factor-100', [large, small], { one: large, other: small, factor })] : [];
      }),
    );
  });
}

/** The significant digits of a whole number: 12 for 1200000. A single digit (100, 10000) proves too little. */
function digitsOf(amount: Observation['quantity']['amount']): string {
  const number = numberOf(amount);
  return number !== null && Number.isInteger(number) ? String(number).replace(/0+$/, '') : '';
}

function isOtherScope(one: Observation, other: Observation): boolean {
  return byKey(one) !== byKey(other) && one.partOf !== other.id && other.partOf !== one.id;
}
