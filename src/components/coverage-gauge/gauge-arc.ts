/** The half-circle of the gauge: track and value. Geometry in presentation attributes, so that a strict CSP has nothing to object to. */
import { html, type TemplateResult } from 'lit';
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

/** What is reached, solid on its track. The plainest arc is one template: all others hang in it what they promise. */
export function gaugeArc(gauge: Gauge, promised?: Promised | null): TemplateResult {
  const { share, mode } = gauge;
  const under = promised?.promisedArc(gauge);
  const over = promised?.marksOn(gauge);
  if (mode !== 'reached' || share === null) return html`<svg viewBox="0 0 240 122" aria-hidden="true" focusable="false">${under}${over}</svg>`;
  const solid = promised ? promised.solidOf(gauge) : share * 100;
  // oxfmt-ignore
  return html`<svg viewBox="0 0 240 122" aria-hidden="true" focusable="false"><path class="track" d=${ARC} fill="none" stroke-width=${WIDTH} />${under}<path class="value" d=${ARC} fill="none" stroke-width=${WIDTH} pathLength="100" stroke-dasharray="${solid} 100" />${over}</svg>`;
}
