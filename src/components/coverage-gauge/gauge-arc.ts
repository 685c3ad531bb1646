/** The half-circle of the gauge: track and value. Geometry in presentation attributes, so that a strict CSP has nothing to object to. */
import { nothing, svg, type TemplateResult } from 'lit';
import type { Gauge } from './coverage-gauge.view.ts';

export const RADIUS = 100;
export const WIDTH = 18;
/** A half-circle about the foot of the drawing, from left to right. */
export const arc = (radius: number): string => `M${120 - radius} 118A${radius} ${radius} 0 0 1 ${120 + radius} 118`;
export const ARC = arc(RADIUS);
/** What an arc needs that is not all reached, not sharply or not within its scale: `gauge-promised.ts`, where a report has it. */
export interface Promised {
  /** How far the arc is filled for sure, in hundredths. */
  readonly solidOf: (gauge: Gauge) => number;
  /** Under what is filled. */
  readonly promisedArc: (gauge: Gauge) => unknown;
  /** On it and outside of it. */
  readonly marksOn: (gauge: Gauge) => unknown;
}

/** What is reached, solid. */
export function gaugeArc(gauge: Gauge, promised?: Promised | null): TemplateResult {
  const { share, mode } = gauge;
  const reached = mode === 'reached' && share !== null;
  return svg`<svg viewBox="0 0 240 122" aria-hidden="true" focusable="false">
    ${reached ? line('track', 100) : nothing}${promised?.promisedArc(gauge)}${
      reached ? stroke(promised ? promised.solidOf(gauge) : share * 100) : nothing
    }${promised?.marksOn(gauge)}
  </svg>`;
}

/** From the start of the scale to here: solid where reached, in a pattern where it is not. */
export function stroke(to: number, pattern = ''): TemplateResult {
  return line(pattern || 'value', to, pattern ? `url(#${pattern})` : nothing);
}

function line(name: string, to: number, paint: unknown = nothing): TemplateResult {
  return svg`<path class=${name} stroke=${paint} d=${ARC} fill="none" stroke-width=${WIDTH} pathLength="100" stroke-dasharray="${to} 100" />`;
}
