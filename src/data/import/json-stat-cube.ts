/**
 * The cube of a JSON-stat dataset: dimensions with their ordered categories, and the content of each cell.
 *
 * Values are in row-major order: the last dimension changes fastest. A cube with contradictory sizes is refused, because its values could
 * not be assigned to cells.
 */
import type { ProblemLog } from './import-problem.ts';
import type { Dataset, DatasetDimension } from './json-stat-shape.ts';
import { own } from './shape-problems.ts';

export interface Dimension {
  readonly id: string;
  readonly raw: DatasetDimension;
  /** The ids of its categories in the order of the values. */
  readonly categories: readonly string[];
  readonly positions: ReadonlyMap<string, number>;
  /** The distance in the list of values between two neighbouring categories. */
  readonly stride: number;
  /** For each category, the category that it is a child of. */
  readonly parents: ReadonlyMap<string, string>;
}

export interface Cube {
  readonly dimensions: readonly Dimension[];
  readonly cells: number;
  readonly valueAt: (cell: number) => unknown;
  readonly statusAt: (cell: number) => unknown;
}

/** The maximum number of cells. A million cells are 100 MB of observations, which call for a query or `zhanbao split` rather than one report. */
const CELLS_AT_MOST = 500_000;

export function readCube(dataset: Dataset, log: ProblemLog): Cube | null {
  const { id, size } = dataset;
  const categories = id.map((dimension) => categoriesOf(dataset, dimension, log));
  if (id.length === 0 || size.length !== id.length || new Set(id).size !== id.length)
    log.note('error', 'cube-differs', 'size', { found: size.length, expected: id.length });
  categories.forEach((found, index) => {
    if (found && found.length !== size[index]) log.note('error', 'cube-differs', `size[${index}]`, { found: size[index], expected: found.length });
  });
  const cells = size.reduce((product, count) => product * count, 1);
  const agree =
    id.length > 0 && id.length === size.length && new Set(id).size === id.length && categories.every((found, index) => found?.length === size[index]);
  if (!agree || !cellsFit(dataset, cells, log)) return null;
  const dimensions = id.flatMap((name, index) => {
    const raw = own(dataset.dimension, name);
    const stride = size.slice(index + 1).reduce((product, count) => product * count, 1);
    const order = categories[index] ?? [];
    const positions = new Map(order.map((category, at) => [category, at]));
    return raw ? [{ id: name, raw, categories: order, positions, stride, parents: parentsOf(raw, name, log) }] : [];
  });
  const { value, status } = dataset;
  const single = Array.isArray(status) && status.length === 1 ? status[0] : status;
  return {
    dimensions,
    cells,
    valueAt: (cell) => (Array.isArray(value) ? value[cell] : own(value, String(cell))) ?? null,
    statusAt: (cell) =>
      typeof single === 'string' ? single : Array.isArray(status) ? status[cell] : typeof status === 'object' ? own(status, String(cell)) : undefined,
  };
}

/** The category of a dimension that a cell belongs to. */
export function categoryAt({ categories, stride }: Dimension, cell: number): string {
  return categories[Math.floor(cell / stride) % categories.length] ?? '';
}

/** The same cell under another category of the dimension. */
export function cellUnder(dimension: Dimension, cell: number, category: string): number {
  const position = (id: string) => dimension.positions.get(id) ?? 0;
  return cell + (position(category) - position(categoryAt(dimension, cell))) * dimension.stride;
}

function cellsFit({ value, status }: Dataset, cells: number, log: ProblemLog): boolean {
  if (cells > CELLS_AT_MOST) {
    log.note('error', 'too-large', 'value', { found: cells, most: CELLS_AT_MOST });
    return false;
  }
  let fits = true;
  for (const [path, list] of [
    ['value', value],
    ['status', status],
  ] as const) {
    const lengths = path === 'status' ? [1, cells] : [cells];
    if (Array.isArray(list)) {
      if (lengths.includes(list.length)) continue;
      log.note('error', 'cube-differs', path, { found: list.length, expected: cells });
      fits = false;
    } else if (typeof list === 'object') {
      for (const key of Object.keys(list)) if (!isCell(key, cells)) log.note('error', 'cube-differs', `${path}.${key}`, { found: key, expected: cells });
    }
  }
  return fits;
}

function isCell(key: string, cells: number): boolean {
  return /^(0|[1-9]\d*)$/.test(key) && Number(key) < cells;
}

/** The ids in order; null, with a note, where they have none. A dimension of one category may have just a label. */
function categoriesOf({ dimension }: Dataset, id: string, log: ProblemLog): readonly string[] | null {
  const path = `dimension.${id}`;
  const raw = own(dimension, id);
  if (!raw) {
    log.note('error', 'shape', path, { expected: 'object' });
    return null;
  }
  const { index, label = {} } = raw.category;
  if (Array.isArray(index)) return new Set(index).size === index.length ? index : noOrder(path, log);
  if (!index) return Object.keys(label).length === 1 ? Object.keys(label) : noOrder(path, log);
  const ids = Object.keys(index).sort((one, other) => (index[one] ?? 0) - (index[other] ?? 0));
  return ids.every((category, at) => index[category] === at) ? ids : noOrder(path, log);
}

function noOrder(path: string, log: ProblemLog): null {
  log.note('error', 'cube-differs', `${path}.category.index`);
  return null;
}

/** Parents by child. A second parent, and a parent or child that is not a category, cannot be kept. */
function parentsOf({ category: { child = {}, index, label = {} } }: DatasetDimension, id: string, log: ProblemLog): ReadonlyMap<string, string> {
  const known = new Set(Array.isArray(index) ? index : Object.keys(index ?? label));
  const parents = new Map<string, string>();
  for (const [parent, children] of Object.entries(child)) {
    for (const one of children) {
      const kept = known.has(parent) && known.has(one) && one !== parent && !parents.has(one);
      if (kept) parents.set(one, parent);
      else log.note('warning', 'hierarchy-not-kept', `dimension.${id}.category.child.${parent}`, { found: `${one} → ${parent}` });
    }
  }
  return parents;
}
