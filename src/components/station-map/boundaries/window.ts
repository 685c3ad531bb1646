/** The window on the map: zoom about a point, shift, and never lose the land. All in shares of the picture. Pure. */
import { FITTED, type Zoom } from './projection.ts';

export const CLOSEST = 40;

/** Zooms by `factor` with the point x, y standing still. */
export function zoomedAt(zoom: Zoom, factor: number, x: number, y: number): Zoom {
  const k = Math.min(CLOSEST, Math.max(1, zoom.k * factor));
  const by = k / zoom.k;
  return kept({ k, x: x - (x - zoom.x) * by, y: y - (y - zoom.y) * by });
}

export function shifted({ k, x, y }: Zoom, dx: number, dy: number): Zoom {
  return kept({ k, x: x + dx, y: y + dy });
}

/** The map always covers the box it was fitted to. */
export function kept({ k, x, y }: Zoom): Zoom {
  if (k === 1) return FITTED;
  const within = (shift: number) => Math.min(0, Math.max(1 - k, shift));
  return { k, x: within(x), y: within(y) };
}
