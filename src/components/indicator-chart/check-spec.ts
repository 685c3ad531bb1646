/**
 * Checks a page's own Vega-Lite before Vega sees it: JSON of a reasonable size, over `observations` only, with existing columns. Pure.
 * What passes is a copy without anything that could affect more than the drawing.
 */
import { OBSERVATION_COLUMNS } from './observation-columns.ts';

export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };
export type OwnSpec = Readonly<Record<string, Json>>;

export type SpecFault =
  | { readonly kind: 'size' | 'json' | 'shape' | 'origin' | 'unreachable' | 'data' | 'failed' }
  | { readonly kind: 'column'; readonly columns: readonly string[] };
export type CheckedSpec = { readonly ok: true; readonly spec: OwnSpec } | { readonly ok: false; readonly fault: SpecFault };

export const LARGEST_SPEC = 200_000;
const DEEPEST = 40;
const DRAWINGS = ['mark', 'layer', 'facet', 'concat', 'hconcat', 'vconcat', 'repeat', 'spec'];
/** Keys that could change objects of the page, or the options of vega-embed. */
const DROPPED = ['__proto__', 'constructor', 'prototype', 'usermeta', 'datasets', 'href'];
/** Transforms that create columns whose names depend on the data. */
const MAKERS = ['pivot', 'fold', 'flatten', 'density', 'regression', 'loess', 'quantile'];

export function checkSpec(given: unknown): CheckedSpec {
  const text = typeof given === 'string' ? given : jsonOf(given);
  if (text === null) return fault('json');
  if (text.length > LARGEST_SPEC) return fault('size');
  const parsed = parsedOf(text);
  if (parsed === undefined) return fault('json');
  if (typeof parsed !== 'object' || parsed === null || Array.isArray(parsed) || !DRAWINGS.some((key) => key in parsed)) return fault('shape');
  const found: Found = { data: true, deep: false, columns: new Set(), made: new Set(), makes: false };
  const spec = copy(parsed, 0, found) as OwnSpec;
  if (found.deep) return fault('shape');
  if (!found.data) return fault('data');
  const unknown = found.makes ? [] : [...found.columns].filter((column) => !isKnown(column, found.made));
  return unknown.length > 0 ? { ok: false, fault: { kind: 'column', columns: unknown.slice(0, 8).map((column) => column.slice(0, 60)) } } : { ok: true, spec };
}

interface Found {
  data: boolean;
  deep: boolean;
  makes: boolean;
  readonly columns: Set<string>;
  readonly made: Set<string>;
}

function copy(value: Json, depth: number, found: Found): Json {
  if (depth > DEEPEST) {
    found.deep = true;
    return null;
  }
  if (Array.isArray(value)) return value.map((item: Json) => copy(item, depth + 1, found));
  if (typeof value === 'string') expressionColumns(value).forEach((column) => found.columns.add(column));
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value as { readonly [key: string]: Json }).filter(([key]) => !DROPPED.includes(key));
  entries.forEach(([key, item]) => note(key, item, found));
  return Object.fromEntries(entries.map(([key, item]) => [key, copy(item, depth + 1, found)]));
}

/** What a key of the specification refers to: data and columns. */
function note(key: string, item: Json, found: Found): void {
  if (key === 'data' && item !== null) found.data &&= isOurs(item);
  if (key === 'url' || key === 'lookup' || key === 'from') found.data &&= key !== 'url';
  if (key === 'field' && typeof item === 'string') found.columns.add(plain(item));
  if (key === 'as') texts(item).forEach((name) => found.made.add(name));
  if (MAKERS.includes(key)) found.makes = true;
}

function isOurs(data: Json): boolean {
  return typeof data === 'object' && data !== null && !Array.isArray(data) && (data as OwnSpec)['name'] === 'observations' && Object.keys(data).length === 1;
}

function isKnown(column: string, made: ReadonlySet<string>): boolean {
  return Object.prototype.hasOwnProperty.call(OBSERVATION_COLUMNS, column) || made.has(column);
}

/** The columns in an expression, as datum.value or datum['value']. */
function expressionColumns(text: string): readonly string[] {
  return [...text.matchAll(/\bdatum(?:\.([A-Za-z_$][\w$]*)|\[\s*(['"])(.*?)\2\s*\])/g)].map(([, dotted, , quoted]) => dotted ?? quoted ?? '');
}

function plain(field: string): string {
  return field.replace(/^datum\./, '').replace(/\\/g, '');
}

function texts(item: Json): readonly string[] {
  return (Array.isArray(item) ? item : [item]).filter((name): name is string => typeof name === 'string');
}

function jsonOf(given: unknown): string | null {
  try {
    return JSON.stringify(given) ?? null;
  } catch {
    return null;
  }
}

function parsedOf(text: string): Json | undefined {
  try {
    return JSON.parse(text) as Json;
  } catch {
    return undefined;
  }
}

function fault(kind: Exclude<SpecFault['kind'], 'column'>): CheckedSpec {
  return { ok: false, fault: { kind } };
}
