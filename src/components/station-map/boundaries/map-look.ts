/**
 * What a visitor has made of the map, as a text to keep in an address: window, filter, area chosen. Pure.
 *
 *     k=4&lon=114.93&lat=25.85&status=pilot&chosen=360721
 */
import { FITTED, type Projection, type Zoom } from './projection.ts';
import { NO_FILTER, type StationFilter } from '../stations/station-filter.ts';
import { CLOSEST, kept } from './window.ts';

export interface MapLook {
  /** null: the whole is fitted. */
  readonly window: { readonly k: number; readonly lon: number; readonly lat: number } | null;
  readonly filter: StationFilter;
  /** Code or id of the area chosen; '' for none. */
  readonly chosen: string;
}

const KEYS = ['tier', 'type', 'status'] as const;

/** What cannot be read is left as it is without it. */
export function readLook(text: string): MapLook {
  const words = new URLSearchParams(text);
  const [k, lon, lat] = ['k', 'lon', 'lat'].map((key) => Number(words.get(key) ?? Number.NaN)) as [number, number, number];
  const filter = { ...NO_FILTER };
  for (const key of KEYS) filter[key] = words.get(key) ?? '';
  return { window: k > 1 && Number.isFinite(lon) && Number.isFinite(lat) ? { k, lon, lat } : null, filter, chosen: words.get('chosen') ?? '' };
}

export function lookText({ window: seen, filter, chosen }: MapLook): string {
  const words = new URLSearchParams();
  if (seen) for (const [key, value] of Object.entries(seen)) words.set(key, String(Number(value.toFixed(key === 'k' ? 2 : 5))));
  for (const key of KEYS) if (filter[key] !== '') words.set(key, filter[key]);
  if (chosen !== '') words.set('chosen', chosen);
  return words.toString();
}

/** The middle of the window, in the file's coordinates; null where the whole is fitted. */
export function windowOf({ scaleX, scaleY, left, top }: Projection, { k }: Zoom, width: number, height: number): MapLook['window'] {
  return k === 1 ? null : { k, lon: (width / 2 - left) / scaleX, lat: (height / 2 - top) / scaleY };
}

/** The window of this middle, on the map as it is fitted. */
export function zoomTo(seen: MapLook['window'], { scaleX, scaleY, left, top }: Projection, width: number, height: number): Zoom {
  if (!seen) return FITTED;
  const k = Math.min(CLOSEST, seen.k);
  return kept({ k, x: 0.5 - ((seen.lon * scaleX + left) / width) * k, y: 0.5 - ((seen.lat * scaleY + top) / height) * k });
}
