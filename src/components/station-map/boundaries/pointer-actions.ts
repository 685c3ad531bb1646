/** Pointer and wheel on the picture. The wheel alone scrolls the page; with Ctrl it zooms. */
import { unmeasuredZoom } from '../../shared/zoom.ts';
import type { BoundaryMap } from './boundary-map.ts';

export interface PointerActions {
  readonly onPointer: (event: PointerEvent) => void;
  readonly onLeave: () => void;
  readonly onClick: (event: MouseEvent) => void;
  readonly onWheel: (event: WheelEvent) => void;
}

interface Drag {
  x: number;
  y: number;
  moved: number;
}

const made = new WeakMap<BoundaryMap, PointerActions>();

/** The same for the life of a map, so that a drag survives a rendering. */
export function pointerActions(map: BoundaryMap): PointerActions {
  const known = made.get(map);
  if (known) return known;
  const actions = actionsOf(map);
  made.set(map, actions);
  return actions;
}

function actionsOf(map: BoundaryMap): PointerActions {
  let drag: Drag | null = null;
  let moved = 0;
  const onPointer = (event: PointerEvent) => {
    const { x, y } = placeOf(event, map);
    if (event.type === 'pointerdown') {
      drag = { x, y, moved: 0 };
      moved = 0;
    } else if (event.type === 'pointerup') {
      drag = null;
    } else if (drag && event.buttons > 0 && map.visit.zoomed) {
      moved += Math.abs(x - drag.x) + Math.abs(y - drag.y);
      map.visit.shift(x - drag.x, y - drag.y);
      drag = { x, y, moved };
    } else map.pointing.at(x, y);
  };
  return {
    onPointer,
    onLeave: () => {
      drag = null;
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

/** In pixels of the drawing, whatever scales the page: by ratio of the box as it is on screen. */
function placeOf(event: MouseEvent, { scene }: BoundaryMap): { readonly x: number; readonly y: number } {
  const picture = event.currentTarget as Element;
  const box = picture.getBoundingClientRect();
  const zoom = unmeasuredZoom(picture);
  const { width = 1, height = 1 } = scene ?? {};
  return { x: ((event.clientX / zoom - box.left) / box.width) * width, y: ((event.clientY / zoom - box.top) / box.height) * height };
}
