import { expect } from 'chai';
import { listView, type ListView } from '../../../src/components/indicator-chart/lists.view.ts';
import { parseReport } from '../../../src/data/parse-report.ts';
import type { Report } from '../../../src/data/report.ts';
import type { RawObservation } from '../../../src/data/schema.ts';
import { observation, rawReport, report } from '../../fixtures/reports.ts';

const NONE = { lang: 'zh', area: '', indicator: '' } as const;
const of = (from: Report, preset: string, options: object = {}): ListView => {
  const view = listView(from, { ...NONE, preset, ...options });
  if (view.kind !== 'list') throw new Error(view.reason);
  return view;
};
const reason = (from: Report, preset: string, options: object = {}) => {
  const view = listView(from, { ...NONE, preset, ...options });
  return view.kind === 'empty' ? view.reason : 'a list';
};
const leaders = (id: string, value: RawObservation['value'], more: Partial<RawObservation> = {}) =>
  observation('leading_talent_count', value, { id, unit: '人', ...more });
const withMilestones = (milestones: readonly object[], observations: readonly RawObservation[] = []) => {
  const result = parseReport({ ...(rawReport([...observations]) as object), milestones });
  if (!result.ok) throw new Error('not a report');
  return result.report;
};
const heads = (groups: ListView['groups']) => groups.map(({ head, entries }) => [head, ...entries.map(({ name }) => name)].join('|'));

describe('listView of goals', () => {
  it('says that there are none, and draws nothing in their place', () => {
    expect(reason(report([leaders('a', 6)]), 'plan')).to.equal('报告没有写明目标、预计或希望达到的数值。');
    expect(reason(report([leaders('a', 6)]), 'plan', { area: '别处' })).to.contain('别处');
  });

  it('gives each promise its role, operator, deadline, way of counting and base', () => {
    const [group] = of(
      report([
        observation(
          'certified_rate',
          { atLeast: 0.75 },
          { id: 'goal', unit: '%', hedge: '不低于', role: 'target', counting: 'total', rate: { basis: '全部人员' } },
        ),
        leaders('hope', 150, { role: 'intention', time: { kind: 'plan', to: '2025', printed: '到2025年' } }),
      ]),
      'plan',
    ).groups;
    expect(group?.entries.map(({ name, role, figure }) => [name, role, figure?.text])).to.deep.equal([
      ['持证率', '目标', '不低于75%'],
      ['领军人才', '力争', '150人'],
    ]);
    expect(group?.entries.map(({ facts }) => facts.map(({ term, text }) => `${term} ${text}`))).to.deep.equal([
      ['期限 报告未写明', '基数 全部人员', '计法 总数', '现有 同一指标未写明'],
      ['期限 到2025年', '现有 同一指标未写明'],
    ]);
  });

  it('calls present what is of the period of the goal, and of a level the latest', () => {
    const presentOf = (...observations: readonly RawObservation[]) =>
      of(report(observations), 'plan').groups[0]?.entries[0]?.facts.flatMap(({ figures }) => figures.map(({ figure }) => figure.text));
    const done = (id: string, value: number, time: RawObservation['time'], more = {}) =>
      observation('activities_held', value, { id, unit: '场', time, ...more });
    const goal = done('goal', 800, { kind: 'plan', to: '2024' }, { role: 'target' });
    const [half, quarter] = [done('h', 412, { kind: 'year-to-date', date: '2024-06-30' }), done('q', 203, { kind: 'quarter', date: '2024-Q3' })];
    const last = done('y', 790, { kind: 'year', date: '2023' });
    expect(presentOf(half, last, quarter, goal)).to.deep.equal(['412场', '203场']);
    expect(presentOf(last, goal), 'of another period, which it says').to.deep.equal(['790场']);
    const level = (id: string, value: number, date: string) => leaders(id, value, { time: { kind: 'as-of', date } });
    const by = (to: string) => leaders('goal', 50, { role: 'target', time: { kind: 'plan', to } });
    const levels = [level('a', 6, '2021-12-31'), level('b', 20, '2022-12-31'), level('c', 31, '2023-12-31')];
    expect(presentOf(...levels, by('2025'))).to.deep.equal(['31人']);
    expect(presentOf(...levels, by('2022')), 'due by then').to.deep.equal(['20人']);
  });

  it('sets groups of what is there beside the goal, each with its words, never their sum, and no part of them', () => {
    const parts = [
      leaders('n', 6, { by: { level: '国家' } }),
      leaders('p', 75, { by: { level: '省' } }),
      leaders('x', 2, { by: { level: '省', sex: '女' }, partOf: 'p' }),
    ];
    const view = of(report([...parts, leaders('goal', 150, { role: 'target' })]), 'plan');
    const present = view.groups[0]?.entries[0]?.facts.find(({ term }) => term === '现有');
    expect(present?.figures.map(({ figure, aside }) => `${aside} ${figure.text}`)).to.deep.equal(['国家，时间未写明 6人', '省，时间未写明 75人']);
    expect(view.observations.map(({ id }) => id)).to.deep.equal(['goal', 'n', 'p']);
    expect(view.summary).not.to.contain('81');
  });

  it('takes nothing for what is there that is missing, compared, or of other groups', () => {
    const others = [
      leaders('m', { missing: 'not-stated' }),
      leaders('c', 5, { comparison: { kind: 'year-on-year' } }),
      leaders('o', 5, { by: { level: '市' } }),
    ];
    const [group] = of(report([...others, leaders('goal', 150, { role: 'target', by: { level: '省' } })]), 'plan').groups;
    expect(group?.entries[0]?.facts.find(({ term }) => term === '现有')?.text).to.equal('同一指标未写明');
  });
});

describe('listView of times', () => {
  it('says that there are none', () => {
    expect(reason(report([leaders('a', 6)]), 'timeline')).to.equal('报告没有写明事件、阶段或期限。');
  });

  it('orders by date, sets what has no date or no year apart, and keeps their order', () => {
    const view = of(
      withMilestones([
        { kind: 'meeting', text: '会', time: { kind: 'event', date: '--04-20', printed: '4月20日' } },
        { kind: 'rollout_phase', text: '铺开', time: { kind: 'event', date: '2021', printed: '2021年' } },
        { kind: 'rollout_phase', text: '着手', time: { kind: 'event', date: '2020', printed: '2020年' } },
        { kind: 'station_opened', text: '挂牌', time: { kind: 'event', printed: '近日' } },
        { kind: 'meeting', text: '调度', time: { kind: 'event', date: '2021-Q4', printed: '2021年第四季度' } },
      ]),
      'timeline',
    );
    expect(heads(view.groups)).to.deep.equal(['2020年|着手', '2021年|铺开', '2021年第四季度|调度']);
    expect(heads(view.undated)).to.deep.equal(['4月20日（年份未写明）|会', '近日|挂牌']);
  });

  it('sets a promise at its deadline, wherever its period begins', () => {
    const goal = (id: string, time: object) => leaders(id, 5, { id, role: 'target', label: id, time: { kind: 'plan', ...time } });
    const view = of(report([goal('甲', { from: '2021', to: '2025', printed: '五年' }), goal('乙', { to: '2023', printed: '到2023年' })]), 'timeline');
    expect(heads(view.groups)).to.deep.equal(['到2023年|乙', '五年|甲']);
  });

  it('writes out a year that the words leave to their surroundings', () => {
    const view = of(withMilestones([{ kind: 'meeting', text: '会', time: { kind: 'event', date: '2022-01-07', printed: '1月7日' } }]), 'timeline');
    expect(heads(view.groups)).to.deep.equal(['2022年1月7日（原文“1月7日”）|会']);
  });

  it('puts what happened at one time, and what is promised for a time, under it', () => {
    const opened = { kind: 'event', date: '2022-11', printed: '2022年11月' } as const;
    const view = of(
      withMilestones(
        [{ kind: 'station_opened', text: '建成', time: opened }],
        [
          leaders('a', 6, { time: opened }),
          leaders('goal', 150, { role: 'forecast', time: { kind: 'plan', to: '2025', printed: '到2025年' } }),
          leaders('year', 7, { time: { kind: 'year', date: '2021' } }),
        ],
      ),
      'timeline',
    );
    expect(heads(view.groups)).to.deep.equal(['2022年11月|建成|领军人才', '到2025年|领军人才']);
    expect(view.groups[1]?.entries[0]?.role).to.equal('预计');
  });
});
