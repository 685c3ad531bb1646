/**
 * Which rows of a long table stand in the page: blocks of them near the reader's eye, empty space for the rest.
 *
 * A block whose height was seen keeps it when it leaves; the rest are given the height of an ordinary row. In print, and
 * where the browser cannot say what is near, everything stands.
 */
import type { ReactiveController, ReactiveControllerHost } from 'lit';

const BLOCK = 40;
const ROW_HEIGHT = 56;

export interface Block {
  readonly from: number;
  readonly to: number;
  /** Height in px of the space that stands in its place; null where its rows stand. */
  readonly space: number | null;
}

export class RowWindow implements ReactiveController {
  private readonly near = new Set<number>();
  private readonly heights = new Map<number, number>();
  private observer: IntersectionObserver | null = null;
  private whole = false;
  private readonly onBeforePrint = () => this.setWhole(true);
  private readonly onAfterPrint = () => this.setWhole(false);

  constructor(private readonly host: ReactiveControllerHost & HTMLElement) {
    host.addController(this);
  }

  hostConnected(): void {
    window.addEventListener('beforeprint', this.onBeforePrint);
    window.addEventListener('afterprint', this.onAfterPrint);
    // A table that was moved has lost its observer, and is drawn by nobody else.
    this.host.requestUpdate();
  }

  hostDisconnected(): void {
    window.removeEventListener('beforeprint', this.onBeforePrint);
    window.removeEventListener('afterprint', this.onAfterPrint);
    this.observer?.disconnect();
    this.observer = null;
  }

  /** Other rows, in another order: what was measured is of the old ones. */
  reset(): void {
    this.near.clear();
    this.heights.clear();
  }

  /** The blocks of so many rows; the one that holds `kept` always stands, so that the keyboard does not lose its place. */
  blocks(count: number, kept: number): readonly Block[] {
    if (this.whole) return [{ from: 0, to: count, space: null }];
    const near = this.near.size > 0 ? this.near : new Set([0, 1]);
    return Array.from({ length: Math.ceil(count / BLOCK) }, (_, index) => {
      const from = index * BLOCK;
      const to = Math.min(count, from + BLOCK);
      const stands = [index - 1, index, index + 1].some((one) => near.has(one)) || Math.abs(Math.floor(kept / BLOCK) - index) <= 1;
      return { from, to, space: stands ? null : (this.heights.get(index) ?? (to - from) * ROW_HEIGHT) };
    });
  }

  hostUpdated(): void {
    const scroller = this.host.shadowRoot?.querySelector('.scroll.long');
    this.observer?.disconnect();
    this.observer = null;
    if (!scroller || this.whole) return;
    this.observer = new IntersectionObserver((entries) => this.onSeen(entries), { root: scroller, rootMargin: '600px 0px' });
    scroller.querySelectorAll('tbody').forEach((body) => this.observer?.observe(body));
  }

  private onSeen(entries: readonly IntersectionObserverEntry[]): void {
    const before = [...this.near].sort().join();
    for (const { target, isIntersecting, boundingClientRect } of entries) {
      const index = Number((target as HTMLElement).dataset['block']);
      if (isIntersecting) this.near.add(index);
      else this.near.delete(index);
      if (boundingClientRect.height > 0 && !target.hasAttribute('data-space')) this.heights.set(index, Math.round(boundingClientRect.height));
    }
    if (before !== [...this.near].sort().join()) this.host.requestUpdate();
  }

  private setWhole(whole: boolean): void {
    this.whole = whole;
    this.host.requestUpdate();
    // The browser prints what stands when its handlers return.
    if (whole && 'performUpdate' in this.host) (this.host as unknown as { performUpdate: () => void }).performUpdate();
  }
}
