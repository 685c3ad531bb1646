/** Targets, bases, areas and states that no real report has yet. */
import { expect } from 'chai';
import type { Gauge, GaugeOptions } from '../../../src/components/coverage-gauge/coverage-gauge.view.ts';
import { isPlain, plainGaugeView } from '../../../src/components/coverage-gauge/coverage-gauge.view.ts';
import { fullGaugeView } from '../../../src/components/coverage-gauge/gauge-full.view.ts';
import type { RawObservation, RawReport } from '../../../src/data/schema.ts';
import { coverage, observation, report, stations } from '../../fixtures/reports.ts';

const OPTIONS: GaugeOptions = { lang: 'zh', area: '', indicator: '', shape: 'arc', areas: false, goals: false };
const told = (observations: readonly RawObservation[], more: Partial<GaugeOptions> = {}, frame: Partial<RawReport> = {}) => {
  const view = fullGaugeView(report(observations, frame), { ...OPTIONS, ...more });
  if (view.kind !== 'gauge') throw new Error(view.reason);
  return view;
};
const facts = ({ facts: all }: Pick<Gauge, 'facts'>) =>
  all.map(({ label, figure, text, kind }) => [kind === 'computed' ? '推算' : '', label, figure?.text ?? '', text].filter(Boolean).join(' | '));
const to = (year: string) => ({ kind: 'plan', to: year }) as const;
const goal = (value: RawObservation['value'], year: string, more: Partial<RawObservation> = {}) =>
  coverage(value, { id: `goal-${year}`, role: 'target', time: to(year), ...more });

describe('targets of a rate', () => {
  it('are told one by one with operator, deadline and gap', () => {
    const view = told([coverage(0.6), goal({ atLeast: 0.5 }, '2023', { hedge: '不低于' }), goal({ moreThan: 0.8 }, '2024', { hedge: '超' }), goal(1, '2025')]);
    expect(facts(view)).to.deep.equal([
      '目标 | 不低于50% | 到2023年',
      '推算 | 超出目标 10个百分点 | 60% − 不低于50%',
      '目标 | 超80% | 到2024年',
      '推算 | 距目标还差 超过20个百分点 | 超80% − 60%',
      '目标 | 100% | 到2025年',
      '推算 | 距目标还差 40个百分点 | 100% − 60%',
    ]);
    expect(view.marks.map(({ at, open }) => [at, open])).to.deep.equal([
      [0.5, true],
      [0.8, true],
      [1, false],
    ]);
  });

  it('are not judged where a hedge leaves it open', () => {
    const view = told([coverage({ atLeast: 0.6 }, { hedge: '以上' }), goal(0.9, '2025')]);
    expect(facts(view)).to.deep.equal(['目标 | 90% | 到2025年', '是否达到目标，无法判断']);
    expect(facts(told([coverage(0.6), goal({ about: 0.7 }, '2025', { hedge: '约' })]))[1]).to.equal('是否达到目标，无法判断');
  });

  it('of one year are not reached by the rate of another that begins anew, as its definition says; those of what stands are', () => {
    const last = (nature: 'stock' | 'flow' | 'none', time: RawObservation['time'], year = '2024') => {
      const indicators = [{ code: 'done_rate', name: '任务完成率', unitKind: 'share', nature }];
      const rate = (value: number, more: object) => observation('done_rate', value, { unit: '%', ...more });
      const view = fullGaugeView(report([rate(1.2, { time }), rate(1, { id: 'goal', role: 'target', time: to(year) })], { indicators }), {
        ...OPTIONS,
        indicator: 'done_rate',
      });
      return view.kind === 'gauge' ? facts(view).slice(-1)[0] : view.reason;
    };
    const [told2023, open] = ['推算 | 超出目标 20个百分点 | 120% − 100%', '是否达到目标，无法判断'];
    const [inYear, asOf] = [
      { kind: 'year', date: '2023' },
      { kind: 'as-of', date: '2023-12-31' },
    ] as const;
    expect([last('flow', inYear), last('flow', asOf), last('flow', inYear, '2023')]).to.deep.equal([open, open, told2023]);
    expect([last('stock', inYear), last('stock', asOf)]).to.deep.equal([told2023, told2023]);
    // Where the report does not say: of a day it stands, of a year it may begin anew.
    expect([last('none', asOf), last('none', inYear), last('none', inYear, '2023')]).to.deep.equal([told2023, open, told2023]);
  });

  it('of the catalogue are those of what stands (覆盖率, 持证率) or of each year (通过率)', () => {
    const last = (indicator: string) => {
      const rate = (value: number, more: object) => observation(indicator, value, { unit: '%', ...more });
      const all = [rate(0.24, { time: { kind: 'year', date: '2023' } }), rate(0.3, { id: 'goal', role: 'target', time: to('2024') })];
      return facts(told(all, { indicator })).slice(-1)[0];
    };
    expect(last('exam_pass_rate')).to.equal('是否达到目标，无法判断');
    expect(last('certified_rate')).to.equal('推算 | 距目标还差 6个百分点 | 30% − 24%');
    expect(last('station_coverage_rate')).to.contain('还差 6个百分点');
  });

  it('say of which year their day is, where their words leave it to the text', () => {
    const due = (printed: string, day = '2024-06-30') =>
      facts(told([coverage(0.6), coverage(0.9, { id: 'goal', role: 'target', time: { kind: 'plan', to: day, printed } })]))[0];
    for (const printed of ['年底前', '6月底前', '到明年年底', '今年底', '年内'])
      expect(due(printed), printed).to.equal(`目标 | 90% | ${printed}（2024年，据上文）`);
    for (const printed of ['到2024年6月底', '“十四五”期间']) expect(due(printed), printed).to.equal(`目标 | 90% | ${printed}`);
  });

  it('due in the middle of a year are not measured by the figure of the whole year', () => {
    const due = (year: string) =>
      facts(told([stations(21, { time: { kind: 'year', date: '2023' } }), stations(20, { id: 'goal', role: 'target', time: to(year) })]))[1];
    expect(due('2023-12-31')).to.equal('推算 | 超出目标 1个 | 21个 − 20个');
    for (const middle of ['2023-06', '2023-06-30', '2023-11', '2023-Q2']) expect(due(middle), middle).to.equal('是否达到目标，无法判断');
  });

  it('to bring something down are a ceiling: 12% are not 7 points beyond 降至5%', () => {
    const goals = ['降至5%', '减少到5%', '压缩至5%', '控制在5%', '降低到5%'];
    for (const printed of goals) expect(facts(told([coverage(0.12), goal(0.05, '2025', { printed })])), printed).to.deep.equal(['目标 | 5% | 到2025年']);
    expect(facts(told([coverage(0.12), goal(0.05, '2025', { printed: '减免率5%' })]))[1]).to.contain('超出目标');
  });

  it('are measured by the final figure, not by the preliminary one of the same day, which is told as such', () => {
    const end2023 = { kind: 'as-of', date: '2023-12-31' } as const;
    const sources = [
      { id: 'paper', document: '快报' },
      { id: 'book', document: '年鉴' },
    ];
    const hubs = (value: number, more: object) => observation('hub_count', value, { unit: '个', time: end2023, ...more });
    const figures = [
      hubs(9, { id: 'early', flags: ['provisional'] }),
      hubs(10, { id: 'final', source: 'book' }),
      hubs(12, { id: 'goal', role: 'target', time: to('2025') }),
    ];
    const view = told(figures, { indicator: 'hub_count' }, { sources });
    expect([view.figure.text, ...facts(view)]).to.deep.equal([
      '10个',
      '总站、中心 | 9个 | 截至2023年12月31日 · 初步数',
      '目标 | 12个 | 到2025年',
      '推算 | 距目标还差 2个 | 12个 − 10个',
    ]);
    const rates = [coverage(0.61, { id: 'early', flags: ['provisional'], time: end2023 }), coverage(0.6, { id: 'final', source: 'book', time: end2023 })];
    expect(told(rates, {}, { sources }).figure.text).to.equal('60%');
    const alone = told(rates.slice(0, 1));
    expect([isPlain(report(rates.slice(0, 1)), OPTIONS), alone.figure.text, alone.caption]).to.deep.equal([false, '61%', '初步数']);
  });

  it('are not measured by what goes by another name: 村级社工点 1000个 by 乡镇社工站 178个', () => {
    const named = (value: number, label: string, more: object = {}) => stations(value, { id: `${label}${value}`, label, ...more });
    const aim = (label: string) => named(1000, label, { role: 'target', time: to('2025') });
    const view = (label: string) => facts(told([named(178, '乡镇社工站'), aim(label)], { indicator: 'station_count' })).slice(-1)[0];
    expect(view('村级社工点')).not.to.contain('还差');
    expect(view('乡镇社工站')).to.contain('还差 822个');
  });

  it('are set against the number that 尚无 stands for', () => {
    const none = (role: object, value: number, printed: string) => observation('hub_count', value, { unit: '个', printed, ...role });
    const view = told([coverage(0.6), none({}, 0, '尚无'), none({ id: 'goal', role: 'target' }, 1, '1个')]);
    expect(view.groups.flatMap(({ gauges }) => gauges.flatMap(facts)).slice(-1)).to.deep.equal(['推算 | 距目标还差 1个 | 1个 − 0个']);
  });

  it('are reached when they are just reached', () => {
    expect(facts(told([coverage(0.6), goal(0.6, '2025')]))[1]).to.equal('推算 | 已达到目标 | 60% ≥ 60%');
  });

  it('are not called reached where they are not, though how much is missing cannot be told', () => {
    expect(facts(told([coverage(0.2), goal({ about: 0.7 }, '2025', { hedge: '约' })]))[1]).to.equal('推算 | 未达到目标 | 20% < 约70%');
    expect(facts(told([coverage(0.2), goal({ from: 0.6, to: 0.7 }, '2025')]))[1]).to.equal('推算 | 未达到目标 | 20% < 60%—70%');
    expect(facts(told([coverage({ nearly: 0.2 }, { hedge: '近' }), goal(0.7, '2025')]))[1]).to.equal('推算 | 未达到目标 | 近20% < 70%');
  });

  it('say nothing of a ceiling: that 4% are within 不超过5% is seen, and it is to be kept to until its deadline', () => {
    const ceiling = (value: number) => facts(told([coverage(value), goal({ atMost: 0.05 }, '2025', { hedge: '不超过' })]));
    expect(ceiling(0.04)).to.deep.equal(['目标 | 不超过5% | 到2025年']);
    expect(ceiling(0.06)).to.deep.equal(['目标 | 不超过5% | 到2025年']);
  });

  it('leave a forecast and a hope without a gap: nobody has promised them', () => {
    const view = told([coverage(0.6), coverage(0.8, { id: 'f', role: 'forecast', time: to('2024') }), coverage(0.9, { id: 'i', role: 'intention' })]);
    expect(facts(view)).to.deep.equal(['预计 | 80% | 到2024年', '力争 | 90% | 期限未写明']);
    expect(view.marks.map(({ kind, at }) => [kind, at])).to.deep.equal([
      ['forecast', 0.8],
      ['intention', 0.9],
    ]);
  });
});

describe('the task of a plan', () => {
  const share = (indicator: string, value: RawObservation['value'], more: Partial<RawObservation> = {}) =>
    observation(indicator, value, { id: indicator, unit: '%', ...more });
  const plan = (time: RawObservation['value'], task: RawObservation['value']) =>
    told([coverage(0.6), share('plan_time_elapsed_share', time), share('plan_task_done_share', task)], { indicator: 'plan_task_done_share' });

  it('has the time gone by as a mark on its scale, and the verdict', () => {
    const view = plan(0.5, 0.62);
    expect([view.heading, view.figure.text, view.share, view.verdict]).to.deep.equal(['计划任务进度', '62%', 0.62, '任务快于时间']);
    expect(view.marks).to.deep.equal([{ at: 0.5, kind: 'time', open: false }]);
    expect(facts(view)).to.deep.equal(['计划时间进度 | 50% | 图中刻线']);
    expect(plan(0.5, 0.4).verdict).to.equal('任务慢于时间');
  });

  it('is not judged where both are past half and no more is said', () => {
    const view = plan({ moreThan: 0.5 }, { moreThan: 0.5 });
    expect([view.verdict, view.marks[0]?.open]).to.deep.equal(['任务是否快于时间，无法判断', true]);
  });

  it('has no mark where the time is not known, and none on the scale of another rate', () => {
    expect(plan({ missing: 'not-collected' }, 0.4).marks).to.deep.equal([]);
    expect(told([coverage(0.6), share('plan_time_elapsed_share', 0.5), share('plan_task_done_share', 0.7)]).marks).to.deep.equal([]);
  });
});

describe('a gap in stations', () => {
  const base = observation('township_count', 297, { id: 'base', unit: '个', unitKind: 'townships' });
  const frame: Partial<RawReport> = { indicators: [{ code: 'township_count', name: '乡镇（街道）', unitKind: 'townships', nature: 'stock' }] };

  it('is told only where the report states count and base', () => {
    const rate = coverage(0.6, { rate: { numerator: 'station_count', denominator: 'base' } });
    expect(facts(told([stations(178), base, rate], {}, frame))).to.deep.equal([
      '社工站 | 178个',
      '基数 | 297个 | 乡镇（街道）',
      '推算 | 尚未覆盖 119个 | 297个 − 178个',
      '目标 | 报告未写明',
    ]);
  });

  it('is not told where count and base are of two years, which are said', () => {
    const at = (year: number) => ({ kind: 'as-of', date: `${year}` }) as const;
    const rate = coverage(0.6, { time: at(2023), rate: { numerator: 'station_count', denominator: 'base' } });
    const found = facts(told([stations(178, { time: at(2023) }), { ...base, time: at(2021) }, rate], {}, frame));
    expect(found.slice(0, 2)).to.deep.equal(['社工站 | 178个', '基数 | 297个 | 乡镇（街道） · 截至2021年']);
    expect(found.join()).not.to.contain('尚未覆盖');
  });

  it('is not told where there are more stations than townships: one may have two, and another none', () => {
    const rate = coverage({ words: '全覆盖' }, { rate: { numerator: 'station_count', denominator: 'base' } });
    const found = facts(told([stations(300), base, rate], {}, frame)).join();
    expect(found).to.contain('300个').and.to.contain('297个');
    expect(found).not.to.contain('尚未覆盖');
  });

  it('is not told where the count is not the one that the rate is of', () => {
    const rate = coverage(0.6, { rate: { denominator: 'base' } });
    expect(facts(told([stations(178), base, rate], {}, frame)).join()).not.to.contain('尚未覆盖');
  });
});

describe('values on a scale', () => {
  it('that are a range are filled to the lower end, and dotted to the other', () => {
    const view = told([coverage({ from: 0.5, to: 0.6 })]);
    expect([view.share, view.marks]).to.deep.equal([0.5, [{ at: 0.6, kind: 'between', open: false }]]);
  });

  it('that lie below a bound are not filled up to it', () => {
    for (const value of [{ lessThan: 0.6 }, { atMost: 0.6 }]) expect(told([coverage(value)]).open).to.equal('below');
    expect(told([coverage({ nearly: 0.6 }, { hedge: '近' })]).open).to.equal('lower');
    expect(told([coverage({ about: 0.6 }, { hedge: '约' })]).open).to.equal('both');
  });

  it('have none where the target is nothing', () => {
    const view = told([stations(5, { id: 'now' }), stations(0, { id: 'goal', role: 'target' })], { indicator: 'station_count' });
    expect(view).to.include({ share: null, end: '' });
  });
});

describe('groups of which one is printed in words', () => {
  const group = (level: string, value: number, printed: string) =>
    observation('supervisor_talent_count', value, { id: level, unit: '名', printed, by: { level }, time: { kind: 'as-of', date: '2022' } });
  const target = observation('supervisor_talent_count', 100, { id: 'target', unit: '名', printed: '100名', role: 'target', time: to('2025') });

  it('are together what we work out, not the words of one of them', () => {
    const view = told([group('甲级', 30, '首批督导'), group('乙级', 50, '50名'), target], { indicator: 'supervisor_talent_count' });
    expect([view.figure.text, view.end]).to.deep.equal(['50—80名', '100名']);
    expect(facts(view).slice(0, 2)).to.deep.equal(['甲级 | 首批督导 | 截至2022年', '乙级 | 50名 | 截至2022年']);
  });

  it('go by the name of the indicator, for a label is of one of them', () => {
    const labelled = [group('市级', 30, '30名'), group('县级', 50, '50名')].map((one, index) => ({ ...one, label: ['市级督导', '县级督导'][index] as string }));
    const view = told([...labelled, target], { indicator: 'supervisor_talent_count' });
    expect([view.name, view.figure.text]).to.deep.equal(['督导人才', '50—80名']);
  });

  it('are not states of the same: 120 opened and 95 running are no 215 of 150', () => {
    const state = (status: string, value: number) => stations(value, { id: status, by: { status }, time: { kind: 'as-of', date: '2023' } });
    const view = told([state('挂牌', 120), state('实际运营', 95), stations(150, { id: 'goal', role: 'target' })], { indicator: 'station_count' });
    expect([view.mode, view.figure.text, ...facts(view)]).to.deep.equal([
      'target',
      '150个',
      '挂牌 | 120个 | 截至2023年',
      '实际运营 | 95个 | 截至2023年',
      '是否达到目标，无法判断',
    ]);
  });

  it('and hedged: 达30名 and 50名 do not reach anything together', () => {
    const hedged = { ...group('甲级', 30, '达30名'), hedge: '达' };
    expect(told([hedged, group('乙级', 50, '50名'), target], { indicator: 'supervisor_talent_count' }).figure.text).to.equal('50—80名');
  });
});

describe('shares of groups', () => {
  it('are never added up: the goal stands alone, with each of them beside it', () => {
    const rate = (level: string, value: number) => observation('certified_rate', value, { id: level, unit: '%', by: { level } });
    const target = observation('certified_rate', 0.9, { id: 'target', unit: '%', role: 'target', time: to('2025') });
    const view = told([rate('甲级', 0.5), rate('乙级', 0.6), target], { indicator: 'certified_rate' });
    expect([view.mode, view.figure.text]).to.deep.equal(['target', '90%']);
    expect(facts(view)).to.deep.equal(['甲级 | 50% | 时间未写明', '乙级 | 60% | 时间未写明', '现状与目标的口径不同或未写明，不作比较']);
  });
});

describe('the areas within', () => {
  const places: RawReport['places'] = [
    { id: 'city', name: '某市', level: 'prefecture' },
    { id: 'a', name: '甲县', level: 'county', parent: 'city' },
    { id: 'b', name: '乙县', level: 'county', parent: 'city' },
    { id: 'far', name: '别县', level: 'county' },
  ];
  const rates = [coverage(0.3, { id: 'of-b', place: 'b' }), coverage(0.9, { id: 'of-a', place: 'a' }), coverage(0.5, { id: 'of-far', place: 'far' })];

  it('are shown when asked for, in the order of the report: they are not ranked', () => {
    const view = told([coverage(0.6), ...rates], { areas: true }, { places });
    expect([view.figure.text, view.groups[0]!.title]).to.deep.equal(['60%', '各地区']);
    expect(view.groups[0]!.gauges.map(({ name, figure }) => `${name} ${figure.text}`)).to.deep.equal(['乙县 30%', '甲县 90%']);
    expect(told([coverage(0.6), ...rates], {}, { places }).groups).to.deep.equal([]);
  });

  it('say by what name their rate goes, where that is another', () => {
    const village = coverage(0.6, { id: 'village', place: 'a', label: '村级社工站覆盖率', time: { kind: 'as-of', date: '2023' } });
    const [shown] = told([coverage(0.6), village], { areas: true }, { places }).groups[0]!.gauges;
    expect([shown?.name, shown?.caption]).to.deep.equal(['甲县', '村级社工站覆盖率 · 截至2023年']);
  });

  it('are not shown by how much they grew', () => {
    const grown = coverage(0.1, { id: 'grown', place: 'a', printed: '增长10%', comparison: { kind: 'year-on-year' } });
    expect(told([coverage(0.6), ...rates, grown], { areas: true }, { places }).groups[0]!.gauges.map(({ figure }) => figure.text)).to.deep.equal([
      '30%',
      '90%',
    ]);
  });

  it('stand by themselves where the place states no rate of its own, which is then said to be missing', () => {
    const view = told(rates, {}, { places });
    expect([view.figure.text, view.figure.missing, view.share]).to.deep.equal(['报告未写明', true, null]);
    expect(view.groups[0]!.gauges).to.have.lengthOf(2);
  });

  it('are drawn sixty at most, and all of them are in the table', () => {
    const many = Array.from({ length: 80 }, (_, index) => ({ id: `p${index}`, name: `第${index}县`, level: 'county' as const, parent: 'city' }));
    const all = many.map(({ id }) => coverage(0.5, { id: `rate-${id}`, place: id }));
    const view = told([coverage(0.6), ...all], { areas: true }, { places: [...places, ...many] });
    expect([view.groups[0]!.gauges.length, view.observations.length]).to.deep.equal([60, 81]);
    expect(view.groups[0]!.rest).to.contain('20');
  });
});

describe('the plainest gauge', () => {
  const plain = (observations: readonly RawObservation[], more: Partial<GaugeOptions> = {}) => isPlain(report(observations), { ...OPTIONS, ...more });

  it('is for one rate, reached, and nothing else to tell of it', () => {
    expect(plain([coverage(0.6), stations(178)])).to.equal(true);
    expect(plain([coverage({ words: '全覆盖' })])).to.equal(true);
  });

  const more: readonly (readonly [string, readonly RawObservation[], Partial<GaugeOptions>?])[] = [
    ['nothing is stated', []],
    ['the rate is missing', [coverage({ missing: 'withheld' })]],
    ['the rate is only promised', [coverage(0.6, { role: 'forecast' })]],
    ['words give no extent', [coverage({ words: '基本全覆盖' })]],
    ['anything is promised', [coverage(0.6), stations(9, { id: 'goal', role: 'target' })]],
    ['two sources disagree', [coverage(0.6), coverage(0.5, { id: 'other' })]],
    ['the rate is open', [coverage({ atLeast: 0.6 })]],
    ['the rate lies above 100 %', [coverage(1.2)]],
    ['stations are counted by kind', [coverage(0.6), stations(9), stations(3, { id: 'more' })]],
    ['the rate has a base in words', [coverage(0.6, { rate: { basis: '街镇总数' } })]],
    ['another rate is asked for', [coverage(0.6)], { indicator: 'certified_rate' }],
    ['another shape is asked for', [coverage(0.6)], { shape: 'bar' }],
    ['the areas are asked for', [coverage(0.6)], { areas: true }],
  ];
  more.forEach(([when, observations, options]) => it(`is not enough where ${when}`, () => expect(plain(observations, options)).to.equal(false)));

  it('says of any other report nothing, rather than half', () => {
    const view = plainGaugeView(report([coverage(0.6, { role: 'target' })]), OPTIONS);
    expect(view.kind === 'empty' && view.reason).to.equal('部分内容未能载入，请刷新网页。');
    expect(view.observations).to.deep.equal([]);
  });
});

describe('a figure without a gauge', () => {
  const lines = (observations: readonly RawObservation[], indicator = '', frame: Partial<RawReport> = {}) => {
    const view = fullGaugeView(report(observations, frame), { ...OPTIONS, indicator });
    if (view.kind !== 'empty' || !('stated' in view)) throw new Error('There is one.');
    return view.stated.map(({ label, figure, text }) => [label, figure?.text, text].filter(Boolean).join(' | '));
  };
  const grown = { comparison: { kind: 'year-on-year' } } as const;

  it('is not how much something grew, under the code of what grew', () => {
    const more = [stations(20, { id: 'more', printed: '比上年增加20个', ...grown }), coverage(0.1, { printed: '增长10%', ...grown })];
    expect(lines([stations(178), ...more])).to.deep.equal(['社工站 | 178个 | 时间未写明']);
  });

  it('is a growth that is asked for: it has no whole to be drawn in', () => {
    expect(lines([observation('exam_yoy_growth', 0.2, { unit: '%', printed: '增长20%', ...grown })], 'exam_yoy_growth')).to.deep.equal([
      '考试同比增长 | 20% | 时间未写明',
    ]);
  });
});

describe('a part in its whole', () => {
  const people = (indicator: string, value: number, more: object = {}) => observation(indicator, value, { unit: '人', ...more });

  it('is not a flow in a stock: those who passed this year are no share of all who hold a certificate', () => {
    const all = [
      people('certified_social_workers', 1197),
      people('exam_passes', 583, { partOf: 'certified_social_workers', time: { kind: 'year', date: '2023' } }),
    ];
    const view = fullGaugeView(report(all), { ...OPTIONS, indicator: 'exam_passes' });
    expect(view.kind).to.equal('empty');
  });

  it('leaves no rest where it is more than its whole', () => {
    const all = [people('social_workers_total', 30), people('certified_social_workers', 35, { partOf: 'social_workers_total' })];
    expect(facts(told(all, { indicator: 'certified_social_workers' }))).to.deep.equal(['社工专业人才 | 30人']);
  });

  it('says of when its base is where that is of another time', () => {
    const indicators = [
      { code: 'visit_rate', name: '探访率', unitKind: 'share', nature: 'flow' as const },
      { code: 'elders', name: '独居老人', unitKind: 'persons', nature: 'stock' as const },
    ];
    const rate = observation('visit_rate', 0.9, { unit: '%', time: { kind: 'year', date: '2023' }, rate: { denominator: 'elders', baseDate: '2020-12-31' } });
    const base = people('elders', 500, { time: { kind: 'as-of', date: '2020-12-31' } });
    const view = told([rate, base], { indicator: 'visit_rate' }, { indicators });
    expect([view.caption, ...facts(view)]).to.deep.equal(['基数：2020年12月31日', '独居老人 | 500人 | 截至2020年12月31日']);
  });
});
