/** A small boundary file, or one that the page has parsed: decoded and measured in the page. A large one is a worker's (`land-apart.ts`). */
import { HitIndex } from '../drawing/hit-index.ts';
import { prepare } from '../drawing/prepared.ts';
import { decodeBoundaries } from './decode-boundaries.ts';
import type { LandState } from './land-loader.ts';
import type { Fault } from './outline.ts';
import { selfCrossings } from './self-crossing.ts';

export function readHere(
  json: unknown,
  signal: AbortSignal,
  idle: () => Promise<void>,
): { readonly state: LandState; readonly crossing: Promise<Fault | null> } {
  const { outlines, faults } = decodeBoundaries(json);
  const prepared = outlines.map(prepare);
  const crossing = idle().then(() => (signal.aborted ? null : selfCrossings(outlines, signal, idle)));
  return { state: { status: 'ready', land: { outlines, prepared }, hits: new HitIndex(prepared), faults }, crossing };
}
