/** Reads a large boundary file beside the page: text, JSON, outlines, index; then looks for rings that cross themselves. */
import { decodeBoundaries } from './decode-boundaries.ts';
import type { LoadFault } from './load-boundaries.ts';
import type { Fault } from './outline.ts';
import { packed, type PackedLand } from './packed-land.ts';
import { readJson } from './read-boundaries.ts';
import { crossesItself, crossingFault } from './self-crossing.ts';

export type WorkerAnswer = { readonly land: PackedLand } | { readonly fault: LoadFault } | { readonly crossing: Fault | null };

interface Scope {
  addEventListener: (type: 'message', listener: (event: MessageEvent<ArrayBuffer>) => void) => void;
  postMessage: (answer: WorkerAnswer, transfer: Transferable[]) => void;
}

const scope = self as unknown as Scope;

scope.addEventListener('message', ({ data }) => {
  const read = readJson(data);
  if (!read.ok) return scope.postMessage({ fault: read.fault }, []);
  const boundaries = decodeBoundaries(read.json);
  const land = packed(boundaries);
  const { coordinates, ringEnds, outlineEnds, measures, index } = land;
  scope.postMessage({ land }, [coordinates.buffer, ringEnds.buffer, outlineEnds.buffer, measures.buffer, ...(index ? [index] : [])]);
  scope.postMessage({ crossing: crossingFault(boundaries.outlines.filter(({ rings }) => rings.some(crossesItself))) }, []);
});
