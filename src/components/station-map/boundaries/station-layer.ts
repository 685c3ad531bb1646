/** The stations of a map: where they are, and which of them pass the filter. */
import type { Report } from '../../../data/report.ts';
import type { Place } from '../../../data/schema.ts';
import { converterTo, isCoordinateSystem, needsConversion, type Converter } from './coordinates.ts';
import { known, NO_FILTER, passing, type StationFilter } from '../stations/station-filter.ts';
import { stationsIn } from '../stations/stations-in.ts';
import { PLANAR, type Plane } from './projection.ts';
import { converted, NO_POINTS, shownStations, stationPoints, systemsOf, type ShownStations, type StationPoints } from './station-points.ts';

interface Located {
  readonly report: Report;
  readonly place: Place;
  /** Of the boundaries. */
  readonly crs: string;
}

export class StationLayer {
  shown: ShownStations = shownStations(NO_POINTS);
  filter: StationFilter = NO_FILTER;
  /** What brings them to the coordinates of the land could not be had. */
  lost = false;

  /**
   * Places them: at once where nothing is to be converted, so that a new report is drawn once. `placed` is called then or when
   * the converter is there, unless `current` says that something else is shown by then.
   */
  locate({ report, place, crs }: Located, plane: Plane, current: () => boolean, placed: () => void): void {
    this.shown = shownStations(NO_POINTS);
    this.lost = false;
    // In which system the outlines are cannot be seen from them, and a guess is some 500 m off.
    if (!isCoordinateSystem(crs) || report.stations.length === 0) return placed();
    const points = stationPoints(stationsIn(report, place));
    if (points.stations.length + points.nowhere.length === 0) return placed();
    const systems = systemsOf(points);
    const show = (convert?: Converter) => {
      this.show(onPlane(convert ? converted(points, convert) : points, plane));
      placed();
    };
    if (!needsConversion(crs, systems)) return show();
    converterTo(crs).then(
      (convert) => current() && show(convert),
      () => {
        if (!current()) return;
        this.lost = true;
        placed();
      },
    );
  }

  filterBy(change: Partial<StationFilter>): void {
    this.filter = { ...this.filter, ...change };
    this.show();
  }

  private show(points = this.shown.points): void {
    if (points !== NO_POINTS) this.filter = known(this.filter, points.here);
    const { mask } = passing(points.here, this.filter);
    if (points !== this.shown.points || mask !== this.shown.passing) this.shown = shownStations(points, mask);
  }
}

function onPlane(points: StationPoints, plane: Plane): StationPoints {
  return plane === PLANAR ? points : { ...points, ys: points.ys.map(plane.to) };
}
