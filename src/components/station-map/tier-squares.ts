/** One small square a site, packed in rows: the count itself as a picture. One path, however many there are. */
import { html, svg, type TemplateResult } from 'lit';

const STEP = 12;
const SIDE = 9;

export function tierSquares(count: number, columns: number): TemplateResult {
  const rows = Math.ceil(count / columns);
  const d = Array.from({ length: count }, (_, index) => `M${(index % columns) * STEP} ${Math.floor(index / columns) * STEP}h${SIDE}v${SIDE}h-${SIDE}z`).join(
    '',
  );
  // Every tier is as wide as a full row, so that a square is of one size in all of them.
  const width = columns * STEP - (STEP - SIDE);
  const height = rows * STEP - (STEP - SIDE);
  return html`<svg class="squares" viewBox="0 0 ${width} ${height}" width=${width} height=${height} aria-hidden="true" focusable="false">
    ${svg`<path d=${d} />`}
  </svg>`;
}
