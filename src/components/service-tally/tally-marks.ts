/** The mark of 余: an end that breaks up. */
import { html, svg } from 'lit';

const BREAKS = [0, 4, 8] as const;

/** The open end of 余: a rule that breaks up towards the right. It has no scale and claims none. */
export const openMark = html`<svg class="mark" viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden="true" focusable="false">
  ${svg`<rect class="value" width="70" height="4" />${brokenFrom(70, 'value', 4)}`}
</svg>`;

/** An end that breaks up. */
export function brokenFrom(end: number, kind: string, height: number): unknown {
  return BREAKS.map((from, index) => svg`<rect class=${kind} x=${end + 1.2 + from} width=${2.4 - index * 0.7} height=${height} />`);
}
