/** The published JSON Schema with the descriptions of the reference page, in Chinese and English, for editors that show them. */
import { FIELD_NOTES } from './field-notes.ts';
import { sharedType, type JsonSchema } from './format-fields.ts';

export interface Described extends JsonSchema {
  readonly description?: string;
}

/** `path` is as in `FIELD_NOTES`; the keys of a shared type are described under its own name. */
export function described(node: JsonSchema, path: string): Described {
  const { items, anyOf, properties } = node;
  return {
    ...node,
    ...(items ? { items: described(items, nameOf(items, path)) } : {}),
    ...(anyOf ? { anyOf: anyOf.map((branch) => described(branch, path)) } : {}),
    ...(properties ? { properties: Object.fromEntries(Object.entries(properties).map(([key, child]) => [key, field(child, `${path}.${key}`)])) } : {}),
  };
}

function field(node: JsonSchema, path: string): Described {
  // The entries of a section are described under its own name: places.id, not report.places.id.
  const name = nameOf(node, node.items ? path.replace(/^report\./, '') : path);
  const choices = (node.enum ?? node.items?.enum ?? []).flatMap((choice) => sentence(`${name}=${choice}`, `${choice}: `));
  const description = [...sentence(path), ...choices].join('\n');
  return { ...(description ? { description } : {}), ...described(node, name) };
}

function nameOf(node: JsonSchema, path: string): string {
  return sharedType(node) ?? path;
}

function sentence(path: string, before = ''): readonly string[] {
  const note = FIELD_NOTES[path];
  return note ? [`${before}${note.zh} / ${note.en}`] : [];
}
