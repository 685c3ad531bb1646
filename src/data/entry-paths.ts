/** Where the entries of a checked report stand in the document, of which the refused ones are gone. */
import { checkedReport } from './build-report.ts';
import type { Problem } from './problem.ts';
import type { Report } from './report.ts';

type Section = 'places' | 'sources' | 'stations' | 'networks' | 'lists' | 'milestones' | 'models';

/** By the problems of a report: of very many of one kind these name the first only. */
const refusedOf = new WeakMap<readonly Problem[], ReadonlySet<string>>();

/** The problems, with the paths of all entries that were refused kept for `pathsOf`. */
export function withRefused(problems: readonly Problem[], paths: ReadonlySet<string>): readonly Problem[] {
  refusedOf.set(problems, paths);
  return problems;
}

/** The paths of a section's entries, in their order: stations[3] for the third where one before it was refused. */
export function pathsOf(report: Report, section: Section): readonly string[] {
  const refused = refusedOf.get((checkedReport(report) ?? report).problems);
  const paths: string[] = [];
  for (let index = 0; paths.length < report[section].length; index++) {
    const path = `${section}[${index}]`;
    if (!refused?.has(path)) paths.push(path);
  }
  return paths;
}
