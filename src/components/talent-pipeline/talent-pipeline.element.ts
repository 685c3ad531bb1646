import { html, nothing, svg, type TemplateResult } from 'lit';
import type { Report } from '../../data/report.ts';
import { baseStyles } from '../shared/base.styles.ts';
import { figureTemplate } from '../shared/figure.ts';
import { IndicatorElement } from '../shared/indicator-element.ts';
import { sharedMessages } from '../shared/messages.ts';
import type { EmptyView, ViewOptions } from '../shared/view.ts';
import { pipelineMessages } from './talent-pipeline.messages.ts';
import { talentPipelineStyles } from './talent-pipeline.styles.ts';
import { talentPipelineView, type PipelineBar, type PipelineCard, type PipelineGroup, type PipelineView } from './talent-pipeline.view.ts';

/**
 * Who is there, who sits the exam, who holds the certificate: stock and flow apart, parts inside their wholes.
 *
 * @example
 * <talent-pipeline src="/data/jiujiang.json"></talent-pipeline>
 *
 * @slot - Fallback content: shown until the element is ready, and wherever it cannot be.
 * @fires report-ready - This element's own report was loaded and checked.
 * @fires report-failed - This element's own report could not be loaded or read.
 *
 * @csspart frame - The whole figure.
 * @csspart heading - The heading.
 * @csspart subtitle - The place.
 * @csspart drawing - The stages.
 * @csspart stage - One stage.
 * @csspart figure - A figure with hedge and unit.
 * @csspart number - The number of a figure.
 * @csspart table - The table of figures.
 * @csspart source - The source line.
 *
 * @cssprop --zb-accent - The one colour of data.
 * @cssprop --zb-tint - Earlier years, and parts inside a bar.
 * @cssprop --zb-muted - Secondary text and outlines of what is missing.
 */
export class TalentPipelineElement extends IndicatorElement<PipelineView> {
  static override styles = [baseStyles, talentPipelineStyles];

  protected createView(report: Report, options: ViewOptions): PipelineView | EmptyView {
    return talentPipelineView(report, options);
  }

  protected renderDrawing({ groups, others }: PipelineView): TemplateResult {
    const messages = pipelineMessages(this.locale);
    return html`${groups.map((group) => this.renderGroup(group))}
    ${
      others.length === 0
        ? nothing
        : html`<div class="group">
            <p class="group-head">${messages.others}</p>
            <ul class="others">
              ${others.map(cardTemplate)}
            </ul>
          </div>`
    }`;
  }

  private renderGroup({ label, nature, bars }: PipelineGroup): TemplateResult {
    return html`<div class="group">
      <p class="group-head">${label}<span class="tag">${nature}</span></p>
      <ol>
        ${bars.map((bar) => this.renderBar(bar))}
      </ol>
    </div>`;
  }

  private renderBar(bar: PipelineBar): TemplateResult {
    const { computed } = sharedMessages(this.locale);
    return html`<li class="stage ${bar.style === 'target' ? 'promised' : ''}" part="stage">
      <div class="row">
        <span>${bar.label} <span class="note">${bar.note}</span></span>
        ${bar.figure ? figureTemplate(bar.figure) : html`<span class="unstated">${bar.missing}</span>`}
      </div>
      ${barDrawing(bar)} ${bar.remark ? html`<p class="rate computed">${bar.remark}</p>` : nothing}
      ${bar.part ? html`<p class="rate">${bar.part.text}</p>` : nothing}
      ${bar.rates.map((rate) => html`<p class="rate ${rate.computed ? 'computed' : ''}">${rate.computed ? html`<span class="tag">${computed}</span> ` : nothing}${rate.text}</p>`)}
    </li>`;
  }
}

function cardTemplate({ label, figure, promised, note, remark }: PipelineCard): TemplateResult {
  return html`<li class=${promised ? 'promised' : ''}>
    <span class="label">${label}</span>${figureTemplate(figure)}<span class="note label">${note}</span
    >${remark ? html`<span class="note label">${remark}</span>` : nothing}
  </li>`;
}

/** The bar on the group's scale; dashed where the report is silent; a torn end where the figure is open. */
function barDrawing({ figure, length, style, part, open }: PipelineBar): unknown {
  if (length === null && figure !== null) return nothing;
  if (length === null) {
    return html`<svg class="bar" aria-hidden="true" focusable="false">${svg`<rect class="bar-missing" x="0.5" y="0.5" width="99.6%" height="13" />`}</svg>`;
  }
  // A promise is an outline; one that is open (超10万) has no end.
  if (style === 'target') return targetBar(length, open);
  const width = `${(length * (open ? 97 : 100)).toFixed(3)}%`;
  const inner = part ? `${(length * part.length * 100).toFixed(3)}%` : null;
  return html`<svg class="bar" aria-hidden="true" focusable="false">
    ${svg`<rect class="bar-ground" width="100%" height="14" /><rect class="bar-${style}" width=${width} height="14" />
      ${inner === null ? nothing : svg`<rect class="bar-part" y="4" width=${inner} height="6" />`}
      ${open ? [0.6, 1.6, 2.6].map((gap) => svg`<rect class="bar-${style}" x="${(length * 97 + gap).toFixed(3)}%" width="0.4%" height="14" />`) : nothing}`}
  </svg>`;
}

function targetBar(length: number, open: boolean): TemplateResult {
  const end = `${(length * 99.6).toFixed(3)}%`;
  return html`<svg class="bar" aria-hidden="true" focusable="false">
    ${svg`<g class="bar-target"><line x2=${end} y1="0.5" y2="0.5" /><line x2=${end} y1="13.5" y2="13.5" /><line x1="0.5" x2="0.5" y2="14" />
      ${open ? nothing : svg`<line x1=${end} x2=${end} y2="14" />`}</g>`}
  </svg>`;
}
