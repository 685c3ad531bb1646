/**
 * A figure in a template: the number with its 万 set large, hedge and unit beside it, and one text for screen readers; a button if it has
 * a source.
 */
import { html, nothing, type TemplateResult } from 'lit';
import type { FigureText } from '../../data/format.ts';
import type { Figure } from './figure-of.ts';
import { span } from './span.ts';

/** A button if the figure has a source to show (`shared/figure-source.ts`), plain text if it is our own arithmetic. */
export function figureTemplate(figure: FigureText | Figure, size: 'lead' | 'normal' | 'small' = 'normal'): TemplateResult {
  const { lead, number, tail, missing } = figure;
  const words = number === '';
  const kind = `figure figure-${size}${words ? (missing ? ' unstated' : ' figure-words') : ''}`;
  const hedge = lead ? span('hedge', lead) : nothing;
  // Four templates without nesting, because a page has figures by the dozen.
  if (!('of' in figure))
    return words
      ? html`<span class=${kind} part="figure">${tail}</span>`
      : html`<span class=${kind} part="figure">${hedge}<span class="number" part="number">${number}</span><span class="unit">${tail}</span></span>`;
  if (words) return html`<button class=${kind} part="figure" type="button" data-of=${figure.of} aria-haspopup="dialog">${tail}</button>`;
  // White space between the tags would add a text node per figure.
  // oxfmt-ignore
  return html`<button class=${kind} part="figure" type="button" data-of=${figure.of} aria-haspopup="dialog">${hedge}<span class="number" part="number">${number}</span><span class="unit">${tail}</span></button>`;
}
