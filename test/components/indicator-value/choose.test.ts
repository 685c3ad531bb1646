import { expect } from 'chai';
import { choose, type Wanted } from '../../../src/components/indicator-value/choose.ts';
import { observation, report, stations } from '../../fixtures/reports.ts';

const NONE: Wanted = { observation: '', indicator: 'station_count', area: '', period: '', by: '', role: '' };
const ids = (of: ReturnType<typeof report>, wanted: Partial<Wanted> = {}) => choose(of, { ...NONE, ...wanted }).map(({ id }) => id);

describe('choose', () => {
  it('finds nothing in an empty report, and nothing for an indicator it does not state', () => {
    expect(ids(report([]))).to.deep.equal([]);
    expect(ids(report([stations(5)]), { indicator: 'hub_count' })).to.deep.equal([]);
    expect(ids(report([stations(5)]), { indicator: '' })).to.deep.equal([]);
  });

  it('takes what is there, never a target or a forecast, unless asked', () => {
    const of = report([stations(5, { id: 'now' }), stations(9, { id: 'goal', role: 'target' }), stations(7, { id: 'hope', role: 'forecast' })]);
    expect(ids(of)).to.deep.equal(['now']);
    expect(ids(of, { role: 'target' })).to.deep.equal(['goal']);
    expect(ids(report([stations(9, { role: 'target' })]))).to.deep.equal([]);
  });

  it('takes no growth for what grew: 比上年增加20个 are not all stations', () => {
    const more = { printed: '比上年增加20个', comparison: { kind: 'year-on-year' } } as const;
    expect(ids(report([stations(178, { id: 'now' }), stations(20, { id: 'more', ...more })]))).to.deep.equal(['now']);
    expect(ids(report([observation('exam_yoy_growth', 0.2, { unit: '%', comparison: more.comparison })]), { indicator: 'exam_yoy_growth' })).to.have.lengthOf(
      1,
    );
  });

  it('takes the whole before its breakdown, and a part by its words in either language', () => {
    const of = report(
      [stations(5, { id: 'all' }), stations(3, { id: 'town', by: { tier: '乡镇', kind: '综合' } }), stations(2, { id: 'street', by: { tier: '街道' } })],
      { terms: { 街道: 'street' } },
    );
    expect(ids(of)).to.deep.equal(['all']);
    expect(ids(of, { by: '乡镇 综合' })).to.deep.equal(['town']);
    expect(ids(of, { by: 'street' })).to.deep.equal(['street']);
    expect(ids(of, { by: '村' })).to.deep.equal([]);
  });

  it('tells times apart by the beginning of a date or by the words of the text', () => {
    const of = report([
      stations(5, { id: 'a', time: { kind: 'year', date: '2019' } }),
      stations(6, { id: 'b', time: { kind: 'as-of', date: '2021-12-31', printed: '截至2021年底' } }),
      stations(7, { id: 'c', time: { kind: 'as-of', printed: '目前' } }),
    ]);
    expect(ids(of)).to.deep.equal(['a', 'b', 'c']);
    expect(ids(of, { period: '2021' })).to.deep.equal(['b']);
    expect(ids(of, { period: '目前' })).to.deep.equal(['c']);
    expect(ids(of, { period: '2020' })).to.deep.equal([]);
  });

  it('takes no piece of a date for its beginning: 2021-1 is not December', () => {
    const of = report([
      stations(6, { id: 'december', time: { kind: 'as-of', date: '2021-12-31', printed: '截至2021年12月31日' } }),
      stations(7, { id: 'november', time: { kind: 'month', date: '2021-11', printed: '十一月' } }),
      stations(8, { id: 'quarter', time: { kind: 'quarter', date: '2021-Q1', printed: '一季度' } }),
    ]);
    const whole = { '2021': ['december', 'november', 'quarter'], '2021-12': ['december'], '2021-12-31': ['december'], '2021-Q1': ['quarter'] };
    Object.entries(whole).forEach(([period, found]) => expect(ids(of, { period }), period).to.deep.equal(found));
    for (const period of ['2021-1', '202', '2021-12-3', '2021-Q', 'undefined']) expect(ids(of, { period }), period).to.deep.equal([]);
  });

  it('takes no piece of a number for words of the text: 1月 is not 11月', () => {
    const of = report([
      stations(6, { id: 'december', time: { kind: 'as-of', printed: '截至2021年12月31日' } }),
      stations(7, { id: 'november', time: { kind: 'as-of', printed: '十一月' } }),
      stations(8, { id: 'first', time: { kind: 'as-of', printed: '1月11日至21日，一月' } }),
    ]);
    const whole = { '2021年12月': ['december'], '12月': ['december'], 十一月: ['november'], '1月': ['first'], 一月: ['first'], '11日': ['first'] };
    Object.entries(whole).forEach(([period, found]) => expect(ids(of, { period }), period).to.deep.equal(found));
    for (const period of ['2021年1', '021年', '2月', '1日']) expect(ids(of, { period }), period).to.deep.equal([]);
  });

  it('stays in the first place of the report unless another is named, and does not fall back from one that is not there', () => {
    const places = [
      { id: 'city', name: '某市', level: 'prefecture' as const },
      { id: 'town', name: '某镇', level: 'township' as const, parent: 'city' },
    ];
    const of = report([stations(5, { id: 'a' }), stations(1, { id: 'b', place: 'town' })], { places });
    expect([ids(of), ids(of, { area: '某镇' }), ids(of, { area: '别处' })]).to.deep.equal([['a'], ['b'], []]);
  });

  it('is decided by the id alone where one is given', () => {
    const of = report([stations(5, { id: 'a', role: 'target' }), observation('hub_count', 1, { id: 'b', unit: '个' })]);
    expect(ids(of, { observation: 'a', area: '别处' })).to.deep.equal(['a']);
    expect(ids(of, { observation: 'c' })).to.deep.equal([]);
  });
});
