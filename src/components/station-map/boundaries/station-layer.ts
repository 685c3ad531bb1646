/** The stations of a map: where they are, and which of them pass the filter. */
import type { Report } from '../../../data/report.ts';
import type { Place } from '../../../data/schema.ts';
import { converterTo, isCoordinateSystem } from './coordinates.ts';
import { NO_FILTER, passes, type StationFilter } from './station-filter.ts';
import { converted, NO_POINTS, shownStations, stationPoints, systemsOf, type ShownStations } from './station-points.ts';

export class StationLayer {
  shown: ShownStations = shownStations(NO_POINTS, null);
  filter: StationFilter = NO_FILTER;

  clear(): void {
    this.filter = NO_FILTER;
    this.shown = shownStations(NO_POINTS, null);
  }

  /** Places them; false where there is nothing to place, or `current` says that something else is shown by then. */
  async locate(report: Report, place: Place, crs: string, current: () => boolean): Promise<boolean> {
    // In which system the outlines are cannot be seen from them, and a guess is some 500 m off.
    if (!isCoordinateSystem(crs) || report.stations.length === 0) return false;
    const points = stationPoints(report, place);
    const convert = await converterTo(crs, systemsOf(points)).catch(() => undefined);
    if (convert === undefined || !current() || points.stations.length + points.nowhere.length === 0) return false;
    this.show(convert ? converted(points, convert) : points);
    return true;
  }

  filterBy(change: Partial<StationFilter>): void {
    this.filter = { ...this.filter, ...change };
    this.show();
  }

  private show(points = this.shown.points): void {
    const all = Object.values(this.filter).every((word) => word === '');
    this.shown = shownStations(points, all ? null : (station) => passes(station, this.filter));
  }
}
