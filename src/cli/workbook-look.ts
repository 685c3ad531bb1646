/**
 * The sheets of a workbook as its reader returns them → as a person sees them.
 *
 * The reader returns what a cell holds: empty for a formula that failed or was never computed, 0.6 for 60%, 12345.678 where 12,346 is
 * displayed, empty for all but the first cell of a merged area. Since an empty cell means that a figure has no hedge, date or place of its
 * own, what is displayed is looked up in the file itself.
 */
import { Doubtful, PartOfDate, Shown, type Cell } from '../data/table/cells.ts';
import { cellFormats, isStruck, showsPartOfDate, type CellFormat } from './cell-formats.ts';
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
/** Digits of a number that a spreadsheet keeps and displays; any others are rounding noise. */
const DIGITS = 15;
/** Days from 1900-01-01 to 1904-01-01. */
const FOUR_YEARS = 1462 * 86_400_000;

export function sheetLooks(parts: Parts, read: readonly { readonly sheet: string; readonly rows: Cell[][] }[]): readonly SheetLook[] {
  const formatOf = cellFormats(sharedPartOf(parts, 'styles'));
  const struckTexts = struckTextsOf(sharedPartOf(parts, 'sharedStrings'));
  const [properties = ''] = tagsOf(parts('xl/workbook.xml'), 'workbookPr');
  // The reader recognises only 1; LibreOffice writes true.
  const late = attributeOf(properties, 'date1904') === 'true' ? FOUR_YEARS : 0;
  const sheets = new Map(sheetPartsOf(parts).map((part) => [part.name, part]));
  return read.map(({ sheet, rows }) => {
    const part = sheets.get(sheet);
    if (part) look(part, rows, { formatOf, struckTexts, late });
    return { sheet, rows, hidden: part?.hidden ?? false, hiddenRows: new Set(part ? hiddenRowsOf(part) : []) };
  });
}

interface Look {
  readonly formatOf: (style: string) => CellFormat;
  /** Indexes of shared texts that are crossed out, entirely or in part. */
  readonly struckTexts: ReadonlySet<string>;
  readonly late: number;
}

function look({ xml }: SheetPart, rows: Cell[][], { formatOf, struckTexts, late }: Look): void {
  const zeros = !tagsOf(xml, 'sheetView').some((tag) => /\sshowZeros="(?:0|false)"/.test(tag));
  for (const [, attributes = '', content = ''] of xml.matchAll(CELL)) {
    const [row, column] = placeOf(attributeOf(` ${attributes}`, 'r'));
    if (row < 0) continue;
    const format = formatOf(attributeOf(` ${attributes}`, 's'));
    const held = rows[row]?.[column] ?? null;
    const struck =
      format.struck ||
      (content.includes('strike') && isStruck(content)) ||
      (struckTexts.size > 0 && /\st="s"/.test(attributes) && struckTexts.has(valueOf(content)));
    const seen = errorOf(attributes, content) ?? (struck && held !== null ? new Doubtful('struck-out', String(held)) : seenOf(held, format.code, zeros, late));
    if (seen !== held) rowAt(rows, row)[column] = seen;
  }
  for (const tag of tagsOf(xml, 'mergeCell')) cover(attributeOf(tag, 'ref'), rows);
}

function errorOf(attributes: string, content: string): string | null {
  const value = valueOf(content);
  const type = attributeOf(` ${attributes}`, 't') || 'n';
  if (type === 'e') return value || NOT_COMPUTED;
  // Formulas often return an empty text on purpose.
  const missing = type === 'n' ? value === '' : !/<(?:\w+:)?v\b/.test(content);
  return missing && /<(?:\w+:)?f\b/.test(content) ? NOT_COMPUTED : null;
}

function valueOf(content: string): string {
  return /<(?:\w+:)?v>([^<]*)</.exec(content)?.[1] ?? '';
}

function struckTextsOf(xml: string): ReadonlySet<string> {
  if (!isStruck(xml)) return new Set();
  const texts = xml.match(/<(?:\w+:)?si\b(?:[^>]*\/>|[^]*?<\/(?:\w+:)?si>)/g) ?? [];
  return new Set(texts.flatMap((text, index) => (isStruck(text) ? [String(index)] : [])));
}

function seenOf(cell: Cell, code: string, zeros: boolean, late: number): Cell {
  if (cell instanceof Date) {
    const date = new Date(cell.getTime() + late);
    return showsPartOfDate(code) ? new PartOfDate(date) : late === 0 ? cell : date;
  }
  if (typeof cell !== 'number') return cell;
  const number = Math.abs(cell) < 10 ** DIGITS ? Number(cell.toPrecision(DIGITS)) : cell;
  const text = number === 0 && !zeros ? '' : code === 'General' ? String(number) : formatted(number, code);
  return text === String(number) ? number : new Shown(number, text);
}

/** All cells of merged areas except the first ones, in non-empty rows. In the header row, a merged cell only names columns. */
function cover(area: string, rows: Cell[][]): void {
  const [from = '', to = ''] = area.split(':');
  const [[top, left], [bottom, right]] = [placeOf(from), placeOf(to)];
  if (top < 0 || bottom < 0 || (rows[top]?.[left] ?? null) === null) return;
  const width = Math.min(right, (rows[0]?.length ?? 0) - 1);
  for (let row = Math.max(top, 1); row <= Math.min(bottom, rows.length - 1); row++) {
    const cells = rowAt(rows, row);
    if (!cells.some((cell) => cell !== null && cell !== undefined)) continue;
    for (let column = left; column <= width; column++) if (row !== top || column !== left) cells[column] = new Doubtful('merged');
  }
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
