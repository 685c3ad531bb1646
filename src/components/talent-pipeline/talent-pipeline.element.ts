import { html, nothing, type TemplateResult } from 'lit';
import type { Report } from '../../data/report.ts';
import { baseStyles } from '../shared/base.styles.ts';
import { IndicatorElement } from '../shared/indicator-element.ts';
import { sharedMessages } from '../shared/messages.ts';
import { once } from '../shared/once.ts';
import type { EmptyView, ViewOptions } from '../shared/view.ts';
import type * as Beside from './beside.ts';
import { noteTemplate, partTemplate, rowTemplate, tagTemplate } from './entry-template.ts';
import { capital, dotted, type Line, type Remark } from './line.view.ts';
import { markTemplate } from './mark-drawing.ts';
import { pipelineMessages } from './talent-pipeline.messages.ts';
import { talentPipelineStyles } from './talent-pipeline.styles.ts';
import { hasBeside, talentPipelineView, type PipelineGroup, type PipelineView } from './talent-pipeline.view.ts';

const fetchBeside = once(() => import('./beside.ts'));

/**
 * Who sits the exam, who holds a certificate, who is in post, and how else people enter the profession. Stocks and flows are kept apart,
 * parts are inside their wholes, and stages that the report omits are dashed.
 *
 * @example
 * <talent-pipeline src="/data/jiujiang.json"></talent-pipeline>
 *
 * @slot - Fallback content: shown until the element is ready, or if it cannot be.
 * @fires report-ready - This element's own report was loaded and checked.
 * @fires report-failed - This element's own report could not be loaded or read.
 *
 * @csspart frame - The whole figure.
 * @csspart heading - The heading.
 * @csspart subtitle - The place.
 * @csspart drawing - The stages.
 * @csspart group - One subject: the exam, the workforce, training …
 * @csspart stage - One line of a subject.
 * @csspart figure - A figure with hedge and unit.
 * @csspart number - The number of a figure.
 * @csspart table - The table of figures.
 * @csspart source - The source line.
 * @csspart charts - The charts that the visitor has opened below.
 *
 * @cssprop --zb-accent - The one colour of data.
 * @cssprop --zb-tint - Earlier years, and parts inside a bar.
 * @cssprop --zb-muted - Secondary text and outlines of what is missing.
 */
export class TalentPipelineElement extends IndicatorElement<PipelineView, typeof Beside> {
  static override styles = [baseStyles, talentPipelineStyles];

  protected override needs(report: Report): typeof fetchBeside | null {
    return hasBeside(report) ? fetchBeside : null;
  }

  protected createView(report: Report, options: ViewOptions): PipelineView | EmptyView {
    return talentPipelineView(report, options, this.rest ?? null);
  }

  protected renderDrawing(view: PipelineView): TemplateResult {
    return html`<div class="groups">${view.groups.map((group) => this.renderGroup(group))}</div>
      ${this.rest?.afterTemplate(view, this, this.locale)}`;
  }

  private renderGroup({ label, nature, note, lines, blocks }: PipelineGroup): TemplateResult {
    return html`<section class="group" part="group">
      <p class="group-head">${label}${noteTemplate(dotted(nature, note))}</p>
      ${
        lines.length > 0
          ? html`<ol>
              ${lines.map((line) => this.renderLine(line))}
            </ol>`
          : nothing
      }
      ${blocks.map((block) => this.rest?.blockTemplate(block))}
    </section>`;
  }

  private renderLine(line: Line): TemplateResult {
    const { years, yearsUnknown, including } = pipelineMessages(this.locale);
    const { since, within, mark, parts, rates, remarks, remark, promised } = line;
    return html`${since === undefined ? nothing : railTemplate(since, since === null ? yearsUnknown : years(since))}
      <li class="stage ${promised ? 'promised' : ''}" part="stage">
        ${rowTemplate(line, within ? including : '')} ${markTemplate(mark, this.rest || null)}
        ${
          parts.length > 0
            ? html`<ul class="parts of-${mark.kind}">
                ${parts.map((part, index) => partTemplate(part, index === 0 && part.figure ? including : ''))}
              </ul>`
            : nothing
        }
        ${rates.map((rate) => html`<div class="rate">${rowTemplate(rate)}</div>`)} ${remarks.map((one) => this.renderRemark(one))}
        ${remark ? html`<p class="remark">${remark}</p>` : nothing}
      </li>`;
  }

  private renderRemark({ text, computed }: Remark): TemplateResult {
    return html`<p class="remark">${tagTemplate(computed ? sharedMessages(this.locale).computed : '')}${computed ? text : capital(text)}</p>`;
  }
}

/** The rail from one time to the next: a tick per year, broken where the years are not stated. */
function railTemplate(years: number | null, text: string): TemplateResult {
  return html`<li class="rail computed ${years === null ? 'broken' : ''}"><span>${text}</span></li>`;
}
