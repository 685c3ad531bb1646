/** One row of a table as an entry of a raw report. Whether the entry makes sense is checked elsewhere. */
import type { Shape } from '../shape.ts';
import { readDate } from '../import/read-time.ts';
import { isList, isoDate, readFigure, sameAsShown, Shown, splitList, unquote, type Cell } from './cells.ts';
import { readJson, recordKey, shapeOf, type Section } from './columns.ts';
import { brief, type TableProblemCode } from './problem.ts';
import { alternativesOf, isObjectShape, isValueShape, leafKind, under, type CellKind } from './shapes.ts';
import { isShare, valueOfCells } from './value.ts';

/** Notes what is wrong with a cell of the row. */
export type Refuse = (code: TableProblemCode, column: string, found?: Readonly<Record<string, string>>) => void;
type Cells = ReadonlyMap<string, Cell>;

/** The entry in these cells, which are the non-empty ones by column, with texts unguarded. */
export function entryOf(section: Section, cells: Cells, refuse: Refuse): Record<string, unknown> {
  return (new Row(refuse).read(shapeOf(section), '', cells) ?? {}) as Record<string, unknown>;
}

class Row {
  constructor(private readonly refuse: Refuse) {}

  /** The value; undefined where its columns are empty or refused. */
  read(shape: Shape, name: string, cells: Cells): unknown {
    const kind = leafKind(shape);
    if (kind !== null) return cells.has(name) ? this.leaf(kind, name, cells.get(name) ?? null) : undefined;
    if (isObjectShape(shape)) {
      return this.record(
        [...shape.known].map(([field, of]) => [field, this.read(of, under(name, field), cells)]),
        name,
        cells,
      );
    }
    const [sign, first = '*'] = shape as readonly ['[' | '%' | '|', ...Shape[]];
    if (sign === '[') return this.list(first, name, cells);
    if (sign === '%') {
      const columns = [...cells.keys()].filter((column) => column.startsWith(`${name}.`));
      return this.record(
        columns.map((column) => [recordKey(name, column), this.read(first, column, cells)]),
        name,
        cells,
      );
    }
    return this.either(shape as readonly ['|', ...Shape[]], name, cells);
  }

  private record(fields: readonly (readonly [string | null, unknown])[], name: string, cells: Cells): unknown {
    const filled = fields.filter((field): field is readonly [string, unknown] => field[0] !== null && field[1] !== undefined);
    if (filled.length > 0) return Object.fromEntries(filled);
    const marker = cells.get(name);
    if (marker === undefined) return undefined;
    return marker === '{}' ? {} : void this.refuse('not-a-marker', name, { found: brief(marker) });
  }

  private either(shape: readonly ['|', ...Shape[]], name: string, cells: Cells): unknown {
    const { list, alone } = alternativesOf(shape);
    if (list === undefined) return isValueShape(alone) ? this.value(name, cells) : this.alternative(alone, name, cells);
    const own = within(name, cells);
    if ([...own.values()].some(isList)) return this.read(list, name, own);
    return this.read(alone[0] ?? '*', name, new Map([...own].map(([column, cell]) => [column, typeof cell === 'string' ? unquote(cell) : cell])));
  }

  /** A text in its own column, or an object in the columns below it. */
  private alternative(shapes: readonly Shape[], name: string, cells: Cells): unknown {
    const below = [...within(name, cells).keys()].find((column) => column !== name);
    if (cells.has(name) && below !== undefined) return void this.refuse('both-forms', name, { found: below });
    const shape = shapes.find((one) => isObjectShape(one) === (below !== undefined));
    return shape === undefined ? undefined : this.read(shape, name, cells);
  }

  private value(name: string, cells: Cells): unknown {
    const unit = cells.get('unit');
    const [value, to, openness] = [name, under(name, 'to'), 'openness'].map((column) => cells.get(column));
    const share = isShare((column) => cells.get(column));
    return valueOfCells({ value, to, openness, unit: typeof unit === 'string' ? unit : '', share }, this.refuse);
  }

  private list(item: Shape, name: string, cells: Cells): unknown {
    const columns: (readonly [string, readonly (string | null)[]])[] = [];
    for (const [column, cell] of within(name, cells)) {
      const places = cell instanceof Date ? null : splitList(String(cell));
      if (places === null) return void this.refuse('not-a-list', column, { found: brief(cell) });
      columns.push([column, places]);
    }
    const [[first, { length }] = ['', []]] = columns;
    if (columns.length === 0) return undefined;
    const odd = columns.find(([, places]) => places.length !== length);
    if (odd) return void this.refuse('list-lengths', odd[0], { found: String(odd[1].length), other: first, expected: String(length) });
    return Array.from({ length }, (_, index) => {
      const filled = columns.flatMap(([column, places]) => (typeof places[index] === 'string' ? [[column, places[index]] as const] : []));
      const entry = this.read(item, name, new Map(filled));
      if (entry === undefined) this.refuse('list-gap', first, { index: String(index + 1) });
      return entry;
    });
  }

  private leaf(kind: CellKind, column: string, cell: Cell): unknown {
    const no = (code: TableProblemCode) => void this.refuse(code, column, { found: brief(cell instanceof Shown ? cell.held : cell), shown: brief(cell) });
    if (cell instanceof Date) return (kind === 'date' ? isoDate(cell) : null) ?? no('became-a-date');
    switch (kind) {
      case 'number':
        if (cell instanceof Shown) return sameAsShown(cell, '')?.from ?? no('shown-otherwise');
        return typeof cell === 'number' ? cell : (exactly(String(cell)) ?? no('not-plain'));
      case 'boolean':
        return yesOrNo(String(cell)) ?? no('not-yes-or-no');
      case 'json':
        return readJson(String(cell)) ?? (cell === 'null' ? null : no('not-json'));
      case 'date':
        return readDate(String(cell)) ?? String(cell).trim();
      case 'word':
        return String(cell).trim();
      default:
        return String(cell);
    }
  }
}

/** The cells of this column and of those below it. */
function within(name: string, cells: Cells): Cells {
  return new Map([...cells].filter(([column]) => column === name || column.startsWith(`${name}.`)));
}

function exactly(text: string): number | undefined {
  const figure = readFigure(text, '');
  return figure?.kind === 'exact' && figure.to === undefined ? figure.from : undefined;
}

function yesOrNo(text: string): boolean | undefined {
  const word = text.trim().toLowerCase();
  if (word === 'true' || word === '是') return true;
  return word === 'false' || word === '否' ? false : undefined;
}
