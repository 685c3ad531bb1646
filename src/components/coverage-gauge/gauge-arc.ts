/** The half-circle of the gauge: track, value, marks. Geometry in presentation attributes, so that a strict CSP has nothing to object to. */
import { nothing, svg, type TemplateResult } from 'lit';
import type { Gauge, GaugeMark } from './coverage-gauge.view.ts';

export const RADIUS = 100;
export const WIDTH = 18;
/** A half-circle about the foot of the drawing, from left to right. */
export const arc = (radius: number): string => `M${120 - radius} 118A${radius} ${radius} 0 0 1 ${120 + radius} 118`;
const ARC = arc(RADIUS);
/** How far before its figure a value breaks up, in hundredths: 近 lies below it, 约 on either side. */
export const LOOSE = { upper: 0, both: 4, lower: 8, below: 100 } as const;

/**
 * What is reached, solid. `promised` draws what is not, where a report has it. What lies above the end of the scale
 * has a thin arc of its own outside the full one, to the same scale.
 */
export function gaugeArc(gauge: Gauge, promised?: (gauge: Gauge) => TemplateResult): TemplateResult {
  const { share, mode, open, over, marks } = gauge;
  const reached = mode === 'reached' && share !== null;
  const solid = reached ? Math.max(0, share * 100 - (open ? LOOSE[open] : 0)) : 0;
  return svg`<svg viewBox="0 0 240 122" aria-hidden="true" focusable="false">
    ${reached ? svg`<path class="track" d=${ARC} fill="none" stroke-width=${WIDTH} />` : nothing} ${promised ? promised(gauge) : nothing}
    ${reached ? stroke(solid) : nothing} ${reached && open ? openEnd(solid) : nothing}
    ${over > 0 ? svg`<path class="value over" d=${arc(RADIUS + WIDTH / 2 + 6)} fill="none" stroke-width="4" pathLength="100" stroke-dasharray="${Math.min(1, over) * 100} 100" />` : nothing}
    ${marks.map(tick)}
  </svg>`;
}

/** From the start of the scale to here: solid where reached, in a pattern where it is not. */
export function stroke(to: number, pattern = ''): TemplateResult {
  return svg`<path class=${pattern || 'value'} stroke=${pattern ? `url(#${pattern})` : nothing} d=${ARC} fill="none" stroke-width=${WIDTH}
    pathLength="100" stroke-dasharray="${to} 100" />`;
}

/** 余: three shrinking strokes behind the end say that it goes on. */
function openEnd(from: number): unknown {
  return [1.5, 4, 6.5].map((gap, index) =>
    from + gap > 99 || from === 0
      ? nothing
      : svg`<path class="value" d=${ARC} fill="none" stroke-width=${WIDTH - index * 5} pathLength="100"
      stroke-dasharray="1.2 100" stroke-dashoffset=${-from - gap} />`,
  );
}

/** A tick; where it lies there or further on (过半, 不低于), a line goes on from it, breaking up. */
export function tick({ at, kind, open }: GaugeMark): unknown {
  if (kind !== 'time' && kind !== 'target') return nothing;
  const angle = Math.PI * (1 - Math.min(1, Math.max(0, at)));
  const point = (radius: number) => `${(120 + Math.cos(angle) * radius).toFixed(2)} ${(118 - Math.sin(angle) * radius).toFixed(2)}`;
  return svg`<path class="tick-${kind}" d="M${point(RADIUS - WIDTH / 2 - 4)}L${point(RADIUS + WIDTH / 2 + 5)}" stroke-width=${kind === 'time' ? 2 : 4} />
    ${
      open
        ? svg`<path class="tick-${kind}" d=${arc(RADIUS + WIDTH / 2 + 3)} fill="none" stroke-width="2" pathLength="100" stroke-dasharray="4 1 2 1 1 100"
    stroke-dashoffset=${-at * 100} />`
        : nothing
    }`;
}
