/** A figure's value as three cells: value (a number, words, or the reason why it is missing), value.to, openness. */
import type { MissingReason, Value } from '../schema.ts';
import { readFigure, type Cell, type Figure } from './cells.ts';
import { brief, type TableProblemCode } from './problem.ts';

/** How the value is open, in the words of the format; `range` for one with two ends. */
const OPENNESS = ['exact', 'atLeast', 'moreThan', 'atMost', 'lessThan', 'nearly', 'about', 'ordinal', 'range', 'words', 'missing'];
const REASONS = Object.keys({
  'not-stated': true,
  'not-collected': true,
  'not-applicable': true,
  withheld: true,
  'not-yet-due': true,
} satisfies Record<MissingReason, true>);
/** Shares are fractions: 60 with the unit % would be 6000 %. From here on that is asked about. */
const LARGE_SHARE = 2;

export interface ValueCells {
  readonly value: string | number;
  readonly to?: number;
  readonly openness: string;
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
}

/** Says what is wrong at which of the three columns. */
export type RefuseValue = (code: TableProblemCode, column: 'value' | 'value.to' | 'openness', found?: Readonly<Record<string, string>>) => void;

/** The value, undefined where it was refused. */
export function valueOfCells({ value, to, openness, unit }: TypedCells, refuse: RefuseValue): Value | undefined {
  const kind = openness === undefined ? '' : String(openness).trim();
  const no = (...[code, column, found]: Parameters<RefuseValue>) => void refuse(code, column, found);
  if (kind !== '' && !OPENNESS.includes(kind)) return no('openness-unknown', 'openness', { found: brief(kind), expected: OPENNESS.join('、') });
  if (value === undefined) return no('value-missing', 'value', { expected: REASONS.join('、') });
  if (to !== undefined && kind !== 'range') return no('range-end', 'value.to', { found: brief(to) });
  if (value instanceof Date) return no('became-a-date', 'value', { found: brief(value) });
  if (to instanceof Date) return no('became-a-date', 'value.to', { found: brief(to) });
  if (kind === 'words') return { words: String(value) };
  if (kind === 'missing') return reason(String(value).trim(), no);
  const figure = figureOf(value, unit);
  if (!figure) return no('not-a-number', 'value', { found: brief(value) });
  const { from, kind: said } = figure;
  if (unit === '%' && Number.isInteger(from) && from >= LARGE_SHARE && Number(value) === from) refuse('large-share', 'value', { found: brief(value) });
  // The words around a number (约100) say how it is open only where the column does not say it otherwise.
  const spoken = figure.to === undefined ? said : 'range';
  if (kind !== '' && spoken !== 'exact' && spoken !== kind) return no('openness-differs', 'value', { found: brief(value), expected: kind });
  const open = kind === '' ? spoken : kind;
  if (open === 'range' && figure.to !== undefined) return to === undefined ? { from, to: figure.to } : no('range-end', 'value.to', { found: brief(to) });
  if (open === 'range') return range(from, figureOf(to, unit), brief(to ?? ''), no);
  return open === 'exact' ? from : ({ [open]: from } as unknown as Value);
}

type No = (...refusal: Parameters<RefuseValue>) => undefined;

function figureOf(cell: Cell | undefined, unit: string): Figure | null {
  if (typeof cell === 'number') return { from: cell, to: undefined, kind: 'exact' };
  return cell === undefined ? null : readFigure(String(cell), unit);
}

function reason(word: string, no: No): Value | undefined {
  return REASONS.includes(word) ? ({ missing: word } as Value) : no('reason-unknown', 'value', { found: brief(word), expected: REASONS.join('、') });
}

function range(from: number, end: Figure | null, found: string, no: No): Value | undefined {
  return end?.kind === 'exact' && end.to === undefined ? { from, to: end.from } : no('not-a-number', 'value.to', { found });
}
