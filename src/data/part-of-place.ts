/** Places inside places: a county's figures may be stated town by town. */
import type { Observation, Report } from './report.ts';
import type { Place } from './schema.ts';
import { select } from './select.ts';

type Parents = Map<string | undefined, string | undefined>;
/** Asked for again and again while a report is drawn. */
const parentsAmong = new WeakMap<Report['places'], Parents>();

/**
 * The answer of the nearest place upward that has one: the place itself, what it lies in, and so on; undefined where there is none.
 * Each way is climbed once, step by step: it may be as long as a report.
 */
export function upward<Answer>({ places }: Report, answers: ReadonlyMap<string, Answer>): (id: string | undefined) => Answer | undefined {
  const parents = parentsOf(places);
  const known = new Map<string | undefined, Answer | undefined>(answers).set(undefined, undefined);
  return (id) => {
    let at = id;
    // Places that lie in each other lie nowhere.
    for (; !known.has(at); at = parents.get(at)) known.set(at, undefined);
    const answer = known.get(at);
    if (answer !== undefined) for (at = id; known.get(at) === undefined; at = parents.get(at)) known.set(at, answer);
    return answer;
  };
}

function parentsOf(places: Report['places']): Parents {
  const known = parentsAmong.get(places);
  if (known) return known;
  const parents: Parents = new Map();
  // Whatever names two places of one id means the first.
  for (const { id, parent } of places) if (!parents.has(id)) parents.set(id, parent);
  parentsAmong.set(places, parents);
  return parents;
}

/** Tells of places whether they are the one shown or lie in it. What names no place is of the report's first. */
export function within(report: Report, place: Place): (id?: string) => boolean {
  const isHere = upward(report, new Map([[place.id, true]]));
  return (id = report.places[0]?.id) => isHere(id) === true;
}

/** The observations of the place, then those of the places in it; never to be added to each other. */
export function selectWithin(report: Report, indicator: string, place: Place): readonly Observation[] {
  const isHere = within(report, place);
  const here = select(report, { indicator }).filter((observation) => isHere(observation.place));
  return [...here.filter((one) => one.place === place.id), ...here.filter((one) => one.place !== place.id)];
}
