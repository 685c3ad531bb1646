/** Where the entries of a checked report stand in the document, of which the refused ones are gone. */
import type { Report } from './report.ts';

type Section = 'places' | 'sources' | 'stations' | 'networks' | 'lists' | 'milestones' | 'models';

/** The paths of a section's entries, in their order: stations[3] for the third where one before it was refused. */
export function pathsOf(report: Report, section: Section): readonly string[] {
  const refused = new Set(report.problems.flatMap(({ severity, path }) => (severity === 'error' ? (/^\w+\[\d+\]/.exec(path)?.[0] ?? []) : [])));
  const paths: string[] = [];
  for (let index = 0; paths.length < report[section].length; index++) {
    const path = `${section}[${index}]`;
    if (!refused.has(path)) paths.push(path);
  }
  return paths;
}
