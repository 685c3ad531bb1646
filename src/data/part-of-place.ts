/** Places inside places: a county's figures may be stated town by town. */
import type { Observation, Report } from './report.ts';
import type { Place } from './schema.ts';
import { select } from './select.ts';

/**
 * The answer of the nearest place upward that has one: the place itself, what it lies in, and so on; `none` where there is none.
 * Each way is climbed once, step by step: it may be as long as a report.
 */
export function upward<Answer>({ places }: Report, answers: ReadonlyMap<string, Answer>, none: Answer): (id: string | undefined) => Answer {
  const parents = new Map<string, string | undefined>();
  // Whatever names two places of one id means the first.
  for (const { id, parent } of places) if (!parents.has(id)) parents.set(id, parent);
  const known = new Map(answers);
  return (id) => {
    let at = id;
    // Places that lie in each other lie nowhere.
    for (; at !== undefined && !known.has(at); at = parents.get(at)) known.set(at, none);
    const answer = at === undefined ? none : (known.get(at) as Answer);
    if (answer !== none) for (at = id; at !== undefined && known.get(at) === none; at = parents.get(at)) known.set(at, answer);
    return answer;
  };
}

/** Tells of places whether they are the one shown or lie in it. What names no place is of the report's first. */
export function within(report: Report, place: Place): (id?: string) => boolean {
  const isHere = upward(report, new Map([[place.id, true]]), false);
  return (id = report.places[0]?.id) => isHere(id);
}

/** The observations of the place, then those of the places in it; never to be added to each other. */
export function selectWithin(report: Report, indicator: string, place: Place): readonly Observation[] {
  const isHere = within(report, place);
  const here = select(report, { indicator }).filter((observation) => isHere(observation.place));
  return [...here.filter((one) => one.place === place.id), ...here.filter((one) => one.place !== place.id)];
}
