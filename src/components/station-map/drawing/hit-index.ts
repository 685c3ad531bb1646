/** Which area and which station lie under a point: boxes in a spatial index, then the outline itself. */
import Flatbush from 'flatbush';
import type { StationPoint } from '../boundaries/station-points.ts';
import { contains, type Prepared } from './prepared.ts';

export class HitIndex {
  private readonly areas: Flatbush | null;
  private stations: Flatbush | null = null;
  private points: readonly StationPoint[] = [];

  constructor(private readonly prepared: readonly Prepared[]) {
    this.areas = prepared.length === 0 ? null : new Flatbush(prepared.length);
    for (const { west, south, east, north } of prepared) this.areas?.add(west, south, east, north);
    this.areas?.finish();
  }

  /** The index of the outline at a place in the file's coordinates; -1 for none. */
  areaAt(x: number, y: number): number {
    const found = this.areas?.search(x, y, x, y).filter((index) => contains((this.prepared[index] as Prepared).outline, x, y)) ?? [];
    // Of outlines that lie over one another the later is drawn above.
    return found.length === 0 ? -1 : Math.max(...found);
  }

  /** The nearest of these stations within `reach` degrees. The index over them is made at the first question. */
  stationAt(points: readonly StationPoint[], x: number, y: number, reachX: number, reachY: number): StationPoint | null {
    if (points !== this.points) {
      this.points = points;
      this.stations = points.length === 0 ? null : new Flatbush(points.length);
      for (const point of points) this.stations?.add(point.x, point.y);
      this.stations?.finish();
    }
    let nearest: StationPoint | null = null;
    let least = Infinity;
    for (const index of this.stations?.search(x - reachX, y - reachY, x + reachX, y + reachY) ?? []) {
      const point = points[index] as StationPoint;
      const distance = ((point.x - x) / reachX) ** 2 + ((point.y - y) / reachY) ** 2;
      if (distance < least) [nearest, least] = [point, distance];
    }
    return nearest;
  }
}
