/** Degrees to pixels on a plane: a degree of longitude as wide as it is in the middle of the map. */
export interface Extent {
  readonly west: number;
  readonly east: number;
  readonly south: number;
  readonly north: number;
  /** Width of a degree of longitude against one of latitude, where the plane is not fitted to the land. */
  readonly narrow?: number | undefined;
}

/** What latitudes are drawn as: themselves, or Mercator's under the tiles of a map service. */
export interface Plane {
  readonly to: (lat: number) => number;
  readonly from: (y: number) => number;
}

export const PLANAR: Plane = { to: (lat) => lat, from: (y) => y };

/** Zoom and shift on top of the fitted map; x and y as shares of the picture, so that it is the same window at any width. */
export interface Zoom {
  readonly k: number;
  readonly x: number;
  readonly y: number;
}

export interface Projection {
  /** Pixels a degree. */
  readonly scaleX: number;
  readonly scaleY: number;
  readonly left: number;
  readonly top: number;
}

export const FITTED: Zoom = { k: 1, x: 0, y: 0 };
const MARGIN = 8;

export function extentOf(boxes: readonly Extent[], narrow?: number): Extent {
  let { west, east, south, north } = { west: Infinity, east: -Infinity, south: Infinity, north: -Infinity };
  for (const box of boxes) {
    west = Math.min(west, box.west);
    east = Math.max(east, box.east);
    south = Math.min(south, box.south);
    north = Math.max(north, box.north);
  }
  return { west, east, south, north, narrow };
}

/** Height over width of the land as drawn. */
export function aspectOf(extent: Extent): number {
  return (extent.north - extent.south) / ((extent.east - extent.west) * narrowing(extent));
}

export function projectionOf(extent: Extent, width: number, height: number, zoom: Zoom): Projection {
  const narrow = narrowing(extent);
  const [wide, high] = [(extent.east - extent.west) * narrow, extent.north - extent.south];
  const fit = Math.min((width - 2 * MARGIN) / wide, (height - 2 * MARGIN) / high);
  const scale = fit * zoom.k;
  return {
    scaleX: scale * narrow,
    scaleY: -scale,
    left: ((width - wide * fit) / 2) * zoom.k + zoom.x * width - extent.west * scale * narrow,
    top: ((height - high * fit) / 2) * zoom.k + zoom.y * height + extent.north * scale,
  };
}

export function sameProjection(one: Projection, other: Projection): boolean {
  return one === other || (one.scaleX === other.scaleX && one.scaleY === other.scaleY && one.left === other.left && one.top === other.top);
}

function narrowing({ south, north, narrow }: Extent): number {
  return narrow ?? Math.cos((((south + north) / 2) * Math.PI) / 180);
}
