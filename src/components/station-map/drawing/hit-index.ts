/** Which area and which station lie under a point: boxes in a spatial index, then the outline itself. */
import Flatbush from 'flatbush';
import type { ShownStations, StationPoints } from '../boundaries/station-points.ts';
import { contains, type Prepared } from './prepared.ts';

/** The boxes of outlines as an index; its `data` can go to another thread. */
export function boxesOf(prepared: readonly Prepared[]): Flatbush | null {
  if (prepared.length === 0) return null;
  const boxes = new Flatbush(prepared.length);
  for (const { west, south, east, north } of prepared) boxes.add(west, south, east, north);
  boxes.finish();
  return boxes;
}

export class HitIndex {
  private stations: Flatbush | null = null;
  private points: StationPoints | null = null;

  constructor(
    private readonly prepared: readonly Prepared[],
    private readonly areas = boxesOf(prepared),
  ) {}

  /** The index of the outline at a place in the file's coordinates, of those that `isMeant`; -1 for none. */
  areaAt(x: number, y: number, isMeant: (index: number) => boolean = () => true): number {
    const of = (index: number) => this.prepared[index] as Prepared;
    const found = this.areas?.search(x, y, x, y, isMeant).filter((index) => contains(of(index).outline, x, y)) ?? [];
    // A county lies over its city, whichever the file has first.
    return found.length === 0 ? -1 : found.reduce((least, index) => (sizeOf(of(index)) < sizeOf(of(least)) ? index : least));
  }

  /** Made once for all stations, whatever the filter. */
  index(points: StationPoints): void {
    if (points === this.points) return;
    this.points = points;
    const count = points.stations.length;
    this.stations = count === 0 ? null : new Flatbush(count);
    for (let index = 0; index < count; index++) this.stations?.add(points.xs[index] as number, points.ys[index] as number);
    this.stations?.finish();
  }

  /** The nearest of the stations shown within reach, in degrees each way; -1 for none. */
  stationAt({ points, mask }: ShownStations, x: number, y: number, reachX: number, reachY: number): number {
    this.index(points);
    let nearest = -1;
    let least = Infinity;
    for (const index of this.stations?.search(x - reachX, y - reachY, x + reachX, y + reachY, (one) => mask[one] === 1) ?? []) {
      const distance = (((points.xs[index] as number) - x) / reachX) ** 2 + (((points.ys[index] as number) - y) / reachY) ** 2;
      if (distance < least) [nearest, least] = [index, distance];
    }
    return nearest;
  }
}

function sizeOf({ west, east, south, north }: Prepared): number {
  return (east - west) * (north - south);
}
