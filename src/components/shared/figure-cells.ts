/** The cells of a figure's row, which are the same in every table of the kit: the figure, its role and time, its printed words. */
import { html, nothing, type TemplateResult } from 'lit';
import type { FigureRow } from './figure-rows.ts';
import { unquoted } from './quoted.ts';
import { unled } from './wording.ts';

type Cells = Pick<FigureRow, 'figure' | 'role' | 'time' | 'printed' | 'note'>;

/** `quoted` is false where the words are not the report's own. */
export function figureCells({ figure, role, time, printed, note, quoted = true }: Cells & { readonly quoted?: boolean }): TemplateResult {
  const words = quoted && printed ? html`<span lang="zh-CN">“${unquoted(printed)}”</span>` : printed;
  return html`<td role="cell" class="cell-figure">${figure}</td>
    <td role="cell" class="cell-time">${unled([role, time].filter(Boolean).join(' · '))}</td>
    <td role="cell" class="cell-printed">${words}${small(note)}</td>`;
}

export function small(text: string): unknown {
  return text ? html`<small>${text}</small>` : nothing;
}
