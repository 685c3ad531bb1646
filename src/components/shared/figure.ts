/** A figure in a template: the number large, its hedge and unit beside it, one text for those who listen; a way to its source where it was stated. */
import { html, nothing, type TemplateResult } from 'lit';
import type { FigureText } from '../../data/format.ts';
import type { Figure } from './figure-of.ts';

/** A button where the figure has a source to show (`shared/figure-source.ts`), plain text where it is our own arithmetic. */
export function figureTemplate(figure: FigureText | Figure, size: 'lead' | 'normal' | 'small' = 'normal'): TemplateResult {
  const { lead, number, tail, missing } = figure;
  const kind = `figure figure-${size}${number === '' ? (missing ? ' unstated' : ' figure-words') : ''}`;
  const content =
    number === ''
      ? tail
      : html`${lead ? html`<span class="hedge">${lead}</span>` : nothing}<span class="number" part="number">${number}</span><span class="unit">${tail}</span>`;
  return 'of' in figure
    ? html`<button class=${kind} part="figure" type="button" data-of=${figure.of} aria-haspopup="dialog">${content}</button>`
    : html`<span class=${kind} part="figure">${content}</span>`;
}
