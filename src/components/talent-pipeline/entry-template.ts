/** A figure with its name and details, as a row or as a part beside its whole. */
import { html, nothing, type TemplateResult } from 'lit';
import { figureTemplate } from '../shared/figure.ts';
import { span } from '../shared/span.ts';
import { unled } from '../shared/wording.ts';
import { dotted, type Entry, type Part } from './line.view.ts';

export function rowTemplate(entry: Entry, tag = ''): TemplateResult {
  return html`<div class="row">
    <div class="name">${prefixTemplate(tag)}${entry.label}${notesTemplate(entry)}</div>
    ${valueTemplate(entry)}
  </div>`;
}

export function partTemplate(part: Part, tag: string): TemplateResult {
  const { tone, label, remark } = part;
  return html`<li>
    ${tone === undefined ? nothing : html`<i class="tone-${tone ?? 'none'}" aria-hidden="true"></i>`}${prefixTemplate(tag)}${label}
    ${valueTemplate(part, 'small')}${notesTemplate(part)} ${noteTemplate(remark)}
  </li>`;
}

/** A long number is set smaller, so that it is never cut off. */
export function valueTemplate({ figure, missing, open }: Entry, size: 'normal' | 'small' = 'normal'): TemplateResult {
  if (!figure) return html`<span class="unstated">${missing}</span>`;
  const value = figureTemplate(figure, figure.number.length > 8 ? 'small' : size);
  return open ? html`<span class="upward">${value}<b class="open"></b></span>` : value;
}

export function notesTemplate({ detail, time }: Entry): unknown {
  return noteTemplate(dotted(detail, time));
}

export function noteTemplate(text: string): unknown {
  return text ? html` <span class="note">${unled(text)}</span>` : nothing;
}

function prefixTemplate(text: string): unknown {
  return text ? [span('prefix', text), ' '] : nothing;
}

export function tagTemplate(text: string): unknown {
  return text ? html`<span class="tag">${text}</span> ` : nothing;
}
