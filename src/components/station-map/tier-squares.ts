/** One small square a site, packed in rows: the count itself as a picture. One path, however many there are. */
import { html, nothing, svg, type TemplateResult } from 'lit';
import { columnsOf, type Box, type Packing } from './packed-squares.ts';

/** full: it stands; pilot: hollow; mixed: the report does not part what has begun from what is done. */
export type Mark = 'full' | 'pilot' | 'mixed';

/** A gap of a quarter of the step. */
const GAP = 0.25;

export function tierSquares(count: number, { worth, step }: Packing, box: Box, mark: Mark = 'full'): TemplateResult {
  const columns = columnsOf(box, step);
  const side = step * (1 - GAP);
  const at = (index: number) => `${(index % columns) * step} ${Math.floor(index / columns) * step}`;
  const whole = Math.floor(count / worth);
  const squares = Array.from({ length: whole }, (_, index) => `M${at(index)}${shape(mark, side)}`);
  // What is left over is a part of a square, as wide as its share.
  const rest = (count % worth) / worth;
  const wide = Math.max(0.5, side * rest);
  if (rest > 0) squares.push(`M${at(whole)}h${wide}v${side}h${-wide}z`);
  const rows = Math.ceil(squares.length / columns);
  const { width } = box;
  const height = Math.max(0, rows * step - step * GAP);
  return html`<svg class="squares ${mark}" viewBox="0 0 ${width} ${height}" width=${width} height=${height} aria-hidden="true" focusable="false">
    ${mark === 'mixed' ? svg`<path class="outline" d=${squares.map((_, index) => `M${at(index)}${shape('full', side)}`).join('')} />` : nothing}
    ${svg`<path d=${squares.join('')} />`}
  </svg>`;
}

/** Of the mixed a point: what is left at this size of the points that the gauge has for them. */
function shape(mark: Mark, side: number): string {
  return mark === 'mixed' ? `m${side / 3} ${side / 3}${shape('full', side / 3)}` : `h${side}v${side}h${-side}z`;
}
