/**
 * A report that was split by area: the index says which file has which area, and each element gets the file of the area
 * that it asks for. Loaded when what came from a `src` is no report.
 *
 * Each file is fetched once, by whoever asks first, under the rules of `report-store.ts` and `fetch-text.ts`.
 */
import { findArea, INDEX_FORMAT, readIndex, type Area, type AreaIndex } from '../../data/area-index.ts';
import type { Failure } from '../../data/failure.ts';
import { problem } from '../../data/problem.ts';
import { findPlace } from '../../data/select.ts';
import { ReportFailedEvent, ReportReadyEvent } from './events.ts';
import { LOADING, type Areas, type ReportState, type StateListener } from './report-state.ts';
import { loadOnce, loads } from './report-store.ts';

const NOTHING = () => {};

type Failed = ReportState & { readonly status: 'failed' };

/** The latest index of each address, so that all who name it share its files. */
const indexes = new Map<string, { readonly json: unknown; readonly state: ReportState; readonly files: Files }>();

/** The state of the index that this failed report is, else the failure. */
export function indexOr(failed: Failed, src: string): ReportState {
  const json = failed.failure.kind === 'invalid' ? (failed.failure.json as { readonly format?: unknown } | null) : null;
  if (json?.format !== INDEX_FORMAT) return failed;
  const url = new URL(src, document.baseURI).href;
  const known = indexes.get(url);
  if (known?.json === json) return known.state;
  const index = readIndex(json);
  if ('path' in index) return { ...failed, failure: { kind: 'invalid', problems: [problem('error', 'shape', index.path, { expected: index.expected })] } };
  // No report, and yet an answer to keep for who asks next.
  loads.set(url, Promise.resolve({ ok: false, failure: failed.failure }));
  // The index was asked for again: so are its files.
  known?.files.forget();
  const files = new Files(url);
  const state: ReportState = { status: 'index', areas: areasOf(index, files, () => state) };
  indexes.set(url, { json, state, files });
  return state;
}

function areasOf(index: AreaIndex, files: Files, itself: () => ReportState): Areas {
  return (host, listener, chosen = '') => {
    if ('state' in host)
      return (leaving) => {
        if (leaving) return files.leave(host);
        files.heardBy(host);
        listener(itself());
      };
    let asked: string | null = null;
    let file: AreaFile | null = null;
    let leave = NOTHING;
    let again = NOTHING;
    const follow = (from: AreaFile, area: string) => {
      let heard: ReportState | null = null;
      let told: ReportState = LOADING;
      // Who comes back is told nothing new where nothing is.
      const tell = (state: ReportState) => {
        if (state !== heard) told = { ...(heard = state), index };
        return asked === area && listener(told);
      };
      leave = () => from.leave(tell);
      again = () => from.follow(tell);
      again();
    };
    const failed = (failure: Failure) => listener({ status: 'failed', failure, retry: null, index });
    return (leaving) => {
      if (leaving) return leave();
      const area = String((host as { readonly area?: string | null }).area || chosen);
      if (area === asked) return again();
      asked = area;
      leave();
      leave = again = NOTHING;
      const found = findArea(index, area);
      // What lies in the area that is shown has no file of its own: it is in the one at hand.
      if (!found && file?.holds(area)) return follow(file, area);
      if (!found) return void failed({ kind: 'no-such-area', area });
      if (!files.has(found)) return void failed({ kind: 'elsewhere', file: found.file });
      file = files.of(found);
      follow(file, area);
    };
  };
}

/** The files of one index, each with those who follow it. */
class Files {
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

class AreaFile {
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
