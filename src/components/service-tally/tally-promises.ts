/** What is only promised looks unlike what was reached, in black and white too. */
import { html, nothing, svg } from 'lit';
import type { Role } from '../../data/schema.ts';

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
