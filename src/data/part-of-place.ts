/** Places inside places: a county's figures may be stated town by town. */
import type { Observation, Report } from './report.ts';
import type { Place } from './schema.ts';
import { select } from './select.ts';
import { upward } from './upward.ts';

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
