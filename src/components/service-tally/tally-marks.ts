/** The small marks beneath a figure: an open end, what is only promised. */
import { html, nothing, svg } from 'lit';
import type { Role } from '../../data/schema.ts';

const BREAKS = [0, 4, 8] as const;

/** The open end of 余: a rule that breaks up towards the right. It has no scale and claims none. */
export const openMark = html`<svg class="mark" viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden="true" focusable="false">
  ${svg`<rect class="value" width="70" height="4" />${brokenFrom(70, 'value', 4)}`}
</svg>`;

/** Required is an empty outline, forecast is hatched, hoped for is dotted. */
export function promiseMark(role: Role): unknown {
  if (role === 'actual') return nothing;
  return html`<svg class="mark ${role}" viewBox="0 0 56 6" aria-hidden="true" focusable="false">
    ${
      role === 'forecast'
        ? svg`<path d=${Array.from({ length: 14 }, (_, at) => `M${at * 4} 6l4 -6`).join('')} />`
        : svg`<rect x="0.5" y="0.5" width="55" height="5" />`
    }
  </svg>`;
}

/** An end that breaks up. */
export function brokenFrom(end: number, kind: string, height: number): unknown {
  return BREAKS.map((from, index) => svg`<rect class=${kind} x=${end + 1.2 + from} width=${2.4 - index * 0.7} height=${height} />`);
}
