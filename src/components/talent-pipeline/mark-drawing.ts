/** The marks as drawings. Every number in them is also in the figure beside them. */
import { html, nothing, svg, type TemplateResult } from 'lit';
import type { Mark } from './mark.view.ts';

export type Bar = Extract<Mark, { kind: 'bar' }>;
export type Dots = Extract<Mark, { kind: 'dots' }>;

/** Draws people one by one, and bars that are promised, open or made of parts (`mark-more.ts`), once loaded. */
export interface MoreMarks {
  readonly dotsTemplate: (mark: Dots) => unknown;
  readonly barTemplate: (mark: Bar) => unknown;
}

export const percent = (share: number) => `${(share * 100).toFixed(3)}%`;

/** Until then only closed bars of what has been reached are drawn, so that no mark looks like another. */
export function markTemplate(mark: Mark, more: MoreMarks | null): unknown {
  switch (mark.kind) {
    case 'bar': {
      const { style, length, ground, open, segments } = mark;
      const isWhole = style !== 'target' && !open;
      if (more && !(isWhole && ground === null && segments.length === 0)) return more.barTemplate(mark);
      if (!isWhole) return nothing;
      return picture(style === 'flow' ? svg`<g class="bar-flow">${shaft(length)}</g>` : block(style, length));
    }
    case 'dots':
      return more && more.dotsTemplate(mark);
    case 'none':
      return nothing;
  }
}

export function picture(marks: unknown): TemplateResult {
  return html`<svg class="bar" aria-hidden="true" focusable="false">${marks}</svg>`;
}

/** A stock: a block. */
export function block(style: Bar['style'], length: number): TemplateResult {
  return svg`<rect class="bar-${style}" width=${percent(length)} height="14" />`;
}

/** A flow: an arrow. */
export function shaft(end: number): TemplateResult {
  return svg`<rect y="5" width=${percent(end)} height="4" /><svg class="head" x=${percent(end)}><path d="M0 7 L-9 1 V13 Z" /></svg>`;
}
