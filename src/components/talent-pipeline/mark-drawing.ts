/** The marks as pictures: nothing here has a number that the figure beside it does not say. */
import { html, nothing, svg, type TemplateResult } from 'lit';
import type { Mark, Segment } from './mark.view.ts';

type Bar = Extract<Mark, { kind: 'bar' }>;
export type Dots = Extract<Mark, { kind: 'dots' }>;

const percent = (share: number) => `${(share * 100).toFixed(3)}%`;

/** `dots` draws people one by one, where it was fetched: without it no mark is of dots. */
export function markTemplate(mark: Mark, dots?: (mark: Dots) => unknown): unknown {
  switch (mark.kind) {
    case 'bar':
      return picture(mark.style === 'target' ? target(mark) : mark.style === 'flow' ? arrow(mark) : block(mark));
    case 'dots':
      return dots?.(mark);
    case 'missing':
      return picture(svg`<rect class="bar-missing" x="0.5" y="0.5" width="99.6%" height="7" />`, 'bar bar-gap');
    case 'none':
      return nothing;
  }
}

function picture(marks: unknown, kind = 'bar'): TemplateResult {
  return html`<svg class=${kind} aria-hidden="true" focusable="false">${marks}</svg>`;
}

/** A stock: a block, with its parts beside each other inside it. An open end is torn. */
function block({ style, length, ground, open, segments }: Bar): unknown {
  const end = length * (open ? 0.97 : 1);
  return svg`${groundOf(ground)}<rect class="bar-${style}" width=${percent(end)} height="14" />${inside(segments, end)}${open ? torn(end, 0, 14, style) : nothing}`;
}

/** A flow: an arrow. */
function arrow({ length, ground, open }: Bar): unknown {
  const end = length * (open ? 0.97 : 1);
  const torso = svg`<rect y="5" width=${percent(end)} height="4" />${torn(end, 5, 4, 'flow')}`;
  return svg`${groundOf(ground)}<g class="bar-flow">${open ? torso : shaft(end)}</g>`;
}

/** A promise: an outline; one that is open (超10万) has no end. */
function target({ length, open }: Bar): unknown {
  const end = percent(length * 0.996);
  return svg`<g class="bar-target"><line x2=${end} y1="0.5" y2="0.5" /><line x2=${end} y1="13.5" y2="13.5" /><line x1="0.5" x2="0.5" y2="14" />${
    open ? nothing : svg`<line x1=${end} x2=${end} y2="14" />`
  }</g>`;
}

function groundOf(ground: number | null): unknown {
  return ground === null ? nothing : svg`<rect class="bar-ground" width=${percent(ground)} height="14" />`;
}

/** Parts beside each other; a flow inside a stock is an arrow in it. */
function inside(segments: readonly Segment[], length: number): unknown {
  const slim = segments.length === 1 && segments[0]?.tone === 'part';
  let from = 0;
  return segments.map(({ size, tone }) => {
    const x = from;
    from += size * length;
    if (tone === 'flow') return svg`<g class="tone-flow">${shaft(from)}</g>`;
    return svg`<rect class="tone-${tone}" x=${percent(x)} y=${slim ? 4 : 0} width=${percent(size * length)} height=${slim ? 6 : 14} />`;
  });
}

function shaft(end: number): unknown {
  return svg`<rect y="5" width=${percent(end)} height="4" /><svg class="head" x=${percent(end)}><path d="M0 7 L-9 1 V13 Z" /></svg>`;
}

function torn(end: number, y: number, height: number, style: string): unknown {
  return [0.6, 1.6, 2.6].map((gap) => svg`<rect class="bar-${style}" x="${(end * 100 + gap).toFixed(3)}%" y=${y} width="0.4%" height=${height} />`);
}
