/** One kind of service counted in units that cannot be compared: 个案 as 10宗 in one place and 60人次 in another. */
import { isCounted } from '../catalogue.ts';
import { finding } from '../finding.ts';
import { groupBy } from '../like-figures.ts';
import type { Problem } from '../problem.ts';
import type { Observation, Report } from '../report.ts';
import { kindOfUnit } from '../units.ts';

/** Indicators that count the same service, each in its own unit. */
const SERVICE_OF: ReadonlyMap<string, string> = new Map([
  ['case_count', 'casework'],
  ['case_person_times', 'casework'],
  ['group_count', 'group work'],
  ['group_sessions', 'group work'],
]);

export function unlikeUnits(report: Report): readonly Problem[] {
  const counted = report.observations.filter(({ definition }) => isCounted(definition));
  return [...groupBy(counted, ({ indicator }) => SERVICE_OF.get(indicator) ?? indicator).values()].flatMap((group) => {
    const kinds = groupBy(group, countedKind);
    const first = [...kinds.values()].flatMap(([one]) => one ?? []);
    return first.length > 1 ? [finding('note', 'unlike-units', group, { printed: first })] : [];
  });
}

/** What the unit itself says it counts, or else what the indicator says. */
function countedKind({ quantity }: Observation): string {
  return kindOfUnit(quantity.unit) || quantity.unitKind;
}
