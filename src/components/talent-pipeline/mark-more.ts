/** Marks that only some pipelines need: bars that are promised, open, inside a whole or made of parts, and people one by one. */
import { html, nothing, svg, type TemplateResult } from 'lit';
import { block, percent, picture, shaft, type Bar, type Dots } from './mark-drawing.ts';
import type { Segment } from './mark.view.ts';

export function barTemplate(mark: Bar): TemplateResult {
  return picture(mark.style === 'target' ? target(mark) : mark.style === 'flow' ? arrow(mark) : stock(mark));
}

/** A stock with its parts side by side inside it. An open end is torn. */
function stock({ style, length, ground, open, segments }: Bar): unknown {
  const end = length * (open ? 0.97 : 1);
  return svg`${groundOf(ground)}${block(style, end)}${inside(segments, end)}${open ? torn(end, 0, 14, style) : nothing}`;
}

function arrow({ length, ground, open }: Bar): unknown {
  const end = length * (open ? 0.97 : 1);
  const torso = svg`<rect y="5" width=${percent(end)} height="4" />${torn(end, 5, 4, 'flow')}`;
  return svg`${groundOf(ground)}<g class="bar-flow">${open ? torso : shaft(end)}</g>`;
}

/** A promise: an outline, without an end if it is open (超10万). */
function target({ length, open }: Bar): unknown {
  const end = percent(length * 0.996);
  return svg`<g class="bar-target"><line x2=${end} y1="0.5" y2="0.5" /><line x2=${end} y1="13.5" y2="13.5" /><line x1="0.5" x2="0.5" y2="14" />${
    open ? nothing : svg`<line x1=${end} x2=${end} y2="14" />`
  }</g>`;
}

function groundOf(ground: number | null): unknown {
  return ground === null ? nothing : svg`<rect class="bar-ground" width=${percent(ground)} height="14" />`;
}

/** Parts side by side; a flow inside a stock is an arrow in it. */
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

function torn(end: number, y: number, height: number, style: string): unknown {
  return [0.6, 1.6, 2.6].map((gap) => svg`<rect class="bar-${style}" x="${(end * 100 + gap).toFixed(3)}%" y=${y} width="0.4%" height=${height} />`);
}

/** People one by one, starting with those that are distinguished. A ring is a post held in addition to another, or in rotation. */
export function dotsTemplate({ count, hollow, segments }: Dots): TemplateResult {
  const told = segments.flatMap(({ size, tone }) => Array.from({ length: size }, () => `tone-${tone}`));
  const rest = segments.length > 0 ? 'dot-rest' : hollow ? 'dot-ring' : '';
  const all = [...told, ...Array.from({ length: count - told.length }, () => rest)];
  return html`<div class="dots" aria-hidden="true">${all.map((kind) => html`<i class=${kind}></i>`)}</div>`;
}
