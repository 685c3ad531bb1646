/** The half-circle of the gauge: track, value, marks. Geometry in presentation attributes, so that a strict CSP has nothing to object to. */
import { nothing, svg, type TemplateResult } from 'lit';
import type { Gauge, GaugeMark } from './coverage-gauge.view.ts';

export const RADIUS = 100;
export const WIDTH = 18;
/** A half-circle about the foot of the drawing, from left to right. */
export const arc = (radius: number): string => `M${120 - radius} 118A${radius} ${radius} 0 0 1 ${120 + radius} 118`;
export const ARC = arc(RADIUS);
/** What an arc needs that is not all reached, or not sharply: `gauge-promised.ts`, where a report has it. */
export interface Promised {
  /** How far the arc is filled for sure, in hundredths. */
  readonly solidOf: (gauge: Gauge) => number;
  readonly promisedArc: (gauge: Gauge) => unknown;
}

/**
 * What is reached, solid. What lies above the end of the scale has a thin arc of its own outside the full one, to the
 * same scale.
 */
export function gaugeArc(gauge: Gauge, promised?: Promised | null): TemplateResult {
  const { share, mode, over, marks } = gauge;
  const reached = mode === 'reached' && share !== null;
  return svg`<svg viewBox="0 0 240 122" aria-hidden="true" focusable="false">
    ${reached ? svg`<path class="track" d=${ARC} fill="none" stroke-width=${WIDTH} />` : nothing}${promised?.promisedArc(gauge)}${
      reached ? stroke(promised ? promised.solidOf(gauge) : share * 100) : nothing
    }${
      over > 0
        ? svg`<path class="value over" d=${arc(RADIUS + WIDTH / 2 + 6)} fill="none" stroke-width="4" pathLength="100" stroke-dasharray="${Math.min(1, over) * 100} 100" />`
        : nothing
    }${marks.map(tick)}
  </svg>`;
}

/** From the start of the scale to here: solid where reached, in a pattern where it is not. */
export function stroke(to: number, pattern = ''): TemplateResult {
  return svg`<path class=${pattern || 'value'} stroke=${pattern ? `url(#${pattern})` : nothing} d=${ARC} fill="none" stroke-width=${WIDTH}
    pathLength="100" stroke-dasharray="${to} 100" />`;
}

/** A tick; where it lies there or further on (过半, 不低于), a line goes on from it, breaking up. */
export function tick({ at, kind, open }: GaugeMark): unknown {
  if (kind !== 'target' && kind !== 'time') return nothing;
  const angle = Math.PI * (1 - Math.min(1, Math.max(0, at)));
  const point = (radius: number) => `${(120 + Math.cos(angle) * radius).toFixed(2)} ${(118 - Math.sin(angle) * radius).toFixed(2)}`;
  return svg`<path class="tick-${kind}" d="M${point(RADIUS - WIDTH / 2 - 4)}L${point(RADIUS + WIDTH / 2 + 5)}" stroke-width="4" />
    ${
      open
        ? svg`<path class="tick-${kind}" d=${arc(RADIUS + WIDTH / 2 + 3)} fill="none" stroke-width="2" pathLength="100" stroke-dasharray="4 1 2 1 1 100"
    stroke-dashoffset=${-at * 100} />`
        : nothing
    }`;
}
