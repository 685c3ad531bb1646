import { html, nothing, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import type { Report } from '../../data/report.ts';
import { baseStyles } from '../shared/base.styles.ts';
import { figureTemplate } from '../shared/figure.ts';
import { IndicatorElement } from '../shared/indicator-element.ts';
import type { EmptyView, ViewOptions } from '../shared/view.ts';
import { warn } from '../shared/warn.ts';
import type { ChartController, Content } from './chart-controller.ts';
import type { chartSummary } from './chart-summary.ts';
import type { CheckedSpec } from './check-spec.ts';
import { chartMessages } from './indicator-chart.messages.ts';
import { indicatorChartStyles } from './indicator-chart.styles.ts';
import { indicatorChartView, type ChartView, type Panel } from './indicator-chart.view.ts';
import type * as Lists from './lists.ts';
import type { ListView } from './lists.view.ts';
import { LISTS, PRESETS } from './series.ts';
import type * as Specs from './spec-source.ts';

/**
 * Like figures as a drawing: over time, across places or groups, as parts of a whole, or several side by side; or a page's own Vega-Lite
 * over the figures of the report. The table is always there, even if nothing can be drawn. Two presets are lists: what is promised
 * (`plan`) and what happened when (`timeline`).
 *
 * @example
 * <indicator-chart src="/data/jiangsu.json" preset="trend"></indicator-chart>
 *
 * @slot - Fallback content: shown until the element is ready, or if it cannot be.
 * @fires report-ready - This element's own report was loaded and checked.
 * @fires report-failed - This element's own report could not be loaded or read.
 *
 * @csspart frame - The whole figure.
 * @csspart heading - The heading.
 * @csspart subtitle - Place, time, and what was chosen.
 * @csspart drawing - The panels.
 * @csspart panel - One panel.
 * @csspart panel-title - Its title; hidden where there is one panel, which the heading names.
 * @csspart told - The drawing in a sentence.
 * @csspart tip - What a page's own drawing says about the mark under the pointer.
 * @csspart figure - The figure in the readout, with hedge and unit.
 * @csspart number - Its number.
 * @csspart table - The table of figures.
 * @csspart source - The source line.
 *
 * @cssprop --zb-accent - The one colour of data.
 * @cssprop --zb-tint - The far end of a range.
 * @cssprop --zb-track - A whole behind its parts; the ground of what is read out.
 * @cssprop --zb-muted - Secondary text, and outlines of what is missing.
 */
export class IndicatorChartElement extends IndicatorElement<ChartView | ListView, typeof Lists> {
  static override styles = [baseStyles, indicatorChartStyles];

  static override properties: PropertyDeclarations = {
    preset: {},
    indicator: {},
    spec: { type: 'object string', hasChanged: () => true },
    point: { state: true },
    broken: { state: true },
    checked: { state: true },
    told: { state: true },
  };

  /** `trend`, `compare`, `parts`, `multiples`, `plan` or `timeline`; if empty, the best one for the report. */
  preset: '' | 'trend' | 'compare' | 'parts' | 'multiples' | 'plan' | 'timeline' = '';
  /** Codes of the indicators to draw, separated by spaces; all if empty. */
  indicator = '';
  /** The page's own Vega-Lite over `{"name": "observations"}`: an object, JSON text, or the address of a file of the same origin. */
  spec: string | object | null = '';

  /** The point that is read out: panel, and position in it. */
  private point: { readonly panel: number; readonly index: number } | null = null;
  private broken = false;
  private checked: CheckedSpec | null = null;
  private checking: unknown = '';
  /** Loaded if the page brings a specification. */
  private specs: typeof Specs | null = null;
  private made: { readonly key: readonly unknown[]; readonly view: ChartView | ListView | EmptyView } | null = null;

  private drawings: ChartController | null = null;
  /** Puts a drawing into a sentence; loaded with the code that draws. */
  private told: typeof chartSummary | null = null;

  protected override needs(): (() => Promise<typeof Lists>) | null {
    return isList(word(this.preset)) ? () => import('./lists.ts') : null;
  }

  protected createView(report: Report, { lang, area }: ViewOptions): ChartView | ListView | EmptyView {
    const [preset, indicator, own] = [word(this.preset), word(this.indicator), isGiven(this.spec)];
    const key = [report, lang, area, preset, indicator, own];
    // The same view is the same drawing, which is not restarted when another point is read out.
    if (!this.made?.key.every((part, index) => Object.is(part, key[index]))) {
      const options = { lang, area, preset, indicator, own };
      this.made = { key, view: (!own && isList(preset) && this.rest?.listView(report, options)) || indicatorChartView(report, options) };
      this.point = null;
      this.broken = false;
    }
    return this.made.view;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    const allowed: readonly string[] = ['', ...PRESETS, ...LISTS];
    if (!allowed.includes(word(this.preset))) warn(({ warnAttribute }) => warnAttribute(this.localName, 'preset', this.preset, allowed.slice(1)));
    // The same object may have been changed before it was set again.
    if (changed.has('spec')) this.check(this.spec);
  }

  protected override updated(): void {
    if (this.drawings || this.view?.kind !== 'chart') return;
    const failed = () => (this.broken = true);
    void Promise.all([import('./chart-controller.ts'), import('./chart-summary.ts')]).then(([{ ChartController: Controller }, { chartSummary: told }]) => {
      this.drawings ??= new Controller(
        this,
        () => this.contents(),
        failed,
        (container, index) => this.onPoint(container, index),
      );
      this.told = told;
    }, failed);
  }

  protected renderDrawing(view: ChartView | ListView): unknown {
    const messages = chartMessages(this.locale);
    if (view.kind === 'list') return this.rest?.listTemplate(view, this.locale);
    if (view.preset === 'spec') return this.renderOwn(view);
    if (this.broken) return faultTemplate(messages.failed);
    return html`<div class="panels ${view.panels.length > 1 ? 'several' : ''}">${view.panels.map((panel, index) => this.renderPanel(panel, index, view))}</div>
      <p class="paper">${view.summary}</p>
      ${this.renderReadout(view)} ${view.note ? html`<p class="note">${view.note}</p>` : nothing} ${this.renderPictures(view)}`;
  }

  private renderPanel({ title, time, points, note }: Panel, index: number, view: ChartView): TemplateResult {
    const messages = chartMessages(this.locale);
    const several = view.panels.length > 1;
    const label = [title, messages.points(points.length), messages.walk].join(messages.separator);
    return html`<div class="panel" part="panel">
      <p class="panel-title" part="panel-title">${title} <span class="panel-time">${time}</span></p>
      ${this.renderTold(view, index)}
      <div class="plot" tabindex="0" role="group" aria-label=${label} @keydown=${(event: KeyboardEvent) => this.onKey(event, index, points.length)}>
        <div class="canvas" aria-hidden="true" data-panel=${index}></div>
      </div>
      ${several && note ? html`<p class="note">${note}</p>` : nothing}
    </div>`;
  }

  private renderTold(view: ChartView, index: number): unknown {
    const told = this.told?.(view, this.locale)[index];
    return told ? html`<p class="told" part="told">${told}</p>` : nothing;
  }

  /** The figure under the pointer or the keyboard, with a link to its source. */
  private renderReadout({ panels }: ChartView): TemplateResult {
    const at = this.point && panels[this.point.panel]?.points[this.point.index];
    return html`<p class="readout" role="status">
      ${at ? html`${[at.name, at.note].filter(Boolean).join(' · ')} ${figureTemplate(at.figure, 'small')}` : chartMessages(this.locale).hint}
    </p>`;
  }

  private renderOwn(view: ChartView): TemplateResult {
    const messages = chartMessages(this.locale);
    const { checked, specs } = this;
    const fault = checked?.ok === false ? checked.fault : this.broken ? ({ kind: 'failed' } as const) : null;
    if (fault) return faultTemplate(specs ? specs.faultText(fault, this.locale) : messages.failed);
    return html`${this.renderTold(view, 0)}
      <div class="own" tabindex="0" role="group" aria-label=${`${view.heading}${messages.separator}${view.summary}`}>
        <div class="canvas" aria-hidden="true" data-own></div>
      </div>
      ${this.renderPictures(view)}`;
  }

  private renderPictures(view: ChartView): TemplateResult {
    const { download } = chartMessages(this.locale);
    return html`<p class="pictures">
      ${download}${(['svg', 'png'] as const).map((kind) => html`<button type="button" @click=${() => this.onPicture(view, kind)}>${kind.toUpperCase()}</button>`)}
    </p>`;
  }

  /** What each container is to hold, for the controller. */
  private contents(): readonly (readonly [HTMLElement, Content])[] {
    const { view, point, checked } = this;
    if (view?.kind !== 'chart' || this.broken) return [];
    const chart = view as ChartView;
    return Array.from(this.renderRoot.querySelectorAll<HTMLElement>('.canvas')).flatMap((container): readonly (readonly [HTMLElement, Content])[] => {
      if ('own' in container.dataset)
        return checked?.ok ? [[container, { spec: checked.spec, figures: { report: chart.report, observations: chart.observations, lang: this.locale } }]] : [];
      const index = Number(container.dataset['panel']);
      const panel = chart.panels[index];
      return panel ? [[container, { panel, focused: point?.panel === index ? point.index : -1 }]] : [];
    });
  }

  private check(spec: unknown): void {
    this.checking = spec;
    this.checked = null;
    this.broken = false;
    if (!isGiven(spec)) return;
    void this.bring(import('./spec-source.ts'), (specs) => (this.specs = specs))
      .then(() => (this.specs as typeof Specs).loadSpec(spec, this.ownerDocument.baseURI))
      .then(
        (checked) => {
          if (this.checking === spec) this.checked = checked;
        },
        () => (this.broken = true),
      );
  }

  private onPoint(container: HTMLElement, index: number): void {
    const panel = Number(container.dataset['panel']);
    if (this.point?.panel !== panel || this.point.index !== index) this.point = { panel, index };
  }

  /** Arrow keys move from point to point in reading order, Enter opens the source, Escape leaves. */
  private onKey(event: KeyboardEvent, panel: number, count: number): void {
    const here = this.point?.panel === panel ? this.point.index : -1;
    const [on, back, last] = [here + 1, (here < 0 ? count : here) - 1, count - 1];
    const next: Readonly<Record<string, number>> = { ArrowRight: on, ArrowDown: on, ArrowLeft: back, ArrowUp: back, Home: 0, End: last };
    const index = next[event.key];
    if (event.key === 'Escape') this.point = null;
    if (event.key === 'Enter' && here >= 0) this.renderRoot.querySelector<HTMLElement>('.readout button')?.click();
    if (index === undefined) return;
    event.preventDefault();
    this.point = { panel, index: Math.max(0, Math.min(last, index)) };
  }

  private onPicture(view: ChartView, kind: 'svg' | 'png'): void {
    void this.bring(import('./chart-picture.ts'), ({ downloadChart }) =>
      downloadChart(this, { ...view, heading: this.heading || view.heading }, kind, this.locale),
    );
  }
}

/** Why there is no drawing. */
function faultTemplate(text: string): TemplateResult {
  return html`<p class="reason" role="alert" aria-live="polite">${text}</p>`;
}

function isList(preset: string): boolean {
  return LISTS.some((one) => one === preset);
}

function word(value: unknown): string {
  return String(value ?? '').trim();
}

function isGiven(spec: unknown): boolean {
  return (spec ?? '') !== '';
}
