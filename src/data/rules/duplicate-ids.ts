/** Two entries of one section with the same id. References to it mean the first. */
import { PATHED_SECTIONS, pathsOf } from '../entry-paths.ts';
import { problem, type Problem } from '../problem.ts';
import type { Report } from '../report.ts';

export function duplicateIds(report: Report): readonly Problem[] {
  return PATHED_SECTIONS.flatMap((section) => {
    const ids = report[section].map(({ id }, index) => id ?? index);
    const firsts = new Set(ids);
    // Most reports have no duplicates; then the paths, of 45,000 stations perhaps, are not needed.
    if (firsts.size === ids.length) return [];
    const paths = pathsOf(report, section);
    return ids.flatMap((id, index) =>
      typeof id === 'number' || firsts.delete(id) ? [] : [problem('error', 'duplicate-id', `${paths[index]}.id`, { found: id })],
    );
  });
}
