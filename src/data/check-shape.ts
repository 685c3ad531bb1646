/**
 * Checks a value against a table of shapes and returns the known part of it: the value itself if all of it is known, otherwise a copy
 * without the rest. Meant for JSON, which does not change while it is being read.
 *
 * The tables are generated from the zod schema (`shapes.generated.ts`); a property test proves that both give the same answers. This does
 * zod's work at a tenth of its size and time (docs/decisions/0003). It descends no deeper than the shapes do, so no document can exhaust
 * the stack.
 */
import { fitter } from './fits-shape.ts';
import { isObject, isOwn, type ObjectShape, type Shape } from './shape.ts';

export interface ShapeIssue {
  readonly path: readonly (string | number)[];
  /** What is expected here; null for an unknown key, which was dropped. */
  readonly expected: string | null;
}

export interface ShapeResult {
  readonly ok: boolean;
  readonly value: unknown;
  readonly issues: readonly ShapeIssue[];
}

const ISSUES_AT_MOST = 200;

export function checkShape(shape: Shape, input: unknown): ShapeResult {
  const walk = new Walk();
  const value = walk.read(shape, input);
  return { ok: walk.errors === 0, value, issues: walk.issues };
}

/** One walk over one value. The path is a stack that is copied only for an issue. */
class Walk {
  readonly issues: ShapeIssue[] = [];
  errors = 0;
  private readonly path: (string | number)[] = [];

  /** Returns the known part of the input and records what is wrong with it. */
  read(shape: Shape, input: unknown): unknown {
    if (fitter(shape)(input)) return input;
    switch (shape[0]) {
      case '[':
        if (!Array.isArray(input)) return this.wrong('array');
        if (input.length < (shape[2] as number)) this.wrong('not-empty');
        return this.readItems(input, shape[1] as Shape);
      case '|':
        return this.either(shape as readonly ['|', ...Shape[]], input);
      case '%':
        return isObject(input) ? this.readFields(input, null, shape[1] as Shape) : this.wrong('object');
      case '{':
        return isObject(input) ? this.readObject(shape as ObjectShape, input) : this.wrong('object');
      case '=':
        return this.wrong((shape as readonly string[]).slice(1).join(' | '));
      case 's':
        return this.wrong(typeof input !== 'string' ? 'string' : input.length < (shape[1] as number) ? 'not-empty' : 'shorter');
      default:
        return this.wrong({ b: 'boolean', n: 'number', '~': 'date' }[shape[0] as 'b' | 'n' | '~']);
    }
  }

  private readItems(input: readonly unknown[], each: Shape): readonly unknown[] {
    // Not `map`, which would skip the holes of a list made by a page.
    const known = Array.from(input, (item, index) => this.inside(index, each, item));
    return known.every((item, index) => item === input[index]) ? input : known;
  }

  private readObject(shape: ObjectShape, input: object): unknown {
    const known = this.readFields(input, shape, '*');
    for (const name of shape.required)
      if (!isOwn.call(input, name) || (input as Record<string, unknown>)[name] === undefined) this.inside(name, shape.known.get(name) ?? '*', undefined);
    return known;
  }

  private readFields(input: object, shape: ObjectShape | null, each: Shape): Record<string, unknown> {
    let known = input as Record<string, unknown>;
    for (const key of Object.keys(input)) {
      const item = (input as Record<string, unknown>)[key];
      const part = shape ? shape.known.get(key) : key === '__proto__' ? undefined : each;
      // JSON cannot hold an undefined field, but a page may set one; it counts as absent.
      const read = part && item !== undefined ? this.inside(key, part, item) : undefined;
      if (!part && item !== undefined) this.note([...this.path, key], shape?.closed ? 'other' : null);
      if (read !== undefined && read === item) continue;
      if (known === input) known = { ...known };
      if (read === undefined) delete known[key];
      else known[key] = read;
    }
    return known;
  }

  /** The first alternative that fits; if none does, a single issue for the whole value. */
  private either(shapes: readonly ['|', ...Shape[]], input: unknown): unknown {
    const { errors } = this;
    const noted = this.issues.length;
    for (let index = 1; index < shapes.length; index++) {
      const known = this.read(shapes[index] as Shape, input);
      if (this.errors === errors) return known;
      this.errors = errors;
      this.issues.length = noted;
    }
    const last = this.path[this.path.length - 1];
    return this.wrong(last === 'value' || last === 'source' ? last : 'text');
  }

  private inside(key: string | number, shape: Shape, input: unknown): unknown {
    this.path.push(key);
    const known = this.read(shape, input);
    this.path.pop();
    return known;
  }

  private wrong(expected: string): void {
    this.note([...this.path], expected);
  }

  private note(path: ShapeIssue['path'], expected: ShapeIssue['expected']): void {
    if (expected !== null) this.errors++;
    // Unknown keys leave room for errors, which matter more to the reader.
    if (this.issues.length < (expected === null ? ISSUES_AT_MOST : 2 * ISSUES_AT_MOST)) this.issues.push({ path, expected });
  }
}
