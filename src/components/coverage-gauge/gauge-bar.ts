/**
 * The gauge as a bar that stretches without distortion: lengths in per cent, thickness in pixels. It uses the same marks as the arc:
 * solid for reached, hatched for promised, dotted for possible, dashed for not stated.
 */
import { nothing, svg, type TemplateResult } from 'lit';
import type { Gauge, GaugeMark } from './coverage-gauge.view.ts';
import { patterns, solidOf } from './gauge-promised.ts';

/** Above this number, cells can no longer be told apart. */
const CELLS_AT_MOST = 60;

export function gaugeBar(gauge: Gauge, height: number): TemplateResult {
  return svg`<svg class="bar" width="100%" height=${height + 12} aria-hidden="true" focusable="false">
    <defs>${patterns}</defs>
    <svg y="6" height=${height} width="100%" overflow="visible">${gauge.cells === undefined ? scale(gauge, height) : cells(gauge.cells, height)}</svg>
  </svg>`;
}

/** A value beyond the end lengthens the scale, whose end then becomes a mark on the way. */
function scale(gauge: Gauge, height: number): unknown {
  const { share, mode, open, over, marks: stated } = gauge;
  const reached = mode === 'reached' && share !== null;
  const to = share === null ? 0 : share * 100;
  const marks = over > 0 ? stated.map((mark) => ({ ...mark, at: mark.at / (1 + over) })) : stated;
  const solid = solidOf(gauge);
  return [
    reached
      ? svg`<rect class="track" width="100%" height=${height} />`
      : svg`<rect class="dashed" x="0.5" y="0.5" width="100%" height=${height - 1} fill="none" stroke-width="1" stroke-dasharray="4 3" />`,
    marks.map(({ at, kind }) => (kind === 'time' || kind === 'target' ? nothing : filled(at * 100, height, kind === 'between' ? 'dots' : 'hatch'))),
    reached ? filled(solid, height) : share !== null && mode !== 'target' ? filled(to, height, 'hatch') : nothing,
    reached && open === 'below' ? filled(to, height, 'dots') : nothing,
    reached && open && open !== 'below' ? openEnd(solid, height) : nothing,
    // Without a mark at its end, a notch shows where 100% is.
    over > 0 && !stated.some(({ at, kind }) => kind === 'target' && at === 1) ? markOf({ at: 1 / (1 + over), kind: 'time', open: false }, height) : nothing,
    mode === 'target' && share !== null ? markOf({ at: share, kind: 'target', open: open === 'upper' }, height) : nothing,
    marks.map((mark) => markOf(mark, height)),
  ];
}

/** Distance between two rows of dots. */
const GRAIN = 4;

/**
 * One cell for each thing counted, in halftone: begun or complete, the report does not say which. The dots are drawn one by one, because
 * a printer turns a pattern into a bitmap of megabytes.
 */
function cells(count: number, height: number): unknown {
  if (!Number.isInteger(count) || count < 1 || count > CELLS_AT_MOST) return nothing;
  const step = 100 / count;
  return Array.from(
    { length: count },
    (_, index) => svg`<rect class="cell" x="${index * step}%" y="0.5" width="${step * 0.84}%" height=${height - 1} fill="none" stroke-width="1" />
      ${Array.from(
        { length: Math.floor((height - 2) / GRAIN) },
        (__, row) =>
          svg`<line class="cell" x1="${(index + 0.06) * step}%" x2="${(index + 0.8) * step}%" y1=${(row + 1) * GRAIN - 1} y2=${(row + 1) * GRAIN - 1} stroke-width="1.5" stroke-dasharray="1.5 3" />`,
      )}`,
  );
}

function filled(to: number, height: number, pattern = ''): TemplateResult {
  return svg`<rect class=${pattern || 'value'} fill=${pattern ? `url(#${pattern})` : nothing} width="${to}%" height=${height} />`;
}

/** Three shrinking strokes behind the end show that the value goes on. */
function openEnd(from: number, height: number): unknown {
  if (from > 97) return nothing;
  return svg`<svg x="${from}%" overflow="visible">${[3, 8, 13].map(
    (x, index) => svg`<rect class="value" x=${x} y=${index * 2} width="2" height=${height - index * 4} />`,
  )}</svg>`;
}

function markOf({ at, kind, open }: GaugeMark, height: number): unknown {
  if (kind !== 'time' && kind !== 'target') return nothing;
  const wide = kind === 'time' ? 2 : 4;
  // At the end of the scale the tick is drawn inside.
  const x = at >= 1 ? -wide / 2 : at <= 0 ? wide / 2 : 0;
  return svg`<svg x="${Math.min(1, Math.max(0, at)) * 100}%" overflow="visible">
    <path class="casing" d="M${x} 0V${height}" stroke-width=${wide + 3} />
    <path class="tick-${kind}" d="M${x} -4V${height + 4}" stroke-width=${wide} />
    ${open && at < 0.97 ? svg`<path class="tick-${kind}" d="M2 -3H18" stroke-width="2" stroke-dasharray="8 2 4 2 2 2" />` : nothing}
  </svg>`;
}
