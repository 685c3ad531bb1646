/** Two entries of one section with one id: whatever names it means the first. */
import { pathsOf } from '../entry-paths.ts';
import { problem, type Problem } from '../problem.ts';
import type { Report } from '../report.ts';

const SECTIONS = ['places', 'sources', 'stations', 'networks', 'lists', 'milestones', 'models'] as const;

export function duplicateIds(report: Report): readonly Problem[] {
  return SECTIONS.flatMap((section) => {
    const seen = new Set<string>();
    const paths = pathsOf(report, section);
    return report[section].flatMap(({ id }, index) => {
      if (id === undefined) return [];
      if (seen.has(id)) return [problem('error', 'duplicate-id', `${paths[index]}.id`, { found: id })];
      seen.add(id);
      return [];
    });
  });
}
