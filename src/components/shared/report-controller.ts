/**
 * Finds the report of an element and keeps its state: `.report`, else `src`, else an inline JSON child,
 * else `from`, else the enclosing provider. The last choice wins; an answer to an earlier one is dropped.
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
/** The way to a provider, once it has come. */
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
  /** Of the provider of this id, of the enclosing one where it is empty. */
  | { readonly kind: 'provided'; readonly key: string }
  | typeof NONE;

const NONE = { kind: 'none', key: '' } as const;

export class ReportController implements ReactiveController {
  /** The state of the chosen report. */
  state: ReportState = WAITING;
  private choice: Choice = NONE;
  /** What the page has set, as it was when it was set. */
  private given: unknown;
  private stop = NOTHING;
  /** Leads to the area of the host, where the choice has led to an index of areas. */
  private following = NOWHERE;
  private readonly onParsed = () => this.host.requestUpdate();
  /** What could not be had offline is asked for once the network is back. */
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
    // The language in force is that of the nearest ancestor, and a page may change its mind.
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
    // A report of its own stays with an element that is moved; what a provider shares is asked for anew.
    if (this.state.status === 'loading' || this.choice.kind === 'provided') this.choice = NONE;
  }

  /** Takes in what the page has set; `again`: the report is among it. For the host's `willUpdate`: a controller's own hook comes after it. */
  update(again: boolean): void {
    // On a server there is no document to be connected to; a report that is given is drawn.
    if (this.host.isConnected ?? this.host.report) this.refresh(again);
  }

  /** Asks the server again. */
  reload(): void {
    if (this.choice.kind === 'src') forget(this.choice.key);
    this.again();
  }

  /** After a failure; of several who ask, the first one's request serves all. */
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
        // Asked at once where that can be: the picture of an element that is moved does not go out in between.
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
      // What is no report may be the index of several.
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

  /** Asking again may help where there is a file to ask for, or a part of the kit. */
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

/** The text of the first inline JSON child; null where there is none, or none that the page has read to its end. */
function inlineJson(host: HTMLElement): string | null {
  const script = host.querySelector(':scope > script[type="application/json"]');
  const whole = script && (script.nextSibling || host.nextSibling || host.ownerDocument.readyState !== 'loading');
  return whole && (script.textContent || '').trim() ? script.textContent : null;
}
