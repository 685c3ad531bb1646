/**
 * Checks a value against a table of shapes and copies what it knows: own keys into known fields, nothing else.
 *
 * The tables are generated from the zod schema (`shapes.generated.ts`); a property test holds the two to the
 * same answers. This is zod's work at a tenth of its size and time (docs/decisions/0003). It goes no deeper
 * than the shapes do, so that no document can exhaust it.
 */

/**
 * 's' text, 'n' finite number, 'b' boolean, '*' anything; ['s', least, most] text of a length; ['~', pattern] text;
 * ['=', …words]; ['[', each, least] list; ['%', each] record; ['|', …either]; or an object, made by `fields`.
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

interface ObjectShape {
  readonly 0: '{';
  readonly known: ReadonlyMap<string, Shape>;
  readonly required: readonly string[];
  /** No other key may stand here; otherwise one is left out and noted. */
  readonly closed: boolean;
}

export interface ShapeIssue {
  readonly path: readonly (string | number)[];
  /** What should stand there; null for a key that is not known and was left out. */
  readonly expected: string | null;
}

export interface ShapeResult {
  readonly ok: boolean;
  readonly value: unknown;
  readonly issues: readonly ShapeIssue[];
}

const ISSUES_AT_MOST = 200;

/** An object shape; a field name that ends in ? is optional. */
export function fields(shapes: Readonly<Record<string, Shape>>, closed = false): Shape {
  const names = Object.keys(shapes);
  const known = new Map(Object.entries(shapes).map(([name, shape]) => [name.replace('?', ''), shape]));
  return { 0: '{', known, required: names.filter((name) => !name.endsWith('?')), closed };
}

export function checkShape(shape: Shape, input: unknown): ShapeResult {
  const walk = new Walk();
  const value = walk.copy(shape, input);
  return { ok: walk.issues.every(({ expected }) => expected === null), value, issues: walk.issues };
}

/** One walk over one value. The path is a stack, copied for an issue only. */
class Walk {
  issues: ShapeIssue[] = [];
  private readonly path: (string | number)[] = [];

  /** The copy; what is wrong goes to the issues. */
  copy(shape: Shape, input: unknown): unknown {
    if (shape === '*') return input;
    if (shape === 's') return typeof input === 'string' ? input : this.wrong('string');
    if (shape === 'b') return typeof input === 'boolean' ? input : this.wrong('boolean');
    if (shape === 'n') return typeof input === 'number' && Number.isFinite(input) ? input : this.wrong('number');
    switch (shape[0]) {
      case 's':
        if (typeof input !== 'string') return this.wrong('string');
        return input.length < shape[1] ? this.wrong('not-empty') : input.length > shape[2] ? this.wrong('shorter') : input;
      case '~':
        return typeof input === 'string' && shape[1].test(input) ? input : this.wrong('date');
      case '=':
        return (shape as readonly unknown[]).indexOf(input, 1) > 0 ? input : this.wrong(shape.slice(1).join(' | '));
      case '[':
        if (!Array.isArray(input)) return this.wrong('array');
        if (input.length < (shape[2] ?? 0)) this.wrong('not-empty');
        // Not `map`, which would pass over the holes of a list that a page made.
        return Array.from(input, (item: unknown, index) => this.inside(index, shape[1], item));
      case '|':
        return this.either(shape, input);
      case '%':
        return isObject(input) ? this.copyFields(input, null, shape[1]) : this.wrong('object');
      case '{':
        return isObject(input) ? this.copyObject(shape, input) : this.wrong('object');
    }
  }

  private copyObject(shape: ObjectShape, input: object): unknown {
    const copied = this.copyFields(input, shape, '*');
    for (const name of shape.required) if (!(name in copied)) this.inside(name, shape.known.get(name) ?? '*', undefined);
    return copied;
  }

  private copyFields(input: object, shape: ObjectShape | null, each: Shape): Record<string, unknown> {
    const copied: Record<string, unknown> = {};
    for (const key of Object.keys(input)) {
      const item = (input as Record<string, unknown>)[key];
      // An undefined field, which JSON cannot hold but a page may set, is an absent one.
      if (item === undefined) continue;
      const part = shape ? shape.known.get(key) : key === '__proto__' ? undefined : each;
      if (part) copied[key] = this.inside(key, part, item);
      else this.note([...this.path, key], shape?.closed ? 'other' : null);
    }
    return copied;
  }

  /** The first alternative that fits; where none does, one issue for the whole. */
  private either(shapes: readonly ['|', ...Shape[]], input: unknown): unknown {
    const before = this.issues;
    for (let index = 1; index < shapes.length; index++) {
      this.issues = [];
      const copied = this.copy(shapes[index] as Shape, input);
      const fits = this.issues.every(({ expected }) => expected === null);
      this.issues = fits ? before.concat(this.issues.slice(0, Math.max(0, ISSUES_AT_MOST - before.length))) : before;
      if (fits) return copied;
    }
    const last = this.path[this.path.length - 1];
    return this.wrong(last === 'value' || last === 'source' ? last : 'text');
  }

  private inside(key: string | number, shape: Shape, input: unknown): unknown {
    this.path.push(key);
    const copied = this.copy(shape, input);
    this.path.pop();
    return copied;
  }

  private wrong(expected: string): void {
    this.note([...this.path], expected);
  }

  private note(path: ShapeIssue['path'], expected: ShapeIssue['expected']): void {
    // Unknown keys leave room for errors: without one the value would pass for good.
    if (this.issues.length < (expected === null ? ISSUES_AT_MOST : 2 * ISSUES_AT_MOST)) this.issues.push({ path, expected });
  }
}

function isObject(input: unknown): input is object {
  return typeof input === 'object' && input !== null && !Array.isArray(input);
}
