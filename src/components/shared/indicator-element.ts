import { adoptStyles, html, LitElement, nothing, type CSSResult, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import type { Lang } from '../../data/language.ts';
import type { Report } from '../../data/report.ts';
import { ReportFailedEvent, ReportReadyEvent } from './events.ts';
import type { disagreements } from './disagreements.ts';
import type { tableTemplate } from './figure-table.ts';
import { frameTemplate, type FrameOptions } from './frame.ts';
import { fetchLanguage } from './languages.ts';
import { keepTypes } from './keep-types.ts';
import { localeOf } from './locale.ts';
import { sharedMessages } from './messages.ts';
import type * as Notes from './problem-notes.ts';
import { givenLongAgo } from './report-store.ts';
import { ReportController } from './report-controller.ts';
import { once } from './once.ts';
import type { ReportInput, ReportState } from './report-state.ts';
import { mayDisagree, withWarnings, type EmptyView, type Framed, type ViewOptions } from './view.ts';
import { warn } from './warn.ts';

// Exported with every element, so that `addEventListener` knows the types of its events.
export type { ReportFailedEvent, ReportReadyEvent } from './events.ts';
export type { FigureSelectEvent } from './figure-select-event.ts';

/** The states of an element, reflected in the attribute `state`. */
export type ElementState = 'waiting' | 'loading' | 'ready' | 'empty' | 'failed';

/** Parts of the kit that only some reports need, shared by all elements. */
export interface Parts {
  readonly notes?: typeof Notes;
  /** Set by the first element that needs it. */
  disagree?: typeof disagreements;
  readonly themes?: typeof import('./themes.ts');
}

/** "Loading" appears only after this delay: a text that nobody has time to read is not worth rendering. */
const MOMENT_MS = 300;
const fetchDisagreements = once(() => import('./disagreements.ts'));

/**
 * The base class of all elements that draw: finds the report, keeps the state, computes the view once per update and renders the frame.
 * A subclass says how a report becomes its view and how the view is drawn.
 *
 * @slot - Shown until the element is ready, and for good where it cannot be: a table or a sentence as fallback.
 * @fires report-ready - This element's own report was loaded and checked.
 * @fires report-failed - This element's own report could not be loaded or read.
 * @fires figure-select - The visitor has asked for the source of a figure; cancelable.
 * @csspart card - The card with the source of a figure.
 * @csspart card-close - The button that closes it.
 * @csspart problems - Notes on contradictory figures and refused entries.
 * @csspart failure - Why there is no report, and what to do.
 *
 * @cssprop --zb-accent - The one colour of data; portal blue by default. Used for marks, never for words.
 * @cssprop --zb-ink - Text.
 * @cssprop --zb-muted - Secondary text and outlines of missing figures.
 * @cssprop --zb-rule - Hairlines.
 * @cssprop --zb-track - The unfilled part of a whole.
 * @cssprop --zb-tint - Earlier figures, and the rest of a whole.
 * @cssprop --zb-warn - Contradictory figures.
 * @cssprop --zb-surface - Background; transparent by default.
 * @cssprop --zb-ground - What lies behind the element, for halos and the card; the surface, or white, by default.
 * @cssprop --zb-font - Font family; the page's by default.
 * @cssprop --zb-size - Size of running text; by default that of the surrounding text, at least 16px.
 * @cssprop --zb-scale - Factor for that size; 1.35 in elder mode.
 * @cssprop --zb-target - Minimum height of what can be pressed; 24px, in elder mode 44px.
 * @cssprop --zb-inset - Padding of the frame, for an element with a surface of its own.
 * @cssprop --zb-columns - Maximum number of columns; 1 in elder mode.
 */
export abstract class IndicatorElement<View extends Framed, Rest extends object = never> extends LitElement {
  static override properties: PropertyDeclarations = {
    report: { attribute: false, hasChanged: () => true },
    src: {},
    from: {},
    area: {},
    heading: {},
    headingLevel: { type: Number, attribute: 'heading-level' },
    theme: { reflect: true },
    elder: { type: Boolean, reflect: true },
    notes: { state: true },
    table: { state: true },
    lost: { state: true },
    late: { state: true },
  };

  /** The report itself: a checked report, parsed JSON, or JSON text. Takes precedence over `src`. */
  report: ReportInput = undefined;
  /** Address of the report's JSON file, or of an index of areas. */
  src = '';
  /** Id of the `<indicator-report>` whose report is shown; not needed inside it. */
  from = '';
  /** Code or name of the place to show; the report's first place if empty. */
  area = '';
  /** Replaces the element's own heading. */
  heading = '';
  /** Level of the heading in the page's outline, 2 to 6; 0 for a plain paragraph. */
  headingLevel = 3;
  /** Look: `blue`, `red`, `neutral`, `contrast`, `dark`, `auto`, `print` or `elder`; that of the page if empty. */
  theme: '' | 'blue' | 'red' | 'neutral' | 'contrast' | 'dark' | 'auto' | 'print' | 'elder' = '';
  /** Elder mode (长者模式): larger text and targets. */
  elder = false;

  /** Parts available without waiting: on a server, and where the page takes over what a server has drawn (`src/ssr/`). */
  static parts: Parts = {};
  /** The same for the late part of one element. */
  static rest: object | undefined = undefined;

  /** The part of this element that only some reports need: undefined until one does, null once it cannot be fetched. */
  protected rest = (this.constructor as typeof IndicatorElement).rest as Rest | null | undefined;
  private coming: Promise<unknown> | null = null;
  private notes = IndicatorElement.parts.notes;
  private table: typeof tableTemplate | null = null;
  protected readonly reports = new ReportController(this, (next, own) => this.onState(next, own));
  private shown: View | EmptyView | null = null;
  private readonly lateStyles = new Set<CSSResult>();
  /** A part of the kit could not be fetched; until another one arrives. */
  private lost = false;
  /** The language of the last update. */
  protected locale: Lang = 'zh';
  /** There has been nothing to show for a moment. */
  private late = false;
  private moment: ReturnType<typeof setTimeout> | undefined;

  /** The view model of the current report, which is what is shown; null where there is none. */
  get view(): View | EmptyView | null {
    return this.shown;
  }

  protected abstract createView(report: Report, options: ViewOptions): View | EmptyView;
  protected abstract renderDrawing(view: View): unknown;

  /** Returns the function that fetches the rest of the element, if this report needs it. */
  protected needs(_report: Report, _options: ViewOptions): (() => Promise<Rest>) | null {
    return null;
  }

  protected renderEmpty({ reason }: EmptyView): unknown {
    return html`<p class="reason">${reason}</p>`;
  }

  /** The area chosen for all elements that show this report; undefined where nobody has chosen. */
  protected get chosen(): string | undefined {
    return this.reports.state.area;
  }

  /** Complete once it is drawn with everything that the report needs. */
  protected override async getUpdateComplete(): Promise<boolean> {
    await super.getUpdateComplete();
    await this.coming;
    return super.getUpdateComplete();
  }

  /** What a server has drawn is discarded, unless the page takes it over (`src/ssr/hydrate.ts`). */
  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    this.shadowRoot?.replaceChildren();
    return super.createRenderRoot();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    keepTypes(this, changed);
    this.locale = localeOf(this);
    this.reports.update(changed.has('report'));
    if (![0, 2, 3, 4, 5, 6].includes(this.headingLevel || 0)) warn(({ warnLevel }) => warnLevel(this));
    const { themes } = IndicatorElement.parts;
    const theme = changed.has('theme') && this.theme ? (themes ? themes.wear(this) : this.bring(import('./themes.ts'), ({ wear }) => wear(this))) : null;
    const { state: reports } = this.reports;
    const report = reports.status === 'ready' ? reports.report : null;
    const options = { lang: this.locale, area: String(this.area || this.chosen || '') };
    // The first drawing waits for its colours; an existing one stays until they are there.
    const coming = fetchLanguage(this.locale) || (report && ((this.shown ? null : theme) || this.prepare(report, options)));
    if (coming) void coming.then(() => this.requestUpdate());
    const shown = report && !coming ? this.doubted(this.createView(report, options)) : null;
    this.shown = shown;
    if (shown) {
      clearTimeout(this.moment);
      this.moment = undefined;
      this.late = false;
    }
    this.setAttribute('state', shown && isEmpty(shown) ? 'empty' : coming ? 'loading' : reports.status);
    const noted = shown ? shown.warnings.length || shown.refused.length || givenLongAgo.has(shown.report) : reports.status === 'failed';
    if (noted && !this.notes) void this.bring(import('./problem-notes.ts'), (notes) => (this.notes = notes).markFigures(this));
  }

  /** Fetches the rest of the element once; null where there is nothing to wait for. */
  private prepare(report: Report, options: ViewOptions): Promise<unknown> | null {
    const fetchRest = this.rest ? null : this.needs(report, options);
    if (!fetchRest) return null;
    if (this.rest !== null) return (this.coming ||= this.bring(fetchRest(), (rest) => (this.rest = rest)).then(() => (this.rest = this.rest || null)));
    // It could not be fetched: draw this report without it.
    this.lost = true;
    return null;
  }

  /** The view with warnings about contradictions. The search for them is fetched if any are possible; if it finds some, the element updates. */
  private doubted(view: View | EmptyView): View | EmptyView {
    if (!mayDisagree(view)) return view;
    const { parts } = IndicatorElement;
    if (parts.disagree) return withWarnings(view, parts.disagree(view.report));
    fetchDisagreements().then(
      ({ search }) =>
        search(parts, view.report, () => {
          if (this.doubted(view).warnings.length > view.warnings.length) this.requestUpdate();
        }),
      () => (this.lost = true),
    );
    return view;
  }

  protected override render(): TemplateResult {
    return html`<slot ?hidden=${this.shown}></slot>${this.renderState()}${
        this.lost ? html`<p class="status" role="alert" aria-live="polite">${sharedMessages(this.locale).lost}</p>` : nothing
      }`;
  }

  private renderState(): unknown {
    const { state: reports } = this.reports;
    const view = this.shown;
    const messages = sharedMessages(this.locale);
    if (view) return frameTemplate(view, isEmpty(view) ? this.renderEmpty(view) : this.renderDrawing(view), this.frame());
    if (reports.status === 'failed') return this.notes && this.notes.failureTemplate(reports.failure, reports.retry, this.locale, this);
    this.moment ||= setTimeout(() => (this.late = true), MOMENT_MS);
    if (!this.late || fetchLanguage(this.locale)) return nothing;
    if (reports.status !== 'waiting') return html`<p class="status" role="status">${messages.loading}</p>`;
    return (this.textContent || '').trim() ? nothing : html`<p class="status">${messages.waiting}</p>`;
  }

  private frame(): FrameOptions {
    const { locale: lang, heading, headingLevel, notes, table, onTable } = this;
    // lit calls `onTable` with the element as `this`.
    return { lang, heading, headingLevel, notes, table, onTable };
  }

  private onState(next: ReportState, own: boolean): void {
    this.lost = false;
    if (own && next.status === 'ready') this.dispatchEvent(new ReportReadyEvent(next.report));
    if (own && next.status === 'failed') this.dispatchEvent(new ReportFailedEvent(next.failure));
  }

  /** Takes in a late module with its styles. If it or what `take` asks for cannot be fetched, the element says so. */
  protected bring<Late extends object>(late: Promise<Late>, take: (module: Late) => unknown): Promise<unknown> {
    return late
      .then((module) => {
        const { styles } = module as { readonly styles?: CSSResult };
        const { lateStyles: adopted } = this;
        const own = (this.constructor as typeof LitElement).elementStyles;
        if (styles && !adopted.has(styles)) adoptStyles(this.renderRoot as ShadowRoot, [...own, ...adopted.add(styles)]);
        this.lost = false;
        return take(module);
      })
      .catch(() => (this.lost = true));
  }

  private onTable(): void {
    if (!this.table) void this.bring(import('./figure-table.ts'), ({ tableTemplate }) => (this.table = tableTemplate));
  }

  /** Listens on the shadow root: screen readers would call everything inside an element with a listener "clickable". */
  protected override firstUpdated(): void {
    for (const type of ['click', 'focusin']) this.renderRoot.addEventListener(type, this.onFigure);
  }

  /** A figure was reached or pressed. The module for sources is fetched with the first one. */
  private readonly onFigure = ({ target, type }: Event): void => {
    const figure = (target as Element).closest<HTMLElement>('[data-of]');
    if (figure) void this.bring(import('./figure-source.ts'), ({ attend }) => attend(this, figure, type === 'click'));
  };
}

function isEmpty(view: Framed): view is EmptyView {
  return 'reason' in view;
}
