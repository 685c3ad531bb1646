/** Places inside places: a county's figures may be stated town by town. */
import type { Observation, Report } from './report.ts';
import type { Place } from './schema.ts';
import { select } from './select.ts';

/** Tells of places whether they are the one shown or lie in it, climbing each way up once. What names no place is of the report's first. */
export function within({ places }: Report, place: Place): (id?: string) => boolean {
  const parents = new Map(places.map(({ id, parent }) => [id, parent]));
  const known = new Map<string | undefined, boolean>([
    [place.id, true],
    [undefined, false],
  ]);
  const climb = (id: string | undefined): boolean => {
    const before = known.get(id);
    if (before !== undefined) return before;
    // Places that lie in each other lie nowhere.
    known.set(id, false);
    const found = climb(parents.get(id as string));
    known.set(id, found);
    return found;
  };
  return (id = places[0]?.id) => climb(id);
}

/** The observations of the place, then those of the places in it; never to be added to each other. */
export function selectWithin(report: Report, indicator: string, place: Place): readonly Observation[] {
  const isHere = within(report, place);
  const here = select(report, { indicator }).filter((observation) => isHere(observation.place));
  return [...here.filter((one) => one.place === place.id), ...here.filter((one) => one.place !== place.id)];
}
