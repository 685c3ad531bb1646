/** Panel and width → the rows for a compiled drawing, with all vertical positions. Pure; checks numbers before Vega sees them. */
import type { Panel, Point } from './indicator-chart.view.ts';
import { linesOf, widthOf } from './text-width.ts';

export interface Laid {
  readonly flow: Panel['flow'];
  readonly data: Readonly<Record<string, readonly object[]>>;
  readonly signals: Readonly<Record<string, number>>;
  readonly height: number;
}

const BAR = 14;
/** Slices of an open end, in px from the end of the bar. */
const SLICES = [
  [1, 3],
  [5, 7],
  [9, 10.5],
] as const;
/** Minimum distance between two labels, in px. */
const APART = 10;
const MOST_LABELS = 8;

export function layOut(panel: Panel, width: number, size: number): Laid {
  // If not even the first and the last label fit side by side, times are listed as text.
  const isTrend = panel.flow === 'trend' && width >= 2 * widestOf(panel.points, size) + APART;
  return isTrend ? trend(panel, width, size) : bars(panel, width, size);
}

function bars({ points, most }: Panel, width: number, size: number): Laid {
  const small = size * 0.875;
  let y = 0;
  const notes: object[] = [];
  const rows = points.map((point, index) => {
    const { figure, name, note, number, to, open, style } = point;
    const room = widthOf(figure.text, size) + size;
    // If the figure leaves no room beside it, the name is above it.
    const beside = width - room > size * 5;
    const names = linesOf(name, size, beside ? width - room : width);
    const head = y;
    const first = head + size * 1.25;
    const line = first + (beside ? 0 : names.length * size * 1.35);
    const top = Math.max(line, first + (names.length - 1) * size * 1.35) + size * 0.5;
    const bottom = top + (number === null && style !== 'missing' ? 0 : BAR);
    const texts = note === '' ? [] : linesOf(note, small, width);
    texts.forEach((text, at) => notes.push({ text, line: bottom + small * (1.4 + at * 1.4) }));
    y = bottom + texts.length * small * 1.4 + size * 1.1;
    return {
      index,
      name: names.join('\n'),
      figure: figure.text,
      ...checked(number, to),
      zero: 0,
      style,
      open: open ?? '',
      head: head + size * 0.1,
      foot: y - size * 0.3,
      nameLine: first,
      line,
      top,
      bottom,
    };
  });
  const slices = rows.flatMap(({ number, open, style, top, bottom }) => {
    if (number === null) return [];
    const over = open === 'upper' || open === 'both' ? SLICES : [];
    const under = open === 'lower' || open === 'both' ? SLICES.map(([from, till]) => [from - 10, till - 10] as const) : [];
    return [...over, ...under].map(([from, till]) => ({ number, from, till, top, bottom, whole: style === 'whole' }));
  });
  return {
    flow: 'bars',
    data: { observations: rows, slices, notes, zero: rows.map(({ top, bottom }) => ({ zero: 0, top: top - 3, bottom: bottom + 3 })) },
    signals: { ...scaleOf(points, most), size, small, focused: -1 },
    height: Math.ceil(y),
  };
}

function trend({ points, most }: Panel, width: number, size: number): Laid {
  const small = size * 0.875;
  const years = points.flatMap(({ at }) => (at === null ? [] : [at]));
  const [first, last] = [Math.min(...years), Math.max(...years)];
  const widest = widestOf(points, size);
  const inset = widest / 2 + 4;
  const scale = (at: number) => ((at - first) / Math.max(last - first, 1e-9)) * (width - 2 * inset);
  const half = (index: number) => labelWidth(points[index], size) / 2;
  const free = (one: number, other: number) => scale(points[other]?.at ?? first) - scale(points[one]?.at ?? first) >= half(one) + half(other) + APART;
  const labelled = new Set(spaced(labelledOf(points), free));
  const rows = points.flatMap(({ figure, number, to, open, style, at, when }, index) => {
    if (at === null) return [];
    const lift = -size * 0.9 - (open === 'upper' || open === 'both' ? 14 : 0);
    return [{ index, at, when, figure: figure.text, ...checked(number, to), style, open: open ?? '', labelled: labelled.has(index), align: 'center', lift }];
  });
  const drawn = rows.filter(({ number }) => number !== null);
  const segments = drawn.slice(1).flatMap((row, index) => {
    const before = drawn[index];
    // A figure reported as missing between two stated ones is a gap.
    const gap = !before || rows.some((other) => other.number === null && other.at > before.at && other.at < row.at);
    return gap ? [] : [{ at: before.at, number: before.number, at2: row.at, number2: row.number, promised: row.style !== 'value' }];
  });
  const slices = drawn.flatMap(({ at, number, open }) => {
    const up = open === 'upper' || open === 'both' ? [-1] : [];
    const down = open === 'lower' || open === 'both' ? [1] : [];
    return [...up, ...down].flatMap((turn) => [7, 12, 17].map((from) => ({ at, number, from: turn * from, till: turn * (from + 3) })));
  });
  return {
    flow: 'trend',
    data: { observations: rows, segments, slices, zero: [{ zero: 0 }] },
    signals: { ...scaleOf(points, most), first: first === last ? first - 1 : first, last: first === last ? last + 1 : last, inset, size, small, focused: -1 },
    height: Math.round(size * 15),
  };
}

function widestOf(points: readonly Point[], size: number): number {
  return Math.max(...points.map((point) => labelWidth(point, size)));
}

/** A figure with its time below. */
function labelWidth(point: Point | undefined, size: number): number {
  return point ? Math.max(widthOf(point.figure.text, size), widthOf(point.when, size * 0.875)) : 0;
}

/** The first, the last, and those between them that do not overlap an earlier one; the rest is in the readout and the table. */
function spaced(indexes: readonly number[], free: (one: number, other: number) => boolean): readonly number[] {
  const sorted = [...new Set(indexes)].sort((a, b) => a - b);
  const end = sorted[sorted.length - 1] ?? 0;
  const kept: number[] = [];
  for (const index of sorted) {
    const before = kept[kept.length - 1];
    if (index === end || before === undefined || (free(before, index) && free(index, end))) kept.push(index);
  }
  return kept;
}

/** All labels if there are few, otherwise the first, the last, the highest and the lowest. */
function labelledOf(points: readonly Point[]): readonly number[] {
  if (points.length <= MOST_LABELS) return points.map((_, index) => index);
  const numbers = points.map(({ number }) => number ?? Number.NaN).filter((number) => !Number.isNaN(number));
  const at = (number: number) => points.findIndex((point) => point.number === number);
  return [0, points.length - 1, at(Math.max(...numbers)), at(Math.min(...numbers))];
}

/** From zero, or from below if a figure is negative. */
function scaleOf(points: readonly Point[], most: number | null): { readonly least: number; readonly most: number } {
  const ends = points.flatMap(({ number, to }) => [number, to]).filter((end): end is number => end !== null && Number.isFinite(end));
  const highest = Math.max(0, most ?? 0, ...ends);
  const least = Math.min(0, ...ends);
  return { least, most: highest === least ? least + 1 : highest };
}

/** Vega reads "" as 0 and true as 1, so it gets only finite numbers. */
function checked(number: number | null, to: number | null): { readonly number: number | null; readonly to: number | null } {
  const finite = (value: number | null) => (typeof value === 'number' && Number.isFinite(value) ? value : null);
  return { number: finite(number), to: finite(to) };
}
