/** The report's stations that have coordinates, in the coordinates of the outlines. Pure but for the converter it is given. */
import { isWithin } from '../../../data/part-of-place.ts';
import type { Report } from '../../../data/report.ts';
import type { Place, Station } from '../../../data/schema.ts';
import type { Converter } from './coordinates.ts';

/** How far a station has come, as a mark of its own each. */
export type StationMark = 'operating' | 'opened' | 'pilot' | 'mixed' | 'unstated';

export interface StationPoint {
  readonly station: Station;
  readonly x: number;
  readonly y: number;
  readonly mark: StationMark;
}

export interface StationPoints {
  readonly points: readonly StationPoint[];
  /** Stations without coordinates, which no map can place. */
  readonly without: number;
  /** Coordinates that are nowhere: 0, 0 or off the globe. */
  readonly nowhere: readonly Station[];
}

const MARKS: Readonly<Record<NonNullable<Station['status']>, StationMark>> = {
  pilot: 'pilot',
  started: 'opened',
  opened: 'opened',
  operating: 'operating',
  'started-or-completed': 'mixed',
};

export function stationPoints(report: Report, place: Place, convert: Converter): StationPoints {
  const whole = place.id === report.places[0]?.id;
  const points: StationPoint[] = [];
  const nowhere: Station[] = [];
  let without = 0;
  for (const station of report.stations) {
    if (!whole && !isWithin(report, station.place, place)) continue;
    const { point } = station;
    if (!point) without += 1;
    else if (Math.abs(point.lon) > 180 || Math.abs(point.lat) > 90 || (point.lon === 0 && point.lat === 0)) nowhere.push(station);
    else {
      const [x, y] = convert(point);
      points.push({ station, x, y, mark: station.status ? MARKS[station.status] : 'unstated' });
    }
  }
  return { points, without, nowhere };
}
