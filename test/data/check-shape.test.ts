import { expect } from 'chai';
import { checkShape } from '../../src/data/check-shape.ts';
import { fields, type Shape } from '../../src/data/shape.ts';

/** What is wrong, as [path, expected]; null is an unknown key. */
function issues(shape: Shape, input: unknown): readonly (readonly [string, string | null])[] {
  return checkShape(shape, input).issues.map(({ path, expected }) => [path.join('.'), expected]);
}

const text: Shape = ['|', 's', fields({ zh: 's', 'en?': 's' })];

describe('a simple shape', () => {
  const rows: readonly (readonly [shape: Shape, good: readonly unknown[], bad: readonly unknown[], expected: string])[] = [
    ['s', ['', '社工站'], [1, null, undefined, [], {}, Object('text')], 'string'],
    ['n', [0, -1.5, 1e308], [NaN, Infinity, -Infinity, '1', null, true, [7], 1n], 'number'],
    ['b', [true, false], [0, 'true', null], 'boolean'],
    [['s', 1, 3], ['a', 'abc', '社工站'], [''], 'not-empty'],
    [['s', 1, 3], ['abc'], ['abcd'], 'shorter'],
    [['s', 1, 3], ['abc'], [5, null], 'string'],
    [['~', /^\d{4}$/], ['2021'], ['21', 2021, null, '2021\n'], 'date'],
    [['=', 'stock', 'flow'], ['stock', 'flow'], ['=', 'Stock', '', null, 0, ['stock']], 'stock | flow'],
    [['[', 'n'], [[], [1, 2]], [{}, 'ab', null, { length: 0 }], 'array'],
    [['[', 'n', 1], [[1]], [[]], 'not-empty'],
    [['%', 's'], [{}, { a: 'b' }], [[], 'ab', null], 'object'],
    [fields({}), [{}], [[], null, 'ab', 5], 'object'],
  ];
  rows.forEach(([shape, good, bad, expected]) => {
    it(`${JSON.stringify(shape)} refuses ${bad.map((value) => (typeof value === 'bigint' ? '1n' : JSON.stringify(value))).join(', ')} as not ${expected}`, () => {
      bad.forEach((input) => expect(checkShape(shape, input)).to.deep.include({ ok: false, issues: [{ path: [], expected }] }));
    });

    it(`${JSON.stringify(shape)} copies ${JSON.stringify(good)}`, () => {
      good.forEach((input) => expect(checkShape(shape, input)).to.deep.equal({ ok: true, value: input, issues: [] }));
    });
  });

  it('for anything takes anything, as it is', () => {
    const ext = { deep: [{ NaN }] };
    expect(checkShape('*', ext).value).to.equal(ext);
    expect(checkShape('*', undefined).ok).to.equal(true);
  });
});

describe('an object', () => {
  const shape = fields({ id: 's', 'name?': text, 'list?': ['[', fields({ n: 'n' })] });

  it('says where each fault stands', () => {
    expect(issues(shape, { id: 1, name: 5, list: [{ n: 1 }, { n: '2' }, null] })).to.deep.equal([
      ['id', 'string'],
      ['name', 'text'],
      ['list.1.n', 'number'],
      ['list.2', 'object'],
    ]);
  });

  it('must have its required fields, and need not have the others', () => {
    expect([issues(shape, {}), issues(shape, { id: 'a' })]).to.deep.equal([[['id', 'string']], []]);
  });

  it('takes an undefined field for an absent one', () => {
    expect(issues(shape, { id: undefined, name: undefined })).to.deep.equal([['id', 'string']]);
    expect(checkShape(shape, { id: 'a', name: undefined })).to.deep.equal({ ok: true, value: { id: 'a' }, issues: [] });
  });

  it('takes null for a value, not for an absent one', () => {
    expect(issues(shape, { id: 'a', name: null })).to.deep.equal([['name', 'text']]);
  });

  it('leaves an unknown key out and notes it, without refusing', () => {
    expect(checkShape(shape, { id: 'a', nmae: 'b' })).to.deep.equal({ ok: true, value: { id: 'a' }, issues: [{ path: ['nmae'], expected: null }] });
  });

  it('that is closed refuses an unknown key', () => {
    expect(issues(fields({ atLeast: 'n' }, true), { atLeast: 1, about: 2 })).to.deep.equal([['about', 'other']]);
  });

  it('does not read what it inherits', () => {
    expect(issues(shape, Object.create({ id: 'inherited' }))).to.deep.equal([['id', 'string']]);
  });

  it('takes the keys of every object for data, and changes no prototype', () => {
    const input: unknown = JSON.parse('{"id": "a", "__proto__": {"name": "polluted"}, "constructor": 1, "toString": 2}');
    const { ok, value, issues: found } = checkShape(shape, input);
    expect([ok, Object.keys(value as object), Object.getPrototypeOf(value)]).to.deep.equal([true, ['id'], Object.prototype]);
    expect(found.map(({ path }) => path[0])).to.include.members(['constructor', 'toString']);
    expect((value as { name?: unknown }).name).to.equal(undefined);
  });

  it('copies a record key by key, but never its prototype', () => {
    const { value } = checkShape(['%', 's'], JSON.parse('{"__proto__": "x", "constructor": "y", "乡镇": "township"}'));
    expect(Object.entries(value as object)).to.deep.equal([
      ['constructor', 'y'],
      ['乡镇', 'township'],
    ]);
    expect(Object.getPrototypeOf(value)).to.equal(Object.prototype);
  });

  it('is left as it was', () => {
    const input = Object.freeze({ id: 'a', extra: Object.freeze({}), name: Object.freeze({ zh: '站', fr: 'poste' }) });
    checkShape(shape, input);
    expect(input).to.deep.equal({ id: 'a', extra: {}, name: { zh: '站', fr: 'poste' } });
  });
});

describe('either of several shapes', () => {
  it('is the first that fits, with what that one leaves out', () => {
    expect(checkShape(text, { zh: '站', fr: 'poste' })).to.deep.equal({ ok: true, value: { zh: '站' }, issues: [{ path: ['fr'], expected: null }] });
  });

  it('is one fault where none fits, however many each has', () => {
    expect([issues(text, { zh: 1, en: 2 }), issues(text, null)]).to.deep.equal([[['', 'text']], [['', 'text']]]);
  });

  it('says what a value and a source may be, which are no texts', () => {
    const shape = fields({ value: ['|', 'n', fields({ atLeast: 'n' }, true)], source: ['|', 's', ['[', 's']] });
    expect(issues(shape, { value: '5', source: 5 })).to.deep.equal([
      ['value', 'value'],
      ['source', 'source'],
    ]);
  });

  it('notes faults that stand before and after it', () => {
    const shape = fields({ first: 'n', second: text, third: 'n' });
    expect(issues(shape, { first: 'x', second: { zh: '站', fr: '' }, third: 'x' })).to.deep.equal([
      ['first', 'number'],
      ['second.fr', null],
      ['third', 'number'],
    ]);
  });
});

describe('the list of what is wrong', () => {
  const strangers = (count: number) => Object.fromEntries(Array.from({ length: count }, (_, index) => [`key${index}`, 1]));

  it('ends after some hundreds, so that a broken file cannot fill the page', () => {
    expect(checkShape(['[', 'n'], Array(100_000).fill('x')).issues.length).to.be.within(100, 500);
    expect(checkShape(fields({}), strangers(100_000)).issues.length).to.be.within(100, 500);
  });

  it('never ends before the error: unknown keys do not crowd it out', () => {
    const broken = { ...strangers(1000), id: 5 };
    expect(issues(fields({ id: 's' }), broken)).to.deep.include(['id', 'string']);
    expect(checkShape(fields({ id: 's' }), broken).ok).to.equal(false);
  });

  it('never ends before the error, even where the unknown keys are those of many texts', () => {
    const shape = fields({ names: ['[', text], id: 's' });
    const { ok, issues: found } = checkShape(shape, { names: Array.from({ length: 300 }, () => ({ zh: '站', ...strangers(10) })), id: 5 });
    expect([ok, found.length < 1000]).to.deep.equal([false, true]);
  });
});
