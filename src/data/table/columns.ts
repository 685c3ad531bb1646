/**
 * The columns of each section's table, derived from the shapes of the format: dotted paths in the order of the schema.
 *
 * No second list of fields has to be kept: a field added to the schema becomes a column.
 */
import type { Shape } from '../shape.ts';
import { frameShape, sectionShapes } from '../shapes.generated.ts';
import { fieldsOf, isObjectShape, isValueShape, leafKind, under, type CellKind } from './shapes.ts';

/** The sheets of a workbook, in order. `terms` is a record in the format and a table of two columns here. */
export const SECTIONS = [
  'report',
  'places',
  'sources',
  'observations',
  'indicators',
  'stations',
  'networks',
  'lists',
  'milestones',
  'models',
  'terms',
] as const;
export type Section = (typeof SECTIONS)[number];

export interface Column {
  readonly name: string;
  readonly kind: CellKind;
}

/** The shape of a section's entry as a table row. */
export function shapeOf(section: Section): Shape {
  return SHAPES[section];
}

/** The columns that the section may have. Those of a record (`by`) are unlimited; `kindOf` recognises them. */
export function columnsOf(section: Section): readonly Column[] {
  return COLUMNS[section];
}

/** What the cells of this column hold; undefined where the section has no such column. */
export function kindOf(section: Section, column: string): CellKind | undefined {
  return KINDS[section].get(column) ?? (recordOf(section, column) === null ? undefined : 'text');
}

export function isSection(name: string): name is Section {
  return (SECTIONS as readonly string[]).includes(name);
}

/** The record to which a column such as by.tier belongs; null where it belongs to none. */
function recordOf(section: Section, column: string): string | null {
  return RECORDS[section].find((record) => column.startsWith(`${record}.`) && recordKey(record, column) !== null) ?? null;
}

/** The column by.tier for the key tier. A key that a spreadsheet would alter (blank, or with spaces around it) is put in quotation marks. */
export function recordColumn(record: string, key: string): string {
  return `${record}.${key === '' || key !== key.trim() || /^"|[\r\n\t]/.test(key) ? JSON.stringify(key) : key}`;
}

/** The key of the column by.tier; null where it is in quotation marks and unreadable. */
export function recordKey(record: string, column: string): string | null {
  const key = column.slice(record.length + 1);
  if (!key.startsWith('"')) return key;
  const read = readJson(key);
  return typeof read === 'string' ? read : null;
}

/** The value of a JSON text; undefined where it is not JSON. */
export function readJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

function columns(shape: Shape, name: string): readonly Column[] {
  const kind = leafKind(shape);
  if (kind !== null) return [{ name, kind }];
  const marker: Column = { name, kind: 'marker' };
  if (isObjectShape(shape)) {
    const own = [...shape.known].flatMap(([field, of]) => columns(of, under(name, field)));
    return name !== '' && shape.required.length === 0 ? [...own, marker] : own;
  }
  const [sign, ...parts] = shape as readonly ['[' | '%' | '|', ...Shape[]];
  if (sign === '%') return [marker];
  if (sign === '[') return columns(parts[0] ?? '*', name);
  if (isValueShape(parts)) {
    return [
      { name, kind: 'figure' },
      { name: under(name, 'to'), kind: 'number' },
      { name: 'openness', kind: 'openness' },
    ];
  }
  const seen = new Set<string>();
  return parts.flatMap((part) => columns(part, name)).filter((column) => !seen.has(column.name) && seen.add(column.name));
}

function records(shape: Shape, name: string): readonly string[] {
  return [...fieldsOf(shape)].flatMap(([field, of]) => (of[0] === '%' ? [under(name, field)] : records(of, under(name, field))));
}

/** The fields of the frame. */
const FRAME = fieldsOf(frameShape);
const itemOf = (section: string): Shape => {
  const list = FRAME.get(section);
  return typeof list === 'object' && list[0] === '[' ? list[1] : '*';
};
const object = (known: readonly (readonly [string, Shape])[]): Shape => ({ 0: '{', known: new Map(known), required: ['id'], closed: false });

const SHAPES: Readonly<Record<Section, Shape>> = {
  report: object([...FRAME].filter(([field]) => !isSection(field))),
  places: itemOf('places'),
  sources: itemOf('sources'),
  ...sectionShapes,
  terms: object([
    ['word', 's'],
    ['en', 's'],
  ]),
};

const each = <Of>(of: (section: Section) => Of) => Object.fromEntries(SECTIONS.map((section) => [section, of(section)])) as Record<Section, Of>;
const COLUMNS = each((section) => columns(SHAPES[section], ''));
const KINDS = each((section): ReadonlyMap<string, CellKind> => new Map(COLUMNS[section].map(({ name, kind }) => [name, kind])));
const RECORDS = each((section) => records(SHAPES[section], ''));
