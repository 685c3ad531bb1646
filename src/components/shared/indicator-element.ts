import { adoptStyles, html, LitElement, nothing, type CSSResult, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import type { Lang } from '../../data/language.ts';
import type { Report } from '../../data/report.ts';
import { ReportFailedEvent, ReportReadyEvent } from './events.ts';
import type { tableTemplate } from './figure-table.ts';
import { frameTemplate, type FrameOptions } from './frame.ts';
import { fetchLanguage } from './languages.ts';
import { localeOf } from './locale.ts';
import { sharedMessages } from './messages.ts';
import type * as Notes from './problem-notes.ts';
import { ReportController } from './report-controller.ts';
import type { ReportState } from './report-state.ts';
import type { EmptyView, Framed, ViewOptions } from './view.ts';

/** The states of an element; reflected as `state`. */
export type ElementState = 'waiting' | 'loading' | 'ready' | 'empty' | 'failed';

const DEFAULT_LEVEL = 3;
const LEVELS = [0, 2, 3, 4, 5, 6];
const THEMES = ['', 'blue', 'red', 'neutral'];

/**
 * The one base class: finds the report, keeps the state, computes the view once an update, draws the frame.
 * A subclass says how a report becomes its view and how the view is drawn.
 *
 * @slot - What stands here until the element is ready, and for ever where it cannot be: a table, a sentence.
 * @fires report-ready - This element's own report was loaded and checked.
 * @fires report-failed - This element's own report could not be loaded or read.
 */
export abstract class IndicatorElement<View extends Framed> extends LitElement {
  static override properties: PropertyDeclarations = {
    report: { attribute: false },
    src: {},
    from: {},
    area: {},
    heading: {},
    headingLevel: { type: Number, attribute: 'heading-level' },
    theme: { reflect: true },
    elder: { type: Boolean, reflect: true },
    notes: { state: true },
    table: { state: true },
  };

  /** The report itself: a checked report, the parsed JSON, or its text. Goes before `src`. */
  report: unknown = undefined;
  /** Address of the report's JSON file. */
  src = '';
  /** Id of the `<indicator-report>` to take the report from. */
  from = '';
  /** Code or name of the place to show; the report's first where empty. */
  area = '';
  /** Heading in place of the element's own. */
  heading = '';
  /** Level of the heading in the page's outline, 2 to 6; 0 for none. */
  headingLevel = DEFAULT_LEVEL;
  /** Look: portal blue where empty, `red`, `neutral`. */
  theme = '';
  /** 长者模式: larger type and targets. */
  elder = false;

  private notes: typeof Notes | null = null;
  private table: typeof tableTemplate | null = null;
  private readonly reports = new ReportController(this, (next, own) => this.onState(next, own));
  private shown: View | EmptyView | null = null;
  private readonly lateStyles: CSSResult[] = [];

  /** What is shown: the view model of the current report, null where there is none. */
  get view(): View | EmptyView | null {
    return this.shown;
  }

  static override get observedAttributes(): string[] {
    return [...super.observedAttributes, 'lang'];
  }

  override attributeChangedCallback(name: string, old: string | null, value: string | null): void {
    super.attributeChangedCallback(name, old, value);
    if (name === 'lang') this.requestUpdate();
  }

  protected abstract createView(report: Report, options: ViewOptions): View | EmptyView;
  protected abstract renderDrawing(view: View): unknown;

  /** The language in force: the nearest `lang`. */
  protected get locale(): Lang {
    return localeOf(this);
  }

  protected override willUpdate(_changed: PropertyValues<this>): void {
    this.reports.update();
    if (!THEMES.includes(this.theme ?? '') || !LEVELS.includes(this.headingLevel ?? 0))
      void import('./warn-attribute.ts').then(({ warnAttributes }) => warnAttributes(this));
    const { state: reports } = this.reports;
    const language = fetchLanguage(this.locale);
    if (language) void language.then(() => this.requestUpdate());
    this.shown = reports.status === 'ready' && !language ? this.createView(reports.report, { lang: this.locale, area: String(this.area ?? '') }) : null;
    this.setAttribute('state', this.shown && isEmpty(this.shown) ? 'empty' : language ? 'loading' : reports.status);
    const problems = this.shown ? this.shown.warnings.length + this.shown.refused.length : Number(reports.status === 'failed');
    if (problems > 0 && !this.notes) void import('./problem-notes.ts').then((notes) => this.adopt(notes.noteStyles, () => (this.notes = notes)));
  }

  protected override render(): TemplateResult {
    const shown = this.shown !== null;
    return html`<slot ?hidden=${shown}></slot>${this.renderState()}`;
  }

  private renderState(): unknown {
    const { state: reports } = this.reports;
    const view = this.shown;
    const messages = sharedMessages(this.locale);
    if (view) return frameTemplate(view, isEmpty(view) ? html`<p class="reason">${view.reason}</p>` : this.renderDrawing(view), this.frame());
    if (reports.status === 'failed') return this.notes ? this.notes.failureTemplate(reports.failure, reports.retry, this.locale) : nothing;
    if (reports.status === 'loading') return html`<p class="status late" role="status">${messages.loading}</p>`;
    return this.textContent?.trim() ? nothing : html`<p class="status">${messages.waiting}</p>`;
  }

  private frame(): FrameOptions {
    const { locale: lang, heading, table } = this;
    return {
      lang,
      heading,
      headingLevel: LEVELS.includes(this.headingLevel) ? this.headingLevel : DEFAULT_LEVEL,
      problemNotes: this.notes?.problemNotes ?? null,
      table,
      onTable: () => this.onTable(),
    };
  }

  private onState(next: ReportState, own: boolean): void {
    if (own && next.status === 'ready') this.dispatchEvent(new ReportReadyEvent(next.report));
    if (own && next.status === 'failed') this.dispatchEvent(new ReportFailedEvent(next.failure));
  }

  /** Takes in what was loaded on demand, with the styles that it brings. */
  protected adopt(styles: CSSResult, take: () => void): void {
    this.lateStyles.push(styles);
    if (this.renderRoot instanceof ShadowRoot) adoptStyles(this.renderRoot, [...(this.constructor as typeof LitElement).elementStyles, ...this.lateStyles]);
    take();
  }

  private onTable(): void {
    if (!this.table) void import('./figure-table.ts').then((module) => this.adopt(module.tableStyles, () => (this.table = module.tableTemplate)));
  }
}

function isEmpty(view: Framed): view is EmptyView {
  return 'reason' in view;
}
