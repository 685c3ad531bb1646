import { html, nothing, svg, type TemplateResult } from 'lit';
import type { Report } from '../../data/report.ts';
import { baseStyles } from '../shared/base.styles.ts';
import { figureTemplate } from '../shared/figure.ts';
import { IndicatorElement } from '../shared/indicator-element.ts';
import type { EmptyView, ViewOptions } from '../shared/view.ts';
import { serviceTallyStyles } from './service-tally.styles.ts';
import { serviceTallyView, type TallyFigure, type TallyGroup, type TallyView } from './service-tally.view.ts';
import { tallyMessages } from './service-tally.messages.ts';

/**
 * How much was done, for whom, in which unit, since when. Each figure keeps its own unit; nothing is added.
 *
 * @example
 * <service-tally src="/data/ganzhou.json"></service-tally>
 *
 * @slot - Fallback content: shown until the element is ready, and wherever it cannot be.
 * @fires report-ready - This element's own report was loaded and checked.
 * @fires report-failed - This element's own report could not be loaded or read.
 *
 * @csspart frame - The whole figure.
 * @csspart heading - The heading.
 * @csspart subtitle - The place.
 * @csspart drawing - The groups of figures.
 * @csspart group - One group of figures.
 * @csspart figure - A figure with hedge and unit.
 * @csspart number - The number of a figure.
 * @csspart workflow - The steps of the service.
 * @csspart table - The table of figures.
 * @csspart source - The source line.
 *
 * @cssprop --zb-accent - The one colour of data.
 * @cssprop --zb-rule - Hairlines between figures.
 * @cssprop --zb-warn - Marks of figures that do not agree.
 */
export class ServiceTallyElement extends IndicatorElement<TallyView> {
  static override styles = [baseStyles, serviceTallyStyles];

  protected createView(report: Report, options: ViewOptions): TallyView | EmptyView {
    return serviceTallyView(report, options);
  }

  protected renderDrawing({ groups, workflow }: TallyView): TemplateResult {
    return html`${groups.map((group, index) => this.renderGroup(group, groups.length > 1, index === 0))}
    ${
      workflow
        ? html`<div class="group" part="workflow">
            <p class="group-head">${workflow.title} <span class="note">${workflow.note}</span></p>
            <ol class="workflow">
              ${workflow.steps.map((step) => html`<li>${step}</li>`)}
            </ol>
          </div>`
        : nothing
    }`;
  }

  private renderGroup({ label, time, flag, figures }: TallyGroup, named: boolean, first: boolean): TemplateResult {
    const leads = first && label === tallyMessages(this.locale).general;
    return html`<div class="group ${leads ? 'first' : ''}" part="group">
      ${named || time ? html`<p class="group-head">${named ? label : nothing} <span class="note">${time}</span></p>` : nothing}
      ${flag ? html`<p class="flag">※ ${flag}</p>` : nothing}
      <dl class="grid">${figures.map((figure) => this.renderFigure(figure))}</dl>
    </div>`;
  }

  private renderFigure({ label, figure, promised, open, notes, parts }: TallyFigure): TemplateResult {
    return html`<div class="cell ${promised ? 'promised' : ''}">
      <dt>${label}</dt>
      <dd>${figureTemplate(figure)}${open ? openBar : nothing}${notes.map((note) => html`<span class="note">${note}</span>`)}</dd>
      ${parts.length > 0 ? html`<dd class="parts">${parts.map((part) => this.renderPart(part))}</dd>` : nothing}
    </div>`;
  }

  private renderPart({ label, figure, notes }: TallyFigure): TemplateResult {
    return html`<span class="label">${tallyMessages(this.locale).partOf} ${label} ${figureTemplate(figure, 'small')}</span
      >${notes.map((note) => html`<span class="note">${note}</span>`)}`;
  }
}

/** The open end of 余: a rule that breaks up towards the right. It has no scale and claims none. */
const openBar = html`<svg class="open" viewBox="0 0 120 5" preserveAspectRatio="none" aria-hidden="true" focusable="false">
  ${svg`<rect width="84" height="5" />${[88, 97, 107].map((x, index) => svg`<rect x=${x} width=${6 - index * 2} height="5" />`)}`}
</svg>`;
