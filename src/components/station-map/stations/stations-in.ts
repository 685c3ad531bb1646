/** The stations of a place and of all that lies in it. Pure. */
import { isWithin } from '../../../data/part-of-place.ts';
import type { Report } from '../../../data/report.ts';
import type { Place, Station } from '../../../data/schema.ts';

/** What names no place is of the report's first. Asked once a place: stations are more. */
export function stationsIn(report: Report, place: Place, stations = report.stations): readonly Station[] {
  if (place.id === report.places[0]?.id) return stations;
  const known = new Map<string | undefined, boolean>();
  return stations.filter(({ place: id }) => {
    const before = known.get(id);
    if (before !== undefined) return before;
    const within = isWithin(report, id, place);
    known.set(id, within);
    return within;
  });
}
