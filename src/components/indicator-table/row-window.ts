/**
 * Which rows of a long table are in the page: blocks of rows near the visible part, empty space for the rest.
 *
 * A block keeps its measured height when it leaves the page; the others are estimated by the height of an ordinary row. For print, and
 * where the browser cannot tell what is near, all rows are in the page.
 */
import type { ReactiveController, ReactiveControllerHost } from 'lit';

const BLOCK = 40;
const ROW_HEIGHT = 56;

export interface Block {
  readonly from: number;
  readonly to: number;
  /** Height in px of the empty space; null where the rows are in the page. */
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
    // A table that was moved has lost its observer, and nothing else would render it.
    this.host.requestUpdate();
  }

  hostDisconnected(): void {
    window.removeEventListener('beforeprint', this.onBeforePrint);
    window.removeEventListener('afterprint', this.onAfterPrint);
    this.observer?.disconnect();
    this.observer = null;
  }

  /** Other rows, or another order: previous measurements no longer apply. */
  reset(): void {
    this.near.clear();
    this.heights.clear();
  }

  /** The blocks of this many rows. The one with `kept` is always in the page, so that keyboard users keep their place. */
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
    // The browser prints what is in the page when the handlers return.
    if (whole && 'performUpdate' in this.host) (this.host as unknown as { performUpdate: () => void }).performUpdate();
  }
}
