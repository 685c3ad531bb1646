/** One entry of a raw report as the cells of its row. The entry must have the shape of its section. */
import type { Shape } from '../shape.ts';
import type { Value } from '../schema.ts';
import { isUnrounded, joinList, quote } from './cells.ts';
import { columnsOf, recordColumn, shapeOf, type Section } from './columns.ts';
import { alternativesOf, fieldsOf, isObjectShape, isValueShape, leafKind, under } from './shapes.ts';
import { cellsOfValue, isShare, shareText } from './value.ts';

/** The non-empty cells by column. Texts are not guarded yet. */
export type RowCells = ReadonlyMap<string, string | number>;

export function cellsOf(section: Section, entry: unknown): RowCells {
  const cells = new Map<string, string | number>();
  write(shapeOf(section), entry, '', cells);
  const share = isShare((name) => cells.get(name));
  for (const column of ['value', 'value.to']) {
    const number = cells.get(column);
    if (typeof number !== 'number') continue;
    const cell = share ? shareText(number) : number;
    // As text, a long number is what was published rather than the result of a formula.
    cells.set(column, isUnrounded(cell) ? String(cell) : cell);
  }
  return cells;
}

type Cells = Map<string, string | number>;

function write(shape: Shape, value: unknown, name: string, cells: Cells): void {
  const kind = leafKind(shape);
  if (kind === 'json') cells.set(name, JSON.stringify(value));
  else if (kind !== null) cells.set(name, typeof value === 'number' ? value : String(value));
  else if (isObjectShape(shape)) writeFields(shape.known, value as object, name, cells);
  else writeMany(shape as readonly ['[' | '%' | '|', ...Shape[]], value, name, cells);
}

function writeFields(known: ReadonlyMap<string, Shape>, value: object, name: string, cells: Cells): void {
  const before = cells.size;
  for (const [field, item] of Object.entries(value)) {
    const shape = known.get(field);
    if (shape !== undefined && item !== undefined) write(shape, item, under(name, field), cells);
  }
  if (cells.size === before && name !== '') cells.set(name, '{}');
}

function writeMany(shape: readonly ['[' | '%' | '|', ...Shape[]], value: unknown, name: string, cells: Cells): void {
  const [sign, first = '*'] = shape;
  if (sign === '[') return writeList(first, value as readonly unknown[], name, false, cells);
  if (sign === '%') {
    for (const [key, item] of Object.entries(value as object)) write(first, item, recordColumn(name, key), cells);
    if (Object.keys(value as object).length === 0) cells.set(name, '{}');
    return;
  }
  const { list, alone } = alternativesOf(shape as readonly ['|', ...Shape[]]);
  if (list) return writeEither(shape as readonly ['|', ...Shape[]], value, name, cells);
  if (isValueShape(alone)) return writeValue(value as Value, name, cells);
  const fitting = alone.find((one) => isObjectShape(one) === (typeof value === 'object'));
  if (fitting !== undefined) write(fitting, value, name, cells);
}

/** Each column becomes a list with a position for every entry. */
function writeList(item: Shape, values: readonly unknown[], name: string, alone: boolean, cells: Cells): void {
  const rows = values.map((value) => {
    const row: Cells = new Map();
    write(item, value, name, row);
    return row;
  });
  for (const column of new Set(rows.flatMap((row) => [...row.keys()]))) {
    const places = rows.map((row) => row.get(column));
    cells.set(
      column,
      joinList(
        places.map((place) => (place === undefined ? null : String(place))),
        alone,
      ),
    );
  }
  if (values.length === 0) cells.set(firstColumn(item, name), '[]');
}

/** Writes one entry or a list of them so that a list of one, and an entry that looks like a list, can be told apart. */
function writeEither(shape: readonly ['|', ...Shape[]], value: unknown, name: string, cells: Cells): void {
  const { list, alone } = alternativesOf(shape);
  if (Array.isArray(value) && list && typeof list === 'object' && list[0] === '[') return writeList(list[1], value, name, true, cells);
  const own: Cells = new Map();
  write(alone[0] ?? '*', value, name, own);
  own.forEach((cell, column) => cells.set(column, quote(String(cell))));
}

function writeValue(value: Value, name: string, cells: Cells): void {
  const { value: number, to, openness } = cellsOfValue(value);
  cells.set(name, number);
  if (to !== undefined) cells.set(under(name, 'to'), to);
  cells.set('openness', openness);
}

/** The column that marks a list as empty. */
function firstColumn(item: Shape, name: string): string {
  const [field] = fieldsOf(item).keys();
  return field === undefined ? name : under(name, field);
}

/** The columns that these rows need, in the order of the section; the columns of a record where the record belongs. */
export function columnsFor(section: Section, rows: readonly RowCells[], always: readonly string[]): readonly string[] {
  const used = new Set(rows.flatMap((row) => [...row.keys()]));
  const wanted = columnsOf(section).flatMap(({ name, kind }) => {
    const own = kind === 'marker' ? [...used].filter((column) => column.startsWith(`${name}.`)) : [];
    return used.has(name) || always.includes(name) ? [...own, name] : own;
  });
  return [...new Set(wanted)];
}
