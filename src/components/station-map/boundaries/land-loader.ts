/** Brings the boundaries of an element: fetched or given, decoded and prepared once; the last request wins. */
import type { ReactiveControllerHost } from 'lit';
import { HitIndex } from '../drawing/hit-index.ts';
import { prepare } from '../drawing/prepared.ts';
import type { Land } from './boundary-view.ts';
import { decodeBoundaries } from './decode-boundaries.ts';
import { idle } from './idle.ts';
import { loadBoundaries, type LoadFault } from './load-boundaries.ts';
import type { Fault, Outline } from './outline.ts';
import { selfCrossings } from './self-crossing.ts';

export type LandState =
  | { readonly status: 'loading' }
  | { readonly status: 'failed'; readonly fault: LoadFault }
  | { readonly status: 'ready'; readonly land: Land; readonly hits: HitIndex; readonly faults: readonly Fault[] };

export class LandLoader {
  state: LandState = { status: 'loading' };
  /** Found after the picture stands. */
  crossing: Fault | null = null;
  private asked: unknown = undefined;
  private request: AbortController | null = null;

  constructor(private readonly host: ReactiveControllerHost) {}

  /** An address, or the boundaries themselves as parsed JSON. */
  ask(boundaries: unknown): void {
    if (boundaries === this.asked) return;
    this.asked = boundaries;
    this.request?.abort();
    this.crossing = null;
    const request = new AbortController();
    this.request = request;
    if (typeof boundaries === 'string') void this.load(boundaries, request.signal);
    else this.take(landOf(boundaries), request.signal);
  }

  readonly retry = (): void => {
    const { asked } = this;
    this.asked = undefined;
    this.ask(asked);
    this.host.requestUpdate();
  };

  /** What is under way ends; an element that comes back asks again. */
  stop(): void {
    if (this.state.status === 'loading') this.asked = undefined;
    this.request?.abort();
  }

  private async load(url: string, signal: AbortSignal): Promise<void> {
    this.state = { status: 'loading' };
    const loaded = await loadBoundaries(url, signal).catch(() => null);
    if (!loaded || signal.aborted) return;
    this.take(loaded.ok ? landOf(loaded.json) : { status: 'failed', fault: loaded.fault }, signal);
    this.host.requestUpdate();
  }

  private take(state: LandState, signal: AbortSignal): void {
    this.state = state;
    if (state.status === 'ready') void this.lookForCrossings(state.land.outlines, signal);
  }

  private async lookForCrossings(outlines: readonly Outline[], signal: AbortSignal): Promise<void> {
    await idle();
    const crossing = signal.aborted ? null : await selfCrossings(outlines, signal);
    if (!crossing || signal.aborted) return;
    this.crossing = crossing;
    this.host.requestUpdate();
  }
}

export function landOf(json: unknown): LandState {
  const { outlines, faults } = decodeBoundaries(json);
  const prepared = outlines.map(prepare);
  return { status: 'ready', land: { outlines, prepared }, hits: new HitIndex(prepared), faults };
}
