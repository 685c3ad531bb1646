/** The same indicator of the same place, time, role and breakdown, stated twice with different figures. Both stay. */
import { said } from '../finding.ts';
import { groupBy } from '../group-by.ts';
import type { Lang } from '../language.ts';
import { problem, type Problem } from '../problem.ts';
import { intervalOf, isBelow, type Amount } from '../quantity.ts';
import type { Observation, Report } from '../report.ts';

export function figuresDisagree(report: Report): readonly Problem[] {
  // Grouped coarsely first: most figures stand alone, and the full key is costly.
  const coarse = [...groupBy(report.observations, ({ indicator, place, time: { date, to } }) => `${indicator} ${place} ${date || to}`).values()];
  const groups = coarse.flatMap((group) => (group.length < 2 ? [] : [...groupBy(group, keyOf).values()]));
  return groups.flatMap((group) => {
    const [first] = group;
    // Each amount once: a thousand figures that agree are soon compared.
    const amounts = [...new Map(group.map(({ quantity: { amount } }) => [JSON.stringify(amount), amount])).values()];
    if (!first || !amounts.some((one) => amounts.some((other) => differ(one, other)))) return [];
    const about = group.map(({ id }) => id);
    const told = (lang: Lang) => group.map((one) => said(one, lang)).join(' / ');
    return [problem('warning', 'figures-disagree', first.id, { found: told('zh'), 'found.en': told('en') }, about)];
  });
}

/** 200余 and 213 may both be true; 178 and 187 may not. */
function differ(one: Amount, other: Amount): boolean {
  const [a, b] = [intervalOf(one), intervalOf(other)];
  return a && b ? isBelow(a, b) : one !== other;
}

/** What makes two figures the same claim. A label of its own, another currency, a part, a comparison or what is added makes it another; so does the base of a rate. */
function keyOf({ indicator, place, role, time, by, partOf, label, comparison, counting, rate, quantity }: Observation): string {
  return JSON.stringify([
    indicator,
    place,
    role,
    time,
    Object.entries(by).sort(),
    partOf,
    label,
    comparison,
    counting ?? 'total',
    rate?.basis,
    quantity.unitKind,
  ]);
}
