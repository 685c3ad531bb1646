/** Two places, sources or stations of one id: whatever names it means the first. */
import { problem, type Problem } from '../problem.ts';
import type { Report } from '../report.ts';

export function duplicateIds(report: Report): readonly Problem[] {
  return (['places', 'sources', 'stations'] as const).flatMap((section) => {
    const seen = new Set<string>();
    return report[section].flatMap(({ id }, index) => {
      if (!seen.has(id)) {
        seen.add(id);
        return [];
      }
      return [problem('error', 'duplicate-id', `${section}[${index}].id`, { found: id })];
    });
  });
}
