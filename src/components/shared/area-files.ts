/**
 * The files of an index of areas: each is fetched once, by whoever asks first, under the rules of `report-store.ts` and
 * `fetch-text.ts`, and told to all who follow it.
 */
import type { Area } from '../../data/area-index.ts';
import type { Failure } from '../../data/failure.ts';
import { findPlace } from '../../data/select.ts';
import { ReportFailedEvent, ReportReadyEvent } from './events.ts';
import { LOADING, type ReportState, type StateListener } from './report-state.ts';
import { loadOnce, loads } from './report-store.ts';

/** The files of one index, each with those who follow it. */
export class Files {
  private readonly files = new Map<string, AreaFile>();
  private readonly providers = new Set<HTMLElement>();

  constructor(private readonly index: string) {}

  /** An index is data: it may name files of its own server, and make nobody ask another. */
  has({ file }: Area): boolean {
    try {
      return new URL(file, this.index).origin === new URL(this.index).origin;
    } catch {
      return false;
    }
  }

  of(area: Area): AreaFile {
    const url = new URL(area.file, this.index).href;
    const known = this.files.get(url);
    if (known) return known;
    const file = new AreaFile(url, area.file, (state) => this.tell(state));
    this.files.set(url, file);
    return file;
  }

  /** A provider says of each file what it would say of its report. */
  heardBy(provider: HTMLElement): void {
    this.providers.add(provider);
  }

  leave(provider: HTMLElement): void {
    this.providers.delete(provider);
  }

  forget(): void {
    for (const url of this.files.keys()) loads.set(url, undefined);
  }

  private tell(state: ReportState): void {
    this.providers.forEach((provider) => {
      if (state.status === 'ready') provider.dispatchEvent(new ReportReadyEvent(state.report));
      else if (state.status === 'failed') provider.dispatchEvent(new ReportFailedEvent(state.failure));
    });
  }
}

export class AreaFile {
  private state: ReportState | null = null;
  private readonly listeners = new Set<StateListener>();

  constructor(
    private readonly url: string,
    /** As the index names it. */
    private readonly name: string,
    private readonly loaded: (state: ReportState) => void,
  ) {}

  /** Whether its report names this area. */
  holds(area: string): boolean {
    return this.state?.status === 'ready' && findPlace(this.state.report, area) !== null;
  }

  /** Calls back now and at each change, until the listener wants no more or leaves: an index is kept for as long as the page is. */
  follow(listener: StateListener): void {
    if (!this.state) this.load();
    if (this.state && listener(this.state)) this.listeners.add(listener);
  }

  leave(listener: StateListener): void {
    this.listeners.delete(listener);
  }

  private load(): void {
    // Of several who ask again, the first one's request serves all.
    if (this.state === LOADING) return;
    this.set(LOADING);
    void loadOnce(this.url).then((result) => {
      this.set(result.ok ? { status: 'ready', report: result.report } : this.failed(result.failure));
      if (this.state) this.loaded(this.state);
    });
  }

  private failed(failure: Failure): ReportState {
    return { status: 'failed', failure: { ...failure, file: this.name }, retry: () => this.load() };
  }

  private set(state: ReportState): void {
    this.state = state;
    Array.from(this.listeners).forEach((listener) => listener(state) || this.leave(listener));
  }
}
