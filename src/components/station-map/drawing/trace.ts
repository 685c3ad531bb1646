/** Outlines in pixels, to a canvas or to the text of an SVG path. */
import type { Outline } from '../boundaries/outline.ts';
import { sameProjection, type Projection } from '../boundaries/projection.ts';

/** What both a canvas and a path understand. */
export interface Pen {
  moveTo(x: number, y: number): void;
  lineTo(x: number, y: number): void;
  closePath(): void;
}

/** Draws the rings; a vertex nearer than `least` pixels to the one before is left out, for no eye would find it. */
export function trace({ rings }: Outline, { scaleX, scaleY, left, top }: Projection, pen: Pen, least = 0.8): void {
  for (const ring of rings) {
    let lastX = (ring[0] as number) * scaleX + left;
    let lastY = (ring[1] as number) * scaleY + top;
    pen.moveTo(lastX, lastY);
    for (let index = 2; index < ring.length; index += 2) {
      const x = (ring[index] as number) * scaleX + left;
      const y = (ring[index + 1] as number) * scaleY + top;
      if (x - lastX < least && lastX - x < least && y - lastY < least && lastY - y < least) continue;
      pen.lineTo(x, y);
      lastX = x;
      lastY = y;
    }
    pen.closePath();
  }
}

const texts = new WeakMap<Outline, { readonly projection: Projection; readonly text: string }>();

/** The same as the `d` of a path, to a tenth of a pixel; kept, for new figures on the same land are drawn more often than other land. */
export function pathText(outline: Outline, projection: Projection): string {
  const known = texts.get(outline);
  if (known && sameProjection(known.projection, projection)) return known.text;
  const text = written(outline, projection);
  texts.set(outline, { projection, text });
  return text;
}

function written(outline: Outline, projection: Projection): string {
  const parts: string[] = [];
  const at = (x: number, y: number) => `${tenths(x)} ${tenths(y)}`;
  trace(outline, projection, {
    moveTo: (x, y) => parts.push(`M${at(x, y)}`),
    lineTo: (x, y) => parts.push(`L${at(x, y)}`),
    closePath: () => parts.push('Z'),
  });
  return parts.join('');
}

/** An engine writes whole numbers faster than fractions: a third of the time of a path. */
function tenths(value: number): string {
  const all = Math.round(Math.abs(value) * 10);
  const rest = all % 10;
  return `${all && value < 0 ? '-' : ''}${(all - rest) / 10}${rest ? `.${rest}` : ''}`;
}
