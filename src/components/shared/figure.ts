/** A figure in a template: the number large, its hedge and unit beside it, one text for those who listen. */
import { html, nothing, type TemplateResult } from 'lit';
import type { FigureText } from '../../data/format.ts';

export function figureTemplate(figure: FigureText, size: 'lead' | 'normal' | 'small' = 'normal'): TemplateResult {
  const { lead, number, tail, missing } = figure;
  if (number === '') return html`<span class="figure ${missing ? 'unstated' : 'figure-words'} figure-${size}" part="figure">${tail}</span>`;
  return html`<span class="figure figure-${size}" part="figure"
    >${lead ? html`<span class="hedge">${lead}</span>` : nothing}<span class="number" part="number">${number}</span><span class="unit">${tail}</span></span
  >`;
}
