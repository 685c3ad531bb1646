/** Finds observations and places. Knows nothing of how they are shown. */
import { groupBy } from './group-by.ts';
import { textIn } from './language.ts';
import { oncePer } from './once-per.ts';
import type { Observation, Report } from './report.ts';
import type { Place, Role } from './schema.ts';

export interface Choice {
  readonly indicator: string;
  readonly place?: string;
  readonly role?: Role;
}

const byIndicator = oncePer((observations: readonly Observation[]) => groupBy(observations, ({ indicator }) => indicator));

/** The matching observations, in the order of the report. */
export function select({ observations }: Report, { indicator, place, role }: Choice): readonly Observation[] {
  const alike = byIndicator(observations).get(indicator) || [];
  return alike.filter((one) => (place === undefined || one.place === place) && (role === undefined || one.role === role));
}

/** The place with this code, name, alias or id; the report's first place for ''; null where the report has none. */
export function findPlace(report: Report, area: string): Place | null {
  if (area === '') return report.places[0] || null;
  const names = (place: Place) => [place.id, place.code, textIn(place.name, 'zh'), textIn(place.name, 'en'), ...(place.aliases || [])];
  return report.places.find((place) => names(place).includes(area)) || null;
}
