import { html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import type { Report } from '../../data/report.ts';
import { baseStyles } from '../shared/base.styles.ts';
import { figureTemplate } from '../shared/figure.ts';
import { IndicatorElement } from '../shared/indicator-element.ts';
import { sharedMessages } from '../shared/messages.ts';
import { once } from '../shared/once.ts';
import { span } from '../shared/span.ts';
import type { EmptyView, ViewOptions } from '../shared/view.ts';
import { warn } from '../shared/warn.ts';
import { coverageGaugeStyles } from './coverage-gauge.styles.ts';
import { isPlain, plainGaugeView, type GaugeFact, type GaugeOptions, type GaugeShape, type GaugeView } from './coverage-gauge.view.ts';
import { gaugeArc } from './gauge-arc.ts';
import type * as Full from './gauge-full.ts';

const fetchFull = once(() => import('./gauge-full.ts'));
const SHAPES: readonly string[] = ['arc', 'bar', 'text'] satisfies readonly GaugeShape[];

/**
 * A rate on its scale: how far it has come, against its target, deadline and pace; below it, other goals for stations and their staff.
 *
 * @example
 * <coverage-gauge src="/data/ganzhou.json"></coverage-gauge>
 *
 * @slot - Fallback content: shown until the element is ready, or if it cannot be.
 * @fires report-ready - This element's own report was loaded and checked.
 * @fires report-failed - This element's own report could not be loaded or read.
 *
 * @csspart frame - The whole figure.
 * @csspart heading - The heading.
 * @csspart subtitle - Place and time.
 * @csspart drawing - The drawing with its facts.
 * @csspart figure - A figure with hedge and unit.
 * @csspart number - The number of a figure.
 * @csspart table - The table of figures.
 * @csspart source - The source line.
 */
export class CoverageGaugeElement extends IndicatorElement<GaugeView, typeof Full> {
  static override styles = [baseStyles, coverageGaugeStyles];

  static override properties: PropertyDeclarations = {
    indicator: {},
    shape: {},
    areas: { type: Boolean },
    goals: { type: Boolean },
    compact: { type: Boolean, reflect: true },
  };

  /** Code of a rate, or of a count with a target or a total; station coverage if empty. */
  indicator = '';
  /** Shape of the drawing: `arc` (default), `bar`, or `text` for none. */
  shape: '' | 'arc' | 'bar' | 'text' = '';
  /** Also shows the same rate for the areas inside the place, one row each. */
  areas = false;
  /** Also shows goals that the pipeline and the tally already show: certificates, leaders, staffing norms, agencies. */
  goals = false;
  /** A single line for running text or a table cell: name, figure, bar. */
  compact = false;

  private moves = false;

  protected override needs(report: Report, options: ViewOptions): typeof fetchFull | null {
    return isPlain(report, this.choice(options)) ? null : fetchFull;
  }

  protected createView(report: Report, options: ViewOptions): GaugeView | EmptyView {
    if (this.shape && !SHAPES.includes(this.shape)) warn(({ warnAttribute }) => warnAttribute(this.localName, 'shape', this.shape, SHAPES));
    const before = this.view;
    const view = (this.rest ? this.rest.fullGaugeView : plainGaugeView)(report, this.choice(options));
    // Only a new value of the same figure is animated, not a different figure.
    const same = before?.report.id === report.id && before.observations[0]?.id === view.observations[0]?.id;
    this.moves = same && (this.moves || before.report !== report);
    return view;
  }

  protected override renderEmpty(view: EmptyView): unknown {
    return [super.renderEmpty(view), 'stated' in view ? this.rest?.statedTemplate(view as Full.GaugeEmpty) : nothing];
  }

  protected renderDrawing(view: GaugeView): TemplateResult {
    const { rest: full } = this;
    const { shape, mode, figure } = view;
    const { length } = figure.number;
    // What does not fit into the half-circle is set below it.
    const wide = length > 4 || figure.text.length - length > (length === 0 ? 6 : 4);
    const scale = view.end ? html`<div class="scale" aria-hidden="true"><span>0</span><span>${view.end}</span></div>` : nothing;
    return html`${full?.noticeTemplate(view)}
      <div class="gauge shape-${shape} ${this.moves ? 'moves' : ''} ${wide ? 'wide' : ''}">
        ${shape === 'arc' ? gaugeArc(view, full) : shape === 'bar' ? full?.gaugeBar(view, this.compact ? 10 : 16) : nothing}${wide ? scale : nothing}
        <div class="reading ${mode === 'reached' || mode === 'mixed' ? '' : 'promised'}">
          ${full?.ownTag(view, this.locale)}${figureTemplate(figure, 'lead')}
        </div>
        ${wide ? nothing : scale}${view.caption ? html`<p class="caption">${full ? full.pieces(view.caption) : view.caption}</p>` : nothing}
      </div>
      <dl>${view.facts.map((fact) => this.renderFact(fact))}</dl>
      ${view.verdict ? html`<p class="verdict">${view.verdict}</p>` : nothing}${full?.afterTemplate(view, this.locale)}`;
  }

  private renderFact({ label, figure, text, kind }: GaugeFact): TemplateResult {
    const computed = kind === 'computed';
    // Starts with a zero-width space: screen readers skip what precedes the first text of a term or its value (docs/decisions/0044).
    const tag = computed ? ['\u200b', span('tag', sharedMessages(this.locale).computed), ' '] : nothing;
    const words = text ? span(kind === 'unstated' ? kind : 'note', this.rest ? this.rest.pieces(text) : text) : nothing;
    return html`<div class=${computed ? 'fact computed' : 'fact'}>
      <dt>${tag}${label}</dt>
      <dd class=${kind}>&#8203;${figure ? figureTemplate(figure) : nothing}${figure && text ? ' ' : nothing}${words}</dd>
    </div>`;
  }

  private choice(options: ViewOptions): GaugeOptions {
    const shape = SHAPES.includes(this.shape) ? (this.shape as GaugeShape) : this.compact ? 'bar' : 'arc';
    return { ...options, indicator: String(this.indicator ?? ''), shape, areas: this.areas, goals: this.goals };
  }
}
