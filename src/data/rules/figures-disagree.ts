/** The same indicator of the same place, time, role and breakdown, stated twice with different figures. Both stay. */
import { problem, type Problem } from '../problem.ts';
import type { Observation, Report } from '../report.ts';

export function figuresDisagree(report: Report): readonly Problem[] {
  const groups = new Map<string, Observation[]>();
  for (const observation of report.observations) {
    const key = keyOf(observation);
    const group = groups.get(key);
    if (group) group.push(observation);
    else groups.set(key, [observation]);
  }
  return [...groups.values()].flatMap((group) => {
    const figures = new Set(group.map(({ quantity }) => JSON.stringify(quantity.amount)));
    const [first] = group;
    if (!first || figures.size < 2) return [];
    const printed = group.map((observation) => observation.printed).join(' / ');
    return [
      problem(
        'warning',
        'figures-disagree',
        first.id,
        { found: printed },
        group.map(({ id }) => id),
      ),
    ];
  });
}

/** What makes two figures the same claim. A label of its own, a part or a comparison makes it another. */
function keyOf({ indicator, place, role, time, by, partOf, label, comparison }: Observation): string {
  return JSON.stringify([indicator, place, role, time, Object.entries(by).sort(), partOf, label, comparison]);
}
