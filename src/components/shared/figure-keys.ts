/** Keyboard access to the figures of an element as one tab stop: arrow keys move between figures in reading order, Tab moves on. */

const STEPS: Readonly<Record<string, (at: number, count: number) => number>> = {
  ArrowRight: (at) => at + 1,
  ArrowDown: (at) => at + 1,
  ArrowLeft: (at) => at - 1,
  ArrowUp: (at) => at - 1,
  Home: () => 0,
  End: (_, count) => count - 1,
};

export class FigureKeys {
  /** The last figure reached in each group. The drawing is one group, an open table another. */
  private readonly last = new Map<Element, HTMLElement>();

  constructor(private readonly root: ShadowRoot) {
    root.addEventListener('keydown', (event) => this.onKey(event as KeyboardEvent));
  }

  /** The visitor has reached a figure, which becomes the tab stop of its group. */
  reach(figure: HTMLElement): void {
    this.last.set(groupOf(figure), figure);
    this.settle();
  }

  /**
   * Called after each rendering. Leaves one tab stop per group: the last figure reached or, if that is gone, the first visible one.
   * Returns the new buttons of figures whose old buttons are gone, since a row of another kind is rendered by another template.
   */
  settle(): ReadonlyMap<HTMLElement, HTMLElement> {
    const anew = new Map<HTMLElement, HTMLElement>();
    const groups = new Map<Element, HTMLElement[]>();
    for (const figure of figuresIn(this.root)) {
      const group = groupOf(figure);
      const figures = groups.get(group);
      if (figures) figures.push(figure);
      else groups.set(group, [figure]);
    }
    for (const [group, figures] of groups) {
      const known = this.last.get(group);
      const same = known && (figures.includes(known) ? known : figures.find(({ dataset }) => dataset['of'] === known.dataset['of']));
      const stop = same ?? figures.find(isDrawn) ?? figures[0];
      if (known && same && same !== known) {
        this.last.set(group, same);
        anew.set(known, same);
      }
      figures.forEach((figure) => (figure.tabIndex = figure === stop ? 0 : -1));
    }
    return anew;
  }

  private onKey(event: KeyboardEvent): void {
    const figure = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-of]') : null;
    if (!figure || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const step = STEPS[mirrored(event.key, figure)];
    if (!step) return;
    const figures = figuresIn(groupOf(figure)).filter(isDrawn);
    const next = figures[step(figures.indexOf(figure), figures.length)];
    // Prevent scrolling, even at the first and last figure, where the keys do nothing.
    event.preventDefault();
    next?.focus();
  }
}

function figuresIn(root: ParentNode): readonly HTMLElement[] {
  return Array.from(root.querySelectorAll<HTMLElement>('button[data-of]'));
}

function groupOf(figure: Element): Element {
  return figure.closest('details, .frame') ?? figure;
}

function isDrawn(figure: Element): boolean {
  return figure.getClientRects().length > 0;
}

/** In right-to-left text the left and right arrows are swapped. */
function mirrored(key: string, figure: Element): string {
  if (!/Left|Right/.test(key) || getComputedStyle(figure).direction !== 'rtl') return key;
  return key === 'ArrowLeft' ? 'ArrowRight' : 'ArrowLeft';
}
