/**
 * Cells of a spreadsheet: guarding texts against formulas, lists within one cell, and figures as people type them.
 *
 * Reading a cell gives a value or the reason why not; nothing is guessed.
 */
import { HEDGES, type Hedge } from '../hedges.ts';
import { readPhrase } from '../import/read-phrase.ts';
import { foldWidth } from '../read-numerals.ts';
import { readJson } from './columns.ts';

/** A cell as a spreadsheet holds it. A CSV has only texts, a workbook numbers and dates as well. */
export type Cell = string | number | boolean | Date | Shown | Doubtful | null;

/** A number displayed as something other than its digits, such as 0.6 as 60%; `text` is null where its format is not known. */
export class Shown {
  constructor(
    readonly held: number,
    readonly text: string | null,
  ) {}

  toString(): string {
    return this.text ?? String(this.held);
  }
}

/** A cell merged into another, struck out, or displayed in a way that cannot be read from its content. */
export class Doubtful {
  constructor(
    readonly code: 'merged' | 'struck-out' | 'raised' | 'conditional' | 'shown-otherwise',
    readonly text = '',
  ) {}

  toString(): string {
    return this.text;
  }
}

/** A date displayed without its day or without its year. */
export class PartOfDate extends Date {}

/** What a spreadsheet writes into a CSV for a long number, often a code: 1.10101E+11. JavaScript would write a small e. */
const CUT = /^-?\d(?:\.\d+)?E[+-]\d+$/;
/** The number of characters that a cell shows of a number without a format of its own. */
const WIDEST = 11;
const ERROR = /^#(?:REF!|N\/A|NAME\?|VALUE!|DIV\/0!|NULL!|NUM!|SPILL!|CALC!|FIELD!|BLOCKED!|UNKNOWN!|CONNECT!|BUSY!|PYTHON!|EXTERNAL!|GETTING_DATA)/;
/** Text that a spreadsheet would run, drop, take for a comment or shorten, and such text that is already guarded. */
const GUARDED = /^'*(?:[=+\-@＝＋－＠#\t\r\n]|-?\d(?:\.\d+)?E[+-]\d+$|\s*$)/;

/** The text as a cell that no spreadsheet runs or drops, preceded by an apostrophe where needed. */
export function guard(text: string): string {
  return GUARDED.test(text) ? `'${text}` : text;
}

/** The text of a cell without the apostrophe added by `guard`. */
export function unguard(cell: string): string {
  return cell.startsWith("'") && GUARDED.test(cell.slice(1)) ? cell.slice(1) : cell;
}

/** Whether a spreadsheet may have lost digits, of which it keeps fifteen. */
export function isCut(cell: Cell, numeric: boolean): boolean {
  if (cell instanceof Shown) return !numeric && (Math.abs(cell.held) >= 1e15 || CUT.test(String(cell).trim()));
  return typeof cell === 'number' ? !numeric && Math.abs(cell) >= 1e15 : typeof cell === 'string' && CUT.test(cell.trim());
}

/** A number with more digits than a cell shows: the unrounded result of a formula, which nobody has published. */
export function isUnrounded(cell: Cell | undefined): boolean {
  return typeof cell === 'number' && !Number.isInteger(cell) && String(cell).length > WIDEST;
}

/** A failed formula: #REF!, #N/A. */
export function isErrorValue(cell: Cell): boolean {
  return typeof cell === 'string' && ERROR.test(cell);
}

/** A row that is not data. A failed formula is not a comment, since it must be reported. */
export function isComment(first: Cell | undefined): boolean {
  const text = first instanceof Doubtful ? first.text : first;
  return typeof text === 'string' && text.startsWith('#') && !isErrorValue(text);
}

export function isEmpty(cell: Cell | undefined): boolean {
  return cell === undefined || cell === null || (typeof cell === 'string' && cell.trim() === '');
}

/** One position in a list; null where that entry has nothing in this column. */
export type Place = string | null;

/** Joins as a|b|c, with an empty position for null, or as JSON where the text would be ambiguous. `alone` keeps a list of one distinct from its entry. */
export function joinList(places: readonly Place[], alone: boolean): string {
  const plain = places.every((place) => place === null || (place !== '' && place === place.trim() && !/[|｜\r\n]/.test(place)));
  const joined = places.map((place) => place ?? '').join('|');
  return plain && !/^[["]/.test(joined) && places.length > (alone ? 1 : 0) && joined !== '' ? joined : JSON.stringify(places);
}

/** The positions of a list; null where the cell starts like JSON but is not a JSON list. */
export function splitList(cell: string): readonly Place[] | null {
  if (!cell.trim().startsWith('[')) return cell.split(/[|｜]/).map((place) => (place.trim() === '' ? null : place.trim()));
  const read = readJson(cell);
  return Array.isArray(read) && read.every((place) => place === null || typeof place !== 'object')
    ? read.map((place: unknown) => (place === null ? null : String(place)))
    : null;
}

export function isList(cell: Cell | undefined): boolean {
  return typeof cell === 'string' && !cell.startsWith('"') && (/[|｜]/.test(cell) || cell.startsWith('['));
}

/** A text in a column that may also hold lists, in quotation marks if it would be taken for one. */
export function quote(text: string): string {
  return /^["[]|[|｜]/.test(text) ? JSON.stringify(text) : text;
}

export function unquote(cell: string): string {
  const read = cell.startsWith('"') ? readJson(cell) : undefined;
  return typeof read === 'string' ? read : cell;
}

/** A number as typed, or the two ends of a range, and the openness stated by the words around it. */
export interface Figure {
  readonly from: number;
  readonly to: number | undefined;
  readonly kind: Hedge['kind'];
}

const PLAIN = /^-?\d+(?:\.\d+)?(?:e[+-]?\d+)?$/;

/** Reads 12000, 1.2万, 约100, 60%, 2至4, 八万余人 (if the unit is 人); null for anything that is not a number or would need a guess. */
export function readFigure(cell: string, unit: string): Figure | null {
  const text = cell.trim();
  if (PLAIN.test(text)) return Number.isFinite(Number(text)) ? { from: Number(text), to: undefined, kind: 'exact' } : null;
  const phrase = readPhrase(text, unit);
  if (!phrase || (phrase.unit !== '' && phrase.unit !== foldWidth(unit)) || (phrase.percent && unit !== '' && unit !== '%')) return null;
  const [from = Number.NaN, to] = phrase.numbers;
  const [kind = 'exact', ...more] = new Set(phrase.hedges.map((word) => HEDGES.get(word)?.kind ?? 'exact').filter((one) => one !== 'exact'));
  return more.length > 0 || !Number.isFinite(from) ? null : { from, to, kind };
}

/** The number of a formatted cell if the displayed text means the same number; null where a reader would see another. */
export function sameAsShown({ held, text }: Shown, unit: string): Figure | null {
  const figure = readFigure((text ?? '').trim().replace(unit.endsWith('元') ? /^[¥￥]/ : '', ''), unit);
  return figure?.kind === 'exact' && figure.to === undefined && figure.from === held ? figure : null;
}

/** A date cell as 2021-12-31. The first of a month may have been typed as just the month, so it is null. */
export function isoDate(date: Date): string | null {
  if (date instanceof PartOfDate) return null;
  const [day = '', time] = Number.isNaN(date.getTime()) ? [] : date.toISOString().split('T');
  return time === '00:00:00.000Z' && !day.endsWith('-01') ? day : null;
}
