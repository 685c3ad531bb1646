import { expect } from 'chai';
import type { RawObservation, RawReport } from '../../../src/data/schema.ts';
import { observation, report } from '../../fixtures/reports.ts';
import { groups, served, tally } from './tallies.ts';

const PLACES: RawReport['places'] = [
  { id: 'city', name: '某市', level: 'prefecture' },
  { id: 'east', name: '东县', level: 'county', parent: 'city' },
  { id: 'west', name: '西县', level: 'county', parent: 'city' },
  { id: 'town', name: '南镇', level: 'township', parent: 'east' },
];
const of = (place: string, value: RawObservation['value'], more: Partial<RawObservation> = {}) => served(value, { id: place, place, ...more });
const kinds = (observations: readonly RawObservation[]) =>
  tally(report(observations, { places: PLACES })).sections.flatMap((section) => section.groups.map(({ kind }) => kind));

describe('a figure that is stated twice', () => {
  it('says who publishes each: 86234人 and 8.6万人 are one thing, and nothing contradicts', () => {
    const sources = [
      { id: 'a', document: '工作总结', publisher: '县民政局', date: '2024-03-01' },
      { id: 'b', document: '新闻稿', publisher: '县融媒体中心' },
    ];
    const twice = [served(86234, { id: 'x', source: 'a' }), served(86000, { id: 'y', source: 'b', printed: '8.6万人' })];
    expect(groups(tally(report(twice, { sources })))[0]).to.deep.equal([
      '总体 · 时间未写明',
      '服务人数 86234人 (县民政局，2024年3月1日)',
      '服务人数 8.6万人 (县融媒体中心，日期未写明)',
    ]);
    expect(
      groups(
        tally(
          report(
            twice.map((one) => ({ ...one, source: 'a' })),
            { sources },
          ),
        ),
      ).join(),
      'of one document',
    ).not.to.contain('民政局');
  });
});

describe('a bar', () => {
  it('is not drawn of an upper bound: of 不足1000 there may be none', () => {
    const year = (date: string, value: RawObservation['value']) => served(value, { id: date, time: { kind: 'year', date } });
    const view = tally(report([year('2021', 900), year('2022', { atMost: 800 }), year('2023', { lessThan: 1000 })]));
    expect(view.sections[0]?.groups[0]?.spans[0]?.rows.map(({ bar }) => bar && bar.share)).to.deep.equal([0.9, null, null]);
    const part = tally(report([served(1000, { id: 'all' }), served({ lessThan: 500 }, { id: 'part', partOf: 'all', by: { group: '儿童' } })]));
    expect(part.sections[0]?.groups[0]?.spans[0]?.rows[0]?.inner[0]?.bar).to.equal(null);
  });
});

describe('a figure that may change', () => {
  it('says so, beside the final one', () => {
    const year = { time: { kind: 'year', date: '2023' } } as const;
    const view = tally(report([served(120000, { id: 'early', flags: ['estimated'], ...year }), served(118340, year)]));
    expect(groups(view)).to.deep.equal([['总体 · 2023年', '服务人数 120000人 (估计数)', '服务人数 118340人']]);
  });
});

describe('a goal beneath what was done', () => {
  const goal = (value: number, more: Partial<RawObservation>) => served(value, { id: 'goal', role: 'target', time: { kind: 'plan', to: '2025' }, ...more });

  it('says that it is counted up until then: 10万 by 2025 stand beside 2万 of one year', () => {
    const view = tally(report([served(20000, { time: { kind: 'year', date: '2022' } }), goal(100000, { counting: 'cumulative' })]));
    expect(groups(view).join()).to.contain('{目标 100000人 (累计; 到2025年)');
    expect(groups(tally(report([served(20000), goal(100000, { counting: 'total' })]))).join()).not.to.contain('累计');
  });

  it('is of the same name: 走访老人 800人 is no goal for 关爱儿童 500人', () => {
    const both = (label: string) => groups(tally(report([served(500, { label: '关爱儿童' }), goal(800, { label })]))).join(' ## ');
    expect(both('走访老人')).to.contain('走访老人 800人');
    expect(both('关爱儿童')).to.match(/关爱儿童 500人 \{目标/);
  });
});

describe('comparison', () => {
  it('sets places on one scale where indicator, unit, breakdown and time are the same', () => {
    const view = tally(report([of('east', 50), of('west', 200)], { places: PLACES }));
    expect(groups(view)).to.deep.equal([['服务人数 · 合计：报告未写明，不相加 · 时间未写明', '东县 50人', '西县 200人']]);
    expect(view.sections[0]?.groups[0]?.spans[0]?.rows.map(({ bar }) => bar?.share)).to.deep.equal([0.25, 1]);
  });

  it('does not call a total unstated that the report states of the place that they lie in', () => {
    const heads = (...total: readonly RawObservation[]) =>
      groups(tally(report([of('east', 50), of('west', 200), ...total], { places: PLACES }))).map(([head]) => head);
    expect(heads(of('city', { moreThan: 240 }, { hedge: '超', printed: '超240人' }))).to.deep.equal(['总体 · 时间未写明', '服务人数 · 时间未写明']);
    expect(heads(of('city', 900, { time: { kind: 'year', date: '2021' } })).join()).to.contain('合计：报告未写明');
    expect(heads(of('city', 160, { by: { group: '老年人' } })).join(), 'of some of them').to.contain('合计：报告未写明');
  });

  it('draws an open figure without an end, and a missing one without a bar', () => {
    const view = tally(report([of('east', { atLeast: 50 }, { hedge: '余', printed: '50余人' }), of('west', { missing: 'withheld' })], { places: PLACES }));
    const rows = view.sections[0]?.groups[0]?.spans[0]?.rows ?? [];
    expect(rows.map(({ bar }) => bar)).to.deep.equal([{ share: 1, open: 'upper', whole: null }, null]);
  });

  it('compares nothing where all are zero', () => {
    const rows = tally(report([of('east', 0), of('west', 0)], { places: PLACES })).sections[0]?.groups[0]?.spans[0]?.rows;
    expect(rows?.map(({ bar }) => bar)).to.deep.equal([null, null]);
  });

  for (const [difference, more] of Object.entries({
    time: { time: { kind: 'year', date: '2021' } },
    breakdown: { by: { group: '老年人' } },
    role: { role: 'target' },
    'unit and indicator': { indicator: 'service_person_times', unit: '人次' },
    scope: { by: { scope: '项目' } },
    name: { label: '党员服务人数' },
  } satisfies Record<string, Partial<RawObservation>>)) {
    it(`is not made where the ${difference} differs`, () => {
      expect(kinds([of('east', 50), of('west', 200, more)])).not.to.include('bars');
    });
  }

  it('is not made of 场 and 场次, nor of 元 and 港元', () => {
    const linked = (place: string, unit: string, more = {}) => observation('resources_linked_yuan', 5, { id: place, place, unit, ...more });
    expect(kinds([linked('east', '元'), linked('west', '元')])).to.include('bars');
    expect(kinds([linked('east', '元'), linked('west', '港元', { unitKind: 'money' })])).not.to.include('bars');
    const paid = (unit: string) => observation('subsidy_monthly_yuan', 300, { id: unit, unit, unitKind: 'money-monthly' });
    expect(report([paid('元/月'), paid('港元/月')]).observations.map(({ quantity }) => quantity.unitKind)).to.deep.equal([
      'money-monthly',
      'money-monthly 港元/月',
    ]);
    const events = (place: string, unit: string) => observation('activities_held', 5, { id: place, place, unit });
    expect(kinds([events('east', '场'), events('west', '场')])).to.include('bars');
    expect(kinds([events('east', '场'), events('west', '场次')])).not.to.include('bars');
  });

  it('is not made between a county and a township, nor of one place alone, nor of a place with itself', () => {
    expect(kinds([of('east', 50), of('town', 20)])).not.to.include('bars');
    expect(kinds([of('east', 50)])).not.to.include('bars');
    expect(kinds([of('east', 50), of('east', 51, { id: 'again' })])).not.to.include('bars');
  });

  it('does not count a part of the whole as a place beside it', () => {
    expect(kinds([served(300), of('east', 50, { partOf: 'people_served' }), of('west', 200, { partOf: 'people_served' })])).to.deep.equal(['ledger']);
  });

  it('sets years on one scale in their order, and names the rest where there are many', () => {
    const years = Array.from({ length: 14 }, (_, at) => served(at + 1, { id: `y${at}`, time: { kind: 'year', date: String(2023 - at) } }));
    const view = tally(report(years));
    const group = view.sections[0]?.groups[0];
    expect([group?.kind, group?.sub, group?.spans[0]?.rows.length, group?.spans[0]?.rows[0]?.label]).to.deep.equal(['bars', '另有2项，见数据表', 12, '2010年']);
  });

  it('does not compare a year with a part of a year, nor two figures of one year', () => {
    const year = (id: string, kind: 'year' | 'year-to-date', date: string) => served(5, { id, time: { kind, date } });
    expect(kinds([year('a', 'year', '2021'), year('b', 'year-to-date', '2022')])).not.to.include('bars');
    expect(kinds([year('a', 'year', '2021'), year('b', 'year', '2021')])).not.to.include('bars');
  });

  it('does not compare days of which the year is missing', () => {
    const day = (id: string, date: string) => served(5, { id, time: { kind: 'as-of', date } });
    expect(kinds([day('a', '--06-30'), day('b', '--07-31')])).not.to.include('bars');
  });
});
