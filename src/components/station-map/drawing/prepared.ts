/** What is worked out once for each outline: its box, and a point inside it for symbol and label. Pure. */
import type { Outline, Ring } from '../boundaries/outline.ts';

export interface Prepared {
  readonly outline: Outline;
  readonly west: number;
  readonly east: number;
  readonly south: number;
  readonly north: number;
  /** Inside its largest ring. */
  readonly x: number;
  readonly y: number;
}

export function prepare(outline: Outline): Prepared {
  let west = Infinity;
  let east = -Infinity;
  let south = Infinity;
  let north = -Infinity;
  let largest = outline.rings[0] as Ring;
  let most = -1;
  for (const ring of outline.rings) {
    let doubled = 0;
    let beforeX = ring[ring.length - 2] as number;
    let beforeY = ring[ring.length - 1] as number;
    for (let index = 0; index < ring.length; index += 2) {
      const x = ring[index] as number;
      const y = ring[index + 1] as number;
      doubled += beforeX * y - x * beforeY;
      beforeX = x;
      beforeY = y;
      if (x < west) west = x;
      if (x > east) east = x;
      if (y < south) south = y;
      if (y > north) north = y;
    }
    if (Math.abs(doubled) > most) [most, largest] = [Math.abs(doubled), ring];
  }
  const [x, y] = insideOf(largest, outline);
  return { outline, west, east, south, north, x, y };
}

/** Whether a point lies in the outline: even-odd over all its rings, so that a hole is outside. */
export function contains({ rings }: Outline, x: number, y: number): boolean {
  let inside = false;
  for (const ring of rings) {
    let beforeX = ring[ring.length - 2] as number;
    let beforeY = ring[ring.length - 1] as number;
    for (let index = 0; index < ring.length; index += 2) {
      const atX = ring[index] as number;
      const atY = ring[index + 1] as number;
      if (atY > y !== beforeY > y && x < ((beforeX - atX) * (y - atY)) / (beforeY - atY) + atX) inside = !inside;
      beforeX = atX;
      beforeY = atY;
    }
  }
  return inside;
}

/** The centroid; where it lies outside (a crescent, a hole) the middle of the widest stretch at its height. */
function insideOf(ring: Ring, outline: Outline): readonly [number, number] {
  const [originX, originY] = [ring[0] as number, ring[1] as number];
  let doubled = 0;
  let sumX = 0;
  let sumY = 0;
  for (let index = 0; index < ring.length; index += 2) {
    const next = (index + 2) % ring.length;
    const x = (ring[index] as number) - originX;
    const y = (ring[index + 1] as number) - originY;
    const nextX = (ring[next] as number) - originX;
    const nextY = (ring[next + 1] as number) - originY;
    const cross = x * nextY - nextX * y;
    doubled += cross;
    sumX += (x + nextX) * cross;
    sumY += (y + nextY) * cross;
  }
  const y = doubled === 0 ? originY : sumY / (3 * doubled) + originY;
  const x = doubled === 0 ? originX : sumX / (3 * doubled) + originX;
  if (contains(outline, x, y)) return [x, y];
  const crossings = outline.rings.flatMap((one) => crossingsAt(one, y)).sort((a, b) => a - b);
  let [from, to] = [x, x];
  for (let index = 0; index + 1 < crossings.length; index += 2) {
    const [start, end] = [crossings[index] as number, crossings[index + 1] as number];
    if (end - start > to - from) [from, to] = [start, end];
  }
  return [(from + to) / 2, y];
}

function crossingsAt(ring: Ring, y: number): number[] {
  const found: number[] = [];
  for (let index = 0; index < ring.length; index += 2) {
    const next = (index + 2) % ring.length;
    const [atX, atY, nextX, nextY] = [ring[index] as number, ring[index + 1] as number, ring[next] as number, ring[next + 1] as number];
    if (atY > y !== nextY > y) found.push(((nextX - atX) * (y - atY)) / (nextY - atY) + atX);
  }
  return found;
}
