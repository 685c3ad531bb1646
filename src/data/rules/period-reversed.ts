/** A period that ends before it begins: the two dates were swapped, or one has a wrong year. */
import { pathsOf } from '../entry-paths.ts';
import { isCertainlyBefore } from '../like-figures.ts';
import { problem, type Problem } from '../problem.ts';
import type { Report } from '../report.ts';
import type { Time } from '../schema.ts';

export function periodReversed(report: Report): readonly Problem[] {
  return [
    ...report.observations.flatMap(({ id, time }) => reversed(id, time, [id])),
    ...(['networks', 'lists', 'milestones', 'models'] as const).flatMap((section) => {
      const paths = pathsOf(report, section);
      return report[section].flatMap(({ time }, index) => reversed(`${paths[index]}.time`, time));
    }),
  ];
}

function reversed(path: string, time: Time | undefined, about: readonly string[] = []): readonly Problem[] {
  const { from, to } = time ?? {};
  const wrong = from !== undefined && to !== undefined && isCertainlyBefore(to, from);
  return wrong ? [problem('warning', 'period-reversed', path, { from, to }, about)] : [];
}
