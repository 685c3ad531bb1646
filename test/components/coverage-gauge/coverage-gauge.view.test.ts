import { expect } from 'chai';
import type { GaugeOptions, GaugeView } from '../../../src/components/coverage-gauge/coverage-gauge.view.ts';
import { fullGaugeView } from '../../../src/components/coverage-gauge/gauge-full.view.ts';
import type { EmptyView } from '../../../src/components/shared/view.ts';
import type { Report } from '../../../src/data/report.ts';
import type { RawObservation } from '../../../src/data/schema.ts';
import { realReports, type RealId } from '../../fixtures/real-reports.ts';
import { coverage, observation, report, stations } from '../../fixtures/reports.ts';
import { warningCodes } from '../../fixtures/warnings.ts';

const AS_OF_2022 = { kind: 'as-of', date: '2022' } as const;
const TOWNSHIPS = { tier: '乡镇' };

const viewOf = (of: Report, more: Partial<GaugeOptions> = {}) =>
  fullGaugeView(of, { lang: 'zh', area: '', indicator: '', shape: 'arc', areas: false, goals: false, ...more });

function gauge(of: Report, lang: 'zh' | 'en' = 'zh'): GaugeView {
  const view = viewOf(of, { lang });
  if (view.kind !== 'gauge') throw new Error(`Expected a gauge, found: ${view.reason}`);
  return view;
}

function empty(of: Report, more = {}): EmptyView {
  const view = viewOf(of, more);
  if (view.kind !== 'empty') throw new Error(`Expected nothing to show, found: ${view.summary}`);
  return view;
}

/** label: figure text, with 推算 before our own arithmetic. */
const facts = (view: GaugeView) =>
  view.facts.map(({ label, figure, text, kind }) => [kind === 'computed' ? '推算' : '', label, figure?.text ?? '', text].filter(Boolean).join(' | '));

describe('fullGaugeView', () => {
  describe('of the real reports', () => {
    let real: Readonly<Record<RealId, Report>>;
    before(async () => (real = await realReports()));

    it('tells 赣州: 达60%, 178 stations, a computed base, no target, both past half', () => {
      const view = gauge(real.ganzhou);
      expect(view.figure.text).to.equal('达60%');
      expect(view.mode).to.equal('reached');
      expect(view.share).to.equal(0.6);
      expect(facts(view)).to.deep.equal([
        '社工站 | 178个',
        '推算 | 基数约 292—299 个乡镇（街道） | 报告未写明基数；按四舍五入和去尾两种可能计算',
        '计划时间进度 | 时间过半',
        '计划任务进度 | 任务过半',
        '目标 | 报告未写明',
      ]);
      expect(view.verdict).to.equal('双过半：已实现（时间过半，任务过半）；任务是否快于时间，无法判断');
      expect(view.marks, 'the time of a plan has no place on the scale of coverage').to.deep.equal([]);
      expect(view.subtitle).to.equal('江西省赣州市 · 截至目前（日期未写明）');
    });

    it('tells 赣州 in English', () => {
      const view = gauge(real.ganzhou, 'en');
      expect(view.figure.text).to.equal('reaching 60%');
      expect(facts(view)).to.deep.equal([
        'Social-work stations | 178 stations',
        '推算 | base of about 292–299 townships and subdistricts | the report states no base; computed for a rate that was rounded or truncated',
        'Share of plan time elapsed | more than 50%',
        'Share of plan task done | more than 50%',
        'Target | not stated in the report',
      ]);
      expect(view.verdict).to.equal(
        'Both past half: reached (share of plan time elapsed more than 50%, share of plan task done more than 50%); whether work is ahead of schedule cannot be determined',
      );
      expect(view.subtitle).to.equal('Ganzhou, Jiangxi · as of the report (date not stated)');
    });

    it('tells 九江 that no rate is stated, and works none out from the 192 stations', () => {
      const view = empty(real.jiujiang);
      expect(view.reason).to.equal('报告未写明社工站覆盖率，不据其他数字推算。');
      expect(view.summary).to.contain('社工站 192个');
      expect(view.observations.map(({ id }) => id)).to.deep.equal(['stations']);
      expect(empty(real.jiujiang, { lang: 'en' }).reason).to.equal('The report does not state station coverage; it is not worked out from other figures.');
    });

    it('tells 沧州 in words: full coverage is not printed as a percentage', () => {
      const view = gauge(real.cangzhou);
      expect(view.figure).to.deep.equal({ lead: '', number: '', tail: '全覆盖', text: '全覆盖', of: 'coverage' });
      expect(view.caption).to.equal('基数：乡镇（街道） · 原文只有文字，没有写百分数');
      expect(view.end).to.equal('全部');
      expect(facts(view)).to.deep.equal(['社工站 | 193个', '目标 | 报告未写明']);
      expect(`${view.summary} ${gauge(real.cangzhou, 'en').summary}`).not.to.contain('%');
      expect(gauge(real.cangzhou, 'en').figure.text).to.equal('full coverage (“全覆盖”)');
    });

    it('tells 江苏 as a target by 2025 whose present value is not stated', () => {
      const view = gauge(real.jiangsu);
      expect([view.mode, view.figure.text, view.caption]).to.deep.equal(['target', '达到100%', '目标 · 到2025年 · 基数：乡镇（街道）']);
      expect(view.facts).to.deep.equal([{ label: '当前', figure: null, text: '报告未写明', kind: 'unstated' }]);
      const english = gauge(real.jiangsu, 'en');
      expect([english.figure.text, english.caption, ...facts(english)]).to.deep.equal([
        'reaching 100%',
        'Target · by 2025 · base: townships and subdistricts',
        'Current | not stated in the report',
      ]);
    });
  });

  describe('what is missing', () => {
    it('is not zero: a stated 0% is drawn, an absent rate is not', () => {
      expect(gauge(report([coverage(0)])).share).to.equal(0);
      expect(gauge(report([coverage(0)])).figure.text).to.equal('0%');
      expect(empty(report([stations(5)])).reason).to.contain('报告未写明社工站覆盖率');
      expect(empty(report([])).reason).to.contain('报告未写明社工站覆盖率');
    });

    it('keeps the reason that the report gives for a rate it withholds', () => {
      const view = empty(report([coverage({ missing: 'withheld' })]));
      expect(view.reason).to.contain('不予公开').and.not.to.contain('报告未写明');
      expect(view.observations.map(({ id }) => id)).to.deep.equal(['station_coverage_rate']);
    });

    it('keeps the reason that the report gives for a target it does not have yet', () => {
      const view = gauge(report([coverage(0.6), coverage({ missing: 'not-yet-due' }, { id: 'goal', role: 'target' })]));
      expect(facts(view)).to.deep.equal(['目标 | 尚未到期 | 期限未写明']);
      expect(view.marks).to.deep.equal([]);
    });

    it('is named with the place that was asked for', () => {
      expect(empty(report([coverage(0.6)]), { area: '别处' }).reason).to.equal('报告中没有地区“别处”，请改正 area。');
      expect(empty(report([coverage(0.6)]), { area: 'x', lang: 'en' }).reason).to.equal('The report has no area “x”; correct the area attribute.');
    });

    it('says which rate it looked for, when another than coverage is asked for', () => {
      const view = empty(report([coverage(0.6)]), { indicator: 'certified_rate' });
      expect(view.reason).to.contain('持证率');
      expect(viewOf(report([observation('certified_rate', 0.1, { unit: '%' })]), { indicator: 'certified_rate' })).to.include({
        kind: 'gauge',
        heading: '持证率',
      });
    });
  });

  describe('the computed base', () => {
    const base = (rate: ReturnType<typeof coverage>, count: ReturnType<typeof stations>) =>
      gauge(report([rate, count])).facts.filter(({ kind }) => kind === 'computed').length;

    it('is given for an exact count, tier and time that are also those of the rate', () => {
      expect(base(coverage(0.6, { time: AS_OF_2022 }), stations(178, { by: TOWNSHIPS, time: AS_OF_2022 }))).to.equal(1);
    });

    const refused: readonly (readonly [string, ReturnType<typeof coverage>, ReturnType<typeof stations>])[] = [
      ['a rate that is open', coverage({ moreThan: 0.6 }, { hedge: '超' }), stations(178, { by: TOWNSHIPS })],
      ['a rate in words', coverage({ words: '全覆盖' }), stations(178, { by: TOWNSHIPS })],
      ['a rate that is only a target', coverage(0.6, { role: 'target' }), stations(178, { by: TOWNSHIPS })],
      ['a rate of 0%', coverage(0), stations(0, { by: TOWNSHIPS })],
      ['a count that is open', coverage(0.6), stations({ atLeast: 178 }, { hedge: '余', by: TOWNSHIPS })],
      ['a count that is missing', coverage(0.6), stations({ missing: 'not-stated' }, { by: TOWNSHIPS })],
      ['a count whose tier is not stated', coverage(0.6), stations(178)],
      ['a count of another year', coverage(0.6, { time: AS_OF_2022 }), stations(178, { by: TOWNSHIPS, time: { kind: 'as-of', date: '2021' } })],
      ['a count of another kind of time', coverage(0.6, { time: AS_OF_2022 }), stations(178, { by: TOWNSHIPS, time: { kind: 'year', date: '2022' } })],
    ];
    refused.forEach(([what, rate, count]) => it(`is not given for ${what}`, () => expect(base(rate, count)).to.equal(0)));

    it('is not given where the report names the base of its rate', () => {
      const rate = coverage(0.6, { rate: { denominator: 'townships' } });
      expect(base(rate, stations(178, { by: TOWNSHIPS }))).to.equal(0);
    });
  });

  describe('what is promised', () => {
    it('looks different from what is reached, whichever the report states first', () => {
      const view = gauge(report([coverage(0.9, { id: 'goal', role: 'target', time: { kind: 'plan', to: '2025' } }), coverage(0.6)]));
      expect([view.mode, view.figure.text]).to.deep.equal(['reached', '60%']);
      expect(facts(view)).to.deep.equal(['目标 | 90% | 到2025年', '推算 | 距目标还差 30个百分点 | 90% − 60%']);
      expect(view.marks).to.deep.equal([{ at: 0.9, kind: 'target', open: false }]);
    });

    it('keeps forecast and hope apart from target', () => {
      expect(gauge(report([coverage(0.8, { role: 'forecast' })]))).to.include({ mode: 'forecast', caption: '预计 · 期限未写明' });
      expect(gauge(report([coverage(0.8, { role: 'intention' })]))).to.include({ mode: 'intention', caption: '力争 · 期限未写明' });
      expect(gauge(report([coverage(0.8, { role: 'intention' })]), 'en').caption).to.equal('Hoped for · no deadline stated');
    });

    it('keeps every promise where nothing is reached yet', () => {
      const view = gauge(report([coverage(0.8, { role: 'forecast' }), coverage(1, { id: 'goal', role: 'target', time: { kind: 'plan', to: '2025' } })]));
      expect(facts(view)).to.deep.equal(['当前 | 报告未写明', '目标 | 100% | 到2025年']);
    });

    it('does not take a promise in words for its own percentage', () => {
      const view = gauge(report([coverage({ words: '全覆盖' }, { role: 'forecast', time: { kind: 'year', date: '2022' } })]));
      expect([view.figure.text, view.mode, view.caption]).to.deep.equal(['全覆盖', 'forecast', '预计 · 2022年 · 原文只有文字，没有写百分数']);
    });

    it('draws words to the end only where they say so: all, reached or promised', () => {
      expect(gauge(report([coverage({ words: '全覆盖' })]))).to.include({ share: 1, mode: 'reached', end: '全部' });
      expect(gauge(report([coverage({ words: '全覆盖' }, { role: 'forecast' })]))).to.include({ share: 1, mode: 'forecast', end: '全部' });
      for (const role of ['actual', 'forecast', 'target'] as const) expect(gauge(report([coverage({ words: '基本全覆盖' }, { role })])).share).to.equal(null);
    });
  });

  it('keeps an open end open, and says so in the figure', () => {
    const view = gauge(report([coverage({ moreThan: 0.6 }, { hedge: '超', printed: '超60%' })]));
    expect([view.figure.text, view.open]).to.deep.equal(['超60%', 'upper']);
  });

  it('fills the arc above 100% and keeps the figure', () => {
    const view = gauge(report([coverage(1.2), coverage(1.5, { id: 'goal', role: 'target' })]));
    expect([view.share, Math.round(view.over * 100), view.figure.text]).to.deep.equal([1, 20, '120%']);
    expect(view.marks).to.deep.equal([]);
  });

  it('shows both figures where two sources disagree', () => {
    const two = [coverage(0.6, { printed: '60%' }), coverage(0.58, { id: 'other', printed: '58%' })];
    const view = gauge(report(two));
    expect(warningCodes(view)).to.deep.equal(['figures-disagree']);
    expect(view.summary).to.contain('60%').and.to.contain('58%');
    expect(view.observations.map(({ id }) => id)).to.include('other');
  });

  it('names the kind of station where the report gives a rate and a count for each', () => {
    const rate = (kind: string) => coverage({ words: '全覆盖' }, { id: `rate-${kind}`, by: { station_type: kind } });
    const count = (kind: string, number: number) => stations(number, { id: `count-${kind}`, by: { station_type: kind } });
    const view = gauge(report([count('综合', 12), rate('专项'), rate('综合'), count('专项', 9)]));
    expect(view.caption).to.equal('专项 · 原文只有文字，没有写百分数');
    expect(facts(view)).to.deep.equal(['社工站覆盖率 · 综合 | 全覆盖', '社工站 · 综合 | 12个', '社工站 · 专项 | 9个', '目标 | 报告未写明']);
  });

  it('says the time of a further kind only where it is not that of the first', () => {
    const rate = (kind: string, date: string) => coverage({ words: '全覆盖' }, { id: kind, by: { station_type: kind }, time: { kind: 'as-of', date } });
    const times = facts(gauge(report([rate('专项', '2022'), rate('综合', '2022'), rate('学校', '2021')]))).slice(0, 2);
    expect(times).to.deep.equal(['社工站覆盖率 · 综合 | 全覆盖', '社工站覆盖率 · 学校 | 全覆盖 | 截至2021年']);
  });

  it('gives no verdict on the pace unless the report states time and task', () => {
    const time = observation('plan_time_elapsed_share', { moreThan: 0.5 }, { unit: '%', printed: '时间过半', by: { milestone: '双过半' } });
    expect(gauge(report([coverage(0.6), time])).verdict).to.equal('');
  });

  it('says whether the task is ahead of the time, where the two figures tell', () => {
    const share = (indicator: string, value: RawObservation['value']) => observation(indicator, value, { unit: '%' });
    const verdict = (time: RawObservation['value'], task: RawObservation['value']) =>
      gauge(report([coverage(0.6), share('plan_time_elapsed_share', time), share('plan_task_done_share', task)])).verdict;
    expect(verdict(0.5, 0.6)).to.equal('任务快于时间');
    expect(verdict(0.5, 0.4)).to.equal('任务慢于时间');
    expect(verdict(0.5, 0.5)).to.equal('任务是否快于时间，无法判断');
    expect(verdict(0.5, { moreThan: 0.5 })).to.equal('任务快于时间');
    expect(verdict(0.6, { atLeast: 0.5 })).to.equal('任务是否快于时间，无法判断');
    expect(verdict({ moreThan: 0.5 }, { moreThan: 0.5 })).to.equal('任务是否快于时间，无法判断');
  });

  it('sets time and task of one plan against each other, the latest of several, and no two of unlike years', () => {
    const share = (indicator: string, value: number, date: string) =>
      observation(`plan_${indicator}_share`, value, { id: `${indicator}-${date}`, unit: '%', time: { kind: 'as-of', date } });
    const [time23, task23, time24, task24] = [
      share('time_elapsed', 0.9, '2023-09-30'),
      share('task_done', 0.4, '2023-09-30'),
      share('time_elapsed', 0.5, '2024-06-30'),
      share('task_done', 0.7, '2024-06-30'),
    ] as const;
    const rate = coverage(0.6, { time: { kind: 'as-of', date: '2024-06-30' } });
    const told = (...shares: readonly RawObservation[]) => {
      const view = gauge(report([rate, ...shares]));
      return [view.verdict, ...facts(view).filter((text) => text.startsWith('计划'))];
    };
    const latest = ['任务快于时间', '计划时间进度 | 50%', '计划任务进度 | 70%'];
    expect(told(time23, task23, time24, task24)).to.deep.equal(latest);
    expect(told(task24, time24, task23, time23)).to.deep.equal(latest);
    expect(told(time23, task24)).to.deep.equal(['', '计划时间进度 | 90% | 截至2023年9月30日', '计划任务进度 | 70%']);
    const [timeQ1, taskQ1, timeQ2, taskQ2] = [1, 2].flatMap((quarter) => [
      share('time_elapsed', quarter / 4, `2024-Q${quarter}`),
      share('task_done', 0.1 + quarter / 4, `2024-Q${quarter}`),
    ]) as [RawObservation, RawObservation, RawObservation, RawObservation];
    // Of another time than the rate above: the verdict says of when.
    expect(told(timeQ1, taskQ1, timeQ2, taskQ2)).to.deep.equal([
      '任务快于时间 · 截至2024年第2季度',
      '计划时间进度 | 50% | 截至2024年第2季度',
      '计划任务进度 | 60% | 截至2024年第2季度',
    ]);
    expect(told(timeQ1, taskQ2)).to.deep.equal(['', '计划时间进度 | 25% | 截至2024年第1季度', '计划任务进度 | 60% | 截至2024年第2季度']);
    expect(told(task23)).to.deep.equal(['', '计划任务进度 | 40% | 截至2023年9月30日']);
  });

  it('calls 双过半 reached only where both halves are past', () => {
    const share = (indicator: string, value: RawObservation['value']) => observation(indicator, value, { unit: '%', by: { milestone: '双过半' } });
    const verdict = (task: RawObservation['value']) =>
      gauge(report([coverage(0.6), share('plan_time_elapsed_share', { moreThan: 0.5 }), share('plan_task_done_share', task)])).verdict;
    expect(verdict({ moreThan: 0.5 })).to.contain('双过半：已实现（');
    expect(verdict({ moreThan: 0.4 })).to.equal('任务是否快于时间，无法判断');
    expect(verdict({ lessThan: 0.6 })).to.equal('任务是否快于时间，无法判断');
  });

  it('takes the figures of the place that is asked for, by code, name or id', () => {
    const county = { id: 'county', name: { zh: '某县', en: 'A County' }, level: 'county', code: '360721', parent: 'city' } as const;
    const places = [{ id: 'city', name: '某市', level: 'prefecture' } as const, county];
    const of = report([coverage(0.6), coverage(0.3, { id: 'county-rate', place: 'county' })], { places });
    ['360721', '某县', 'A County', 'county'].forEach((area) => {
      const view = viewOf(of, { area });
      expect(view.kind === 'gauge' && view.figure.text, area).to.equal('30%');
    });
  });
});
