import { expect } from 'chai';
import { framed, mayDisagree, placeOrEmpty } from '../../../src/components/shared/view.ts';
import type { Report } from '../../../src/data/report.ts';
import type { RawObservation, RawReport, Source } from '../../../src/data/schema.ts';
import { coverage, observation, report, stations } from '../../fixtures/reports.ts';
import { warningCodes } from '../../fixtures/warnings.ts';

const AREAS: RawReport['places'] = [
  { id: 'city', name: { zh: '某市', en: 'A City' }, aliases: ['某'], level: 'prefecture', code: '360700' },
  { id: 'county', name: '某县', level: 'county', code: '360721', parent: 'city' },
];

const frameOf = (of: Report, parts: Partial<Parameters<typeof framed>[1]> = {}, lang: 'zh' | 'en' = 'zh') =>
  framed(of, { heading: '标题', place: of.places[0]!, observations: of.observations, summary: '', ...parts }, lang);

const linked = (link: string | undefined) => {
  const source: Source = { id: 'paper', document: '某报', ...(link !== undefined && { link }) };
  return frameOf(report([stations(5)], { sources: [source] })).sources[0]?.link;
};

describe('placeOrEmpty', () => {
  const of = report([stations(5)], { places: AREAS });
  const found = (area: string) => {
    const place = placeOrEmpty(of, '标题', { area, lang: 'zh' });
    return 'kind' in place ? place.reason : place.id;
  };

  it('takes the first place where none is asked for', () => expect(found('')).to.equal('city'));

  ['360721', '某县', 'county'].forEach((area) => it(`finds the place ${area}`, () => expect(found(area)).to.equal('county')));
  ['某', 'A City', '360700'].forEach((area) => it(`finds the place ${area}`, () => expect(found(area)).to.equal('city')));

  ['3607', '某县 ', 'COUNTY', '__proto__', 'undefined'].forEach((area) => {
    it(`does not take the nearest for ${JSON.stringify(area)}, but says that it is not there`, () => expect(found(area)).to.contain(`“${area}”`));
  });

  it('shows no figure with the reason', () => {
    expect(placeOrEmpty(of, '标题', { area: 'x', lang: 'en' })).to.deep.include({
      kind: 'empty',
      reason: 'The report has no area “x”; correct the area attribute.',
      subtitle: '',
      observations: [],
    });
  });
});

describe('framed', () => {
  it('tells place and time, the place alone where the figures differ in time', () => {
    const of = report([stations(5, { time: { kind: 'as-of', date: '2021-12-31' } })]);
    expect(frameOf(of, { timed: of.observations[0] }).subtitle).to.equal('某市 · 截至2021年12月31日');
    expect(frameOf(of).subtitle).to.equal('某市');
    expect(frameOf(of, { timed: of.observations[0] }, 'en').subtitle).to.equal('A City · as of 31 December 2021');
  });

  it('names each source of the figures shown once, and no other', () => {
    const sources = ['a', 'b', 'c'].map((id) => ({ id, document: id }));
    const of = report([stations(5, { source: ['b', 'a'] }), coverage(0.5, { source: 'b' })], { sources });
    expect(frameOf(of).sources.map(({ text }) => text)).to.deep.equal(['b，日期未写明', 'a，日期未写明']);
    expect(frameOf(of, { observations: of.observations.slice(1) }).sources.map(({ text }) => text)).to.deep.equal(['b，日期未写明']);
  });

  it('names the report’s source where there is no figure', () => {
    expect(frameOf(report([])).sources.map(({ text }) => text)).to.deep.equal(['某报，日期未写明']);
  });

  describe('could hold a contradiction', () => {
    const cases: readonly (readonly [what: string, entries: readonly RawObservation[], shown: number, may: boolean])[] = [
      ['not with one figure', [stations(5)], 1, false],
      ['not with two of two indicators', [stations(5), coverage(0.6)], 2, false],
      ['with two of one indicator', [stations(5), stations(6, { id: 'other' })], 2, true],
      ['with another of its indicator that is not shown', [stations(5), stations(6, { id: 'other' })], 1, true],
      ['with a part that is not shown', [stations(5, { id: 'whole' }), observation('people_served', 6, { unit: '人', partOf: 'whole' })], 1, true],
      ['with a rate that names its figures', [coverage(0.6, { rate: { numerator: 'a' } })], 1, true],
    ];
    cases.forEach(([what, entries, shown, may]) => {
      it(what, () => {
        const of = report(entries);
        expect(mayDisagree(frameOf(of, { observations: of.observations.slice(0, shown) }))).to.equal(may);
      });
    });
  });

  it('hands on the warnings about the figures shown, and every refusal', () => {
    const two = [
      coverage(0.6, { printed: '60%' }),
      coverage(0.5, { id: 'other', printed: '50%' }),
      stations(5, { indicator: 'no_such' }),
      stations(5, { id: 'x' }),
    ];
    const of = report(two);
    expect(warningCodes(frameOf(of))).to.deep.equal(['figures-disagree']);
    expect(warningCodes(frameOf(of, { observations: of.observations.slice(2) }))).to.deep.equal([]);
    expect(frameOf(of, { observations: [] }).refused.map(({ path }) => path)).to.deep.equal(['observations[2].indicator']);
  });

  ['https://example.cn/a?b=1#c', 'http://example.cn', '/news/1.html', '../1.html', 'news.html', '//example.cn/x'].forEach((link) => {
    it(`links to ${link}`, () => expect(linked(link)).to.equal(link));
  });

  [
    'javascript:alert(1)',
    ' javascript:alert(1)',
    'JAVASCRIPT:alert(1)',
    'java\nscript:alert(1)',
    'data:text/html,x',
    'vbscript:x',
    'file:///etc/passwd',
    'https://[',
  ].forEach((link) => it(`does not link to ${JSON.stringify(link)}`, () => expect(linked(link)).to.equal(null)));

  it('does not link where the source states no link', () => expect(linked(undefined)).to.equal(null));
});
