/** Rings that cross themselves: drawn even-odd like all others, and told by name. */
import Flatbush from 'flatbush';
import { idle } from './idle.ts';
import type { Fault, Outline, Ring } from './outline.ts';

/** Time for one stretch, so that a visitor who points meanwhile is answered. */
const STRETCH = 12;

/** Looks through all outlines between other work; null once the signal aborts. */
export async function selfCrossings(outlines: readonly Outline[], signal: AbortSignal): Promise<Fault | null> {
  const found: Outline[] = [];
  let until = performance.now() + STRETCH;
  for (const outline of outlines) {
    if (outline.rings.some(crossesItself)) found.push(outline);
    if (performance.now() < until) continue;
    await idle();
    if (signal.aborted) return null;
    until = performance.now() + STRETCH;
  }
  return crossingFault(found);
}

export function crossingFault(found: readonly Outline[]): Fault | null {
  const [first] = found;
  return first ? { code: 'self-crossing', path: first.path, count: found.length, detail: first.name || first.code } : null;
}

/** Whether two sides of the ring that are not neighbours cross. Touching is no crossing: shared corners are common. */
export function crossesItself(ring: Ring): boolean {
  const count = ring.length / 2;
  if (count < 4) return false;
  const index = new Flatbush(count);
  for (let side = 0; side < count; side++) {
    const [x, y, toX, toY] = sideOf(ring, side);
    index.add(Math.min(x, toX), Math.min(y, toY), Math.max(x, toX), Math.max(y, toY));
  }
  index.finish();
  for (let side = 0; side < count; side++) {
    const [x, y, toX, toY] = sideOf(ring, side);
    for (const other of index.search(Math.min(x, toX), Math.min(y, toY), Math.max(x, toX), Math.max(y, toY))) {
      if (other <= side + 1 || (side === 0 && other === count - 1)) continue;
      const [otherX, otherY, otherToX, otherToY] = sideOf(ring, other);
      const apart =
        turn(x, y, toX, toY, otherX, otherY) * turn(x, y, toX, toY, otherToX, otherToY) < 0 &&
        turn(otherX, otherY, otherToX, otherToY, x, y) * turn(otherX, otherY, otherToX, otherToY, toX, toY) < 0;
      if (apart) return true;
    }
  }
  return false;
}

function sideOf(ring: Ring, side: number): readonly [number, number, number, number] {
  const next = side * 2 + 2 === ring.length ? 0 : side * 2 + 2;
  return [ring[side * 2] as number, ring[side * 2 + 1] as number, ring[next] as number, ring[next + 1] as number];
}

/** Which side of a line a point lies on, by its sign. */
function turn(x: number, y: number, toX: number, toY: number, atX: number, atY: number): number {
  return (toX - x) * (atY - y) - (toY - y) * (atX - x);
}
