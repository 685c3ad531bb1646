/** The table of shapes against the zod schema that it is made from: the same answers, the same cleaned values. */
import { expect } from 'chai';
import fc from 'fast-check';
import { checkShape } from '../../src/data/check-shape.ts';
import type { Shape } from '../../src/data/shape.ts';
import { frameSchema, sectionSchemas } from '../../src/data/schema.ts';
import { frameShape, sectionShapes } from '../../src/data/shapes.generated.ts';

const DATES = ['2021', '2021-06', '2021-06-30', '2021-Q2', '--06-30', '2021-02-31', '2021-13', '2021-Q5', '06-30', '2021-6-3', '2021-06-30T00:00', '２０２１'];
const NUMBERS = [0, -0, 1, -1, 0.1, 1e308, -1e308, 5e-324, Number.MAX_SAFE_INTEGER];
const TEXTS = ['', 'a', '社工站', '__proto__', 'constructor', 'x'.repeat(120), 'x'.repeat(121), '\u0000', '\ud800'];
/** JSON values and those that a page may set; an undefined record entry alone is read in another way than by zod. */
const JUNK: readonly unknown[] = [
  null,
  NaN,
  Infinity,
  true,
  false,
  [],
  {},
  [[]],
  [{}],
  { zh: '站' },
  { zh: 1 },
  { id: 'a', page: 1 },
  { atLeast: 1, about: 2 },
  { from: 1 },
]
  .concat(NUMBERS, TEXTS, DATES)
  .concat(JSON.parse('[{"__proto__": 1}, {"zh": "站", "__proto__": {"en": 5}}, {"constructor": "x"}, {"atLeast": 1, "__proto__": 2}]'));

/** Values of the shape. */
function valueOf(shape: Shape): fc.Arbitrary<unknown> {
  if (shape === '*') return fc.constantFrom(...JUNK);
  if (shape === 's') return fc.constantFrom(...TEXTS);
  if (shape === 'n') return fc.constantFrom(...NUMBERS);
  if (shape === 'b') return fc.boolean();
  switch (shape[0]) {
    case 's':
      return fc.constantFrom('a', '社工站', 'x'.repeat(120));
    case '~':
      return fc.constantFrom(...DATES.filter((date) => shape[1].test(date)));
    case '=':
      return fc.constantFrom(...shape.slice(1));
    case '[':
      return fc.array(valueOf(shape[1]), { minLength: shape[2] ?? 0, maxLength: 2 });
    case '%':
      return fc.dictionary(fc.constantFrom('tier', '乡镇', '', 'constructor'), valueOf(shape[1]), { maxKeys: 2 });
    case '|':
      return fc.oneof(...(shape.slice(1) as readonly Shape[]).map(valueOf));
    case '{':
      return fc.record(Object.fromEntries([...shape.known].map(([name, of]) => [name, valueOf(of)])), { requiredKeys: [...shape.required] });
  }
}

interface Change {
  /** Which place of the value, counted through; what happens there; with what. */
  readonly at: number;
  readonly how: 'replace' | 'remove' | 'add' | 'wrap' | 'twice';
  readonly junk: unknown;
}

const change: fc.Arbitrary<Change> = fc.record({
  at: fc.nat(60),
  how: fc.constantFrom('replace' as const, 'replace' as const, 'remove' as const, 'add' as const, 'wrap' as const, 'twice' as const),
  junk: fc.constantFrom(...JUNK),
});

type Holder = Record<string | number, unknown>;

/** A copy of the value with the change made at one of its places. */
function changed(value: unknown, { at, how, junk }: Change): unknown {
  const root: Holder = { value: structuredClone(value) };
  const places: [Holder, string][] = [];
  const visit = (holder: Holder) => {
    for (const key of Object.keys(holder)) {
      places.push([holder, key]);
      const child = holder[key];
      if (typeof child === 'object' && child !== null) visit(child as Holder);
    }
  };
  visit(root);
  const [holder, key] = places[at % places.length]!;
  const child = holder[key];
  if (how === 'replace') holder[key] = junk;
  else if (how === 'wrap') holder[key] = [child];
  else if (how === 'remove' && holder !== root) delete holder[key];
  else if (how === 'twice' && Array.isArray(child)) child.push(child[0]);
  else if (typeof child === 'object' && child !== null && !Array.isArray(child)) (child as Holder)['stranger'] = junk;
  return root['value'];
}

function sameAnswer(shape: Shape, schema: { safeParse: (input: unknown) => { success: boolean; data?: unknown } }, input: unknown): boolean {
  const ours = checkShape(shape, input);
  const zods = schema.safeParse(input);
  expect(ours.ok, JSON.stringify({ input, issues: ours.issues })).to.equal(zods.success);
  if (ours.ok) expect(ours.value).to.deep.equal(zods.data);
  else expect(ours.issues.some(({ expected }) => expected !== null)).to.equal(true);
  return ours.ok;
}

const pairs = [
  { name: 'the frame', shape: frameShape, schema: frameSchema },
  ...(Object.keys(sectionShapes) as (keyof typeof sectionShapes)[]).map((name) => ({
    name: `an entry of ${name}`,
    shape: sectionShapes[name],
    schema: sectionSchemas[name],
  })),
];

describe('the table of shapes and the schema', () => {
  it('have the same sections', () => expect(Object.keys(sectionShapes)).to.deep.equal(Object.keys(sectionSchemas)));

  pairs.forEach(({ name, shape, schema }) => {
    it(`take ${name} that is right, and clean it alike`, () => {
      fc.assert(
        fc.property(valueOf(shape), (value) => sameAnswer(shape, schema, value)),
        { numRuns: 300 },
      );
    });

    it(`agree on ${name} with a few changes, taking some and refusing some`, () => {
      const taken = { yes: 0, no: 0 };
      fc.assert(
        fc.property(valueOf(shape), fc.array(change, { minLength: 1, maxLength: 3 }), (value, changes) => {
          taken[sameAnswer(shape, schema, changes.reduce(changed, value)) ? 'yes' : 'no']++;
        }),
        { numRuns: 2000 },
      );
      expect(Math.min(taken.yes, taken.no)).to.be.above(50);
    });

    it(`agree on anything at all in place of ${name}`, () => {
      fc.assert(
        fc.property(fc.anything({ maxDepth: 2, withNullPrototype: true }), (value) => void sameAnswer(shape, schema, value)),
        { numRuns: 300 },
      );
    });
  });
});
