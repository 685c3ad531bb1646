/** The figures of an element as one tab stop: arrow keys lead from one to the next in reading order, Tab leads on. */

const STEPS: Readonly<Record<string, (at: number, count: number) => number>> = {
  ArrowRight: (at) => at + 1,
  ArrowDown: (at) => at + 1,
  ArrowLeft: (at) => at - 1,
  ArrowUp: (at) => at - 1,
  Home: () => 0,
  End: (_, count) => count - 1,
};

export class FigureKeys {
  /** The last figure reached in each group: the drawing is one, an open table another. */
  private readonly last = new Map<Element, HTMLElement>();

  constructor(private readonly root: ShadowRoot) {
    root.addEventListener('keydown', (event) => this.onKey(event as KeyboardEvent));
  }

  /** The visitor has come to a figure: it is now the one at which Tab stops. */
  reach(figure: HTMLElement): void {
    this.last.set(groupOf(figure), figure);
    this.settle();
  }

  /**
   * After each drawing: one stop a group, the last one reached or the first to be seen where that is gone. Returns, for figures whose
   * buttons are gone, the same figures drawn anew: a row of another kind is another button.
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
    // The page must not scroll where the keys mean the figures, at their ends either.
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

/** From right to left, the arrows to the sides change places. */
function mirrored(key: string, figure: Element): string {
  if (!/Left|Right/.test(key) || getComputedStyle(figure).direction !== 'rtl') return key;
  return key === 'ArrowLeft' ? 'ArrowRight' : 'ArrowLeft';
}
