/** Land as a few long arrays: what goes from a worker to the page without a copy, and how it is taken apart there. Pure. */
import Flatbush from 'flatbush';
import { boxesOf } from '../drawing/hit-index.ts';
import { prepare, type Prepared } from '../drawing/prepared.ts';
import type { Boundaries, Fault, Outline } from './outline.ts';

export interface PackedLand {
  /** All rings of all outlines, one after another. */
  readonly coordinates: Float64Array;
  /** Where in `coordinates` each ring ends, and among the rings each outline. */
  readonly ringEnds: Uint32Array;
  readonly outlineEnds: Uint32Array;
  /** west, south, east, north, x, y of each outline. */
  readonly measures: Float64Array;
  readonly index: ArrayBuffer | null;
  readonly words: readonly { readonly name: string; readonly code: string; readonly path: string }[];
  readonly faults: readonly Fault[];
}

export interface UnpackedLand {
  readonly outlines: readonly Outline[];
  readonly prepared: readonly Prepared[];
  readonly boxes: Flatbush | null;
}

export function packed({ outlines, faults }: Boundaries): PackedLand {
  const rings = outlines.flatMap((outline) => outline.rings);
  const coordinates = new Float64Array(rings.reduce((sum, { length }) => sum + length, 0));
  const ringEnds = new Uint32Array(rings.length);
  let end = 0;
  rings.forEach((ring, index) => {
    coordinates.set(ring, end);
    end = ringEnds[index] = end + ring.length;
  });
  const prepared = outlines.map(prepare);
  let last = 0;
  return {
    coordinates,
    ringEnds,
    outlineEnds: Uint32Array.from(outlines, (outline) => (last += outline.rings.length)),
    measures: Float64Array.from(prepared.flatMap(({ west, south, east, north, x, y }) => [west, south, east, north, x, y])),
    index: (boxesOf(prepared)?.data as ArrayBuffer | undefined) ?? null,
    words: outlines.map(({ name, code, path }) => ({ name, code, path })),
    faults,
  };
}

export function unpacked({ coordinates, ringEnds, outlineEnds, measures, index, words }: PackedLand): UnpackedLand {
  let ring = 0;
  let from = 0;
  const outlines = words.map((word, at): Outline => {
    const rings: Float64Array[] = [];
    for (; ring < (outlineEnds[at] as number); ring++) {
      const to = ringEnds[ring] as number;
      rings.push(coordinates.subarray(from, to));
      from = to;
    }
    return { ...word, rings };
  });
  const prepared = outlines.map((outline, at): Prepared => {
    const [west = 0, south = 0, east = 0, north = 0, x = 0, y = 0] = measures.subarray(at * 6, at * 6 + 6);
    return { outline, west, south, east, north, x, y };
  });
  return { outlines, prepared, boxes: index && Flatbush.from(index) };
}
