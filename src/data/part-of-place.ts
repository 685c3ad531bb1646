/** Places inside places: the figures of a county may be stated town by town. */
import { oncePer } from './once-per.ts';
import type { Observation, Report } from './report.ts';
import type { Place } from './schema.ts';
import { select } from './select.ts';

/** The parent of each place, by id. Drawing a report asks for it again and again. */
const parentsAmong = oncePer((places: Report['places']): ReadonlyMap<string | undefined, string | undefined> => {
  const parents = new Map<string, string | undefined>();
  // If two places share an id, the first is meant.
  for (const { id, parent } of places) if (!parents.has(id)) parents.set(id, parent);
  return parents;
});

/**
 * Looks up the answer for a place, or else for the nearest place around it; undefined where there is none. Each chain of parents is
 * climbed once and iteratively, because it may be as long as the report.
 */
export function upward<Answer>({ places }: Report, answers: ReadonlyMap<string, Answer>): (id: string | undefined) => Answer | undefined {
  const parents = parentsAmong(places);
  const known = new Map<string | undefined, Answer | undefined>(answers).set(undefined, undefined);
  return (id) => {
    let at = id;
    // Places that contain each other lie nowhere.
    for (; !known.has(at); at = parents.get(at)) known.set(at, undefined);
    const answer = known.get(at);
    if (answer !== undefined) for (at = id; known.get(at) === undefined; at = parents.get(at)) known.set(at, answer);
    return answer;
  };
}

/** A test whether a place is this one or lies inside it. An entry that names no place belongs to the report's first. */
export function within(report: Report, place: Place): (id?: string) => boolean {
  const isHere = upward(report, new Map([[place.id, true]]));
  return (id = report.places[0]?.id) => isHere(id) === true;
}

/** The observations of the place, then those of places inside it. The two must never be added up. */
export function selectWithin(report: Report, indicator: string, place: Place): readonly Observation[] {
  const isHere = within(report, place);
  const here = select(report, { indicator }).filter((observation) => isHere(observation.place));
  return [...here.filter((one) => one.place === place.id), ...here.filter((one) => one.place !== place.id)];
}
