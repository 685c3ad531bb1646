import { html, nothing, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import type { Report } from '../../data/report.ts';
import { baseStyles } from '../shared/base.styles.ts';
import { figureTemplate } from '../shared/figure.ts';
import { IndicatorElement } from '../shared/indicator-element.ts';
import { sharedMessages } from '../shared/messages.ts';
import type { EmptyView, ViewOptions } from '../shared/view.ts';
import type { Block } from './block.view.ts';
import { DOT, type Entry, type Line, type Part, type Remark } from './line.view.ts';
import { markTemplate } from './mark-drawing.ts';
import { pipelineMessages } from './talent-pipeline.messages.ts';
import { talentPipelineStyles } from './talent-pipeline.styles.ts';
import { talentPipelineView, type PipelineGroup, type PipelineView } from './talent-pipeline.view.ts';

/**
 * Who sits the exam, who holds the certificate, who is in post, and how else people come in: stock and flow apart,
 * parts inside their wholes, what the report leaves out dashed.
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
 * @csspart group - One subject: the exam, the workforce, training …
 * @csspart stage - One line of a subject.
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

  protected renderDrawing({ groups }: PipelineView): TemplateResult {
    // Keyed by what is counted: a figure that changes moves its own mark, and no other figure's mark becomes it.
    return html`<div class="groups">${groups.map((group) => keyed(group.name, this.renderGroup(group)))}</div>`;
  }

  private renderGroup({ label, nature, note, lines, blocks }: PipelineGroup): TemplateResult {
    return html`<section class="group" part="group">
      <p class="group-head">${label}${tagTemplate(nature)}${noteTemplate(note)}</p>
      ${
        lines.length > 0
          ? html`<ol>
              ${lines.map((line) => keyed(line.key, this.renderLine(line)))}
            </ol>`
          : nothing
      }
      ${blocks.map((block) => keyed(block.key, blockTemplate(block)))}
    </section>`;
  }

  private renderLine(line: Line): TemplateResult {
    const { years, yearsUnknown, including } = pipelineMessages(this.locale);
    const { since, within, mark, parts, rates, remarks, remark, promised } = line;
    return html`${since === undefined ? nothing : railTemplate(since, since === null ? yearsUnknown : years(since))}
      <li class="stage ${promised ? 'promised' : ''}" part="stage">
        ${rowTemplate(line, within ? including : '')} ${markTemplate(mark)}
        ${
          parts.length > 0
            ? html`<ul class="parts of-${mark.kind}">
                ${parts.map((part, index) => partTemplate(part, (index === 0 && part.tone === 'part') || part.tone === 'flow' ? including : ''))}
              </ul>`
            : nothing
        }
        ${rates.map((rate) => html`<div class="rate">${rowTemplate(rate)}</div>`)} ${remarks.map((one) => this.renderRemark(one))}
        ${remark ? html`<p class="remark">${remark}</p>` : nothing}
      </li>`;
  }

  private renderRemark({ text, computed }: Remark): TemplateResult {
    return html`<p class="remark">${tagTemplate(computed ? sharedMessages(this.locale).computed : '')}${text}</p>`;
  }
}

function rowTemplate(entry: Entry, tag = ''): TemplateResult {
  return html`<div class="row">
    <div class="name">${tagTemplate(tag)}${entry.label}${notesTemplate(entry)}</div>
    ${valueTemplate(entry)}
  </div>`;
}

function partTemplate(part: Part, tag: string): TemplateResult {
  const { tone, label, remark } = part;
  return html`<li>
    <i class="tone-${tone ?? 'missing'}" aria-hidden="true"></i>${tagTemplate(tag)}${label} ${valueTemplate(part, 'small')}${notesTemplate(part)}
    ${noteTemplate(remark)}
  </li>`;
}

function blockTemplate({ label, note, cells, remark }: Block): TemplateResult {
  return html`<div class="block">
    ${label || note ? html`<p class="block-head">${label}${noteTemplate(note)}</p>` : nothing}
    <ul class="cells">
      ${cells.map((cell) => keyed(cell.key, cellTemplate(cell)))}
    </ul>
    ${remark ? html`<p class="remark">${remark}</p>` : nothing}
  </div>`;
}

function cellTemplate(cell: Entry): TemplateResult {
  const { label, figure, remark, promised } = cell;
  const hole = figure === null || figure.missing === true;
  return html`<li class="${promised ? 'promised' : ''} ${hole ? 'hole' : ''}">
    ${label ? html`<span class="label">${label}</span>` : nothing}${valueTemplate(cell)}${notesTemplate(cell)}${noteTemplate(remark)}
  </li>`;
}

/** A long number is set smaller, so that it is never cut. */
function valueTemplate({ figure, missing }: Entry, size: 'normal' | 'small' = 'normal'): TemplateResult {
  return figure ? figureTemplate(figure, figure.number.length > 8 ? 'small' : size) : html`<span class="unstated">${missing}</span>`;
}

function notesTemplate({ detail, time }: Entry): unknown {
  return noteTemplate([detail, time].filter(Boolean).join(DOT));
}

function noteTemplate(text: string): unknown {
  return text ? html`<span class="note">${text}</span>` : nothing;
}

function tagTemplate(text: string): unknown {
  return text ? html`<span class="tag">${text}</span> ` : nothing;
}

/** The way from one time to the next: a tick a year, broken where the years are not stated. */
function railTemplate(years: number | null, text: string): TemplateResult {
  return html`<li class="rail ${years === null ? 'broken' : ''}"><span>${text}</span></li>`;
}
