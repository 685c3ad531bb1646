/** The window on the map: zoom about a point, shift, and never lose the land. Pure. */
import { FITTED, type Zoom } from './projection.ts';

export const CLOSEST = 40;

/** Zooms by `factor` with the point x, y standing still. */
export function zoomedAt(zoom: Zoom, factor: number, x: number, y: number, width: number, height: number): Zoom {
  const k = Math.min(CLOSEST, Math.max(1, zoom.k * factor));
  const by = k / zoom.k;
  return kept({ k, x: x - (x - zoom.x) * by, y: y - (y - zoom.y) * by }, width, height);
}

export function shifted(zoom: Zoom, dx: number, dy: number, width: number, height: number): Zoom {
  return kept({ k: zoom.k, x: zoom.x + dx, y: zoom.y + dy }, width, height);
}

/** The map always covers the box it was fitted to. */
function kept({ k, x, y }: Zoom, width: number, height: number): Zoom {
  if (k === 1) return FITTED;
  return { k, x: Math.min(0, Math.max(width * (1 - k), x)), y: Math.min(0, Math.max(height * (1 - k), y)) };
}
