/** The few marks of the tally: an open end, what is only promised, a part in its whole, like figures on one scale. */
import { html, nothing, svg, type TemplateResult } from 'lit';
import type { Role } from '../../data/schema.ts';
import type { TallyBar } from './tally-model.ts';

/** Where a bar that is open ends; beyond it the line breaks up. The scale ends there too, so that closed bars keep to it. */
const END = 88;
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

/** A length from zero on the scale of its group; a part lies in its whole. */
export function barTemplate({ share, open, whole }: TallyBar): TemplateResult {
  const squares = whole && whole.cells > 0 ? whole.cells : 0;
  return html`<svg class="bar ${whole ? 'in-whole' : ''}" viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true" focusable="false">
    ${
      squares > 0
        ? Array.from({ length: squares }, (_, at) => cell(at, squares, share))
        : svg`${whole ? svg`<rect class="whole" width=${END} height="8" />${whole.open ? brokenFrom(END, 'whole', 8) : nothing}` : nothing}
            <rect class="value" width=${share * END} height="8" />${open ? brokenFrom(share * END, 'value', 8) : nothing}`
    }
  </svg>`;
}

function cell(at: number, count: number, share: number): TemplateResult {
  const width = 100 / count;
  return svg`<rect class=${at < Math.round(share * count) ? 'value' : 'whole'} x=${at * width} width=${width * 0.86} height="8" />`;
}

function brokenFrom(end: number, kind: string, height: number): unknown {
  return BREAKS.map((from, index) => svg`<rect class=${kind} x=${end + 1.2 + from} width=${2.4 - index * 0.7} height=${height} />`);
}
