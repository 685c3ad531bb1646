/**
 * Finds the report of an element and keeps its state: `.report`, else `src`, else an inline JSON child,
 * else `from`, else the enclosing provider. The last choice wins; an answer to an earlier one is dropped.
 */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { readReportText, type LoadResult } from '../../data/load-report.ts';
import { parseReport, isReport, type ParseResult } from '../../data/parse-report.ts';
import { problem } from '../../data/problem.ts';
import { LOADING, WAITING, type ReportState } from './report-state.ts';
import { forget, loadOnce } from './report-store.ts';

export interface ReportHost extends ReactiveControllerHost, HTMLElement {
  report: unknown;
  src: string;
  from: string;
}

type Choice =
  | { readonly kind: 'property'; readonly key: unknown }
  | { readonly kind: 'src'; readonly key: string }
  | { readonly kind: 'inline' | 'from'; readonly key: string }
  | { readonly kind: 'context'; readonly key: null };

export class ReportController implements ReactiveController {
  /** The state of the chosen report. */
  state: ReportState = WAITING;
  private choice: Choice | null = null;
  private stop: () => void = () => {};
  private provided: ReportState | null = null;
  private readonly onParsed = () => this.host.requestUpdate();
  private readonly page = new MutationObserver(this.onParsed);

  constructor(
    private readonly host: ReportHost,
    private readonly changed: (state: ReportState, own: boolean) => void = () => {},
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    const attributeFilter = ['lang'];
    this.page.observe(this.host, { childList: true, characterData: true, attributeFilter, subtree: true });
    // The language in force is that of the nearest ancestor, and a page may change its mind.
    this.page.observe(document, { attributeFilter, subtree: true });
    this.host.ownerDocument.addEventListener('DOMContentLoaded', this.onParsed);
    this.refresh();
  }

  hostDisconnected(): void {
    this.page.disconnect();
    this.host.ownerDocument.removeEventListener('DOMContentLoaded', this.onParsed);
    this.stop();
    // A report of its own stays with an element that is moved; what a provider shares is asked for anew.
    if (this.state.status === 'loading' || this.choice?.kind === 'from' || this.choice?.kind === 'context') this.choice = null;
    // Wherever it is put next, the enclosing provider is another one until it answers.
    if (this.provided) this.provided = WAITING;
  }

  /** Takes in what the page has set. For the host's `willUpdate`: a controller's own hook comes after it. */
  update(): void {
    if (this.host.isConnected) this.refresh();
  }

  /** Asks the server again. */
  reload(): void {
    if (this.choice?.kind === 'src') forget(this.choice.key);
    this.choice = null;
    this.refresh();
  }

  private refresh(): void {
    const choice = this.choose();
    if (this.choice?.kind === choice.kind && Object.is(this.choice.key, choice.key)) return;
    this.stop();
    this.stop = () => {};
    this.choice = choice;
    this.start(choice);
  }

  private choose(): Choice {
    const { report, src, from } = this.host;
    if (report !== undefined && report !== null) return { kind: 'property', key: report };
    if (src) return { kind: 'src', key: src };
    const inline = inlineJson(this.host);
    if (inline !== null) return { kind: 'inline', key: inline };
    return from ? { kind: 'from', key: from } : { kind: 'context', key: null };
  }

  private start(choice: Choice): void {
    switch (choice.kind) {
      case 'property':
        return this.set(fromProperty(choice.key), false);
      case 'src':
        return this.load(choice);
      case 'inline':
        return this.set(stateOf(readReportText(choice.key), null), true);
      case 'from':
        this.set(WAITING, false);
        void import('./provided-report.ts').then(({ watchProvider }) => {
          if (this.choice === choice) this.stop = watchProvider(this.host, choice.key, (state) => this.set(state, false));
        });
        return;
      case 'context':
        this.set(this.provided ?? WAITING, false);
        if (this.provided === null) this.consume();
        return;
    }
  }

  private consume(): void {
    this.provided = WAITING;
    void import('./provided-report.ts').then(({ consumeProvided }) =>
      consumeProvided(this.host, (state) => {
        this.provided = state;
        if (this.choice?.kind === 'context') this.set(state, false);
      }),
    );
  }

  private load(choice: Choice & { readonly kind: 'src' }): void {
    this.set(LOADING, true);
    void loadOnce(choice.key).then((result) => {
      if (this.choice === choice)
        this.set(
          stateOf(result, () => this.reload()),
          true,
        );
    });
  }

  private set(state: ReportState, own: boolean): void {
    if (state === this.state) return;
    this.state = state;
    this.host.requestUpdate();
    this.changed(state, own);
  }
}

/** The text of the first inline JSON child; null where there is none, or none that the page has read to its end. */
function inlineJson(host: HTMLElement): string | null {
  const script = Array.from(host.children).find((child) => child.matches('script[type="application/json"]'));
  const whole = script?.nextSibling || host.nextSibling || host.ownerDocument.readyState !== 'loading';
  return whole && script?.textContent?.trim() ? script.textContent : null;
}

/** A page may set a checked report, the parsed JSON, or its text. */
function fromProperty(value: unknown): ReportState {
  if (isReport(value)) return { status: 'ready', report: value };
  if (typeof value === 'string') return stateOf(readReportText(value), null);
  const parsed = parsedOrRefused(value);
  return parsed.ok ? { status: 'ready', report: parsed.report } : { status: 'failed', failure: { kind: 'invalid', problems: parsed.problems }, retry: null };
}

/** JSON cannot throw when it is read; an object that a page sets can, such as a proxy that was revoked. */
function parsedOrRefused(value: unknown): ParseResult {
  try {
    return parseReport(value);
  } catch {
    return { ok: false, problems: [problem('error', 'not-a-report', '')] };
  }
}

function stateOf(result: LoadResult, retry: (() => void) | null): ReportState {
  return result.ok ? { status: 'ready', report: result.report } : { status: 'failed', failure: result.failure, retry };
}
