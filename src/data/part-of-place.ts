/** Places inside places: a county's figures may be stated town by town. */
import { placeOf, type Observation, type Report } from './report.ts';
import type { Place } from './schema.ts';
import { select } from './select.ts';

/** Whether a place is the one shown or lies in it. What names no place is of the report's first. */
export function isWithin(report: Report, id: string | undefined, place: Place): boolean {
  const seen = new Set<string>();
  for (let at = id ?? report.places[0]?.id; at !== undefined && !seen.has(at); at = placeOf(report, at)?.parent) {
    if (at === place.id) return true;
    seen.add(at);
  }
  return false;
}

/** The observations of the place, then those of the places in it; never to be added to each other. */
export function selectWithin(report: Report, indicator: string, place: Place): readonly Observation[] {
  const within = select(report, { indicator }).filter((observation) => isWithin(report, observation.place, place));
  return [...within.filter((one) => one.place === place.id), ...within.filter((one) => one.place !== place.id)];
}
