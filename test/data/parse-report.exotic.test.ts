/** Objects that a page may set and no JSON can hold: the parser answers with a problem, whatever they do. */
import { expect } from 'chai';
import { parseReport } from '../../src/data/parse-report.ts';
import { rawReport, stations } from '../fixtures/reports.ts';

const fail = (): never => {
  throw new Error('not for you');
};
const throwing = (base: object, key: string) => Object.defineProperty({ ...base }, key, { get: fail, enumerable: true });

function revoked(): object {
  const made = Proxy.revocable({}, {});
  made.revoke();
  return made.proxy;
}

describe('a document that throws when it is read', () => {
  const rows: readonly (readonly [what: string, input: unknown])[] = [
    ['a getter in the place of its format', throwing(rawReport(), 'format')],
    ['a getter in the frame', throwing(rawReport(), 'places')],
    ['a getter in an entry', rawReport([throwing(stations(1), 'value') as never])],
    ['a proxy that was revoked', revoked()],
    ['a revoked proxy in the place of an entry', rawReport([revoked() as never])],
    ['a proxy that gives no keys', new Proxy(rawReport(), { ownKeys: fail })],
    [
      'an error that throws itself',
      new Proxy(rawReport(), {
        get: () => {
          throw revoked();
        },
      }),
    ],
  ];
  rows.forEach(([what, input]) => {
    it(`is a problem: ${what}`, () => {
      const parsed = parseReport(input);
      expect([parsed.ok, parsed.problems.map(({ severity, code, path }) => [severity, code, path])]).to.deep.equal([false, [['error', 'unreadable', '']]]);
    });
  });
});

describe('a document of exotic make', () => {
  it('is read where it holds what a report holds: no prototype, a proxy, keys that are symbols', () => {
    const bare = Object.assign(Object.create(null) as object, rawReport([stations(1)]));
    const marked = { ...rawReport([stations(1)]), [Symbol('own')]: 1 };
    const inputs = [bare, new Proxy(rawReport([stations(1)]), {}), marked];
    expect(inputs.map((input) => parseReport(input).problems)).to.deep.equal([[], [], []]);
  });

  it('is refused by what stands in it: a symbol or a big number for a value, a function for a section', () => {
    const codes = (input: unknown) => parseReport(input).problems.map(({ code }) => code);
    expect(codes(rawReport([{ ...stations(1), value: Symbol('x') as never }]))).to.deep.equal(['shape']);
    expect(codes(rawReport([{ ...stations(1), value: 5n as never }]))).to.deep.equal(['shape']);
    expect(codes({ ...rawReport(), observations: fail })).to.deep.equal(['shape']);
    expect(codes({ ...rawReport(), format: Symbol('zhanbao/1') })).to.deep.equal(['format-unknown']);
  });

  it('is read alike on a page whose scripts have made additions to Object.prototype, broken entries as well', () => {
    const document = rawReport([stations(1), { ...stations(2), id: 'broken', unit: 5 as never }], { terms: { 镇: 'town' }, ext: {} });
    const read = () => JSON.stringify(parseReport({ ...document, unknown: 1 }));
    const before = read();
    Object.assign(Object.prototype, { each: 'a text', extend: () => {} });
    try {
      expect(read()).to.equal(before);
    } finally {
      Reflect.deleteProperty(Object.prototype, 'each');
      Reflect.deleteProperty(Object.prototype, 'extend');
    }
  });
});
