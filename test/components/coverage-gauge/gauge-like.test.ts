/** Like with like: figures of several times, tiers, bases and ways of counting in one report, as testers encoded them. */
import { expect } from 'chai';
import { isPlain, type Gauge, type GaugeOptions, type GaugeView } from '../../../src/components/coverage-gauge/coverage-gauge.view.ts';
import { fullGaugeView } from '../../../src/components/coverage-gauge/gauge-full.view.ts';
import { isAlike, latestOf } from '../../../src/components/coverage-gauge/gauge-like.ts';
import type { RawObservation } from '../../../src/data/schema.ts';
import { coverage, observation, report, stations } from '../../fixtures/reports.ts';

const OPTIONS: GaugeOptions = { lang: 'zh', area: '', indicator: '', shape: 'arc', areas: false, goals: true };
const indicators = [{ code: 'staffing_coverage_rate', name: '人员配备覆盖率', unitKind: 'share', nature: 'stock' }] as const;
const told = (observations: readonly RawObservation[], more: Partial<GaugeOptions> = {}): GaugeView => {
  const view = fullGaugeView(report(observations, { indicators: [...indicators] }), { ...OPTIONS, ...more });
  if (view.kind !== 'gauge') throw new Error(view.reason);
  return view;
};
const facts = ({ facts: all }: Pick<Gauge, 'facts'>) =>
  all.map(({ label, figure, text, kind }) => [kind === 'computed' ? '推算' : '', label, figure?.text ?? '', text].filter(Boolean).join(' | '));
const lead = ({ mode, figure, caption }: Gauge) => [mode, figure.text, caption];
const last = (view: GaugeView) => facts(view).slice(-1)[0];
const rows = (view: GaugeView) => view.groups.flatMap(({ gauges }) => gauges);

const end = (year: number) => ({ kind: 'as-of', date: `${year}-12-31`, printed: `${year}年底` }) as const;
const by2025 = { role: 'target', time: { kind: 'plan', to: '2025', printed: '到2025年' } } as const;
const now = { kind: 'as-of', printed: '目前' } as const;
const both = (observations: readonly RawObservation[]) => [observations, observations.map((_, index) => observations[observations.length - 1 - index]!)];

describe('the latest of a series', () => {
  const ids = (...figures: RawObservation[]) => latestOf(report(figures).observations).map(({ id }) => id);
  const at = (id: string, time: RawObservation['time'], more: Partial<RawObservation> = {}) => coverage(0.5, { id, time, ...more });

  it('is the last, by its date or the end of its period, in whatever order they stand', () => {
    expect(ids(at('a', end(2021)), at('b', end(2023)), at('c', { kind: 'year', date: '2022' }))).to.deep.equal(['b']);
    expect(ids(at('b', { kind: 'event', from: '2019', to: '2024' }), at('a', end(2021)))).to.deep.equal(['b']);
  });

  it('is 目前 after every date of its own document, and of no other', () => {
    expect(ids(at('a', end(2021)), at('b', now))).to.deep.equal(['b']);
    const sources = [
      { id: 'paper', document: '某报' },
      { id: 'other', document: '另一报' },
    ];
    const two = report([at('a', end(2021), { source: 'other' }), at('b', now)], { sources });
    expect(latestOf(two.observations)).to.have.lengthOf(2);
  });

  it('is not known where the times do not tell: 去年底, a year and a day in it, two figures of one time', () => {
    expect(ids(at('a', end(2021)), at('b', { kind: 'as-of', printed: '去年底' }))).to.have.lengthOf(2);
    expect(ids(at('a', end(2021)), at('b', { kind: 'year', date: '2021' }))).to.have.lengthOf(2);
    expect(ids(at('a', end(2021)), at('b', end(2021)))).to.have.lengthOf(2);
  });

  it('is sought for each tier and each base by itself', () => {
    expect(ids(at('a', end(2021), { by: { tier: '村' } }), at('b', end(2023), { by: { tier: '乡镇' } }))).to.have.lengthOf(2);
    expect(ids(at('a', end(2021), { rate: { basis: '驻站社工' } }), at('b', end(2023)))).to.have.lengthOf(2);
  });
});

describe('figures are alike', () => {
  it('of one breakdown, in whatever order, and one base; by which rule they are demanded is no matter', () => {
    const alike = (one: Partial<RawObservation>, other: Partial<RawObservation>) => {
      const [a, b] = report([coverage(0.1, { id: 'a', ...one }), coverage(0.2, { id: 'b', ...other })]).observations;
      return isAlike(a!, b!);
    };
    expect(alike({ by: { tier: '村', phase: '试点' } }, { by: { phase: '试点', tier: '村' } })).to.equal(true);
    expect(alike({ by: { rule: '要求' } }, {})).to.equal(true);
    expect(alike({ by: { tier: '村' } }, {})).to.equal(false);
    expect(alike({ by: { tier: '村' } }, { by: { tier: '乡镇' } })).to.equal(false);
    expect(alike({ rate: { basis: '驻站社工' } }, { rate: { basis: '全市社工' } })).to.equal(false);
  });
});

describe('coverage of several times', () => {
  const series = [coverage(0.42, { id: 'a', time: end(2021) }), coverage(0.92, { id: 'b', time: end(2023) }), coverage(0.9, { id: 'goal', ...by2025 })];

  it('begins with the latest and measures the goal against it, in whatever order they stand', () => {
    for (const observations of both(series)) {
      const view = told(observations);
      expect([...lead(view), view.share]).to.deep.equal(['reached', '92%', '', 0.92]);
      expect(view.subtitle).to.contain('2023年底');
      expect(facts(view)).to.deep.equal(['社工站覆盖率 | 42% | 2021年底', '目标 | 90% | 到2025年', '推算 | 超出目标 2个百分点 | 92% − 90%']);
      expect(isPlain(report(observations.slice(0, 2)), OPTIONS), 'the plainest gauge has one rate').to.equal(false);
    }
  });

  it('measures a goal whose deadline has passed by the figure of the deadline, and by none that came after', () => {
    const by2022 = { role: 'target', time: { kind: 'plan', to: '2022-12-31', printed: '2022年底' } } as const;
    const goal = coverage(1, { id: 'goal', ...by2022 });
    const [reached, later, early] = [
      coverage(1, { id: 'a', time: end(2022) }),
      coverage(0.93, { id: 'b', time: end(2023) }),
      coverage(1, { id: 'e', time: end(2021) }),
    ];
    for (const observations of both([reached, later, goal])) expect(last(told(observations))).to.equal('推算 | 已达到目标 | 100% ≥ 100% · 2022年底');
    for (const observations of both([early, later, goal])) expect(last(told(observations))).to.equal('是否达到目标，无法判断');
    const [then, now23] = [stations(30, { id: 's', time: end(2022) }), stations(28, { id: 't', time: end(2023) })];
    const goals = [stations(30, { id: 'g', ...by2022 }), stations(40, { id: 'h', ...by2025 })];
    expect(facts(told([then, now23, ...goals], { indicator: 'station_count' })).filter((text) => text.startsWith('推算'))).to.deep.equal([
      '推算 | 已达到目标 | 30个 ≥ 30个 · 2022年底',
      '推算 | 距目标还差 12个 | 40个 − 28个',
    ]);
  });

  it('begins with that of all stations rather than of a kind, then with the later', () => {
    const village = coverage(0.35, { id: 'v', time: end(2023), by: { tier: '村' } });
    for (const observations of both([series[0]!, village])) expect(told(observations).figure.text).to.equal('42%');
    for (const observations of both([village, coverage(1, { id: 't', time: end(2021), by: { tier: '乡镇' } })]))
      expect(told(observations).figure.text).to.equal('35%');
  });

  it('is the latest too where another rate is asked for, or stands below', () => {
    const staffing = (value: number, year: number) => observation('staffing_coverage_rate', value, { id: `s${year}`, unit: '%', time: end(year) });
    for (const observations of both([staffing(0.2, 2021), staffing(0.8, 2023)])) {
      expect(told(observations, { indicator: 'staffing_coverage_rate' }).figure.text).to.equal('80%');
      expect(rows(told([coverage(0.5), ...observations])).map(({ figure }) => figure.text)).to.deep.equal(['80%']);
    }
  });
});

describe('how much coverage grew', () => {
  const grew = coverage(0.2, { id: 'grew', comparison: { kind: 'points' } });

  it('is no coverage, alone or beside it', () => {
    expect(isPlain(report([grew]), OPTIONS)).to.equal(false);
    expect(fullGaugeView(report([grew]), OPTIONS)).to.include({ kind: 'empty', reason: '报告未写明社工站覆盖率，不据其他数字推算。' });
    for (const observations of both([grew, coverage(0.6)])) expect(told(observations).figure.text).to.equal('60%');
  });
});

describe('a count of several times', () => {
  const people = (value: RawObservation['value'], id: string, more: Partial<RawObservation>) =>
    observation('certified_social_workers', value, { id, unit: '人', ...more });
  const target = people(3000, 'goal', by2025);

  it('is never added up: the latest alone is measured, the earlier stands below it', () => {
    for (const observations of both([people(1850, 'a', { time: end(2021) }), people(3700, 'b', { time: end(2023) }), target])) {
      const view = told(observations);
      expect([...lead(view), view.share]).to.deep.equal(['reached', '3700人', '', 1]);
      expect(facts(view)).to.deep.equal(['持证社工 | 1850人 | 2021年底', '目标 | 3000人 | 到2025年', '推算 | 超出目标 700人 | 3700人 − 3000人']);
      expect(view.observations).to.have.lengthOf(3);
    }
  });

  it('is measured by none where the times do not tell: both stand there, and that it cannot be told', () => {
    for (const time of [{ kind: 'as-of', printed: '去年底' } as const, { kind: 'year', date: '2023' } as const, end(2023)]) {
      const view = told([people(1850, 'a', { time }), people(3700, 'b', { time: end(2023) }), target]);
      expect(lead(view).slice(0, 2)).to.deep.equal(['target', '3000人']);
      expect(facts(view).map((fact) => fact.split(' | ')[1] ?? fact)).to.deep.equal(['1850人', '3700人', '是否达到目标，无法判断']);
    }
  });

  it('is of groups only where they are of one time; of two they are not put together', () => {
    const groups = (one: number, other: number) =>
      told([people(600, 'a', { by: { level: '初级' }, time: end(one) }), people(75, 'b', { by: { level: '中级' }, time: end(other) }), target]);
    const together = groups(2023, 2023);
    expect([together.figure.text, 'of' in together.figure]).to.deep.equal(['600—675人', false]);
    expect(groups(2023, 2021).figure.text).to.equal('3000人');
    expect(facts(groups(2023, 2021))).to.deep.equal(['初级 | 600人 | 2023年底', '中级 | 75人 | 2021年底', '是否达到目标，无法判断']);
  });

  it('of the whole needs none of its parts', () => {
    const view = told([people(600, 'a', { by: { level: '初级' } }), people(900, 'b', {}), target]);
    expect([view.figure.text, ...facts(view)]).to.deep.equal(['900人', '目标 | 3000人 | 到2025年', '推算 | 距目标还差 2100人 | 3000人 − 900人']);
  });

  it('does not stand below coverage as well, without its time', () => {
    const count = (value: number, year: number) => stations(value, { id: `n${year}`, time: end(year) });
    const view = told([coverage(0.5), count(74, 2022), count(86, 2023), stations(100, { id: 'goal', ...by2025 })]);
    expect(facts(view).join()).not.to.contain('个');
    expect(rows(view).map((row) => [row.figure.text, facts(row)[0]])).to.deep.equal([['86个', '社工站 | 74个 | 2022年底']]);
  });
});

describe('a goal of one tier or base', () => {
  const UNLIKE = '现状与目标的口径不同或未写明，不作比较';
  const town = coverage(1, { id: 't', time: end(2023), by: { tier: '乡镇' } });
  const village = coverage(0.35, { id: 'v', time: end(2021), by: { tier: '村' } });
  const ofVillages = coverage(0.6, { id: 'goal', ...by2025, by: { tier: '村' } });

  it('is measured against the rate of its own tier and time, and has no mark on the scale of another', () => {
    for (const observations of both([town, village, ofVillages])) {
      const view = told(observations);
      expect([view.figure.text, view.marks]).to.deep.equal(['100%', []]);
      expect(facts(view)).to.deep.equal([
        '社工站覆盖率 · 村 | 35% | 2021年底',
        '目标 | 60% | 村 · 到2025年',
        '推算 | 距目标还差 25个百分点 | 60% − 35% · 村 · 2021年底',
      ]);
    }
    expect(facts(told([town, ofVillages], { lang: 'en' }))[0]).to.match(/^Target \| 60% \| 村 · /);
  });

  it('has no gap where no rate is of its tier, or the report does not say of which', () => {
    expect(facts(told([town, ofVillages]))).to.deep.equal(['目标 | 60% | 村 · 到2025年', UNLIKE]);
    expect(facts(told([town, coverage(0.9, { id: 'goal', ...by2025 })]))).to.deep.equal(['目标 | 90% | 到2025年', UNLIKE]);
    expect(told([town, coverage(0.9, { id: 'goal', ...by2025 })]).marks).to.deep.equal([]);
  });

  it('cannot be told where two figures of its tier disagree', () => {
    const other = coverage(0.4, { id: 'o', time: end(2021), by: { tier: '村' } });
    expect(last(told([town, village, other, ofVillages]))).to.equal('是否达到目标，无法判断');
  });

  it('is told alone where the rate has another base: both stand there with theirs', () => {
    const certified = (value: RawObservation['value'], basis: string, more: Partial<RawObservation>) =>
      observation('certified_rate', value, { id: basis, unit: '%', rate: { basis }, ...more });
    const view = told([certified(0.5, '占驻站社工', { time: end(2023) }), certified({ atLeast: 0.3 }, '占全市社工', { hedge: '不低于', ...by2025 })]);
    expect([...lead(view), view.marks]).to.deep.equal(['target', '不低于30%', '目标 · 到2025年 · 基数：占全市社工', []]);
    expect(facts(view)).to.deep.equal(['持证率 | 50% | 2023年底 · 基数：占驻站社工', UNLIKE]);
    const alike = told([certified(0.5, '占全市社工', { id: 'now', time: end(2023) }), certified(0.3, '占全市社工', by2025)]);
    expect(last(alike)).to.equal('推算 | 超出目标 20个百分点 | 50% − 30%');
  });

  it('of all is reached by a count of some that reaches it, and not missed by one that does not', () => {
    const count = (value: number) => stations(value, { by: { tier: '乡镇' } });
    const goal = stations(100, { id: 'goal', ...by2025 });
    expect(last(told([count(128), goal]))).to.equal('推算 | 超出目标 28个 | 128个 − 100个');
    expect(last(told([count(86), goal]))).to.equal('是否达到目标，无法判断');
  });

  it('that is a share has no place on the scale of a count', () => {
    const all = observation('social_workers_total', 1200, { id: 'all', unit: '人' });
    const part = observation('certified_social_workers', 600, { unit: '人', partOf: 'all' });
    const view = told([all, part, observation('certified_rate', 0.5, { unit: '%', ...by2025 })]);
    expect([view.figure.text, view.end, view.marks]).to.deep.equal(['600人', '1200人', []]);
  });
});

describe('a goal on top of what is there (新增)', () => {
  const APART = '目标是新增数，不与现有数相比';
  const more = { ...by2025, counting: 'increment' } as const;

  it('is neither taken from the present count nor drawn on its scale, and says what it is', () => {
    const view = told([stations(178, { id: 'now', time: end(2023) }), stations(50, { id: 'goal', ...more })]);
    expect([view.figure.text, view.share, view.over, view.end, view.marks, view.bare]).to.deep.equal(['178个', null, 0, '', [], true]);
    expect(facts(view)).to.deep.equal(['目标 | 新增50个 | 到2025年', APART]);
  });

  it('has no mark on the scale of coverage, which is drawn by itself', () => {
    const view = told([coverage(0.4), coverage(0.2, { id: 'goal', ...more })]);
    expect([view.share, view.marks, ...facts(view)]).to.deep.equal([0.4, [], '目标 | 新增20% | 到2025年', APART]);
  });

  it('leaves the target beside it its gap and its scale', () => {
    const view = told([stations(178, { id: 'now' }), stations(50, { id: 'more', ...more }), stations(200, { id: 'goal', ...by2025 })]);
    expect([view.end, view.marks.map(({ at }) => at)]).to.deep.equal(['200个', [1]]);
    expect(facts(view)).to.include('推算 | 距目标还差 22个 | 200个 − 178个');
  });

  it('is not drawn either where it stands alone, and not put beside groups', () => {
    for (const alone of [stations(50, { id: 'goal', ...more }), coverage(0.2, { id: 'goal', ...more })])
      expect(told([alone])).to.include({ share: null, end: '', caption: '目标 · 到2025年' });
    const groups = told([stations(6, { id: 'a', by: { tier: '县' } }), stations(75, { id: 'b', by: { tier: '乡镇' } }), stations(50, { id: 'goal', ...more })]);
    expect([groups.figure.text, groups.end, groups.marks, last(groups)]).to.deep.equal(['75—81个', '', [], APART]);
  });

  it('keeps the note of its writer beside groups too, and says that it is one on the target', () => {
    const goal = stations(50, { id: 'goal', note: '含续建', ...more });
    const [city, towns] = [stations(6, { id: 'a', by: { tier: '县' } }), stations(75, { id: 'b', by: { tier: '乡镇' } })] as const;
    expect(told([city, towns, goal]).notes).to.deep.equal(['目标：含续建']);
    expect(told([goal]).notes).to.deep.equal(['含续建']);
    expect(told([{ ...city, note: '含续建' }, towns, goal]).notes).to.deep.equal(['含续建']);
  });

  it('is not reached by what was added', () => {
    const added = [stations(12, { id: 'a', counting: 'increment' }), stations(12, { id: 'b', by: { change: '新增' } })];
    for (const one of added) {
      const view = told([one, stations(10, { id: 'goal', ...by2025 })]);
      expect([view.mode, view.figure.text, last(view)]).to.deep.equal(['target', '10个', '现状与目标的口径不同或未写明，不作比较']);
    }
    expect(told([coverage(0.2, { id: 'a', counting: 'increment' })])).to.include({ share: null, caption: '' });
    expect(told([coverage(0.2, { id: 'a', counting: 'increment' }), coverage(0.6)]).figure.text).to.equal('60%');
  });

  it('is held apart like a goal counted up over time, which has no scale beside what is there', () => {
    const view = told([stations(178, { id: 'now' }), stations(50, { id: 'goal', ...by2025, counting: 'cumulative' })]);
    expect([view.share, view.marks, last(view)]).to.deep.equal([null, [], '目标按累计计，不是现有数，差多少无法判断']);
  });
});

describe('a part in its whole (其中)', () => {
  const figures = (part: RawObservation['time'], whole: RawObservation['time']) => [
    observation('social_workers_total', 1200, { id: 'all', unit: '人', time: whole! }),
    observation('certified_social_workers', 600, { id: 'part', unit: '人', partOf: 'all', time: part! }),
  ];
  const goal = observation('certified_rate', { atLeast: 0.5 }, { id: 'goal', unit: '%', hedge: '不低于', ...by2025 });
  const asked = (part: RawObservation['time'], whole: RawObservation['time']) =>
    fullGaugeView(report(figures(part, whole)), { ...OPTIONS, indicator: 'certified_social_workers' }).kind;

  it('has no share and no rest in the whole of another year: each stands there with its time', () => {
    const view = told([...figures(end(2023), end(2021)), goal]);
    expect(lead(view)).to.deep.equal(['target', '不低于50%', '目标 · 到2025年']);
    expect(facts(view)).to.deep.equal(['持证社工 | 600人 | 2023年底', '社工专业人才 | 1200人 | 2021年底', '现状与目标的口径不同或未写明，不作比较']);
    expect(asked(end(2023), end(2021))).to.equal('empty');
  });

  it('has none either in a whole whose words mean another day, or whose year is another', () => {
    expect(asked(now, { kind: 'as-of', printed: '去年底' })).to.equal('empty');
    expect(asked({ kind: 'year', date: '2023' }, end(2021))).to.equal('empty');
  });

  it('has both where the times are one, or the part is of a period that the report counts within it', () => {
    expect(facts(told([...figures(end(2023), end(2023)), goal])).slice(1, 3)).to.deep.equal([
      '推算 | 占 50% | 600人 ÷ 1200人',
      '推算 | 其余 600人 | 1200人 − 600人',
    ]);
    expect(asked(now, { kind: 'as-of', printed: '截至目前' })).to.equal('gauge');
    expect(asked({ kind: 'year-to-date', printed: '今年' }, now)).to.equal('gauge');
  });
});

describe('a count beside a rate', () => {
  const of = (time: RawObservation['time'], by: Readonly<Record<string, string>>) => ({ time: time!, by });
  const view = (rate: ReturnType<typeof of>, count: ReturnType<typeof of>) => told([coverage(0.6, rate), stations(178, count)]);
  const says = (one: GaugeView) => [one.caption, ...facts(one).slice(0, -1)];

  it('of another tier implies no base, and both say of which they are', () => {
    expect(says(view(of(end(2023), { tier: '村' }), of(end(2023), { tier: '乡镇' })))).to.deep.equal(['村', '社工站 · 乡镇 | 178个']);
  });

  it('of another time implies none, and says its own: 去年底 is not 目前', () => {
    const lastYear = { kind: 'as-of', printed: '去年底' } as const;
    const towns = { tier: '乡镇' };
    expect(says(view(of(lastYear, towns), of(now, towns)))).to.deep.equal(['', '社工站 | 178个 | 目前（日期未写明）']);
    expect(says(view(of(end(2023), {}), of(end(2021), towns)))).to.deep.equal(['', '社工站 | 178个 | 2021年底']);
    expect(says(view(of(now, {}), of(now, towns)))[2]).to.contain('基数约 292—299 个乡镇');
    expect(says(view(of({ ...end(2023), printed: '截至2023年底' }, {}), of(end(2023), towns)))[2]).to.contain('基数约 292—299 个乡镇');
  });

  it('of a kind only, or another than the rate names, implies none', () => {
    expect(says(view(of(now, {}), of(now, { tier: '乡镇', station_type: '专项' })))).to.have.lengthOf(2);
    const named = { id: 'other', time: end(2021), by: { tier: '乡镇' } } as const;
    expect(facts(told([coverage(0.6, { rate: { numerator: 'other' } }), stations(178, { by: { tier: '乡镇' } }), stations(150, named)])).join()).not.to.contain(
      '基数',
    );
    expect(facts(told([coverage(0.6, { rate: { basis: '村' } }), stations(178, { by: { tier: '乡镇' } })])).join()).not.to.contain('基数约');
    expect(facts(told([coverage(0.6, { rate: { basis: '乡镇' } }), stations(178, { by: { tier: '乡镇' } })])).join()).to.contain('基数约');
  });

  it('of another document implies none: 108 of the one are no 97% of the other', () => {
    const sources = [
      { id: 'paper', document: '年报' },
      { id: 'other', document: '公报' },
    ];
    const by = { tier: '乡镇' };
    const figures = [coverage(0.97, { by }), stations(112, { by }), stations(108, { id: 'b', by, source: 'other' })];
    const shown = fullGaugeView(report(figures, { sources }), OPTIONS);
    expect(shown.kind === 'gauge' && facts(shown).filter((fact) => fact.includes('基数'))).to.deep.equal([
      '推算 | 基数约 115—116 个乡镇 | 报告未写明基数；按四舍五入和去尾两种可能计算',
    ]);
  });

  it('is not how many there are more than last year', () => {
    const now2023 = { time: end(2023), by: { tier: '乡镇' } };
    const more = report([coverage(0.6, now2023), stations(12, { ...now2023, printed: '比上年增加12个', comparison: { kind: 'year-on-year' } })]);
    const shown = fullGaugeView(more, OPTIONS);
    expect(isPlain(more, OPTIONS), 'what the plainest gauge knows nothing of').to.equal(false);
    expect(shown.kind === 'gauge' && facts(shown)).to.deep.equal(['目标 | 报告未写明']);
  });

  it('stands beside the rate as it was corrected, not beside the one that it was corrected from', () => {
    const sources = [
      { id: 'paper', document: '通报' },
      { id: 'new', document: '更正' },
    ];
    const same = { time: end(2023), by: { tier: '乡镇' } };
    const corrected: Partial<RawObservation> = { ...same, source: 'new', flags: ['revised'] };
    const rates = [coverage(0.833, same), coverage(0.778, { ...corrected, id: 'r' }), coverage(0.3, { ...corrected, id: 'v', by: { tier: '村' } })];
    const shown = fullGaugeView(report([...rates, stations(14, corrected)], { sources }), OPTIONS);
    expect(shown.kind === 'gauge' && [shown.figure.text, ...facts(shown).slice(0, 4)]).to.deep.equal([
      '77.8%',
      '社工站覆盖率 · 乡镇 | 83.3%',
      '社工站覆盖率 · 村 | 30%',
      '社工站 | 14个',
      '推算 | 基数约 18 个乡镇 | 报告未写明基数；按四舍五入和去尾两种可能计算',
    ]);
  });

  it('is the latest, and in the plainest gauge only one of its rate', () => {
    const series = [stations(74, { id: 'a', time: end(2021) }), stations(86, { id: 'b', time: end(2023) })];
    for (const counts of both(series)) expect(facts(told([coverage(0.6, { time: end(2023) }), ...counts]))[0]).to.equal('社工站 | 86个');
    const plain = (count: RawObservation, rate = coverage(0.6, { time: end(2023) })) => isPlain(report([rate, count]), OPTIONS);
    expect(plain(series[1]!)).to.equal(true);
    expect(plain(series[0]!)).to.equal(false);
    expect(plain({ ...series[1]!, by: { station_type: '专项' } })).to.equal(false);
    expect(plain({ ...series[1]!, counting: 'increment' })).to.equal(false);
    expect(plain(series[1]!, coverage(0.6, { time: end(2023), counting: 'increment' }))).to.equal(false);
  });
});

describe('a norm for each station or county', () => {
  const staff = (value: RawObservation['value'], more: Partial<RawObservation>) => observation('station_staff_count', value, { unit: '名', ...more });
  const norm = staff({ from: 2, to: 4 }, { id: 'norm', role: 'target', by: { per: '站' } });

  it('says for each of what it is, and does not say that the present is not stated beside a total', () => {
    const view = told([staff(356, { id: 'all', time: end(2023) }), norm]);
    expect(lead(view)).to.deep.equal(['target', '2—4名', '目标 · 每个站 · 期限未写明']);
    expect(facts(view)).to.deep.equal(['驻站社工 | 356名 | 2023年底', '目标按每个站计，不与总数相比']);
    const english = told([staff(356, { id: 'all', time: end(2023) }), { ...norm, by: { per: '每站' } }], { lang: 'en' });
    expect(english.caption).to.equal('Target · for each 站 · no deadline stated');
    expect(facts(english)[1]).to.equal('the target is for each 站: not compared with a total');
  });

  it('says each once in English, whether the word has it or not', () => {
    const english = ['station', 'each station', 'every station'].map((en) => {
      const view = fullGaugeView(report([norm], { terms: { 站: en } }), { ...OPTIONS, lang: 'en' });
      return view.kind === 'gauge' ? view.caption : view.reason;
    });
    expect(english).to.deep.equal(Array.from(english, () => 'Target · for each station · no deadline stated'));
  });

  it('keeps its word where it begins with 每', () => {
    const norms = ['每站', '每个县'].map((per) => told([{ ...norm, by: { per } }]).caption);
    expect(norms).to.deep.equal(['目标 · 每站 · 期限未写明', '目标 · 每个县 · 期限未写明']);
  });

  it('leaves coverage its count', () => {
    const goal = stations({ atLeast: 10 }, { id: 'goal', hedge: '不少于', ...by2025, by: { per: '每个县' } });
    const view = told([coverage(0.8), stations(178, { id: 'now' }), goal]);
    expect(facts(view)[0]).to.equal('社工站 | 178个');
    expect([rows(view)[0]!.caption, facts(rows(view)[0]!).slice(-1)[0]]).to.deep.equal(['目标 · 每个县 · 到2025年', '目标按每个县计，不与总数相比']);
  });

  it('is measured against a figure for each of the same, and a total never', () => {
    expect(last(told([staff(3, { id: 'each', by: { per: '站' } }), staff(2, { id: 'norm', role: 'target', by: { per: '站' } })]))).to.equal(
      '推算 | 超出目标 1名 | 3名 − 2名',
    );
    const total = told([staff(3, { id: 'each', by: { per: '站' } }), staff(200, { id: 'goal', role: 'target' })]);
    expect([total.mode, ...facts(total)]).to.deep.equal(['target', '每个站 | 3名 | 时间未写明', '现状与目标的口径不同或未写明，不作比较']);
  });
});
