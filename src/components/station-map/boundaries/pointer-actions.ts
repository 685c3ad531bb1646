/** Pointer, fingers and wheel on the picture. Two fingers zoom. The wheel alone scrolls the page; with Ctrl it zooms. */
import { unmeasuredZoom } from '../../shared/zoom.ts';
import type { BoundaryMap } from './boundary-map.ts';

export interface PointerActions {
  readonly onPointer: (event: PointerEvent) => void;
  readonly onLeave: (event: PointerEvent) => void;
  readonly onClick: (event: MouseEvent) => void;
  readonly onWheel: (event: WheelEvent) => void;
}

/** In pixels of the drawing. */
interface Spot {
  readonly x: number;
  readonly y: number;
}

/** Once for the life of a map, so that a drag survives a rendering. */
export function pointerActions(map: BoundaryMap): PointerActions {
  /** Where each that is down was last. */
  const down = new Map<number, Spot>();
  let moved = 0;
  const onPointer = (event: PointerEvent) => {
    const { type, pointerId: id, buttons } = event;
    const at = placeOf(event, map);
    if (type === 'pointerdown') {
      moved = 0;
      // A drag goes on beyond the picture. What a script makes up has no pointer to hold.
      if (event.isTrusted) (event.currentTarget as Element).setPointerCapture(id);
      return void down.set(id, at);
    }
    if (type === 'pointerup' || buttons === 0) down.delete(id);
    const before = down.get(id);
    if (!before) return map.pointing.at(at.x, at.y);
    down.set(id, at);
    moved += apart(at, before);
    const other = [...down.keys()].find((one) => one !== id);
    const held = other === undefined ? undefined : down.get(other);
    if (!held && !map.visit.zoomed) return map.pointing.at(at.x, at.y);
    // Of two fingers each does half.
    if (held) map.visit.zoomBy(apart(at, held) / apart(before, held) || 1, (before.x + held.x) / 2, (before.y + held.y) / 2);
    const share = held ? 2 : 1;
    map.visit.shift((at.x - before.x) / share, (at.y - before.y) / share);
  };
  return {
    onPointer,
    onLeave: ({ pointerId }) => {
      down.delete(pointerId);
      map.pointing.on('');
    },
    onClick: (event) => {
      const { x, y } = placeOf(event, map);
      // The end of a drag is no choice.
      if (moved > 5) return;
      map.pointing.at(x, y);
      if (map.pointing.area !== '') map.visit.select(map.pointing.area);
    },
    onWheel: (event) => {
      if (!event.ctrlKey && !event.metaKey) return;
      event.preventDefault();
      const { x, y } = placeOf(event, map);
      map.visit.zoomBy(Math.exp(-event.deltaY / 300), x, y);
    },
  };
}

function apart(one: Spot, other: Spot): number {
  return Math.hypot(one.x - other.x, one.y - other.y);
}

/** Whatever scales the page: by ratio of the box as it is on screen. */
function placeOf(event: MouseEvent, { scene }: BoundaryMap): Spot {
  const picture = event.currentTarget as Element;
  const box = picture.getBoundingClientRect();
  const zoom = unmeasuredZoom(picture);
  const { width = 1, height = 1 } = scene ?? {};
  return { x: ((event.clientX / zoom - box.left) / box.width) * width, y: ((event.clientY / zoom - box.top) / box.height) * height };
}
