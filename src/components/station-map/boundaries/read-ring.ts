/** Untrusted points → a ring that can be drawn, or null with the fault on the list. */
import type { FaultList, Ring } from './outline.ts';

/** A ring that has lost more than this share of its points is not the ring that was meant. */
const LOST_AT_MOST = 0.1;

export function readRing(points: unknown, path: string, faults: FaultList, isLine = false): Ring | null {
  if (!Array.isArray(points)) return refused(faults, 'bad-ring', path, typeof points);
  const ring = new Float64Array(points.length * 2);
  let length = 0;
  for (let index = 0; index < points.length; index++) {
    const point: unknown = points[index];
    const x: unknown = Array.isArray(point) ? point[0] : undefined;
    const y: unknown = Array.isArray(point) ? point[1] : undefined;
    if (typeof x !== 'number' || typeof y !== 'number' || !Number.isFinite(x) || !Number.isFinite(y)) {
      faults.add('bad-coordinate', `${path}[${index}]`, shortened(point));
      continue;
    }
    ring[length++] = x;
    ring[length++] = y;
  }
  if (length < points.length * 2 * (1 - LOST_AT_MOST)) return refused(faults, 'bad-ring', path);
  return soundRing(ring.subarray(0, length), path, faults, isLine);
}

/** What holds for numbers wherever they come from: in range, closed, more than a line, less than a globe. */
export function soundRing(ring: Ring, path: string, faults: FaultList, isLine = false): Ring | null {
  let west = Infinity;
  let east = -Infinity;
  let south = Infinity;
  let north = -Infinity;
  for (let index = 0; index < ring.length; index += 2) {
    const x = ring[index] as number;
    const y = ring[index + 1] as number;
    if (x < west) west = x;
    if (x > east) east = x;
    if (y < south) south = y;
    if (y > north) north = y;
  }
  const first = `${path}[0]: ${ring[0]}, ${ring[1]}`;
  if (west < -180 || east > 180 || south < -90 || north > 90) {
    const metres = Math.max(-west, east, -south, north) > 1000;
    return refused(faults, metres ? 'projected' : west >= -90 && east <= 90 ? 'swapped' : 'out-of-range', path, first);
  }
  if (east - west > 350 || (east - west > 180 && north - south > 170)) return refused(faults, 'covers-globe', path, first);
  if (isLine && ring.length >= 4) return thereAndBack(ring);
  const closed = ring.length >= 4 && ring[0] === ring[ring.length - 2] && ring[1] === ring[ring.length - 1];
  const open = closed ? ring.subarray(0, ring.length - 2) : ring;
  // An islet that was simplified to two points is still land: it is drawn as what is left of it.
  if (open.length < 6 || west === east || south === north) {
    faults.add('too-few-points', path, first);
    return open.length < 4 ? null : open;
  }
  if (!closed) faults.add('unclosed', path, first);
  return open;
}

/** Closed, it has a stroke and no area. */
function thereAndBack(line: Ring): Ring {
  const ring = new Float64Array(2 * line.length - 4);
  ring.set(line);
  for (let at = line.length, from = line.length - 4; at < ring.length; at += 2, from -= 2) ring.set(line.subarray(from, from + 2), at);
  return ring;
}

function refused(faults: FaultList, code: Parameters<FaultList['add']>[0], path: string, detail = ''): null {
  faults.add(code, path, detail);
  return null;
}

function shortened(point: unknown): string {
  try {
    return JSON.stringify(point)?.slice(0, 40) ?? String(point);
  } catch {
    return typeof point;
  }
}
