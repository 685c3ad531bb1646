import { expect } from 'chai';
import { acrossIndicators, seriesOf, whyNot, type Series } from '../../../src/components/indicator-chart/series.ts';
import type { RawObservation } from '../../../src/data/schema.ts';
import { observation, report, stations } from '../../fixtures/reports.ts';

const of = (observations: readonly RawObservation[], more = {}) => {
  const made = report(observations, more);
  return seriesOf(made, made.observations);
};
const told = (series: readonly Series[]) => series.map(({ kind, members }) => [kind, ...members.map(({ id }) => id)]);
const year = (date: string) => ({ kind: 'year' as const, date });
const certified = (id: string, value: RawObservation['value'], more: Partial<RawObservation> = {}) =>
  observation('certified_social_workers', value, { id, unit: '人', ...more });
const places = [
  { id: 'city', name: '某市', level: 'prefecture' as const },
  { id: 'a', name: '甲县', level: 'county' as const, parent: 'city' },
  { id: 'b', name: '乙县', level: 'county' as const, parent: 'city' },
];

describe('seriesOf', () => {
  it('makes nothing of nothing, and nothing of one figure', () => {
    expect(of([])).to.deep.equal([]);
    expect(of([stations(5)])).to.deep.equal([]);
  });

  it('draws one indicator over time, dated before undated, what is promised last', () => {
    const made = of([
      certified('goal', { moreThan: 10 }, { role: 'target', time: { kind: 'plan', to: '2020' } }),
      certified('now', 7, { time: { kind: 'as-of', printed: '目前' } }),
      certified('old', 5, { time: year('2019') }),
    ]);
    expect(told(made)).to.deep.equal([['trend', 'old', 'now', 'goal']]);
  });

  it('draws no line from what is there to what is to be added or counted up', () => {
    const goal = (counting: RawObservation['counting']) => certified('goal', 50, { role: 'target', counting, time: { kind: 'plan', to: '2025' } });
    expect(told(of([certified('now', 178, { time: year('2023') }), goal('total')]))).to.deep.equal([['trend', 'now', 'goal']]);
    expect(of([certified('now', 178, { time: year('2023') }), goal('increment')])).to.deep.equal([]);
    expect(of([certified('now', 178, { time: year('2023') }), goal('cumulative')])).to.deep.equal([]);
    const inPlace = (place: string, counting?: RawObservation['counting']) => stations(5, { id: place, place, counting });
    expect(of([inPlace('a'), inPlace('b', 'increment')], { places })).to.deep.equal([]);
    expect(told(of([inPlace('a', 'increment'), inPlace('b', 'increment')], { places }))).to.deep.equal([['compare', 'a', 'b']]);
  });

  it('draws no line through rates of two bases, nor through a base that is stated and one that is not', () => {
    const rate = (id: string, basis?: string) =>
      observation('certified_rate', id === 'a' ? 0.5 : 0.3, { id, unit: '%', time: year(id === 'a' ? '2023' : '2025'), ...(basis && { rate: { basis } }) });
    expect(of([rate('a', '占驻站社工'), rate('b', '占全市社工')])).to.deep.equal([]);
    expect(of([rate('a', '占驻站社工'), rate('b')])).to.deep.equal([]);
    expect(told(of([rate('a', '占驻站社工'), { ...rate('b', '占驻站社工'), label: '另一项' }]))).to.deep.equal([]);
    expect(told(of([rate('a', '占驻站社工'), rate('b', '占驻站社工')]))).to.deep.equal([['trend', 'a', 'b']]);
  });

  it('draws nothing of how much something grew under the code of what grew; a growth with an indicator of its own it does', () => {
    const growth = (id: string, indicator: string, value: number, unit: string) =>
      observation(indicator, value, { id, unit, time: year(id), comparison: { kind: 'year-on-year' } });
    expect(of(['2022', '2023'].map((id) => growth(id, 'people_served', Number(id), '人')))).to.deep.equal([]);
    expect(of(['2022', '2023'].map((id) => growth(id, 'station_coverage_rate', Number(id) / 10000, '%')))).to.deep.equal([]);
    expect(told(of(['2022', '2023'].map((id) => growth(id, 'exam_yoy_growth', Number(id) / 10000, '%'))))).to.deep.equal([['trend', '2022', '2023']]);
  });

  it('draws a line through a rate that stands, of a year and of a day, and to the goal of one that begins anew', () => {
    const rate = (indicator: string, id: string, time: RawObservation['time'], more: object = {}) =>
      observation(indicator, Number(id) / 10000, { id, unit: '%', time, ...more });
    const goal = { role: 'target' as const };
    const due = { kind: 'plan', to: '2025' } as const;
    expect(told(of([rate('certified_rate', '2021', year('2021')), rate('certified_rate', '2022', { kind: 'as-of', date: '2022-12-31' })]))).to.have.lengthOf(1);
    expect(told(of([rate('exam_pass_rate', '2021', year('2021')), rate('exam_pass_rate', '2025', due, goal)]))).to.deep.equal([['trend', '2021', '2025']]);
  });

  it('draws no line through two figures of now, of two documents: 90% of the one and 86% of the other are no decrease', () => {
    const sources = ['a', 'b'].map((id) => ({ id, document: id }));
    const now = (source: string, printed: string) => certified(source, 5, { source, time: { kind: 'as-of', printed } });
    expect(of([now('a', '目前'), { ...now('b', '目前'), value: 7 }], { sources })).to.deep.equal([]);
    const yearless = (id: string, date: string) => certified(id, Number(date.slice(3, 4)), { time: { kind: 'as-of', date } });
    expect(of([yearless('a', '--06-30'), yearless('b', '--09-30')])).to.deep.equal([]);
    const old = (source: string) => certified('old', 3, { source, time: year('2019') });
    expect(told(of([now('a', '目前'), old('a')], { sources }))).to.deep.equal([['trend', 'old', 'a']]);
    expect(of([now('a', '目前'), old('b')], { sources })).to.deep.equal([]);
    const dated = [old('b'), certified('then', 4, { source: 'b', time: year('2020') })];
    expect(told(of([now('a', '目前'), ...dated], { sources }))).to.deep.equal([['trend', 'old', 'then']]);
    expect(of([yearless('a', '--06-30'), certified('b', 5, { time: { kind: 'as-of', date: '2023-06-30' } })])).to.deep.equal([]);
  });

  it('draws no line through a year and a part of one, nor through a total and a year', () => {
    const flow = (id: string, time: RawObservation['time']) => observation('exam_passes', 5, { id, unit: '人', time });
    expect(of([flow('a', year('2020')), flow('b', { kind: 'year-to-date', date: '2021-06' })])).to.deep.equal([]);
    expect(of([stations(1, { id: 'a', time: year('2020') }), stations(2, { id: 'b', time: { kind: 'since', from: '2021' } })])).to.deep.equal([]);
    expect(told(of([flow('a', year('2020')), flow('b', year('2021'))]))).to.deep.equal([['trend', 'a', 'b']]);
  });

  it('draws no line through half a year and nine months, nor through totals since two years; halves of two years are alike', () => {
    const flow = (id: string, time: RawObservation['time']) => observation('exam_passes', 5, { id, unit: '人', time });
    const until = (id: string, date: string) => flow(id, { kind: 'year-to-date', date });
    expect(of([until('a', '2023-06-30'), until('b', '2024-09-30')])).to.deep.equal([]);
    expect(told(of([until('a', '2023-06-30'), until('b', '2024-06')]))).to.deep.equal([['trend', 'a', 'b']]);
    const since = (id: string, from: string, date: string) => flow(id, { kind: 'since', from, date });
    expect(of([since('a', '2020', '2023-12-31'), since('b', '2022', '2024-06-30')])).to.deep.equal([]);
    expect(told(of([since('a', '2020', '2023-12-31'), since('b', '2020', '2024-06-30')]))).to.deep.equal([['trend', 'a', 'b']]);
  });

  it('draws no line from what there is to what has come on top of it', () => {
    const growth = certified('grown', 42, { time: year('2024'), comparison: { kind: 'year-on-year' } });
    expect(of([certified('now', 310, { time: year('2023') }), growth])).to.deep.equal([]);
  });

  it('takes no rank for a count', () => {
    expect(of([stations({ ordinal: 1 }, { id: 'a', time: year('2019') }), stations({ ordinal: 2 }, { id: 'b', time: year('2020') })])).to.deep.equal([]);
  });

  it('compares places of one level, at one time, and no other', () => {
    const at = (id: string, place: string, more = {}) => stations(1, { id, place, time: year('2020'), ...more });
    expect(told(of([at('x', 'a'), at('y', 'b'), at('z', 'city')], { places }))).to.deep.equal([['compare', 'x', 'y']]);
    expect(of([at('x', 'a'), at('y', 'b', { time: year('2021') })], { places })).to.deep.equal([]);
    expect(of([at('x', 'a'), at('z', 'city')], { places })).to.deep.equal([]);
    expect(of([at('x', 'a'), at('y', 'b', { role: 'target' })], { places })).to.deep.equal([]);
  });

  it('compares rates of one base, and none with a rate of another base or of none', () => {
    const rate = (id: string, place: string, basis?: string) =>
      observation('station_coverage_rate', 0.5, { id, place, unit: '%', ...(basis && { rate: { basis } }) });
    expect(told(of([rate('x', 'a', '乡镇'), rate('y', 'b', '乡镇')], { places }))).to.deep.equal([['compare', 'x', 'y']]);
    expect(of([rate('x', 'a', '乡镇'), rate('y', 'b', '村（社区）')], { places })).to.deep.equal([]);
    expect(of([rate('x', 'a', '乡镇'), rate('y', 'b')], { places })).to.deep.equal([]);
  });

  it('compares groups whose other dimensions are written in another order', () => {
    const town = stations(5, { id: 'town', by: { tier: '乡镇', type: '综合', state: '建成' } });
    const street = stations(2, { id: 'street', by: { state: '建成', type: '综合', tier: '街道' } });
    expect(told(of([town, street]))).to.deep.equal([['compare', 'town', 'street']]);
  });

  it('compares groups that differ in one dimension, with what is missing among them', () => {
    const by = (id: string, level: string, value: RawObservation['value']) => observation('subsidy_once_yuan', value, { id, unit: '元', by: { level } });
    expect(told(of([by('x', '初级', 1500), by('y', '中级', 3000), by('z', '高级', { missing: 'not-stated' })]))).to.deep.equal([['compare', 'x', 'y', 'z']]);
    expect(of([by('x', '初级', 1500), by('z', '高级', { missing: 'not-stated' })])).to.deep.equal([]);
  });

  it('compares parts with parts of one whole, wholes with wholes, and parts of parts with nothing', () => {
    const served = (id: string, group: string, partOf?: string) =>
      observation('people_served', 5, { id, unit: '人', by: { group }, ...(partOf && { partOf }) });
    const all = observation('people_served', 99, { id: 'all', unit: '人' });
    const made = of([
      all,
      served('old', '老年人', 'all'),
      served('young', '儿童', 'all'),
      served('left', '留守儿童', 'young'),
      served('lost', '孤儿', 'young'),
    ]);
    expect(told(made).filter(([kind]) => kind === 'compare')).to.deep.equal([['compare', 'old', 'young']]);
    const inPlaces = [
      stations(14, { id: 'x', place: 'a' }),
      stations(3, { id: 'in', place: 'a', partOf: 'x', by: { tier: '乡镇' } }),
      stations(9, { id: 'y', place: 'b' }),
    ];
    expect(told(of(inPlaces, { places })).filter(([kind]) => kind === 'compare')).to.deep.equal([['compare', 'x', 'y']]);
  });

  it('does not compare tallies of different scope', () => {
    const scope = (id: string, word: string) => observation('activities_held', 5, { id, unit: '场', by: { scope: word } });
    expect(of([scope('x', '项目'), scope('y', '站')])).to.deep.equal([]);
  });

  it('draws parts in their whole where both are counted alike', () => {
    const whole = observation('station_staff_count', 36, { id: 'all', unit: '人' });
    expect(told(of([whole, certified('part', 8, { partOf: 'all' })]))).to.deep.equal([['parts', 'all', 'part']]);
    expect(of([whole, certified('part', { missing: 'withheld' }, { partOf: 'all' })])).to.deep.equal([]);
  });
});

describe('acrossIndicators', () => {
  const across = (observations: readonly RawObservation[]) => {
    const made = acrossIndicators(report(observations).observations);
    return typeof made === 'string' ? made : made.members.map(({ id }) => id);
  };

  it('refuses unlike units, stocks beside flows, and different times', () => {
    expect(across([stations(5), certified('c', 8)])).to.equal('units');
    expect(across([certified('c', 8), observation('exam_passes', 5, { id: 'p', unit: '人' })])).to.equal('natures');
    expect(across([certified('c', 8), observation('station_staff_count', 9, { id: 's', unit: '人', time: year('2020') })])).to.equal('times');
    // A total that says so is no other claim than one that does not.
    expect(across([certified('c', 8), observation('station_staff_count', 9, { id: 's', unit: '人', counting: 'total' })])).to.deep.equal(['c', 's']);
    expect(across([stations(5)])).to.equal('too-few');
  });

  it('takes like figures of several indicators', () => {
    expect(across([certified('c', 8), observation('station_staff_count', 9, { id: 's', unit: '人' })])).to.deep.equal(['c', 's']);
  });
});

describe('whyNot', () => {
  it('names what stands in the way', () => {
    const why = (kind: Series['kind'], observations: readonly RawObservation[], more = {}) => {
      const made = report(observations, more);
      return whyNot(made, kind, made.observations);
    };
    expect(why('trend', [stations(5)])).to.equal('too-few');
    expect(why('compare', [stations(5, { id: 'a', time: year('2020') }), stations(6, { id: 'b', time: year('2021') })])).to.equal('times');
    expect(why('compare', [stations(5, { id: 'a' }), stations(6, { id: 'b', place: 'a' })], { places })).to.equal('levels');
    expect(why('trend', [stations(5, { id: 'a', time: year('2020') }), stations(6, { id: 'b', time: { kind: 'since', from: '2021' } })])).to.equal('times');
    expect(why('parts', [stations(5), stations(6, { id: 'b' })])).to.equal('too-few');
  });
});
