/**
 * Panels of an element → live drawings: loaded when the element approaches the viewport, laid out again when its width changes, and
 * finalized when they leave. The only file that loads Vega.
 */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { OwnSpec } from './check-spec.ts';
import type { Panel } from './indicator-chart.view.ts';
import { layOut } from './lay-out.ts';
import type { OwnFigures } from './own-drawing.ts';
import { coloursOf, sizeOf, themeSignals } from './theme.ts';
import type { Drawn } from './preset-drawing.ts';

/** What a container holds: a panel of ours, or the page's own specification. */
export type Content = { readonly panel: Panel; readonly focused: number } | { readonly spec: OwnSpec; readonly figures: OwnFigures };

/** A drawing with the function that finalizes it; a page's own drawing takes no focus. */
interface Made {
  readonly view: Drawn['view'] | null;
  readonly end: () => void;
}

interface Live extends Made {
  readonly key: string;
  readonly content: object;
}

export class ChartController implements ReactiveController {
  private near = false;
  private readonly live = new Map<HTMLElement, Live>();
  private readonly seen =
    typeof IntersectionObserver === 'function' ? new IntersectionObserver((entries) => this.onSeen(entries), { rootMargin: '400px' }) : null;
  private readonly room = typeof ResizeObserver === 'function' ? new ResizeObserver(() => this.later()) : null;
  private frame = 0;

  constructor(
    private readonly host: ReactiveControllerHost & HTMLElement,
    /** The containers as they are now, with what each is to hold. */
    private readonly contents: () => readonly (readonly [HTMLElement, Content])[],
    private readonly onFailed: () => void,
    private readonly onPoint: (container: HTMLElement, index: number) => void,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    if (!this.seen) this.near = true;
    this.seen?.observe(this.host);
    this.room?.observe(this.host);
  }

  hostDisconnected(): void {
    this.seen?.disconnect();
    this.room?.disconnect();
    cancelAnimationFrame(this.frame);
    this.frame = 0;
    this.live.forEach(({ end }) => end());
    this.live.clear();
  }

  hostUpdated(): void {
    const contents = this.contents();
    const wanted = new Set(contents.map(([container]) => container));
    this.live.forEach(({ end }, container) => {
      if (wanted.has(container)) return;
      end();
      this.live.delete(container);
    });
    contents.forEach(([container, content]) => this.sync(container, content));
  }

  private sync(container: HTMLElement, content: Content): void {
    const width = Math.floor(container.clientWidth);
    // In a hidden tab there is no width yet; the observer will come back.
    if (width === 0) return;
    const size = sizeOf(this.host);
    const key = [width, size, 'panel' in content ? '' : coloursOf(this.host)].join(' ');
    const what = 'panel' in content ? content.panel : content.spec;
    const old = this.live.get(container);
    if (old && old.key === key && old.content === what) {
      if ('panel' in content) old.view?.signal('focused', content.focused).runAsync().catch(this.onFailed);
      return;
    }
    if ('panel' in content) {
      const laid = layOut(content.panel, width, size);
      // Reserve the height before Vega arrives, so that nothing moves.
      container.style.setProperty('height', `${laid.height}px`);
      if (!this.near) return;
      this.start(container, key, what, async (alive) => {
        const { draw } = await import('./preset-drawing.ts');
        if (!alive()) return null;
        const signals = { ...laid.signals, ...themeSignals(), focused: content.focused };
        const drawn = draw(container, { ...laid, signals, width }, this.onFailed);
        const point = (_: unknown, item: { readonly datum?: { readonly index?: unknown } } | null | undefined) => {
          if (typeof item?.datum?.index === 'number') this.onPoint(container, item.datum.index);
        };
        drawn.view.addEventListener('pointermove', point as never);
        drawn.view.addEventListener('click', point as never);
        return drawn;
      });
    } else if (this.near) {
      this.start(container, key, what, async (alive) => {
        const { drawOwn } = await import('./own-drawing.ts');
        if (!alive()) return null;
        const end = await drawOwn(container, { spec: content.spec, figures: content.figures, width, host: this.host }, this.onFailed);
        if (alive()) return { view: null, end };
        end();
        return null;
      });
    }
  }

  /** The last start in a container wins; an earlier one that comes late is finalized unseen. */
  private start(container: HTMLElement, key: string, content: object, make: (alive: () => boolean) => Promise<Made | null>): void {
    this.live.get(container)?.end();
    const empty: Live = { key, content, view: null, end: () => {} };
    this.live.set(container, empty);
    const alive = () => this.live.get(container) === empty;
    make(alive).then(
      (drawn) => {
        if (!drawn) return;
        const end = () => {
          drawn.end();
          container.textContent = '';
        };
        if (alive()) this.live.set(container, { key, content, view: drawn.view, end });
        else end();
      },
      () => alive() && this.onFailed(),
    );
  }

  private onSeen(entries: readonly IntersectionObserverEntry[]): void {
    if (this.near || !entries.some(({ isIntersecting }) => isIntersecting)) return;
    this.near = true;
    this.seen?.disconnect();
    this.hostUpdated();
  }

  /** Once per frame, outside the observer's callback. */
  private later(): void {
    if (this.frame === 0) {
      this.frame = requestAnimationFrame(() => {
        this.frame = 0;
        this.hostUpdated();
      });
    }
  }
}
