/** Outlines, figures and the window on them → what stands where, for canvas and SVG alike. Pure. */
import type { MapFigures } from '../boundaries/map-figures.ts';
import { projectionOf, type Extent, type Projection, type Zoom } from '../boundaries/projection.ts';
import { markAt, type ShownStations, type StationMark } from '../boundaries/station-points.ts';
import type { Prepared } from './prepared.ts';

/** shaded: by its class; plain: it has figures; missing: the report states none; outside: the report does not know it; whole: around its parts. */
export type AreaLook = 'shaded' | 'plain' | 'missing' | 'outside' | 'whole';

export interface SceneArea {
  readonly prepared: Prepared;
  readonly look: AreaLook;
  /** 0 to 1 within the classes. */
  readonly shade: number;
}

export interface SceneSymbol {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly open: boolean;
}

export interface SceneLabel {
  readonly x: number;
  readonly y: number;
  readonly name: string;
  readonly figure: string;
}

export interface ScenePoint {
  readonly x: number;
  readonly y: number;
  readonly mark: StationMark;
}

export interface Scene {
  readonly width: number;
  readonly height: number;
  readonly projection: Projection;
  readonly areas: readonly SceneArea[];
  readonly symbols: readonly SceneSymbol[];
  readonly labels: readonly SceneLabel[];
  /** Areas are shaded: what lies on them is paper, not ink. */
  readonly shaded: boolean;
  /** 1 where the whole is fitted. */
  readonly zoom: number;
}

export interface SceneParts {
  readonly prepared: readonly Prepared[];
  /** For each outline the id of its place. */
  readonly places: readonly (string | null)[];
  /** Places with others in them that are drawn as well: what is written of them would be read as those others'. */
  readonly around: ReadonlySet<string>;
  readonly figures: MapFigures;
  readonly extent: Extent;
}

/** Of the picture, what circles or stations may cover. */
export const INKED = 0.2;
/** Of the areas drawn. */
const NAMED_AT_LEAST = 0.1;
/** Sizes of type in the drawing. */
const NAME = 12;
const LINE = 14;

export function sceneOf({ prepared, places, around, figures, extent }: SceneParts, width: number, height: number, zoom: Zoom): Scene {
  const projection = projectionOf(extent, width, height, zoom);
  const { scaleX, scaleY, left, top } = projection;
  const areas: SceneArea[] = [];
  const symbols: SceneSymbol[] = [];
  const fitting: SceneLabel[] = [];
  // Circles leave most of the land to be seen, however many there are.
  const room = Math.sqrt((INKED * width * height * zoom.k ** 2 * figures.most) / (Math.PI * Math.max(1, figures.total)));
  const largest = Math.min(24, Math.max(7, Math.min(width, height) * 0.045), room);
  const classes = figures.limits.length - 1;
  prepared.forEach((one, index) => {
    const [west, east, north, south] = [one.west * scaleX + left, one.east * scaleX + left, one.north * scaleY + top, one.south * scaleY + top];
    if (east < 0 || west > width || south < 0 || north > height) return;
    const id = places[index];
    const area = id == null ? undefined : figures.areas.get(id);
    const shade = area?.shade ?? null;
    const look = id == null ? 'outside' : !area || around.has(id) ? 'whole' : shade !== null ? 'shaded' : area.missing ? 'missing' : 'plain';
    areas.push({ prepared: one, look, shade: shade === null ? 0 : (shade + 1) / classes });
    if (!area || look === 'whole') return;
    const [x, y] = [one.x * scaleX + left, one.y * scaleY + top];
    const radius = area.count === null || figures.most === 0 ? 0 : Math.sqrt(area.count / figures.most) * largest;
    if (radius > 0) symbols.push({ x, y, radius: Math.max(1, radius), open: area.open });
    // A label stands only where it fits into its own area: none covers a neighbour.
    if (2 * (radius + LINE) >= south - north || breadth(area.name) >= east - west) return;
    const figure = area.label;
    if (breadth(figure) < east - west) fitting.push({ x, y: y + radius + NAME, name: area.name, figure });
  });
  const labels = apart(fitting, symbols, areas.length);
  return { width, height, projection, areas, symbols, labels, shaded: classes > 0, zoom: zoom.k };
}

/** In pixels, about: a letter or digit is narrower than a sign. */
function breadth(text: string): number {
  return (text.length - 0.4 * text.replace(/[^ -~]+/g, '').length) * NAME;
}

/** Labels that cover neither one another nor another area's circle; what is left out stands in the list. */
function apart(labels: readonly SceneLabel[], symbols: readonly SceneSymbol[], areas: number): readonly SceneLabel[] {
  const kept: { readonly label: SceneLabel; readonly west: number; readonly east: number; readonly north: number; readonly south: number }[] = [];
  for (const label of labels) {
    const half = Math.max(breadth(label.name), breadth(label.figure)) / 2;
    const [west, east, north, south] = [label.x - half, label.x + half, label.y - NAME, label.y + LINE + 3];
    const covered =
      kept.some((one) => west < one.east && east > one.west && north < one.south && south > one.north) ||
      symbols.some(({ x, y, radius }) => x + radius > west && x - radius < east && y + radius > north + 2 && y - radius < south);
    if (!covered) kept.push({ label, west, east, north, south });
  }
  // A few names among very many areas look chosen, and are not.
  return kept.length < areas * NAMED_AT_LEAST ? [] : kept.map(({ label }) => label);
}

/** As single pixels they would cover the land: circles tell the counts, and stations come with a closer look. */
export function isFlood(count: number, { width, height, zoom, symbols }: Scene): boolean {
  return symbols.length > 0 && count / zoom ** 2 > INKED * width * height;
}

export function scenePoints({ points, mask, count }: ShownStations, scene: Scene): readonly ScenePoint[] {
  if (isFlood(count, scene)) return [];
  const {
    width,
    height,
    projection: { scaleX, scaleY, left, top },
  } = scene;
  const shown: ScenePoint[] = [];
  for (let index = 0; index < mask.length; index++) {
    if (mask[index] === 0) continue;
    const [x, y] = [(points.xs[index] as number) * scaleX + left, (points.ys[index] as number) * scaleY + top];
    if (x > -5 && y > -5 && x < width + 5 && y < height + 5) shown.push({ x, y, mark: markAt(points, index) });
  }
  return shown;
}
