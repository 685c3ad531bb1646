import { html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import type { Report } from '../../data/report.ts';
import { baseStyles } from '../shared/base.styles.ts';
import { figureTemplate } from '../shared/figure.ts';
import { IndicatorElement } from '../shared/indicator-element.ts';
import { sharedMessages } from '../shared/messages.ts';
import type { EmptyView, ViewOptions } from '../shared/view.ts';
import { coverageGaugeStyles } from './coverage-gauge.styles.ts';
import { coverageGaugeView, type GaugeFact, type GaugeView } from './coverage-gauge.view.ts';
import { gaugeArc } from './gauge-arc.ts';

/**
 * How far: one rate against its target, reached or only promised, with its count and its pace.
 *
 * @example
 * <coverage-gauge src="/data/ganzhou.json"></coverage-gauge>
 *
 * @slot - Fallback content: shown until the element is ready, and wherever it cannot be.
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
 *
 * @cssprop --zb-accent - The one colour of data; portal blue by default.
 * @cssprop --zb-ink - Text.
 * @cssprop --zb-muted - Secondary text and outlines of what is missing.
 * @cssprop --zb-rule - Hairlines.
 * @cssprop --zb-track - The part of a whole that is not filled.
 * @cssprop --zb-surface - Background; transparent by default.
 * @cssprop --zb-font - Font family; the page's by default.
 * @cssprop --zb-size - Size of running text; 1rem by default.
 */
export class CoverageGaugeElement extends IndicatorElement<GaugeView> {
  static override styles = [baseStyles, coverageGaugeStyles];

  static override properties: PropertyDeclarations = { ...IndicatorElement.properties, indicator: {} };

  /** Code of the rate to show; `station_coverage_rate` where empty. */
  indicator = '';

  protected createView(report: Report, options: ViewOptions): GaugeView | EmptyView {
    return coverageGaugeView(report, { ...options, indicator: String(this.indicator ?? '') });
  }

  protected renderDrawing(view: GaugeView): TemplateResult {
    const above = view.marks.filter(({ kind }) => kind === 'time');
    return html`<div class="gauge">
        ${above.map(({ label }) => html`<p class="mark-label">${label}</p>`)} ${gaugeArc(view)}
        <div class="reading ${view.mode === 'reached' ? '' : 'promised'}">${figureTemplate(view.figure, 'lead')}</div>
        ${view.scaled ? html`<div class="scale" aria-hidden="true"><span>0</span><span>100%</span></div>` : nothing}
        ${view.caption ? html`<p class="caption">${view.caption}</p>` : nothing}
      </div>
      <dl>${view.facts.map((fact) => this.renderFact(fact))}</dl>
      ${view.verdict ? html`<p class="verdict">${view.verdict}</p>` : nothing}`;
  }

  private renderFact({ label, figure, text, computed, missing }: GaugeFact): TemplateResult {
    const tag = computed ? html`<span class="tag">${sharedMessages(this.locale).computed}</span> ` : nothing;
    return html`<div class="fact ${computed ? 'computed' : ''}">
      <dt>${tag}${label}</dt>
      <dd class=${missing ? 'unstated' : ''}>${figure ? figureTemplate(figure) : nothing} ${text}</dd>
    </div>`;
  }
}
