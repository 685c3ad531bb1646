import { expect } from 'chai';
import fc from 'fast-check';
import { checkSpec } from '../../../src/components/indicator-chart/check-spec.ts';
import { OBSERVATION_COLUMNS, observationRows } from '../../../src/components/indicator-chart/observation-columns.ts';
import { observation, report, stations } from '../../fixtures/reports.ts';

const DATA = { name: 'observations' };
const bars = { mark: 'bar', data: DATA, encoding: { x: { field: 'value', type: 'quantitative' }, y: { field: 'place' } } };
const faultOf = (given: unknown) => {
  const checked = checkSpec(given);
  return checked.ok ? 'ok' : checked.fault.kind;
};
const unknown = (given: unknown) => {
  const checked = checkSpec(given);
  return !checked.ok && checked.fault.kind === 'column' ? checked.fault.columns : [];
};

describe('checkSpec', () => {
  it('takes an object or its JSON, and leaves what it was given as it was', () => {
    const frozen = Object.freeze({ ...bars });
    expect([faultOf(frozen), faultOf(JSON.stringify(bars)), faultOf({ mark: 'bar' })]).to.deep.equal(['ok', 'ok', 'ok']);
  });

  it('refuses what is not Vega-Lite', () => {
    for (const odd of [null, 5, true, [], '[]', '"text"', {}, { data: DATA }, { marks: [], signals: [] }])
      expect(faultOf(odd), JSON.stringify(odd)).to.equal('shape');
    expect([faultOf('{"mark":'), faultOf(undefined), faultOf(() => 1), faultOf(Symbol('x'))]).to.deep.equal(['json', 'json', 'json', 'json']);
    const circle: Record<string, unknown> = { mark: 'bar' };
    circle['self'] = circle;
    expect(faultOf(circle)).to.equal('json');
    expect(faultOf({ mark: 'bar', big: 'x'.repeat(5_000_000) })).to.equal('size');
    expect(faultOf(`{"mark":"bar","a":${'['.repeat(500)}${']'.repeat(500)}}`)).to.equal('shape');
  });

  it('refuses data of any other kind, wherever they stand', () => {
    for (const data of [
      { url: 'https://example.org/a.json' },
      { url: '/a.json' },
      { values: [{ a: 1 }] },
      { name: 'other' },
      { ...DATA, url: 'x' },
      { sequence: { start: 0, stop: 9 } },
    ]) {
      expect(faultOf({ ...bars, data }), JSON.stringify(data)).to.equal('data');
      expect(faultOf({ layer: [{ mark: 'bar', data }] })).to.equal('data');
    }
    expect(faultOf({ ...bars, transform: [{ lookup: 'id', from: { data: { url: '//x' }, key: 'id' } }] })).to.equal('data');
    expect(faultOf({ mark: { type: 'image', url: 'https://x' }, data: DATA })).to.equal('data');
  });

  it('names the columns that do not exist, in encodings and in expressions', () => {
    expect(unknown({ ...bars, encoding: { x: { field: 'coverage' } } })).to.deep.equal(['coverage']);
    expect(unknown({ ...bars, transform: [{ filter: "datum.unit === '人' && datum['nope'] > 1" }] })).to.deep.equal(['nope']);
    for (const name of ['__proto__', 'constructor', 'toString', 'a.b', '"'])
      expect(unknown({ ...bars, encoding: { x: { field: name } } }), name).to.deep.equal([name.replace(/\\/g, '')]);
  });

  it('knows the columns that a specification makes itself', () => {
    expect(faultOf({ ...bars, transform: [{ calculate: 'datum.value * 2', as: 'twice' }], encoding: { x: { field: 'twice' } } })).to.equal('ok');
    expect(faultOf({ ...bars, transform: [{ pivot: 'role', value: 'value', groupby: ['place'] }], encoding: { x: { field: 'actual' } } })).to.equal('ok');
    expect(faultOf({ ...bars, encoding: { x: { aggregate: 'count' } } })).to.equal('ok');
  });

  it('drops what would reach beyond the drawing', () => {
    const checked = checkSpec(
      `{"mark":"bar","usermeta":{"embedOptions":{"actions":true}},"datasets":{"observations":[]},"config":{"__proto__":{"x":1},"constructor":{"y":1}},"encoding":{"href":{"value":"javascript:1"}}}`,
    );
    expect(checked).to.deep.equal({ ok: true, spec: { mark: 'bar', config: {}, encoding: {} } });
    expect(({} as { x?: number }).x).to.equal(undefined);
  });

  it('throws for nothing that JSON can say', () => {
    fc.assert(fc.property(fc.jsonValue(), (value) => void checkSpec(value)));
    fc.assert(fc.property(fc.jsonValue(), (value) => void checkSpec({ mark: 'bar', data: DATA, encoding: value, transform: value })));
  });
});

describe('observationRows', () => {
  const rowsOf = (made: ReturnType<typeof report>) => observationRows(made, made.observations, 'zh');

  it('has the documented columns and no others', () => {
    expect(rowsOf(report([stations(5)])).map((row) => Object.keys(row))).to.deep.equal([Object.keys(OBSERVATION_COLUMNS)]);
  });

  it('has null for a number that is missing, and for a year that is not stated', () => {
    const made = report([
      stations({ missing: 'withheld' }, { id: 'a' }),
      stations({ from: 2, to: 4 }, { id: 'b', time: { kind: 'year', date: '2021' } }),
      stations(0, { id: 'c', time: { kind: 'event', date: '--01-05' } }),
    ]);
    expect(rowsOf(made).map(({ value, value_to: to, date, year }) => [value, to, date, year])).to.deep.equal([
      [null, null, null, null],
      [2, 4, '2021', 2021],
      [0, null, null, null],
    ]);
  });

  it('gives Vega no text that is called like a part of every object', () => {
    const made = report([observation('people_served', 5, { unit: '人', label: '__proto__', by: { group: 'constructor' } })]);
    const [row] = rowsOf(made);
    expect([row?.name, row?.breakdown]).to.deep.equal(['\u2060__proto__', '\u2060constructor']);
  });
});
