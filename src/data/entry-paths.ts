/** Paths in the document of the entries of a checked report, from which refused entries are gone. */
import { checkedReport } from './build-report.ts';
import type { Problem } from './problem.ts';
import type { Report } from './report.ts';

/** The sections whose entries are told apart by their paths; observations have ids. */
export const PATHED_SECTIONS = ['places', 'sources', 'stations', 'networks', 'lists', 'milestones', 'models'] as const;
type Section = (typeof PATHED_SECTIONS)[number];

/** Paths of refused entries, keyed by the report's list of problems (which itself may be capped). */
const refusedOf = new WeakMap<readonly Problem[], ReadonlySet<string>>();

/** Remembers the paths of all refused entries for `pathsOf`, and returns the problems. */
export function withRefused(problems: readonly Problem[], paths: ReadonlySet<string>): readonly Problem[] {
  refusedOf.set(problems, paths);
  return problems;
}

/** The paths of a section's entries, in order: `stations[3]` for the third one if an earlier one was refused. */
export function pathsOf(report: Report, section: Section): readonly string[] {
  const refused = refusedOf.get((checkedReport(report) ?? report).problems);
  const paths: string[] = [];
  for (let index = 0; paths.length < report[section].length; index++) {
    const path = `${section}[${index}]`;
    if (!refused?.has(path)) paths.push(path);
  }
  return paths;
}
