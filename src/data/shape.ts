/** Shapes of values, as data; `shapes.generated.ts` holds those of the format. */

/**
 * 's' text, 'n' finite number, 'b' boolean, '*' anything; ['s', least, most] text of that length; ['~', pattern] text;
 * ['=', …words] one of these words; ['[', each, least] list; ['%', each] record; ['|', …either] union; or an object, made by `fields`.
 */
export type Shape =
  | 's'
  | 'n'
  | 'b'
  | '*'
  | readonly ['s', number, number]
  | readonly ['~', RegExp]
  | readonly ['=', ...string[]]
  | readonly ['[', Shape, number?]
  | readonly ['%', Shape]
  | readonly ['|', ...Shape[]]
  | ObjectShape;

export interface ObjectShape {
  readonly 0: '{';
  readonly known: ReadonlyMap<string, Shape>;
  readonly required: readonly string[];
  /** Any other key is an error; otherwise it is dropped and reported. */
  readonly closed: boolean;
}

/** An object shape. A field whose name ends in ? is optional. */
export function fields(shapes: Readonly<Record<string, Shape>>, closed = false): Shape {
  const names = Object.keys(shapes);
  const known = new Map(Object.entries(shapes).map(([name, shape]) => [name.replace('?', ''), shape]));
  return { 0: '{', known, required: names.filter((name) => !name.endsWith('?')), closed };
}

export const isOwn = Object.prototype.hasOwnProperty;

export function isObject(input: unknown): input is object {
  return typeof input === 'object' && input !== null && !Array.isArray(input);
}
