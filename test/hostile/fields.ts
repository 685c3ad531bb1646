/**
 * Every place of the format where a text may stand, found by walking its shapes; and what puts a text there.
 * A field that the format gets tomorrow is in the matrix tomorrow.
 */
import type { Shape } from '../../src/data/shape.ts';
import { frameShape, sectionShapes } from '../../src/data/shapes.generated.ts';

/** '*' is every entry of a list, '{key}' and '{value}' the names and words of a record. */
export type FieldPath = readonly string[];
type Json = Record<string, unknown>;

/** Ids that others refer to: they are renamed wherever they stand, so that the document stays whole. */
const DEFINITIONS = ['places.*.id', 'sources.*.id', 'observations.*.id', 'indicators.*.code'];
/** Named by their own list, not by the frame's. */
const UNCHECKED = Object.keys(sectionShapes);

export const FIELDS: readonly FieldPath[] = [
  ...fieldsOf(frameShape, []).filter(([first]) => !UNCHECKED.includes(first ?? '')),
  ...Object.entries(sectionShapes).flatMap(([section, shape]) => fieldsOf(shape, [section, '*'])),
];

export function nameOfField(path: FieldPath): string {
  return path.join('.').replace(/\.\*/g, '[]').replace(/\.\{/g, '{');
}

function fieldsOf(shape: Shape, path: FieldPath): readonly FieldPath[] {
  if (shape === 's') return [path];
  if (typeof shape === 'string') return [];
  switch (shape[0]) {
    case 's':
    case '~':
    case '=':
      return [path];
    case '[':
      return fieldsOf(shape[1] as Shape, [...path, '*']);
    case '%':
      return [
        [...path, '{key}'],
        [...path, '{value}'],
      ];
    case '|':
      return (shape.slice(1) as Shape[]).flatMap((one) => fieldsOf(one, path));
    default:
      return [...(shape as { readonly known: ReadonlyMap<string, Shape> }).known].flatMap(([name, of]) => fieldsOf(of, [...path, name]));
  }
}

/** The document with this text in this field, in every entry that can have it; ids stay apart by a number behind them. */
export function withText(document: object, path: FieldPath, text: string): object {
  const name = path.join('.');
  if (DEFINITIONS.includes(name)) return renamed(document, path, text);
  const copy = JSON.parse(JSON.stringify(document)) as Json;
  place(copy, path, text, name);
  return copy;
}

function place(holder: unknown, path: FieldPath, text: string, whole: string): void {
  if (typeof holder !== 'object' || holder === null) return;
  const [step = '', ...rest] = path;
  if (step === '*') {
    // A single entry may stand for a list of one.
    const list = Array.isArray(holder) ? holder : [];
    if (rest.length === 0) list.forEach((_, index) => void (list[index] = text));
    else list.forEach((entry) => place(entry, rest, text, whole));
    return;
  }
  const object = holder as Json;
  if (step === '{key}') return define(object, text, Object.values(object)[0] ?? '甲');
  if (step === '{value}') return Object.keys(object).forEach((key) => void (object[key] = text));
  if (rest.length === 0) return void (object[step] = whole.endsWith('.id') && step === 'id' ? `${text}${number++}` : text);
  // An English text stands beside a Chinese one.
  if (rest[0] === 'en' && rest.length === 1) return void (object[step] = { zh: '甲', en: text });
  // Where the field is not there as this kind of thing, it is made.
  const [next = ''] = rest;
  const fits = next === '*' ? Array.isArray(object[step]) : typeof object[step] === 'object' && object[step] !== null && !Array.isArray(object[step]);
  if (!fits) object[step] = next === '*' ? [rest.length > 1 ? {} : ''] : {};
  place(object[step], rest, text, whole);
}

let number = 0;

/** As JSON.parse would: an own field, whatever it is called. */
function define(object: Json, name: string, value: unknown): void {
  Object.defineProperty(object, name, { value, enumerable: true, configurable: true, writable: true });
}

function renamed(document: object, path: FieldPath, text: string): object {
  const { 0: section = '', 2: field = '' } = path;
  const names = new Map<string, string>();
  ((document as Json)[section] as readonly Json[]).forEach((entry, index) => names.set(String(entry[field]), index === 0 ? text : `${text}${index}`));
  const others = ['printed', 'quote', 'zh', 'en', 'unit', 'kind', 'level', 'mark', 'code'].filter((name) => name !== field);
  return JSON.parse(JSON.stringify(document), (key, value: unknown) =>
    typeof value === 'string' && !others.includes(key) ? (names.get(value) ?? value) : value,
  ) as object;
}
