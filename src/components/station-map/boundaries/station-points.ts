/** The report's stations that have coordinates, as columns, and which of them are shown. Pure but for the converter it is given. */
import type { Station } from '../../../data/schema.ts';
import { SYSTEMS, type Converter, type CoordinateSystem } from './coordinates.ts';

/** How far a station has come, as a mark of its own each. */
export const MARKS = ['operating', 'opened', 'pilot', 'mixed', 'unstated'] as const;
export type StationMark = (typeof MARKS)[number];

/** 45,000 stations as objects of their own would be as much memory again as the report's. */
export interface StationPoints {
  readonly stations: readonly Station[];
  readonly xs: Float64Array;
  readonly ys: Float64Array;
  /** Each an index of `MARKS`. */
  readonly marks: Uint8Array;
  /** Each an index of `SYSTEMS`: which coordinates these are. */
  readonly systems: Uint8Array;
  /** Each an index of `here`. */
  readonly from: Uint32Array;
  /** All that the report names here, with coordinates or without. */
  readonly here: readonly Station[];
  /** Stations without coordinates, which no map can place. */
  readonly without: number;
  /** Coordinates that are nowhere: 0, 0 or off the globe. */
  readonly nowhere: readonly Station[];
}

/** The stations that pass a filter. */
export interface ShownStations {
  readonly points: StationPoints;
  /** 1 for each of those here that passes, with coordinates or without; null where all do. */
  readonly passing: Uint8Array | null;
  /** 1 for each that is shown. */
  readonly mask: Uint8Array;
  /** How many of each of `MARKS` are shown. */
  readonly perMark: Uint32Array;
  readonly count: number;
}

const numberOf = (mark: StationMark) => MARKS.indexOf(mark);
const UNSTATED = numberOf('unstated');
const NUMBER_OF: Readonly<Record<NonNullable<Station['status']>, number>> = {
  pilot: numberOf('pilot'),
  started: numberOf('opened'),
  opened: numberOf('opened'),
  operating: numberOf('operating'),
  'started-or-completed': numberOf('mixed'),
};

export const NO_POINTS: StationPoints = {
  stations: [],
  xs: new Float64Array(0),
  ys: new Float64Array(0),
  marks: new Uint8Array(0),
  systems: new Uint8Array(0),
  from: new Uint32Array(0),
  here: [],
  without: 0,
  nowhere: [],
};

/** In one walk: each over 45,000 stations takes as long as to draw them. */
export function stationPoints(here: readonly Station[]): StationPoints {
  const most = here.length;
  const [xs, ys, marks, systems] = [new Float64Array(most), new Float64Array(most), new Uint8Array(most), new Uint8Array(most)];
  const from = new Uint32Array(most);
  const stations: Station[] = [];
  const nowhere: Station[] = [];
  let without = 0;
  let last: CoordinateSystem | undefined;
  let system = 0;
  for (let index = 0; index < most; index++) {
    const station = here[index] as Station;
    const { point, status } = station;
    if (!point) {
      without += 1;
      continue;
    }
    const { lon, lat, crs } = point;
    if (lon > 180 || lon < -180 || lat > 90 || lat < -90 || (lon === 0 && lat === 0)) nowhere.push(station);
    else {
      const at = stations.length;
      stations.push(station);
      from[at] = index;
      xs[at] = lon;
      ys[at] = lat;
      // A report has few systems: the one of the station before.
      if (crs !== last) system = SYSTEMS.indexOf((last = crs));
      systems[at] = system;
      marks[at] = status ? NUMBER_OF[status] : UNSTATED;
    }
  }
  return { stations, xs, ys, marks, systems, from, here, without, nowhere };
}

export function systemsOf({ stations, systems }: StationPoints): ReadonlySet<CoordinateSystem> {
  const known = systems.subarray(0, stations.length);
  return new Set(SYSTEMS.filter((_, index) => known.includes(index)));
}

/** The same with their coordinates brought to another system. */
export function converted(points: StationPoints, convert: Converter): StationPoints {
  const [xs, ys] = [new Float64Array(points.stations.length), new Float64Array(points.stations.length)];
  points.stations.forEach((_, index) => {
    const point = { lon: points.xs[index] as number, lat: points.ys[index] as number, crs: SYSTEMS[points.systems[index] as number] as CoordinateSystem };
    [xs[index], ys[index]] = convert(point);
  });
  return { ...points, xs, ys };
}

/** `passing`: 1 for each of the stations here that passes; null where all do. */
export function shownStations(points: StationPoints, passing: Uint8Array | null = null): ShownStations {
  const { stations, from, marks } = points;
  const mask = new Uint8Array(stations.length);
  const perMark = new Uint32Array(MARKS.length);
  for (let index = 0; index < mask.length; index++) {
    if (passing && passing[from[index] as number] === 0) continue;
    const mark = marks[index] as number;
    mask[index] = 1;
    perMark[mark] = (perMark[mark] as number) + 1;
  }
  return { points, passing, mask, perMark, count: perMark.reduce((sum, count) => sum + count, 0) };
}

export function markAt({ marks }: StationPoints, index: number): StationMark {
  return MARKS[marks[index] as number] as StationMark;
}
