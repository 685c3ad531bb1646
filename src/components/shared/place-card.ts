/**
 * Places a box beside a figure: below it, or above it where there is more room, and never off the screen.
 *
 * The box is first placed at its origin and measured there, so that neither its containing block nor a scaled or zoomed page matters:
 * the box itself shows how many screen pixels one CSS pixel is.
 */
import { unmeasuredZoom } from './zoom.ts';

const GAP = 8;

export function placeCard(card: HTMLElement, beside: Element): void {
  const { style } = card;
  const set = (name: string, pixels: number) => style.setProperty(name, `${pixels}px`);
  const zoom = unmeasuredZoom(card);
  // In quirks mode the document element does not have the height of the window.
  const width = Math.min(window.innerWidth, document.documentElement.clientWidth) / zoom;
  const height = window.innerHeight / zoom;
  set('left', 0);
  set('top', 0);
  const step = card.getBoundingClientRect().width / card.offsetWidth || 1;
  set('max-width', (width - 2 * GAP) / step);
  set('max-height', (height - 2 * GAP) / step);
  const box = card.getBoundingClientRect();
  const at = beside.getBoundingClientRect();
  const left = Math.max(GAP, Math.min(at.left, width - GAP - box.width));
  const below = at.bottom + GAP;
  const above = at.top - GAP - box.height;
  const lowest = Math.max(GAP, height - GAP - box.height);
  const top = below <= lowest ? below : above >= GAP ? above : lowest;
  set('left', (left - box.left) / step);
  set('top', (top - box.top) / step);
}
