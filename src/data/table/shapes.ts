/** How the shapes of the format map to columns: which are leaves, which are objects, what a union offers. */
import type { Shape } from '../shape.ts';

/** What a cell of the column holds. `marker` accepts only {}, for an object that is present but empty. */
export type CellKind = 'text' | 'word' | 'date' | 'number' | 'boolean' | 'json' | 'marker' | 'figure' | 'openness';

/** The fields of an object shape. */
export function fieldsOf(shape: Shape): ReadonlyMap<string, Shape> {
  return isObjectShape(shape) ? shape.known : new Map();
}

export function isObjectShape(shape: Shape): shape is Extract<Shape, { readonly known: unknown }> {
  return typeof shape === 'object' && shape[0] === '{';
}

/** Whether this is the union of a figure (a number, or an object that says how it is open), with the columns value, value.to and openness. */
export function isValueShape(alternatives: readonly Shape[]): boolean {
  return alternatives.some((shape) => isObjectShape(shape) && shape.closed);
}

/** The alternatives of a union: the list among them, and those for a single entry. */
export function alternativesOf(shape: readonly ['|', ...Shape[]]): { readonly list: Shape | undefined; readonly alone: readonly Shape[] } {
  const all = shape.slice(1) as readonly Shape[];
  const isList = (one: Shape) => typeof one === 'object' && one[0] === '[';
  return { list: all.find(isList), alone: all.filter((one) => !isList(one)) };
}

/** The column of a field inside the column of its object. */
export const under = (name: string, field: string) => (name === '' ? field : `${name}.${field}`);

/** What a cell of this leaf holds; null where the shape is not a leaf. */
export function leafKind(shape: Shape): CellKind | null {
  if (shape === 'n') return 'number';
  if (shape === 'b') return 'boolean';
  if (shape === '*') return 'json';
  if (shape === 's' || shape[0] === 's') return 'text';
  return shape[0] === '~' ? 'date' : shape[0] === '=' ? 'word' : null;
}
