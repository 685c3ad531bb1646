/** The half-circle of the gauge: track and value. Geometry is in presentation attributes, which a strict CSP allows. */
import { html, type TemplateResult } from 'lit';
import type { Gauge } from './coverage-gauge.view.ts';

export const RADIUS = 100;
export const WIDTH = 18;
/** A half-circle around the bottom centre of the drawing, from left to right. */
export const arc = (radius: number): string => `M${120 - radius} 118A${radius} ${radius} 0 0 1 ${120 + radius} 118`;
export const ARC = arc(RADIUS);
/** Additions for an arc with promises, open ends or values beyond its scale; `gauge-promised.ts` provides them. */
export interface Promised {
  /** How far the arc is certainly filled, in per cent. */
  readonly solidOf: (gauge: Gauge) => number;
  /** Drawn below the filled part. */
  readonly promisedArc: (gauge: Gauge) => unknown;
  /** Drawn on top of it and outside. */
  readonly marksOn: (gauge: Gauge) => unknown;
}

/** The arc: solid for what has been reached. The plain arc is a single template, into which the additions are inserted. */
export function gaugeArc(gauge: Gauge, promised?: Promised | null): TemplateResult {
  const { share, mode } = gauge;
  const under = promised?.promisedArc(gauge);
  const over = promised?.marksOn(gauge);
  if (mode !== 'reached' || share === null) return html`<svg viewBox="0 0 240 122" aria-hidden="true" focusable="false">${under}${over}</svg>`;
  const solid = promised ? promised.solidOf(gauge) : share * 100;
  // oxfmt-ignore
  return html`<svg viewBox="0 0 240 122" aria-hidden="true" focusable="false"><path class="track" d=${ARC} fill="none" stroke-width=${WIDTH} />${under}<path class="value" d=${ARC} fill="none" stroke-width=${WIDTH} pathLength="100" stroke-dasharray="${solid} 100" />${over}</svg>`;
}
