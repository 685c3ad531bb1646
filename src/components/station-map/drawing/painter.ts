/**
 * Paints only what has changed: a filter leaves the land alone. Land and stations lie on canvases of their own, and one canvas
 * in the page shows both: the engine puts each that stands in a page together again with every outline under the pointer.
 */
import type { ShownStations } from '../boundaries/station-points.ts';
import { laidOver, paintAreas, paintPoints, type Ink } from './paint-canvas.ts';
import type { Scene } from './scene.ts';

export class Painter {
  private land: readonly unknown[] = [];
  private marks: readonly unknown[] = [];
  private readonly sheets = [document.createElement('canvas'), document.createElement('canvas')] as const;

  /** False where the engine gives no canvas. */
  paint(root: ParentNode, scene: Scene, shown: ShownStations): boolean {
    const canvas = root.querySelector<HTMLCanvasElement>('.map-box canvas');
    if (!canvas) return true;
    const [areas, dots] = this.sheets;
    const ratio = Math.min(2, devicePixelRatio || 1);
    const ink = inkOf(canvas);
    const land = [scene, ratio, ...Object.values(ink)];
    if (differs(this.land, land) && !paintAreas(areas, scene, ink, ratio)) return false;
    const marks = [...land, shown, canvas];
    if (differs(this.marks, marks)) {
      paintPoints(dots, scene, shown, ink, ratio);
      laidOver(canvas, [areas, dots], scene, ratio);
    }
    this.land = land;
    this.marks = marks;
    return true;
  }
}

/** Whether one of them is another than before. */
export function differs(before: readonly unknown[], now: readonly unknown[]): boolean {
  return now.some((value, index) => value !== before[index]);
}

function inkOf(element: Element): Ink {
  const style = getComputedStyle(element);
  const of = (name: string) => style.getPropertyValue(name).trim();
  return { accent: of('--_accent'), line: of('--_ink'), plain: of('--_track'), muted: of('--_muted'), ground: of('--_ground') };
}
