/** Which tiles of a Web Mercator pyramid lie in the window, where, and at which address. Pure. */
import type { Scene } from '../drawing/scene.ts';
import type { Plane } from './projection.ts';

export interface Tile {
  readonly x: number;
  readonly y: number;
  readonly z: number;
  /** In pixels of the drawing. */
  readonly left: number;
  readonly top: number;
  readonly size: number;
}

/** Pixels across, as services cut them. */
const SIZE = 256;
const DEEPEST = 18;
/** Where Mercator's square ends. */
const NORTHMOST = 85.0511287798066;
const RADIAN = Math.PI / 180;

/** Latitudes as degrees of Mercator: the square of the world is 360 wide and 360 high. */
export const mercator: Plane = {
  to: (lat) => Math.log(Math.tan(Math.PI / 4 + (Math.max(-NORTHMOST, Math.min(NORTHMOST, lat)) * RADIAN) / 2)) / RADIAN,
  from: (y) => (2 * Math.atan(Math.exp(y * RADIAN)) - Math.PI / 2) / RADIAN,
};

/** The tiles of the level whose own size is nearest to that on screen. */
export function tilesOf({ width, height, projection: { scaleX, left, top } }: Pick<Scene, 'width' | 'height' | 'projection'>): readonly Tile[] {
  const z = Math.max(0, Math.min(DEEPEST, Math.round(Math.log2((360 * scaleX) / SIZE))));
  const count = 2 ** z;
  const size = (360 * scaleX) / count;
  const [west, north] = [left - 180 * scaleX, top - 180 * scaleX];
  const tiles: Tile[] = [];
  const range = (from: number, length: number) => [Math.max(0, Math.floor(-from / size)), Math.min(count - 1, Math.floor((length - from) / size))] as const;
  const [[firstX, lastX], [firstY, lastY]] = [range(west, width), range(north, height)];
  for (let y = firstY; y <= lastY; y++) for (let x = firstX; x <= lastX; x++) tiles.push({ x, y, z, left: west + x * size, top: north + y * size, size });
  return tiles;
}

/** null for a template that does not say where each of the three numbers goes. */
export function tileAddress(template: string, x: number, y: number, z: number): string | null {
  const places: readonly (readonly [RegExp, number])[] = [
    [/\{(x|TileCol)\}/gi, x],
    [/\{(y|TileRow)\}/gi, y],
    [/\{(z|TileMatrix)\}/gi, z],
  ];
  return places.reduce<string | null>((address, [place, number]) => {
    const filled = address?.replace(place, String(number));
    return filled === undefined || filled === address ? null : filled;
  }, template);
}
