import { expect } from 'chai';
import { figuresDisagree } from '../../../src/data/rules/figures-disagree.ts';
import type { RawObservation, Value } from '../../../src/data/schema.ts';
import { observation, report, stations } from '../../fixtures/reports.ts';

const PLACES = { places: ['city', 'county'].map((id) => ({ id, name: id, level: 'county' as const })) };

/** What the rule says of two figures that are alike but for the value and what is given for the second. */
function found(one: Value, other: Value, more: Partial<RawObservation> = {}) {
  const first = stations(one, { id: 'one', time: { kind: 'year', date: '2021' }, by: { tier: '乡镇', type: '综合' } });
  return figuresDisagree(report([first, { ...first, id: 'other', value: other, ...more }], PLACES)).map(({ severity, code, path, about }) => [
    severity,
    code,
    path,
    about,
  ]);
}

const DISAGREE = [['warning', 'figures-disagree', 'one', ['one', 'other']]];

describe('two figures of the same claim disagree', () => {
  it('where the number is another', () => expect(found(178, 187)).to.deep.equal(DISAGREE));

  it('also where one of them says that it is a total', () => expect(found(178, 187, { counting: 'total' })).to.deep.equal(DISAGREE));

  it('where one lies outside the hedge of the other', () => expect(found(178, { atLeast: 200 })).to.deep.equal(DISAGREE));

  it('where one is in words', () => expect(found(178, { words: '百余' })).to.deep.equal(DISAGREE));

  it('not where one is what is added, or a share of another base', () => {
    expect(found(178, 20, { counting: 'increment' })).to.deep.equal([]);
    const rate = (id: string, value: number, basis: string) => observation('exam_pass_rate', value, { id, unit: '%', rate: { basis } });
    expect(figuresDisagree(report([rate('a', 0.2, '占报名者'), rate('b', 0.3, '占参考者')]))).to.deep.equal([]);
    expect(figuresDisagree(report([rate('a', 0.2, '占报名者'), rate('b', 0.3, '占报名者')]))).to.have.length(1);
  });

  it('although their breakdown is written in another order', () => {
    expect(found(178, 187, { by: { type: '综合', tier: '乡镇' } })).to.deep.equal(DISAGREE);
  });

  it('although their time, label or comparison is written in another order', () => {
    const year = { kind: 'year', date: '2021', printed: '2021年' } as const;
    const label = { zh: '社工站', en: 'Stations' };
    const comparison = { kind: 'since', base: { zh: '2020年', en: '2020' } } as const;
    const first = stations(178, { id: 'one', time: year, label, comparison });
    const other = stations(187, {
      id: 'other',
      comparison: { base: { en: '2020', zh: '2020年' }, kind: 'since' },
      label: { en: 'Stations', zh: '社工站' },
      time: { printed: '2021年', date: '2021', kind: 'year' },
    });
    expect(figuresDisagree(report([first, other])).map(({ about }) => about)).to.deep.equal([['one', 'other']]);
  });

  it('although they are of two sources: both stay', () => {
    const sources = [
      { id: 'paper', document: '某报' },
      { id: 'station', document: '某台' },
    ];
    const sample = report([stations(178, { id: 'one', printed: '178个' }), stations(187, { id: 'other', printed: '187个', source: 'station' })], { sources });
    expect(figuresDisagree(sample)).to.have.lengthOf(1);
    expect(sample.observations).to.have.lengthOf(2);
    expect(figuresDisagree(sample)[0]?.found).to.deep.equal({ found: '178个 · 某报 / 187个 · 某台', 'found.en': '178个 · 某报 / 187个 · 某台' });
  });

  it('of two sources with whoever published each, and when: a correction has the publisher of what it corrects', () => {
    const sources = [
      { id: 'a', document: '年报', publisher: { zh: '民政局', en: 'Civil Affairs' }, date: '2024-01-08' },
      { id: 'b', document: '更正', publisher: '民政局', date: '2024-01-22' },
      { id: 'c', document: '公报' },
    ];
    const told = (...of: string[]) => {
      const figures = of.map((source, index) => stations(178 + index, { id: `of${index}`, printed: `${178 + index}个`, source }));
      return figuresDisagree(report(figures, { sources }))[0]?.found;
    };
    expect(told('a', 'b')?.['found']).to.equal('178个 · 民政局 · 2024年1月8日 / 179个 · 民政局 · 2024年1月22日');
    expect(told('a', 'c')).to.deep.equal({
      found: '178个 · 民政局 · 2024年1月8日 / 179个 · 公报',
      'found.en': '178个 · Civil Affairs · 8 January 2024 / 179个 · 公报',
    });
  });

  it('as parts, too, of two wholes that are one claim; not of wholes of two times', () => {
    const certified = (id: string, value: number) => observation('certified_social_workers', value, { id, unit: '人', partOf: `whole-${id}` });
    const whole = (id: string, value: number, year = 2023) =>
      observation('social_workers_total', value, { id: `whole-${id}`, unit: '人', time: { kind: 'as-of', date: `${year}-12-31` } });
    const parts = [certified('a', 146), certified('b', 138)];
    expect(figuresDisagree(report([whole('a', 520), whole('b', 520), ...parts])).map(({ about }) => about)).to.deep.equal([['a', 'b']]);
    expect(figuresDisagree(report([whole('a', 520), whole('b', 500, 2022), ...parts]))).to.deep.equal([]);
  });

  it('and are named as we write them where they have no print', () => {
    const sample = report([stations(178, { id: 'one' }), stations(187, { id: 'other' })]);
    expect(figuresDisagree(sample)[0]?.found).to.deep.equal({ found: '178个 / 187个', 'found.en': '178 stations / 187 stations' });
  });

  it('once, where there are three, and names them all', () => {
    const three = report(['a', 'b', 'c'].map((id, index) => stations(index, { id })));
    expect(figuresDisagree(three).map(({ about }) => about)).to.deep.equal([['a', 'b', 'c']]);
  });
});

describe('two figures do not disagree', () => {
  it('where they are the same', () => expect(found(178, 178)).to.deep.equal([]));

  it('where they are of two currencies', () => {
    const linked = (id: string, value: number, unit: string) => observation('resources_linked_yuan', value, { id, unit, unitKind: 'money' });
    expect(figuresDisagree(report([linked('a', 1_000_000, '港元'), linked('b', 900_000, '元')]))).to.deep.equal([]);
    expect(figuresDisagree(report([linked('a', 1_000_000, '元'), linked('b', 900_000, '元')]))).to.have.length(1);
  });

  it('where a hedge leaves room for both: 200余 and 213', () => expect(found({ atLeast: 200 }, 213)).to.deep.equal([]));

  it('where one is the other, rounded or cut as it is printed: 8.6万 and 86234, 60% and 60.4%', () => {
    const served = (id: string, value: number, printed: string) => observation('people_served', value, { id, unit: '人', printed });
    expect(figuresDisagree(report([served('a', 86000, '8.6万人'), served('b', 86234, '86234人')]))).to.deep.equal([]);
    expect(figuresDisagree(report([served('a', 86000, '8.6万人'), served('b', 79800, '7.98万人')]))).to.have.lengthOf(1);
    const rate = (id: string, value: number, printed: string) => observation('station_coverage_rate', value, { id, unit: '%', printed });
    expect(figuresDisagree(report([rate('a', 0.6, '60%'), rate('b', 0.604, '60.4%')]))).to.deep.equal([]);
    expect(figuresDisagree(report([rate('a', 0.6, '60%'), rate('b', 0.624, '62.4%')]))).to.have.lengthOf(1);
  });

  const claims: readonly (readonly [what: string, more: Partial<RawObservation>])[] = [
    ['indicator', { indicator: 'hub_count' }],
    ['place', { place: 'county' }],
    ['role', { role: 'target' }],
    ['time', { time: { kind: 'year', date: '2020' } }],
    ['breakdown', { by: { tier: '乡镇' } }],
    ['whole', { partOf: 'one' }],
    ['label', { label: '学校社工站' }],
    ['comparison', { comparison: { kind: 'year-on-year' } }],
  ];
  claims.forEach(([what, more]) => {
    it(`where the ${what} is another`, () => expect(found(178, 187, more)).to.deep.equal([]));
  });
});
