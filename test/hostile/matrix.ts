/** What every part of the hostile run hands back: how many held, and what did not. */

export interface Outcome {
  readonly name: string;
  readonly passed: number;
  /** One line each. */
  readonly faults: readonly string[];
  /** For the last line: 200,000 documents through the parser. */
  readonly figures: readonly string[];
}

export class Tally {
  passed = 0;
  readonly faults: string[] = [];

  check(good: boolean, fault: string): boolean {
    if (good) this.passed++;
    else this.faults.push(fault);
    return good;
  }

  outcome(name: string, ...figures: readonly string[]): Outcome {
    return { name, passed: this.passed, faults: this.faults, figures };
  }
}

/** Rows of cells under their heads, each column as wide as its widest cell. */
export function printMatrix(title: string, heads: readonly string[], rows: readonly (readonly string[])[]): void {
  const all = [heads, ...rows];
  const widths = heads.map((_, column) => Math.max(...all.map((row) => widthOf(row[column] ?? ''))));
  console.log(`\n${title}`);
  for (const row of all)
    console.log(
      row
        .map((cell, column) => `${cell}${' '.repeat(Math.max(0, (widths[column] ?? 0) - widthOf(cell)))}`)
        .join('  ')
        .trimEnd(),
    );
}

/** Chinese signs take two columns of a terminal. */
function widthOf(text: string): number {
  return [...text].reduce((sum, sign) => sum + (/[\u2e80-\u9fff\uff00-\uff60\u3000-\u303f]/.test(sign) ? 2 : 1), 0);
}

/** The same numbers each time: a fault found once is found again. */
export function randomFrom(seed: number): (below: number) => number {
  let state = seed >>> 0;
  return (below) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}
