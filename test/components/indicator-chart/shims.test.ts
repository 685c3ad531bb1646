/** What an old browser is given for Vega and Vega-Lite, against what this browser has: a page must not find the difference. */
import { expect } from '@open-wc/testing';

const STRINGS: readonly (readonly [string, unknown, unknown])[] = [
  ['x-y-z', '-', '+'],
  ['x-y', '-', '[$&|$$|$`|$1]'],
  ['a.b*c', '.', '*'],
  ['a\\b]c', ']', '\\'],
  ['ab', '', '-'],
  ['a1b2', /\d/g, '<$&>'],
  ['a1b2', /(?<n>\d)/g, '$<n>$1'],
  ['a1b2', /\d/g, (one: string, at: number) => `<${one}${at}>`],
  ['x-y-z', '-', (one: string, at: number, whole: string) => [one, at, whole].join()],
  ['null', null, undefined],
];
const OWN: readonly (readonly [unknown, PropertyKey])[] = [
  [{ a: undefined }, 'a'],
  [{}, 'toString'],
  [[1], 0],
  ['text', 'length'],
];

/** What the library of types is too old for, as the kit is. */
interface Newer {
  replaceAll(found: unknown, by: unknown): string;
  hasOwn(of: unknown, key: PropertyKey): boolean;
}

interface Old {
  readonly owner: object;
  readonly name: string;
  readonly native: PropertyDescriptor;
}

describe('what Vega is given in an old browser', () => {
  let old: readonly Old[];
  let takeBack: () => void;
  const replaced = (text: string, found: unknown, by: unknown) => (text as unknown as Newer).replaceAll(found, by);
  const each = () => [STRINGS.map(([text, found, by]) => replaced(text, found, by)), OWN.map(([of, key]) => (Object as unknown as Newer).hasOwn(of, key))];

  beforeEach(async () => {
    old = (
      [
        [Object, 'hasOwn'],
        [String.prototype, 'replaceAll'],
        [globalThis, 'structuredClone'],
      ] as const
    ).map(([owner, name]) => ({ owner, name, native: Object.getOwnPropertyDescriptor(owner, name)! }));
  });
  afterEach(() => old.forEach(({ owner, name, native }) => Object.defineProperty(owner, name, native)));

  let rounds = 0;
  const loaded = async () => {
    const folder = '../../../src/components/indicator-chart';
    await import(`${folder}/shims.ts?round=${++rounds}`);
    return (await import(`${folder}/clone-shim.ts?round=${rounds}`)) as { takeBack: () => void };
  };
  const growOld = async () => {
    old.forEach(({ owner, name }) => Reflect.deleteProperty(owner, name));
    ({ takeBack } = await loaded());
  };

  it('does what the language says, cannot be counted, and may be replaced', async () => {
    const expected = each();
    await growOld();
    expect(each()).to.deep.equal(expected);
    expect(() => replaced('a', /a/, 'b')).to.throw(TypeError);
    for (const { owner, name } of old.slice(0, 2))
      expect(Object.getOwnPropertyDescriptor(owner, name)).to.include({ enumerable: false, writable: true, configurable: true });
  });

  it('copies trees for as long as Vega-Lite loads, and is gone then', async () => {
    await growOld();
    const tree = { a: [1, { b: null }], c: undefined, d: Number.NaN };
    const copied = structuredClone(tree);
    expect(copied).to.deep.equal(tree);
    expect(copied.a).not.to.equal(tree.a);
    takeBack();
    expect('structuredClone' in globalThis).to.equal(false);
  });

  it('is nothing where the browser has it', async () => {
    (await loaded()).takeBack();
    old.forEach(({ owner, name, native }) => expect(Object.getOwnPropertyDescriptor(owner, name)).to.deep.equal(native));
  });
});
