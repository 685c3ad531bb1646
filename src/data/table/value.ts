/** The value of a figure as three cells: value (a number, words, or the reason why it is missing), value.to, openness. */
import { CATALOGUE } from '../catalogue.ts';
import type { MissingReason, Value } from '../schema.ts';
import { isUnrounded, readFigure, sameAsShown, Shown, type Cell, type Figure } from './cells.ts';
import { brief, type TableProblemCode } from './problem.ts';

/** How the value is open, in the words of the format, with `range` for one with two ends. */
const OPENNESS = ['exact', 'atLeast', 'moreThan', 'atMost', 'lessThan', 'nearly', 'about', 'ordinal', 'range', 'words', 'missing'];
const REASONS = Object.keys({
  'not-stated': true,
  'not-collected': true,
  'not-applicable': true,
  withheld: true,
  'not-yet-due': true,
} satisfies Record<MissingReason, true>);
/** What tables print where they have no figure; which reason it stands for, only their footnotes say. */
const NONE = /^(?:[-−—–－…⋯.·/／\\＼*＊#]+|无|暂无|无数据|不详|缺|空缺|未统计|n\/?a|null)$/i;
/** Shares are fractions, and 5.2 would be 520%. A plain number above this could mean either, so it is not read. */
const LARGEST_SHARE = 1;

export interface ValueCells {
  readonly value: string | number;
  readonly to?: number;
  readonly openness: string;
}

/** Whether the figure of this row is a share, according to its unit or, without one, its indicator. */
export function isShare(cell: (column: string) => unknown): boolean {
  const unit = cell('unit') ?? '';
  return unit === '%' || (unit === '' && (cell('unitKind') ?? CATALOGUE.get(String(cell('indicator')))?.unitKind) === 'share');
}

/** Writes the share 5.2 as 520%, because as a plain number it would have two readings. */
export function shareText(share: number): string | number {
  const [, sign = '', whole = '', decimals = ''] = /^(-?)(\d+)(?:\.(\d+))?$/.exec(String(share)) ?? [];
  if (Math.abs(share) <= LARGEST_SHARE || whole === '') return share;
  const rest = decimals.slice(2);
  return `${sign}${whole}${decimals.slice(0, 2).padEnd(2, '0')}${rest && `.${rest}`}%`;
}

export function cellsOfValue(value: Value): ValueCells {
  if (typeof value === 'number') return { value, openness: 'exact' };
  if ('from' in value) return { value: value.from, to: value.to, openness: 'range' };
  const [[openness = '', content] = []] = Object.entries(value);
  return { value: content as string | number, openness };
}

export interface TypedCells {
  readonly value: Cell | undefined;
  readonly to: Cell | undefined;
  readonly openness: Cell | undefined;
  readonly unit: string;
  readonly share: boolean;
}

/** Notes what is wrong with one of the three columns. */
export type RefuseValue = (code: TableProblemCode, column: 'value' | 'value.to' | 'openness', found?: Readonly<Record<string, string>>) => void;

/** The value; undefined where it was refused. */
export function valueOfCells({ value, to, openness, unit, share }: TypedCells, refuse: RefuseValue): Value | undefined {
  const kind = openness === undefined ? '' : String(openness).trim();
  const no = (...[code, column, found]: Parameters<RefuseValue>) => void refuse(code, column, found);
  if (kind !== '' && !OPENNESS.includes(kind)) return no('openness-unknown', 'openness', { found: brief(kind), expected: OPENNESS.join('、') });
  if (value === undefined) return no('value-missing', 'value', { expected: REASONS.join('、') });
  if (to !== undefined && kind !== 'range') return no('range-end', 'value.to', { found: brief(to) });
  if (value instanceof Date) return no('became-a-date', 'value', { found: brief(value) });
  if (to instanceof Date) return no('became-a-date', 'value.to', { found: brief(to) });
  if (kind === 'words') return { words: String(value) };
  if (kind === 'missing') return reason(String(value).trim(), no);
  if (isUnrounded(value) || isUnrounded(to))
    return no('unrounded', isUnrounded(value) ? 'value' : 'value.to', { found: brief(isUnrounded(value) ? value : to) });
  const figure = figureOf(value, unit);
  if (!figure) return no(unreadable(value), 'value', { found: heldBy(value), shown: brief(value), expected: REASONS.join('、') });
  const { from, kind: said } = figure;
  if (share && (isLarge(value) || isLarge(to))) return no('large-share', isLarge(value) ? 'value' : 'value.to', { found: brief(isLarge(value) ? value : to) });
  // The words around a number (约100) state its openness unless the column states it.
  const spoken = figure.to === undefined ? said : 'range';
  if (kind !== '' && spoken !== 'exact' && spoken !== kind) return no('openness-differs', 'value', { found: brief(value), expected: kind });
  const open = kind === '' ? spoken : kind;
  if (open === 'range' && figure.to !== undefined) return to === undefined ? { from, to: figure.to } : no('range-end', 'value.to', { found: brief(to) });
  if (open === 'range') return range(from, figureOf(to, unit), to ?? '', no);
  return open === 'exact' ? from : ({ [open]: from } as unknown as Value);
}

type No = (...refusal: Parameters<RefuseValue>) => undefined;

function figureOf(cell: Cell | undefined, unit: string): Figure | null {
  if (typeof cell === 'number') return { from: cell, to: undefined, kind: 'exact' };
  if (cell instanceof Shown) return sameAsShown(cell, unit);
  return cell === undefined ? null : readFigure(String(cell), unit);
}

function reason(word: string, no: No): Value | undefined {
  return REASONS.includes(word) ? ({ missing: word } as Value) : no('reason-unknown', 'value', { found: brief(word), expected: REASONS.join('、') });
}

function range(from: number, end: Figure | null, cell: Cell, no: No): Value | undefined {
  return end?.kind === 'exact' && end.to === undefined
    ? { from, to: end.from }
    : no(unreadable(cell), 'value.to', { found: heldBy(cell), shown: brief(cell), expected: REASONS.join('、') });
}

/** A plain number, without %, that would be a share above 1. */
function isLarge(cell: Cell | undefined): boolean {
  const number = typeof cell === 'number' || typeof cell === 'string' ? Number(cell) : Number.NaN;
  return Math.abs(number) > LARGEST_SHARE && !String(number).includes('e');
}

function unreadable(cell: Cell): 'shown-otherwise' | 'sign-for-none' | 'not-a-number' {
  if (cell instanceof Shown) return 'shown-otherwise';
  return NONE.test(String(cell).trim()) ? 'sign-for-none' : 'not-a-number';
}

function heldBy(cell: Cell): string {
  return brief(cell instanceof Shown ? cell.held : cell);
}
