/** The cells of a figure's row that read the same in every table of the kit: role and time, words as printed. */
import { html, nothing, type TemplateResult } from 'lit';
import type { FigureRow } from './figure-rows.ts';

type Rest = Pick<FigureRow, 'role' | 'time' | 'printed' | 'note'>;

/** `quoted` false: the words are not the text's own. */
export function restCells({ role, time, printed, note, quoted = true }: Rest & { readonly quoted?: boolean }): TemplateResult {
  const marked = /^“[^“]*”$/.test(printed) ? printed : `“${printed}”`;
  const words = quoted && printed ? html`<span lang="zh-CN">${marked}</span>` : printed;
  return html`<td role="cell" class="cell-time">${[role, time].filter(Boolean).join(' · ')}</td>
    <td role="cell" class="cell-printed">${words}${small(note)}</td>`;
}

export function small(text: string): unknown {
  return text ? html`<small>${text}</small>` : nothing;
}
