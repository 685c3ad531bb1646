/**
 * Checks the sections beside the observations for references to places, sources and figures that the report does not have, and for dates
 * that the calendar does not have. These are warnings: a page shows such entries, whose words are right.
 *
 * Not part of `parseReport`, since a page has no room for it; `zhanbao check` and `zhanbao/data/audit` run it (docs/decisions/0012).
 */
import { pathsOf } from './entry-paths.ts';
import { dateExists } from './period.ts';
import { problem, type Problem } from './problem.ts';
import { citationsOf, observationsById, type Report } from './report.ts';
import type { SourceRef, Time } from './schema.ts';

/** The references that an entry of any section may have. */
interface Entry {
  readonly place?: string | undefined;
  readonly source?: SourceRef | SourceRef[] | undefined;
  readonly time?: Time | undefined;
  readonly opened?: Time | undefined;
  readonly staff?: string | undefined;
  readonly tiers?: readonly { readonly of?: string | undefined }[] | undefined;
}

const SECTIONS = ['stations', 'networks', 'lists', 'milestones', 'models'] as const;

export function checkReferences(report: Report): readonly Problem[] {
  const places = new Set(report.places.map(({ id }) => id));
  const sources = new Set(report.sources.map(({ id }) => id));
  // A refused entry has its own error and does not count as missing.
  const refused = report.problems.flatMap(({ severity, about }) => (severity === 'error' ? about : []));
  const figures = new Set([...observationsById(report.observations).keys(), ...refused]);
  const entries = SECTIONS.flatMap((section) => {
    const paths = pathsOf(report, section);
    return report[section].map((entry: Entry, index): readonly [string, Entry] => [paths[index] ?? section, entry]);
  });
  return [
    ...report.places.flatMap(({ parent }, index) => unknown(`places[${index}].parent`, parent, places)),
    ...report.sources.flatMap(({ date, retrieved }, index) => [
      ...noSuchDate(`sources[${index}].date`, date),
      ...noSuchDate(`sources[${index}].retrieved`, retrieved),
    ]),
    ...report.observations.flatMap(({ id, rate }) => noSuchDate(id, rate?.baseDate, [id])),
    ...entries.flatMap(([path, { place, source, time, opened, staff, tiers = [] }]) => [
      ...unknown(`${path}.place`, place, places),
      ...citationsOf(source ?? []).flatMap(({ id }) => unknown(`${path}.source`, id, sources)),
      ...noSuchTime(`${path}.time`, time),
      ...noSuchTime(`${path}.opened`, opened),
      ...unknown(`${path}.staff`, staff, figures),
      ...tiers.flatMap(({ of }, index) => unknown(`${path}.tiers[${index}].of`, of, figures)),
    ]),
  ];
}

function unknown(path: string, id: string | undefined, known: Pick<ReadonlySet<string>, 'has'>): readonly Problem[] {
  return id === undefined || known.has(id) ? [] : [problem('warning', 'unknown-reference', path, { found: id })];
}

function noSuchTime(path: string, time: Time | undefined): readonly Problem[] {
  return (['date', 'from', 'to'] as const).flatMap((key) => noSuchDate(`${path}.${key}`, time?.[key]));
}

function noSuchDate(path: string, date: string | undefined, about: readonly string[] = []): readonly Problem[] {
  return date === undefined || dateExists(date) ? [] : [problem('warning', 'no-such-date', path, { found: date, shown: 'yes' }, about)];
}
