/** A count given for places of different levels, such as a province and one of its counties: a sum over the map would count twice. */
import { isCounted } from '../catalogue.ts';
import { finding } from '../finding.ts';
import { groupBy } from '../like-figures.ts';
import type { Problem } from '../problem.ts';
import { intervalOf } from '../quantity.ts';
import { nameOfCode, type Report } from '../report.ts';

export function mixedLevels(report: Report): readonly Problem[] {
  const levels = new Map(report.places.map(({ id, level }) => [id, level]));
  const counts = report.observations.filter(({ definition, role, quantity }) => isCounted(definition) && role === 'actual' && intervalOf(quantity.amount));
  return [...groupBy(counts, ({ indicator }) => indicator)].flatMap(([indicator, group]) => {
    const present = new Set(group.map(({ place }) => levels.get(place)));
    return present.size > 1
      ? [finding('note', 'mixed-levels', group, { indicator: nameOfCode(report, indicator, 'zh'), code: indicator, levels: [...present].join(' / ') })]
      : [];
  });
}
