/** Keeps what is on the two canvases and paints only what has changed: a filter leaves the land alone. */
import type { ShownStations } from '../boundaries/station-points.ts';
import { paintAreas, paintPoints, type Ink } from './paint-canvas.ts';
import { samePicture, type Scene } from './scene.ts';

export class Painter {
  private scene: Scene | null = null;
  private land: readonly unknown[] = [];
  private marks: readonly unknown[] = [];

  /** False where the engine gives no canvas. */
  paint(root: ParentNode, next: Scene, shown: ShownStations): boolean {
    const [areas, dots] = Array.from(root.querySelectorAll<HTMLCanvasElement>('.map-box canvas'));
    if (!areas || !dots) return true;
    const ratio = Math.min(2, devicePixelRatio || 1);
    const ink = inkOf(areas);
    // What looks like the picture that stands is that picture.
    const scene = this.scene && samePicture(this.scene, next) ? this.scene : next;
    this.scene = scene;
    const land = [scene, ratio, areas, ...Object.values(ink)];
    if (differs(this.land, land) && !paintAreas(areas, scene, ink, ratio)) return false;
    const marks = [...land, shown];
    if (differs(this.marks, marks)) paintPoints(dots, scene, shown, ink, ratio);
    this.land = land;
    this.marks = marks;
    return true;
  }
}

function differs(before: readonly unknown[], now: readonly unknown[]): boolean {
  return now.some((value, index) => value !== before[index]);
}

function inkOf(element: Element): Ink {
  const style = getComputedStyle(element);
  const of = (name: string) => style.getPropertyValue(name).trim();
  return { accent: of('--_accent'), line: of('--_ink'), plain: of('--_track'), muted: of('--_muted'), ground: of('--_ground') };
}
