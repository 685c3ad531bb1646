/** Brings the boundaries of an element: fetched or given, decoded and prepared once; the last request wins. */
import type { ReactiveControllerHost } from 'lit';
import { HitIndex } from '../drawing/hit-index.ts';
import type { Land } from './boundary-view.ts';
import { idle } from './idle.ts';
import { landApart, WORTH_A_WORKER } from './land-apart.ts';
import { loadBoundaries, type LoadFault } from './load-boundaries.ts';
import type { Fault } from './outline.ts';
import { unpacked, type PackedLand } from './packed-land.ts';
import { readJson } from './read-boundaries.ts';

export interface Ground {
  readonly land: Land;
  readonly hits: HitIndex;
}

export type LandState =
  | { readonly status: 'loading' }
  | { readonly status: 'failed'; readonly fault: LoadFault }
  | (Ground & { readonly status: 'ready'; readonly faults: readonly Fault[] });

type Crossing = Promise<Fault | null>;

export class LandLoader {
  state: LandState = { status: 'loading' };
  /** Found after the picture stands. */
  crossing: readonly Fault[] = [];
  private asked: unknown = undefined;
  private request: AbortController | null = null;

  constructor(private readonly host: ReactiveControllerHost) {}

  /** An address, or the boundaries themselves: JSON, parsed or as text. */
  ask(boundaries: unknown): void {
    if (boundaries === this.asked) return;
    this.asked = boundaries;
    this.request?.abort();
    this.state = { status: 'loading' };
    this.crossing = [];
    const request = new AbortController();
    this.request = request;
    if (typeof boundaries === 'string') void this.load(boundaries, request.signal);
    else void this.takeJson(boundaries, request.signal);
  }

  readonly retry = (): void => {
    const { asked } = this;
    this.asked = undefined;
    this.ask(asked);
    this.host.requestUpdate();
  };

  /** A request under way ends, and is made again by the next drawing. What looks for faults goes on: it will not be asked again. */
  stop(): void {
    if (this.state.status !== 'loading') return;
    this.asked = undefined;
    this.request?.abort();
  }

  private async load(url: string, signal: AbortSignal): Promise<void> {
    const loaded = /^\s*\{/.test(url)
      ? { ok: true as const, bytes: new TextEncoder().encode(url).buffer }
      : await loadBoundaries(url, signal).catch(() => null);
    if (!loaded || signal.aborted) return;
    if (!loaded.ok) return this.fail(loaded.fault);
    const apart = loaded.bytes.byteLength < WORTH_A_WORKER ? null : await landApart(loaded.bytes, signal);
    if (signal.aborted) return;
    if (apart && 'kind' in apart) return this.fail(apart);
    if (apart) return this.take(landOf(apart.land), apart.crossing, signal);
    const read = readJson(loaded.bytes);
    if (!read.ok) return this.fail(read.fault);
    await this.takeJson(read.json, signal);
  }

  private fail(fault: LoadFault): void {
    this.state = { status: 'failed', fault };
    this.host.requestUpdate();
  }

  private async takeJson(json: unknown, signal: AbortSignal): Promise<void> {
    const here = await import('./read-here.ts').catch(() => null);
    if (signal.aborted) return;
    if (!here) return this.fail({ kind: 'network' });
    try {
      const { state, crossing } = here.readHere(json, signal, idle);
      this.take(state, crossing, signal);
    } catch {
      // What a page has set may be anything, also what throws when it is read.
      this.fail({ kind: 'not-json' });
    }
  }

  private take(state: LandState, crossing: Crossing, signal: AbortSignal): void {
    this.state = state;
    this.host.requestUpdate();
    void crossing.then((found) => {
      if (!found || signal.aborted) return;
      this.crossing = [found];
      this.host.requestUpdate();
    });
  }
}

function landOf(packed: PackedLand): LandState {
  const { outlines, prepared, boxes } = unpacked(packed);
  return { status: 'ready', land: { outlines, prepared }, hits: new HitIndex(prepared, boxes), faults: packed.faults };
}
