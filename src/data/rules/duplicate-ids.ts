/** Two places, sources or stations of one id: whatever names it means the first. */
import { problem, type Problem } from '../problem.ts';
import type { Report } from '../report.ts';

export function duplicateIds(report: Report): readonly Problem[] {
  return (['places', 'sources', 'stations'] as const).flatMap((section) => {
    const ids = report[section].map(({ id }) => id);
    return ids.flatMap((id, index) => (ids.indexOf(id) < index ? [problem('error', 'duplicate-id', `${section}[${index}].id`, { found: id })] : []));
  });
}
