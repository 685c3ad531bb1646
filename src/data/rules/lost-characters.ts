/** Characters lost by reading text in the wrong encoding: � or 锟斤拷. The original cannot be recovered. */
import { PATHED_SECTIONS, pathsOf } from '../entry-paths.ts';
import { problem, type Problem } from '../problem.ts';
import type { Report } from '../report.ts';

const LOST = /[^"]{0,8}(?:\ufffd|锟斤拷)+[^"]{0,8}/;

export function lostCharacters(report: Report): readonly Problem[] {
  return [
    ...lostIn('title', report.title),
    ...PATHED_SECTIONS.flatMap((section) => {
      const paths = pathsOf(report, section);
      return report[section].flatMap((entry, index) => lostIn(paths[index] ?? section, entry));
    }),
    ...report.observations.flatMap(({ id, printed, label, note, by, time, sources }) => lostIn(id, [printed, label, note, by, time, sources], [id])),
  ];
}

function lostIn(path: string, entry: unknown, about: readonly string[] = []): readonly Problem[] {
  const found = LOST.exec(JSON.stringify(entry))?.[0];
  return found === undefined ? [] : [problem('warning', 'lost-characters', path, { found }, about)];
}
