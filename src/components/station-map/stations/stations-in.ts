/** The stations of a place and of all that lies in it. Pure. */
import { within } from '../../../data/part-of-place.ts';
import type { Report } from '../../../data/report.ts';
import type { Place, Station } from '../../../data/schema.ts';

/** Of the whole report's place those that lie nowhere too. */
export function stationsIn(report: Report, place: Place, stations = report.stations): readonly Station[] {
  if (place.id === report.places[0]?.id) return stations;
  const isHere = within(report, place);
  return stations.filter((station) => isHere(station.place));
}
