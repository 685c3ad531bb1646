/**
 * Finds the report of an element and keeps its state: `.report`, or else `src`, an inline JSON child, `from`, or the enclosing provider.
 * The latest choice wins; an answer to an earlier one is dropped.
 */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Failure } from '../../data/failure.ts';
import type { LoadResult } from '../../data/load-report.ts';
import type { watch as Watch } from './provided-report.ts';
import { once } from './once.ts';
import { LOADING, NOWHERE, WAITING, type ReportState } from './report-state.ts';
import { readTaken, readText, taken, type Reading } from './read-report.ts';
import { forget, loadOnce } from './report-store.ts';

const NOTHING = () => {};
/** Connects to a provider, once fetched. */
let watch: typeof Watch | undefined;
const fetchProvider = once(() => import('../indicator-report/indicator-report.ts'));

export interface ReportHost extends ReactiveControllerHost, HTMLElement {
  report: unknown;
  src: string;
  from: string;
}

type Choice =
  | { readonly kind: 'property'; readonly key: unknown }
  | { readonly kind: 'src'; readonly key: string }
  | { readonly kind: 'inline'; readonly key: string }
  /** From the provider with this id, or from the enclosing one if empty. */
  | { readonly kind: 'provided'; readonly key: string }
  | typeof NONE;

const NONE = { kind: 'none', key: '' } as const;

export class ReportController implements ReactiveController {
  /** The state of the chosen report. */
  state: ReportState = WAITING;
  private choice: Choice = NONE;
  /** A snapshot of what the page has set. */
  private given: unknown;
  private stop = NOTHING;
  /** Follows the area of the host, if the chosen address holds an index of areas. */
  private following = NOWHERE;
  private readonly onParsed = () => this.host.requestUpdate();
  /** Retries after a failure when the network comes back. */
  private readonly onOnline = () => {
    const { state } = this;
    if (state.status === 'failed' && state.retry) state.retry();
  };
  private page: MutationObserver | null = null;

  constructor(
    private readonly host: ReportHost,
    private readonly changed: (state: ReportState, own: boolean) => void = NOTHING,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    const attributeFilter = ['lang'];
    this.page ??= new MutationObserver(this.onParsed);
    this.page.observe(this.host, { childList: true, characterData: true, attributeFilter, subtree: true });
    // The language is that of the nearest ancestor, which a page may change at any time.
    this.page.observe(document, { attributeFilter, subtree: true });
    this.host.ownerDocument.addEventListener('DOMContentLoaded', this.onParsed);
    addEventListener('online', this.onOnline);
    this.refresh();
  }

  hostDisconnected(): void {
    if (this.page) this.page.disconnect();
    this.host.ownerDocument.removeEventListener('DOMContentLoaded', this.onParsed);
    removeEventListener('online', this.onOnline);
    this.stop();
    this.following.leave();
    // An element that is moved keeps its own report; a provided one is requested again.
    if (this.state.status === 'loading' || this.choice.kind === 'provided') this.choice = NONE;
  }

  /** Called in the host's `willUpdate`, because a controller's own hook comes later. `again` means that `report` was set. */
  update(again: boolean): void {
    // On a server an element is never connected; a report that is set is drawn all the same.
    if (this.host.isConnected ?? this.host.report) this.refresh(again);
  }

  /** Asks the server again. */
  reload(): void {
    if (this.choice.kind === 'src') forget(this.choice.key);
    this.again();
  }

  /** Tries again after a failure. If several elements do, the first request serves all. */
  private again(): void {
    this.choice = NONE;
    this.refresh();
  }

  private refresh(again = true): void {
    const choice = this.choose(again);
    if (this.choice.kind === choice.kind && Object.is(this.choice.key, choice.key)) return this.following.ask();
    this.stop();
    this.stop = NOTHING;
    this.choice = choice;
    this.start(choice);
  }

  private choose(again: boolean): Choice {
    const { report, src, from } = this.host;
    if (report !== undefined && report !== null)
      return { kind: 'property', key: again || this.given === undefined ? (this.given = taken(report)) : this.given };
    if (src) return { kind: 'src', key: src };
    const inline = inlineJson(this.host);
    return inline === null ? { kind: 'provided', key: from } : { kind: 'inline', key: inline };
  }

  private start(choice: Choice): void {
    switch (choice.kind) {
      case 'property':
        return this.take(choice, readTaken(choice.key));
      case 'src':
        return this.take(choice, loadOnce(choice.key));
      case 'inline':
        return this.take(choice, readText(choice.key));
      case 'provided':
        // At once if possible, so that an element that is moved keeps its drawing.
        if (watch) return this.follow(choice);
        this.set(WAITING, false);
        fetchProvider().then(
          (provider) => {
            watch = provider.watch;
            this.follow(choice);
          },
          () => this.choice === choice && this.set(this.failed({ kind: 'network' }), false),
        );
    }
  }

  private follow(choice: Choice & { readonly kind: 'provided' }): void {
    if (watch && this.choice === choice) this.stop = watch(this.host, choice.key, (state) => this.set(state, false));
  }

  private take(choice: Choice, reading: Reading): void {
    const own = choice.kind !== 'property';
    if (!(reading instanceof Promise)) return this.set(this.stateOf(reading), own);
    this.set(choice.kind === 'src' ? LOADING : WAITING, own);
    void reading.then(async (result) => {
      let state = this.stateOf(result);
      // What is not a report may be an index of areas.
      if (choice.kind === 'src' && state.status === 'failed' && 'json' in state.failure) {
        const areas = await import('./report-areas.ts').catch(() => null);
        state = areas ? areas.indexOr(state, choice.key) : this.failed({ kind: 'network' });
      }
      if (this.choice === choice) this.set(state, own);
    });
  }

  private stateOf(result: LoadResult): ReportState {
    return result.ok ? { status: 'ready', report: result.report } : this.failed(result.failure);
  }

  /** Trying again may help if a file, or a part of the kit, is to be fetched. */
  private failed(failure: Failure): ReportState {
    return { status: 'failed', failure, retry: this.choice.kind === 'src' || failure.kind === 'network' ? () => this.again() : null };
  }

  private set(state: ReportState, own: boolean): void {
    this.following.leave();
    this.following = NOWHERE;
    if (!('areas' in state)) return this.show(state, own);
    const listener = (next: ReportState) => {
      const wanted = this.following === following;
      if (wanted) this.show(next, own);
      return wanted;
    };
    const following = (this.following = state.areas(this.host, listener, state.area));
    following.ask();
  }

  private show(state: ReportState, own: boolean): void {
    if (state === this.state) return;
    this.state = state;
    this.host.requestUpdate();
    this.changed(state, own);
  }
}

/** The text of the first inline JSON child; null where there is none, or the parser has not reached its end. */
function inlineJson(host: HTMLElement): string | null {
  const script = host.querySelector(':scope > script[type="application/json"]');
  const whole = script && (script.nextSibling || host.nextSibling || host.ownerDocument.readyState !== 'loading');
  return whole && (script.textContent || '').trim() ? script.textContent : null;
}
