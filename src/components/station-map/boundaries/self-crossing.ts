/** Rings that cross themselves: drawn even-odd like all others, and told by name. */
import type { Fault, Outline, Ring } from './outline.ts';

/** Time for one stretch, so that a visitor who points meanwhile is answered. */
const STRETCH = 12;

/** Looks through all outlines between other work, to which `rest` gives way; null once the signal aborts. */
export async function selfCrossings(outlines: readonly Outline[], signal: AbortSignal, rest: () => Promise<void>): Promise<Fault | null> {
  const found: Outline[] = [];
  let until = performance.now() + STRETCH;
  for (const outline of outlines) {
    if (outline.rings.some(crossesItself)) found.push(outline);
    if (performance.now() < until) continue;
    await rest();
    if (signal.aborted) return null;
    until = performance.now() + STRETCH;
  }
  return crossingFault(found);
}

export function crossingFault(found: readonly Outline[]): Fault | null {
  const [first] = found;
  return first ? { code: 'self-crossing', path: first.path, count: found.length, detail: first.name || first.code } : null;
}

/**
 * Whether two sides of the ring that are not neighbours cross. Touching is no crossing: shared corners are common. From west to east, each
 * side is compared with those that begin before it ends.
 */
export function crossesItself(ring: Ring): boolean {
  const count = ring.length / 2;
  if (count < 4) return false;
  const eastward = Array.from({ length: count }, (_, side) => side).sort((side, other) => westOf(ring, side) - westOf(ring, other));
  return eastward.some((side, at) => {
    const east = Math.max(x(ring, side), x(ring, side + 1));
    for (let next = at + 1; next < count; next++) {
      const other = eastward[next] as number;
      if (westOf(ring, other) > east) return false;
      const gap = Math.abs(side - other);
      if (gap > 1 && gap < count - 1 && cross(ring, side, other)) return true;
    }
    return false;
  });
}

function cross(ring: Ring, side: number, other: number): boolean {
  return turn(ring, side, other) * turn(ring, side, other + 1) < 0 && turn(ring, other, side) * turn(ring, other, side + 1) < 0;
}

/** Which side of a line a corner lies on, by its sign. */
function turn(ring: Ring, side: number, corner: number): number {
  const fromX = x(ring, side);
  const fromY = y(ring, side);
  return (x(ring, side + 1) - fromX) * (y(ring, corner) - fromY) - (y(ring, side + 1) - fromY) * (x(ring, corner) - fromX);
}

function westOf(ring: Ring, side: number): number {
  return Math.min(x(ring, side), x(ring, side + 1));
}

/** Of a corner; the one after the last is the first. */
function x(ring: Ring, corner: number): number {
  return ring[(corner * 2) % ring.length] as number;
}

function y(ring: Ring, corner: number): number {
  return ring[(corner * 2 + 1) % ring.length] as number;
}
