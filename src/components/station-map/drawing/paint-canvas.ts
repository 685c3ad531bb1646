/** The scene on a canvas: one path an area, the stations stamped into one image. */
import { MARKS, type ShownStations, type StationMark } from '../boundaries/station-points.ts';
import { INKED, isFlood, type AreaLook, type Scene, type SceneSymbol } from './scene.ts';
import { trace } from './trace.ts';

export interface Ink {
  readonly accent: string;
  readonly line: string;
  readonly plain: string;
  readonly muted: string;
  readonly ground: string;
}

/** From the lightest class to the darkest, legible in grey as well. */
export function shadeOpacity(shade: number): number {
  return 0.1 + 0.75 * shade;
}

/** 5 × 5 stamps, told apart by shape: disc, diamond, ring, triangle, small square. */
const STAMPS: Readonly<Record<StationMark, string>> = {
  operating: '.###.#####'.padEnd(15, '#') + '#####.###.',
  opened: '..#...###.#####.###...#..',
  pilot: '.###.#...##...##...#.###.',
  mixed: '..#...#.#..#.#.#...######',
  unstated: '......###..###..###......',
};

/** Fewer keep their shapes though they lie over one another. */
const CROWD = 300;
const RIMLESS = 3;
/** Circles beyond which only the large ones have a rim: a rim takes longer than its disc. */
const MANY = 1000;
/** Vertices nearer to each other than this are one on a screen. */
const SUBPIXEL = 1;
/** Across a stamp. */
export const MARK = 5;

/** False where the engine gives no canvas: the caller draws SVG then. */
export function paintAreas(canvas: HTMLCanvasElement, scene: Scene, ink: Ink, ratio: number): boolean {
  const context = sized(canvas, scene, ratio);
  if (!context) return false;
  const dashes = dashPattern(context, ink);
  context.strokeStyle = ink.line;
  context.lineWidth = 0.6;
  context.lineJoin = 'round';
  const fills = { shaded: ink.accent, missing: dashes, plain: ink.plain, outside: 'transparent', whole: 'transparent' };
  let last: AreaLook | null = null;
  for (const { prepared, look, shade } of scene.areas) {
    context.beginPath();
    trace(prepared.outline, scene.projection, context, SUBPIXEL);
    if (look !== last) context.fillStyle = fills[(last = look)];
    if (look === 'shaded') context.globalAlpha = shadeOpacity(shade);
    if (look !== 'outside') context.fill('evenodd');
    if (look === 'shaded') context.globalAlpha = 1;
    context.stroke();
  }
  context.strokeStyle = scene.shaded ? ink.line : ink.accent;
  context.fillStyle = scene.shaded ? ink.ground : ink.accent;
  context.lineWidth = 1.2;
  context.globalAlpha = scene.shaded ? 0.85 : 0.5;
  for (const symbol of scene.symbols) {
    circle(context, symbol);
    context.fill();
  }
  context.globalAlpha = 1;
  const rimless = scene.symbols.length > MANY ? 3 * RIMLESS : RIMLESS;
  for (const dashed of [false, true]) {
    context.setLineDash(dashed ? [3, 2] : []);
    for (const symbol of scene.symbols) {
      // A disc of a few pixels is its own rim.
      if (symbol.open !== dashed || (symbol.radius < rimless && !dashed && !scene.shaded)) continue;
      circle(context, symbol);
      context.stroke();
    }
  }
  context.setLineDash([]);
  return true;
}

function circle(context: CanvasRenderingContext2D, { x, y, radius }: SceneSymbol): void {
  context.beginPath();
  context.arc(x, y, radius, 0, 2 * Math.PI);
}

/** All stations in one image: a few writes each, however many there are. */
export function paintPoints(canvas: HTMLCanvasElement, scene: Scene, shown: ShownStations, ink: Ink, ratio: number): void {
  const context = sized(canvas, scene, ratio);
  if (!context || shown.count === 0 || isFlood(shown.count, scene)) return;
  const { width, height } = canvas;
  const { scaleX, scaleY, left, top } = scene.projection;
  const image = blankImage(canvas, context);
  const pixels = new Uint32Array(image.data.buffer);
  const zoom = Math.max(1, Math.round(ratio));
  const reach = 3 * zoom;
  const size = isCrowd(shown.count, scene) ? markSize(shown.count, scene) : MARK;
  const inks = [packed(ink.ground), packed(ink.accent)] as const;
  const stamps = MARKS.map((mark) => stampOf(size === MARK ? STAMPS[mark] : '#'.repeat(size * size), size, zoom, width, inks));
  const {
    mask,
    points: { xs, ys, marks },
  } = shown;
  for (let index = 0; index < mask.length; index++) {
    if (mask[index] === 0) continue;
    const centreX = Math.round(((xs[index] as number) * scaleX + left) * ratio);
    const centreY = Math.round(((ys[index] as number) * scaleY + top) * ratio);
    // A station at the very rim loses its mark there, not its place in the list.
    if (centreX < reach || centreY < reach || centreX >= width - reach || centreY >= height - reach) continue;
    const at = centreY * width + centreX;
    const { offsets, colors } = stamps[marks[index] as number] as Stamp;
    for (let dot = 0; dot < offsets.length; dot++) pixels[at + (offsets[dot] as number)] = colors[dot] as number;
  }
  context.putImageData(image, 0, 0);
}

const images = new WeakMap<HTMLCanvasElement, ImageData>();

/** The one of the last time where it is as large: to get another takes as long as to fill it. */
function blankImage(canvas: HTMLCanvasElement, context: CanvasRenderingContext2D): ImageData {
  const { width, height } = canvas;
  const known = images.get(canvas);
  if (known?.width === width && known.height === height) {
    known.data.fill(0);
    return known;
  }
  const image = context.createImageData(width, height);
  images.set(canvas, image);
  return image;
}

/** One over the other, pixel by pixel. */
export function laidOver(canvas: HTMLCanvasElement, sheets: readonly HTMLCanvasElement[], scene: Scene, ratio: number): void {
  const context = sized(canvas, scene, ratio);
  context?.setTransform(1, 0, 0, 1, 0, 0);
  sheets.forEach((sheet) => context?.drawImage(sheet, 0, 0));
}

/** Pixels across: the shapes where there is room for them, plain dots where a crowd of shapes would cover the land. */
function markSize(count: number, { width, height, zoom }: Scene): number {
  const crowd = count / zoom ** 2;
  return [MARK, 3, 2].find((size) => crowd * size * size <= INKED * width * height) ?? 1;
}

export function isCrowd(count: number, scene: Scene): boolean {
  return count > CROWD && markSize(count, scene) < MARK;
}

/** For each pixel of a stamp how far it lies from the middle one, and its colour. */
interface Stamp {
  readonly offsets: Int32Array;
  readonly colors: Uint32Array;
}

/** What is inside a ring is paper, so that rings stay rings in a crowd. */
function stampOf(stamp: string, size: number, zoom: number, width: number, [paper, ink]: readonly [number, number]): Stamp {
  const offsets: number[] = [];
  const colors: number[] = [];
  const middle = Math.floor((size * zoom) / 2);
  for (let row = 0; row < size * zoom; row++)
    for (let column = 0; column < size * zoom; column++) {
      const [r, c] = [Math.floor(row / zoom), Math.floor(column / zoom)];
      const filled = stamp[r * size + c] === '#';
      const inside = stamp.slice(r * size, r * size + c).includes('#') && stamp.slice(r * size + c + 1, (r + 1) * size).includes('#');
      if (!filled && !inside) continue;
      offsets.push((row - middle) * width + column - middle);
      colors.push(filled ? ink : paper);
    }
  return { offsets: Int32Array.from(offsets), colors: Uint32Array.from(colors) };
}

function sized(canvas: HTMLCanvasElement, { width, height }: Scene, ratio: number): CanvasRenderingContext2D | null {
  const [wide, high] = [Math.round(width * ratio), Math.round(height * ratio)];
  if (canvas.width !== wide) canvas.width = wide;
  if (canvas.height !== high) canvas.height = high;
  const context = canvas.getContext('2d');
  context?.setTransform(ratio, 0, 0, ratio, 0, 0);
  context?.clearRect(0, 0, width, height);
  return context;
}

function dashPattern(context: CanvasRenderingContext2D, { muted }: Ink): CanvasPattern | string {
  const tile = document.createElement('canvas');
  tile.width = tile.height = 8;
  const pen = tile.getContext('2d');
  if (!pen) return 'transparent';
  pen.strokeStyle = muted;
  pen.beginPath();
  pen.moveTo(0, 2);
  pen.lineTo(4, 2);
  pen.moveTo(4, 6);
  pen.lineTo(8, 6);
  pen.stroke();
  return context.createPattern(tile, 'repeat') ?? 'transparent';
}

const WHITE = 0xffffffff;
const known = new Map<string, number>();

/** A colour as the image has it: the engine itself reads it, once. */
function packed(color: string): number {
  const before = known.get(color);
  if (before !== undefined) return before;
  const dot = document.createElement('canvas');
  dot.width = dot.height = 1;
  const context = dot.getContext('2d', { willReadFrequently: true });
  if (!context) return WHITE;
  context.fillStyle = color;
  context.fillRect(0, 0, 1, 1);
  const [pixel = 0] = new Uint32Array(context.getImageData(0, 0, 1, 1).data.buffer);
  known.set(color, pixel);
  return pixel;
}
