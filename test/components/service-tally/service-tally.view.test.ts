import { expect } from 'chai';
import * as everything from '../../../src/components/service-tally/tally-more.ts';
import { serviceTallyView } from '../../../src/components/service-tally/service-tally.view.ts';
import type { RawObservation } from '../../../src/data/schema.ts';
import { observation, report } from '../../fixtures/reports.ts';
import { activities, attendances, cases, groups, line, sections, served, tally } from './tallies.ts';

const TOWNS = [
  { id: 'city', name: '某市', level: 'prefecture' as const },
  { id: 'east', name: '东镇', level: 'township' as const, parent: 'city' },
];

describe('serviceTallyView', () => {
  it('says so where the report states no figure on services', () => {
    const none = { kind: 'empty', reason: '报告未写明服务的数字。' };
    expect(serviceTallyView(report([observation('station_count', 5, { unit: '个' })]), { lang: 'zh', area: '' }, everything)).to.deep.include(none);
  });

  it('names the place that is not in the report', () => {
    const view = serviceTallyView(report([served(5)]), { lang: 'zh', area: '别处' }, everything);
    expect(view).to.deep.include({ kind: 'empty', reason: '报告中没有地区“别处”，请改正 area。' });
  });

  it('does not call a figure unstated that the check refused', () => {
    const view = serviceTallyView(report([served(5, { printed: '500人' })]), { lang: 'zh', area: '' }, everything);
    expect(view.kind === 'empty' && view.reason).to.equal('数据未通过检查，未采用');
  });

  it('gives a missing figure its reason and a zero its zero, neither with a bar', () => {
    const view = tally(report([served({ missing: 'not-collected' }), activities(0)]));
    expect(groups(view)).to.deep.equal([['总体 · 时间未写明', '服务人数 未统计', '活动 0场次']]);
  });

  it('says one time once, and puts each time over its own rows where they differ', () => {
    const at = (date: string) => ({ time: { kind: 'year', date } as const });
    expect(groups(tally(report([served(5, at('2021')), activities(7, at('2021'))])))).to.deep.equal([['总体 · 2021年', '服务人数 5人', '活动 7场次']]);
    expect(groups(tally(report([served(5, at('2021')), activities(7, at('2022'))])))).to.deep.equal([
      ['总体', '-- 2021年', '服务人数 5人', '-- 2022年', '活动 7场次'],
    ]);
  });

  it('says once what all figures of a group are of', () => {
    const elders = { by: { group: '老年人' } };
    expect(groups(tally(report([served(5, elders), activities(7, elders)])))[0]).to.deep.equal([
      '总体 · 对象：老年人 · 时间未写明',
      '服务人数 5人',
      '活动 7场次',
    ]);
    expect(groups(tally(report([served(5, elders), activities(7)])))[0]).to.deep.equal(['总体 · 时间未写明', '服务人数 5人 (对象：老年人)', '活动 7场次']);
  });

  describe('parts', () => {
    const online = (more = {}) => activities(12, { id: 'online', by: { method: '线上' }, partOf: 'activities_held', ...more });

    it('stand inside their whole and nowhere else, called by what sets them apart', () => {
      expect(groups(tally(report([activities(40), online()])))).to.deep.equal([['总体 · 时间未写明', '活动 40场次 {其中 线上 12场次}']]);
    });

    it('stand inside their whole from another field', () => {
      const view = tally(report([activities(40), activities(12, { id: 'elders', by: { field: '养老' }, partOf: 'activities_held' })]));
      expect(groups(view)).to.deep.equal([['总体 · 时间未写明', '活动 40场次 {其中 养老 12场次}']]);
    });

    it('of places are called by their place', () => {
      const east = served(12, { id: 'east', place: 'east', partOf: 'people_served' });
      expect(groups(tally(report([served(40), east], { places: TOWNS })))).to.deep.equal([['总体 · 时间未写明', '服务人数 40人 {其中 东镇 12人}']]);
    });

    it('have squares where the whole is a small count, a bar where it is large', () => {
      const bar = (whole: number) => tally(report([activities(whole), online()])).sections[0]?.groups[0]?.spans[0]?.rows[0]?.inner[0]?.bar;
      expect(bar(24)).to.deep.equal({ share: 0.5, open: null, whole: { open: null, cells: 24 } });
      expect(bar(48)).to.deep.equal({ share: 0.25, open: null, whole: { open: null, cells: 0 } });
    });

    it('have no sharp end where they are 约 or 近, nor has their whole', () => {
      const about = (value: RawObservation['value'], hedge: string) =>
        tally(report([activities({ about: 200 }, { hedge: '约', printed: '约200场次' }), online({ value, hedge, printed: undefined })]));
      const bars = (view: ReturnType<typeof about>) =>
        view.sections[0]?.groups[0]?.spans[0]?.rows[0]?.inner.map(({ bar, open }) => [bar?.open, bar?.whole?.open, bar?.whole?.key, open]);
      expect(bars(about({ about: 150 }, '约'))).to.deep.equal([['both', 'both', '整条：全部约200场次', false]]);
      expect(bars(about({ nearly: 150 }, '近'))).to.deep.equal([['lower', 'both', '整条：全部约200场次', false]]);
    });

    it('start behind each other where one thing tells them apart and they are the whole, else all at its beginning', () => {
      const part = (id: string, value: number, by: Record<string, string>, more = {}) => activities(value, { id, by, partOf: 'activities_held', ...more });
      const starts = (...parts: RawObservation[]) =>
        tally(report([activities(12), ...parts])).sections[0]?.groups[0]?.spans[0]?.rows[0]?.inner.map(({ bar }) => bar?.from ?? 0);
      const [city, county] = [part('a', 6, { tier: '市级' }), part('b', 6, { tier: '县级' })];
      expect(starts(city, county)).to.deep.equal([0, 0.5]);
      expect(starts(part('a', 3, { tier: '市级' }), part('b', 3, { tier: '县级' }), part('c', 6, { tier: '乡级' }))).to.deep.equal([0, 0.25, 0.5]);
      expect(starts(city, part('b', 5, { tier: '县级' })), 'not all of it').to.deep.equal([0, 0]);
      expect(starts(city, part('b', 6, { group: '老年人' })), 'told apart by another thing').to.deep.equal([0, 0]);
      expect(starts(city, part('b', 6, { tier: '县级' }, { mayOverlap: ['a'] })), 'perhaps the same').to.deep.equal([0, 0]);
      expect(starts(city, part('b', 6, { tier: '县级' }, { role: 'target' })), 'not there yet').to.deep.equal([0, 0]);
    });

    it('have no bar in a whole of another unit, or one that is smaller', () => {
      const inner = (part: object) => tally(report([activities(40), online(part)])).sections[0]?.groups[0]?.spans[0]?.rows[0]?.inner[0];
      expect(inner({ indicator: 'people_served', unit: '人' })?.bar).to.equal(null);
      expect(inner({ value: 50 })?.bar).to.equal(null);
    });

    it('stand by themselves where their links lead in a circle, with the warning', () => {
      const view = tally(report([activities(40, { partOf: 'b' }), activities(12, { id: 'b', partOf: 'activities_held' })]));
      expect(groups(view)[0]).to.deep.equal(['总体 · 时间未写明', '活动 40场次', '活动 12场次']);
      expect(view.warnings.map(({ code }) => code)).to.include('part-of-itself');
    });

    it('are drawn up to twelve; the rest is counted', () => {
      const many = Array.from({ length: 15 }, (_, at) => activities(1, { id: `p${at}`, by: { method: `第${at}种` }, partOf: 'activities_held' }));
      const row = tally(report([activities(40), ...many])).sections[0]?.groups[0]?.spans[0]?.rows[0];
      expect([row?.inner.length, row?.sub]).to.deep.equal([12, ['另有3项，见数据表']]);
    });
  });

  describe('what is promised', () => {
    const goal = (more = {}) =>
      activities({ atLeast: 30 }, { id: 'goal', role: 'target', hedge: '不少于', printed: '不少于30场次', time: { kind: 'plan', to: '2025' }, ...more });

    it('stands under what was reached of the same thing', () => {
      expect(groups(tally(report([goal(), activities(12)])))).to.deep.equal([
        ['总体 · 时间未写明', '活动 12场次 {目标 不少于30场次 (按什么计：报告未写明; 到2025年)}'],
      ]);
    });

    it('does not say that nothing is known of how it is counted where the report says how', () => {
      const counted = (counting: RawObservation['counting']) => groups(tally(report([goal({ counting }), activities(12)])))[0]?.[1];
      expect(counted('increment')).to.equal('活动 12场次 {目标 新增不少于30场次 (到2025年)}');
      expect(counted('total')).to.equal('活动 12场次 {目标 不少于30场次 (到2025年)}');
    });

    it('says that it has no deadline where it stands under what was reached, too', () => {
      const undated = goal({ time: { kind: 'not-stated' } });
      expect(groups(tally(report([undated, activities(12)])))[0]?.[1]).to.equal('活动 12场次 {目标 不少于30场次 (按什么计：报告未写明; 期限：报告未写明)}');
    });

    it('stands by itself where nothing was reached, or where it is counted by another base', () => {
      expect(groups(tally(report([goal()])))).to.deep.equal([['目标 · 到2025年', '活动 不少于30场次 (按什么计：报告未写明)']]);
      expect(groups(tally(report([goal({ by: { per: '每站' } }), activities(12)])))[1]).to.deep.equal(['目标 · 到2025年', '活动 不少于30场次 (按每站计)']);
    });

    it('is called by its role, without an open end', () => {
      const hoped = served({ atLeast: 900 }, { id: 'hope', role: 'intention', hedge: '余', printed: '900余人' });
      const forecast = served({ atLeast: 800 }, { id: 'forecast', role: 'forecast', hedge: '余', printed: '800余人' });
      expect(groups(tally(report([hoped, forecast])))).to.deep.equal([
        ['预计 · 期限：报告未写明', '服务人数 800余人'],
        ['力争 · 期限：报告未写明', '服务人数 900余人'],
      ]);
    });

    it('is called so under money, too, whose head does not say it', () => {
      const money = observation('funding_invested_yuan', 3_000_000, { unit: '元', role: 'target', counting: 'total', time: { kind: 'plan', to: '2024' } });
      expect(groups(tally(report([money])))[0]?.[1]).to.equal('投入资金 3000000元 (目标) [来源未写明]');
    });

    it('says that a target has no deadline', () => {
      expect(groups(tally(report([goal({ time: { kind: 'not-stated' } })])))[0]?.[0]).to.equal('目标 · 期限：报告未写明');
    });
  });

  it('sets a target of the year beneath no quarter', () => {
    const at = (date: string) => ({ id: date, time: { kind: 'quarter', date } as const });
    const year = { id: 'goal', role: 'target', time: { kind: 'plan', to: '2024' }, note: '…' } as const;
    expect(groups(tally(report([served(5, at('2024-Q1')), served(7, at('2024-Q2')), served(20, year)]))).map(([head]) => head)).to.deep.equal([
      '服务人数',
      '目标 · 到2024年',
    ]);
  });

  it('draws a part in no whole of another year', () => {
    const year = (date: string) => ({ time: { kind: 'year', date } as const });
    const bars = (date: string) =>
      tally(
        report([served(50, { id: 'all', ...year('2024') }), served(20, { id: 'old', partOf: 'all', by: { group: '老年人' }, ...year(date) })]),
      ).sections.flatMap((section) =>
        section.groups.flatMap(({ spans }) => spans.flatMap(({ rows }) => rows.flatMap(({ inner }) => inner.map(({ bar, sub }) => [bar?.share, ...sub])))),
      );
    expect(bars('2024')).to.deep.equal([[0.4]]);
    expect(bars('2023')).to.deep.equal([[undefined, '2023年']]);
  });

  it('draws 场 in no whole of 场次: the one may be several of the other', () => {
    const held = (unit: string) => {
      const whole = observation('activities_held', 50, { id: 'all', unit: '场次' });
      const part = observation('activities_held', 20, { id: 'part', partOf: 'all', by: { group: '老年人' }, unit });
      return tally(report([whole, part])).sections.flatMap((section) =>
        section.groups.flatMap(({ spans }) => spans.flatMap(({ rows }) => rows.flatMap(({ inner }) => inner.map(({ bar }) => bar?.share)))),
      );
    };
    expect(held('场次')).to.deep.equal([0.4]);
    expect(held('场')).to.deep.equal([undefined]);
  });

  describe('methods', () => {
    it('are a set of three; the one that the report passes over is not stated', () => {
      const view = tally(report([cases(10), observation('community_service_count', 8, { unit: '场' })]));
      expect(view.sections[0]?.groups[0]).to.deep.include({ kind: 'methods', label: '服务方法' });
      expect(groups(view)[0]).to.deep.equal(['服务方法 · 时间未写明', '个案 10宗', '-- 小组', '-- 社区', '社区活动 8场']);
      expect(view.summary).to.contain('小组：报告未写明');
    });

    it('do not call unstated what is told of several quarters on one scale', () => {
      const at = (date: string) => ({ id: date, time: { kind: 'quarter', date } as const });
      const view = tally(report([cases(12, at('2024-Q1')), cases(0, at('2024-Q2')), observation('community_service_count', 8, { unit: '场' })]));
      expect(groups(view)).to.deep.equal([
        ['服务方法 · 时间未写明', '-- 小组', '-- 社区', '社区活动 8场'],
        ['个案', '2024年第1季度 12宗', '2024年第2季度 0宗'],
      ]);
      expect(view.summary).not.to.contain('个案：报告未写明');
    });

    it('keep a method of another name in its own group', () => {
      expect(groups(tally(report([activities(5, { by: { method: '外展' } })])))).to.deep.equal([['总体 · 时间未写明', '活动 5场次 (方式：外展)']]);
    });
  });

  it('keeps tallies of different scope in different groups, unflagged where they can have been counted alike', () => {
    const scope = (name: string, visits: number) => [
      attendances(visits, { id: `${name}-visits`, by: { scope: name } }),
      activities(10, { id: `${name}-events`, by: { scope: name } }),
    ];
    expect(sections(tally(report([...scope('项目', 1000), ...scope('站点', 2000)])))).to.deep.equal([['', '项目', '站点']]);
    expect(sections(tally(report([...scope('项目', 1000), ...scope('站点', 200_000)])))).to.deep.equal([['口径不一，分开列出，不相加', '项目', '站点']]);
  });

  it('takes no growth for something that was done', () => {
    const less = attendances(-300, { id: 'less', printed: '减少300人次', comparison: { kind: 'year-on-year' } });
    expect(groups(tally(report([attendances(5240), less])))).to.deep.equal([['总体 · 时间未写明', '服务人次 5240人次']]);
  });

  it('says with which part of one whole a part may overlap, not by the name that the whole has too', () => {
    const part = (id: string, value: number, group: string, more = {}) => served(value, { id, by: { group }, partOf: 'people_served', ...more });
    const parts = [part('old', 26, '老年人'), part('poor', 21, '低保对象', { mayOverlap: ['old'] }), served(300, { id: 'all', mayOverlap: ['people_served'] })];
    expect(tally(report([served(43), ...parts])).notes).to.deep.equal(['与“老年人 26人”是否重叠，报告未写明。', '与“服务人数 43人”是否重叠，报告未写明。']);
  });

  it('marks a note once, however many figures bear it', () => {
    const note = '是否去重未写明。';
    expect(tally(report([served(5, { note }), activities(7, { note })])).notes).to.deep.equal([note]);
  });

  it('keeps what is of a place within under its name', () => {
    const view = tally(report([served(5), activities(7, { place: 'east' })], { places: TOWNS }));
    expect(sections(view)).to.deep.equal([
      ['', '总体'],
      ['东镇', '总体'],
    ]);
    expect([view.remark, view.summary.includes('东镇、总体')]).to.deep.equal(['按人群的分布：报告未写明。', true]);
  });

  it('shows a place within by itself when it is asked for', () => {
    const view = tally(report([served(5), activities(7, { place: 'east' })], { places: TOWNS }), 'zh', '东镇');
    expect([view.subtitle, groups(view)]).to.deep.equal(['东镇', [['总体 · 时间未写明', '活动 7场次']]]);
  });

  describe('money', () => {
    const money = (more = {}) => observation('funding_allocated_yuan', 1_000_000, { unit: '元', printed: '100万元', ...more });
    const row = (more = {}, rest = {}) => tally(report([money(more)], rest)).sections[0]?.groups[0]?.spans[0]?.rows.map(line)[0];

    it('goes from its source through its verb to its use', () => {
      expect(row({ by: { source: '福彩公益金', verb: '下拨', use: '试点项目' } })).to.equal('下拨 100万元 [福彩公益金 → 下拨 → 试点项目]');
    });

    it('has a source that is not stated rather than none', () => {
      expect(row()).to.equal('下拨或资助资金 100万元 [来源未写明]');
    });

    it('takes the sources that the report lists', () => {
      const lists = [{ kind: 'funding_sources_listed', items: ['补贴', '创投'], open: true }];
      expect(row({}, { lists })).to.equal('下拨或资助资金 100万元 [补贴、创投等]');
    });
  });
});
