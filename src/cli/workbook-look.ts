/**
 * The sheets of a workbook as its reader returns them → as a person sees them.
 *
 * The reader returns what a cell holds: empty for a formula that failed or was never computed, 0.6 for 60%, 12345.678 where 12,346 is
 * displayed, empty for all but the first cell of a merged area. Since an empty cell means that a figure has no hedge, date or place of its
 * own, what is displayed is looked up in the file itself.
 */
import { Doubtful, PartOfDate, Shown, type Cell } from '../data/table/cells.ts';
import { alteringFormats, alters, cellFormats, isRaised, isStruck, showsPartOfDate, type CellFormat } from './cell-formats.ts';
import { formatted } from './number-format.ts';
import { attributeOf, isSet, sharedPartOf, sheetPartsOf, tagsOf, type Parts, type SheetPart } from './workbook-parts.ts';

export interface SheetLook {
  readonly sheet: string;
  readonly rows: readonly (readonly Cell[])[];
  readonly hidden: boolean;
  /** Numbers of the rows that are hidden or filtered out, from 1. */
  readonly hiddenRows: ReadonlySet<number>;
}

/** The content of a cell is short, which bounds the expression. A sheet without values needs no second look. */
const CELL = /<(?:\w+:)?c\b([^>]*[^>/])>([^]*?)<\/(?:\w+:)?c>/g;
/** Stands for the result of a formula that no program has computed. */
const NOT_COMPUTED = '#CALC!';
/** What Apache POI writes for it when streaming; programs that compute write 0. */
const NOUGHT_OF_POI = '0.0';
/** Digits of a number that a spreadsheet keeps and displays; any others are rounding noise. */
const DIGITS = 15;
/** Days from 1900-01-01 to 1904-01-01. */
const FOUR_YEARS = 1462 * 86_400_000;
const MARCH_1900 = Date.UTC(1900, 2, 1);
/** The cells of an area and what is done to them; also in the way of 2010, with its cells and formats inside. */
const CONDITIONAL = /<(?:\w+:)?conditionalFormatting\b[^>]*>([^]*?)<\/(?:\w+:)?conditionalFormatting>/g;

export function sheetLooks(parts: Parts, read: readonly { readonly sheet: string; readonly rows: Cell[][] }[]): readonly SheetLook[] {
  const styles = sharedPartOf(parts, 'styles');
  const formatOf = cellFormats(styles);
  const altering = alteringFormats(styles);
  const doubtfulTexts = doubtfulTextsOf(sharedPartOf(parts, 'sharedStrings'));
  const [properties = ''] = tagsOf(parts('xl/workbook.xml'), 'workbookPr');
  // The reader recognises only 1; LibreOffice writes true.
  const late = attributeOf(properties, 'date1904') === 'true' ? FOUR_YEARS : 0;
  const sheets = new Map(sheetPartsOf(parts).map((part) => [part.name, part]));
  return read.map(({ sheet, rows }) => {
    const part = sheets.get(sheet);
    if (part) look(part, rows, { formatOf, altering, doubtfulTexts, late });
    return { sheet, rows, hidden: part?.hidden ?? false, hiddenRows: new Set(part ? hiddenRowsOf(part) : []) };
  });
}

interface Look {
  readonly formatOf: (style: string) => CellFormat;
  /** Conditional formats that display something other than the cell holds. */
  readonly altering: ReadonlySet<string>;
  /** Shared texts, by index, that are partly struck out or raised. */
  readonly doubtfulTexts: ReadonlyMap<string, Doubt>;
  readonly late: number;
}

type Doubt = 'struck-out' | 'raised';

function look({ xml }: SheetPart, rows: Cell[][], { formatOf, altering, doubtfulTexts, late }: Look): void {
  const zeros = !tagsOf(xml, 'sheetView').some((tag) => /^(?:0|false)$/.test(attributeOf(tag, 'showZeros')));
  for (const [, attributes = '', content = ''] of xml.matchAll(CELL)) {
    const [row, column] = placeOf(attributeOf(` ${attributes}`, 'r'));
    if (row < 0) continue;
    const format = formatOf(attributeOf(` ${attributes}`, 's'));
    const type = attributeOf(` ${attributes}`, 't') || 'n';
    const held = rows[row]?.[column] ?? null;
    const doubt = format.struck ? 'struck-out' : type === 's' ? doubtfulTexts.get(valueOf(content)) : type === 'inlineStr' ? doubtIn(content) : undefined;
    const seen = errorOf(type, content) ?? (doubt && held !== null ? new Doubtful(doubt, textOf(held)) : seenOf(held, format.code, zeros, late));
    if (seen !== held) rowAt(rows, row)[column] = seen;
  }
  for (const [block, rules = ''] of xml.matchAll(CONDITIONAL)) {
    if (tagsOf(rules, 'cfRule').some((rule) => altering.has(attributeOf(rule, 'dxfId'))) || alters(rules)) doubtAll(block, rows);
  }
  const filled = rows.map((cells) => cells.some((cell) => cell !== null && cell !== undefined));
  for (const tag of tagsOf(xml, 'mergeCell')) cover(attributeOf(tag, 'ref'), rows, filled);
}

function errorOf(type: string, content: string): string | null {
  const value = valueOf(content);
  if (type === 'e') return value || NOT_COMPUTED;
  // Formulas often return an empty text on purpose.
  const missing = type === 'n' ? value === '' || value === NOUGHT_OF_POI : !/<(?:\w+:)?v\b/.test(content);
  return missing && /<(?:\w+:)?f\b/.test(content) ? NOT_COMPUTED : null;
}

function valueOf(content: string): string {
  return /<(?:\w+:)?v\b[^>]*>([^<]*)</.exec(content)?.[1] ?? '';
}

function doubtfulTextsOf(xml: string): ReadonlyMap<string, Doubt> {
  if (!doubtIn(xml)) return new Map();
  const texts = xml.match(/<(?:\w+:)?si\b(?:[^>]*\/>|[^]*?<\/(?:\w+:)?si>)/g) ?? [];
  return new Map(
    texts.flatMap((text, index) => {
      const doubt = doubtIn(text);
      return doubt ? [[String(index), doubt] as const] : [];
    }),
  );
}

function doubtIn(text: string): Doubt | undefined {
  return isStruck(text) ? 'struck-out' : isRaised(text) ? 'raised' : undefined;
}

function seenOf(cell: Cell, code: string, zeros: boolean, late: number): Cell {
  if (cell instanceof Date) {
    const date = new Date(cell.getTime() + late);
    // Spreadsheets have a 29 February 1900: the days before it are others than they show.
    return showsPartOfDate(code) || date.getTime() < MARCH_1900 ? new PartOfDate(date) : late === 0 ? cell : date;
  }
  // A format may have a part for texts: ;;; hides them too.
  if (typeof cell === 'string' && /[;@]/.test(code) && (formatted(cell, code) ?? cell.trim()) !== cell.trim()) return new Doubtful('shown-otherwise', cell);
  if (typeof cell !== 'number') return cell;
  const number = Math.abs(cell) < 10 ** DIGITS ? Number(cell.toPrecision(DIGITS)) : cell;
  const text = number === 0 && !zeros ? '' : code === 'General' ? String(number) : formatted(number, code);
  return text === String(number) ? number : new Shown(number, text);
}

function textOf(held: Cell): string {
  return held instanceof Date ? held.toISOString().slice(0, 10) : String(held);
}

/** All non-empty cells of a conditional format that decides what is displayed. */
function doubtAll(block: string, rows: Cell[][]): void {
  const areas = attributeOf(block, 'sqref') || (/<(?:\w+:)?sqref>([^<]*)</.exec(block)?.[1] ?? '');
  for (const area of areas.split(' ')) {
    for (const [row, column] of placesIn(area, rows)) {
      const held = rows[row]?.[column] ?? null;
      if (held !== null && !(held instanceof Doubtful)) rowAt(rows, row)[column] = new Doubtful('conditional', textOf(held));
    }
  }
}

/** All cells of a merged area but the first, in rows that hold something. */
function cover(area: string, rows: Cell[][], filled: readonly boolean[]): void {
  const [top, left] = placeOf(area.split(':')[0] ?? '');
  if ((rows[top]?.[left] ?? null) === null) return;
  for (const [row, column] of placesIn(area, rows)) {
    if (filled[row] && (row !== top || column !== left)) rowAt(rows, row)[column] = new Doubtful('merged');
  }
}

/** The places of an area that the sheet uses. The row of the header names columns only. */
function* placesIn(area: string, rows: readonly (readonly Cell[])[]): Generator<readonly [row: number, column: number]> {
  const [from = '', to = from] = area.split(':');
  const [[top, left], [bottom, right]] = [placeOf(from), placeOf(to)];
  const width = Math.min(right, (rows[0]?.length ?? 0) - 1);
  for (let row = Math.max(top, 1); row <= Math.min(bottom, rows.length - 1); row++) for (let column = left; column <= width; column++) yield [row, column];
}

function hiddenRowsOf({ xml }: SheetPart): readonly number[] {
  return tagsOf(xml, 'row').flatMap((tag) => (isSet(tag, 'hidden') ? [Number(attributeOf(tag, 'r'))] : []));
}

/** Row and column, from 0; -1 if the text is not an address. */
function placeOf(address: string): readonly [row: number, column: number] {
  const [, letters = '', row = '0'] = /^\$?([A-Z]+)\$?(\d+)$/.exec(address) ?? [];
  return [Number(row) - 1, [...letters].reduce((index, letter) => index * 26 + letter.charCodeAt(0) - 64, 0) - 1];
}

/** The row; the reader omits trailing rows in which all cells have failed. */
function rowAt(rows: Cell[][], index: number): Cell[] {
  while (rows.length <= index) rows.push([]);
  return rows[index] ?? [];
}
