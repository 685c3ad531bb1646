/** Every key of the format by dotted path, from `src/data/schema.ts`, for the notes and tables of the reference page. */
import * as z from 'zod/mini';
import { observationSchema, reportSchema } from '../src/data/schema.ts';

/** The part of JSON Schema that the format uses. */
export interface JsonSchema {
  readonly type?: string;
  readonly const?: string;
  readonly enum?: readonly string[];
  readonly pattern?: string;
  readonly minLength?: number;
  readonly items?: JsonSchema;
  readonly anyOf?: readonly JsonSchema[];
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: JsonSchema | false;
}

/** A key of the format: its dotted path, its possible values, whether it is required. */
export interface Field {
  readonly path: string;
  readonly node: JsonSchema;
  readonly required: boolean;
}

const report = z.toJSONSchema(reportSchema, { io: 'input' }) as JsonSchema;
const observation = z.toJSONSchema(observationSchema, { io: 'input' }) as JsonSchema;
const place = report.properties?.['places']?.items;
/** The lists of a report that hold entries. */
export const SECTIONS = ['places', 'sources', 'observations', 'indicators', 'stations', 'networks', 'lists', 'milestones', 'models'];

/** Types that several keys share; each is described once. */
const SHARED: Readonly<Record<string, JsonSchema | undefined>> = {
  text: report.properties?.['title'],
  value: observation.properties?.['value'],
  time: observation.properties?.['time'],
  role: observation.properties?.['role'],
  sourceRef: observation.properties?.['source'],
  point: place?.properties?.['point'],
};

/** Every key and value of the format, by section or shared type. */
export const FIELDS: ReadonlyMap<string, readonly Field[]> = new Map([
  ['report', fieldsOf('report', report, false)],
  ...SECTIONS.map((name): [string, readonly Field[]] => [name, fieldsOf(name, report.properties?.[name]?.items ?? {})]),
  ...Object.entries(SHARED).map(([name, node]): [string, readonly Field[]] => [name, fieldsOf(name, node ?? {})]),
]);

/** The name of the shared type that this is; undefined if it is none. */
export function sharedType(node: JsonSchema): string | undefined {
  const text = JSON.stringify(node);
  return Object.keys(SHARED).find((name) => JSON.stringify(SHARED[name]) === text);
}

/** The keys below a path; those of a shared type are listed under its own name. */
function fieldsOf(path: string, node: JsonSchema, deep = true): Field[] {
  const inside = node.items ?? node;
  const own = Object.entries(inside.properties ?? {}).flatMap(([key, child]) => {
    const field = { path: `${path}.${key}`, node: child, required: inside.required?.includes(key) ?? false };
    return deep && sharedType(child.items ?? child) === undefined ? [field, ...fieldsOf(field.path, child)] : [field];
  });
  const choices = (inside.enum ?? []).map((choice) => ({ path: `${path}=${choice}`, node: { const: choice }, required: false }));
  const branches = (inside.anyOf ?? []).flatMap((branch) => fieldsOf(path, branch));
  // An object that may be given alone or in a list is described once.
  return [...new Map([...own, ...choices, ...branches].map((field) => [field.path, field])).values()];
}

/** The keys that only one side has, each with a sentence. */
export function unmatched(paths: Iterable<string>, notes: Iterable<string>, what: string): readonly string[] {
  const [wanted, written] = [new Set(paths), new Set(notes)];
  return [
    ...[...wanted].filter((path) => !written.has(path)).map((path) => `${path} has no note in ${what}`),
    ...[...written].filter((path) => !wanted.has(path)).map((path) => `${path} stands in ${what} but not in the format`),
  ];
}
