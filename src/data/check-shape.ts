/**
 * Checks a value against a table of shapes and copies what it knows: own keys into known fields, nothing else.
 *
 * The tables are generated from the zod schema (`shapes.generated.ts`); a property test holds the two to the
 * same answers. This is zod's work at a tenth of its size and without its start-up (docs/decisions/0003).
 */

/**
 * 's' text, 'n' finite number, 'b' boolean, '*' anything; ['s', least, most] text of a length; ['~', pattern] text;
 * ['=', …words]; ['[', each, least] list; ['%', each] record; ['|', …either]; ['{', fields] object, ['{!', fields]
 * without other keys. A field name that ends in ? is optional.
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
  | readonly ['{' | '{!', { readonly [field: string]: Shape }];

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

type Path = readonly (string | number)[];

const ISSUES_AT_MOST = 200;

export function checkShape(shape: Shape, input: unknown): ShapeResult {
  const issues: ShapeIssue[] = [];
  const value = copy(shape, input, [], issues);
  return { ok: issues.every(({ expected }) => expected === null), value, issues };
}

function copy(shape: Shape, input: unknown, path: Path, issues: ShapeIssue[]): unknown {
  const wrong = (expected: string) => {
    if (issues.length < ISSUES_AT_MOST) issues.push({ path, expected });
  };
  if (shape === '*') return input;
  if (shape === 's' || shape === 'b') return typeof input === (shape === 's' ? 'string' : 'boolean') ? input : wrong(shape === 's' ? 'string' : 'boolean');
  if (shape === 'n') return typeof input === 'number' && Number.isFinite(input) ? input : wrong('number');
  switch (shape[0]) {
    case 's':
      if (typeof input !== 'string') return wrong('string');
      return input.length < shape[1] ? wrong('not-empty') : input.length > shape[2] ? wrong('shorter') : input;
    case '~':
      return typeof input === 'string' && shape[1].test(input) ? input : wrong('date');
    case '=':
      return (shape as readonly unknown[]).indexOf(input, 1) > 0 ? input : wrong(shape.slice(1).join(' | '));
    case '[':
      if (!Array.isArray(input)) return wrong('array');
      if (input.length < (shape[2] ?? 0)) wrong('not-empty');
      return input.map((item, index) => copy(shape[1], item, [...path, index], issues));
    case '%':
      return isObject(input)
        ? copyFields(
            Object.keys(input).map((key) => [key, key, shape[1]]),
            input,
            path,
            issues,
          )
        : wrong('object');
    case '|':
      return copyEither(shape.slice(1) as readonly Shape[], input, path, issues);
    default:
      return isObject(input) ? copyObject(shape, input, path, issues) : wrong('object');
  }
}

function copyObject([kind, fields]: readonly ['{' | '{!', { readonly [field: string]: Shape }], input: object, path: Path, issues: ShapeIssue[]): unknown {
  const known = Object.keys(fields).map((field) => [field, field.replace('?', ''), fields[field]] as const);
  const names = known.map(([, name]) => name);
  for (const key of Object.keys(input)) {
    if (!names.includes(key) && issues.length < ISSUES_AT_MOST) issues.push({ path: [...path, key], expected: kind === '{' ? null : 'other' });
  }
  return copyFields(known as readonly (readonly [string, string, Shape])[], input, path, issues);
}

function copyFields(fields: readonly (readonly [field: string, name: string, shape: Shape])[], input: object, path: Path, issues: ShapeIssue[]): unknown {
  const copied: Record<string, unknown> = {};
  for (const [field, name, shape] of fields) {
    const own = Object.prototype.hasOwnProperty.call(input, name);
    // An undefined field, which JSON cannot hold but a page may set, is an absent one.
    const value = own ? (input as Record<string, unknown>)[name] : undefined;
    if (value === undefined && (field !== name || shape === '*')) continue;
    if (name !== '__proto__') copied[name] = copy(shape, value, [...path, name], issues);
  }
  return copied;
}

/** The first alternative that fits; where none does, one issue for the whole. */
function copyEither(shapes: readonly Shape[], input: unknown, path: Path, issues: ShapeIssue[]): unknown {
  for (const shape of shapes) {
    const found: ShapeIssue[] = [];
    const value = copy(shape, input, path, found);
    if (found.every(({ expected }) => expected === null)) {
      issues.push(...found);
      return value;
    }
  }
  issues.push({ path, expected: path[path.length - 1] === 'value' ? 'value' : 'text' });
  return undefined;
}

function isObject(input: unknown): input is object {
  return typeof input === 'object' && input !== null && !Array.isArray(input);
}
