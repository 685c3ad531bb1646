/**
 * The files of an index of areas. Each is fetched once, by the first element that asks (see `report-store.ts` and `fetch-text.ts`), and
 * its state is passed on to all listeners.
 */
import type { Area } from '../../data/area-index.ts';
import type { Failure } from '../../data/failure.ts';
import { findPlace } from '../../data/select.ts';
import { ReportFailedEvent, ReportReadyEvent } from './events.ts';
import { LOADING, type ReportState, type StateListener } from './report-state.ts';
import { loadOnce, loads } from './report-store.ts';

/** The files of one index with their listeners. */
export class Files {
  private readonly files = new Map<string, AreaFile>();
  private readonly providers = new Set<HTMLElement>();

  constructor(private readonly index: string) {}

  /** An index is data: it may name files on its own server, but must not make the page contact another one. */
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

  /** Adds a provider, which then fires events for each file as it would for a report of its own. */
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
    /** The file as the index names it. */
    private readonly name: string,
    private readonly loaded: (state: ReportState) => void,
  ) {}

  /** Whether its report contains this area. */
  holds(area: string): boolean {
    return this.state?.status === 'ready' && findPlace(this.state.report, area) !== null;
  }

  /** Calls the listener now and at each change, until it returns false or leaves. The index itself lives as long as the page. */
  follow(listener: StateListener): void {
    if (!this.state) this.load();
    if (this.state && listener(this.state)) this.listeners.add(listener);
  }

  leave(listener: StateListener): void {
    this.listeners.delete(listener);
  }

  private load(): void {
    // If several elements ask again, the first request serves all.
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
