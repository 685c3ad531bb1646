/** How counts become squares: one size and one worth for all that stand together, so that their areas compare. Pure. */

export interface Packing {
  /** Sites that one square stands for: 1, 10, 100 … */
  readonly worth: number;
  /** From square to square, in units of the drawing. */
  readonly step: number;
}

export interface Box {
  readonly width: number;
  readonly height: number;
}

/** A square as large as it is drawn where there is room, and as small as an eye still tells apart. */
const LARGEST = 12;
const SMALLEST = 5;

/** The packing that lets the largest of the counts fit its box. */
export function packingOf(counts: readonly { readonly squares: number | null }[], box: Box): Packing {
  const most = Math.max(0, ...counts.flatMap(({ squares }) => squares ?? []));
  for (let worth = 1; ; worth *= 10) {
    const squares = Math.ceil(most / worth);
    for (let step = LARGEST; step >= SMALLEST; step--) {
      if (Math.ceil(squares / columnsOf(box, step)) * step <= box.height) return { worth, step };
    }
  }
}

export function columnsOf({ width }: Box, step: number): number {
  return Math.floor(width / step);
}
