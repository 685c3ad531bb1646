import { expect } from 'chai';
import type { RawObservation } from '../../../src/data/schema.ts';
import { report } from '../../fixtures/reports.ts';
import { below, certified, group, lineOf, lines, passes, people, pipeline, registrants, told } from './pipelines.ts';
import { warningCodes } from '../../fixtures/warnings.ts';

const THIS_YEAR = { kind: 'year-to-date', printed: '今年' } as const;
const NOW = { kind: 'as-of', printed: '目前' } as const;
const of = (...observations: readonly RawObservation[]) => pipeline(report(observations));
const marks = (view: ReturnType<typeof pipeline>) => lines(view).map(({ mark }) => (mark.kind === 'bar' ? [mark.style, mark.length] : mark.kind));

describe('stages of the pipeline', () => {
  it('are dashed where the report says nothing of them and tells anything of the way or the workforce', () => {
    expect(told(lines(of(passes(500))))).to.deep.equal(['报名考试 —', '通过考试 500人', '持证社工 —', '驻站社工 —']);
    expect(told(lines(of(certified(500))))).to.deep.equal(['持证社工 500人', '驻站社工 —']);
    expect(told(lines(of(people('leading_talent_count', 500))))).to.deep.equal(['持证社工 —', '驻站社工 —', '领军人才 500人']);
    expect(told(lines(of(people('training_sessions', 3, { unit: '场' }))))).to.deep.equal(['持证社工 —', '驻站社工 —']);
  });

  it('are not dashed for those in post where posts at a station tell of them', () => {
    const indicators = [{ code: 'station_head_count', name: '站长', unitKind: 'persons', nature: 'stock' }] as const;
    expect(told(lines(pipeline(report([people('station_head_count', 1)], { indicators: [...indicators] }))))).to.deep.equal(['持证社工 —', '站长 1人']);
  });

  it('say of the certified that their levels are left out, once, below the latest of them', () => {
    const now = certified(500, { id: 'now', time: { kind: 'as-of' } });
    const then = certified(300, { time: { kind: 'year', date: '2019' } });
    const goal = certified(900, { id: 'goal', role: 'target', time: { kind: 'plan', to: '2030' } });
    expect(lines(of(then, now, goal)).map(({ parts }) => told(parts))).to.deep.equal([[], ['级别构成 —'], [], []]);
    expect(of(now).summary).to.contain('，级别构成 报告未写明').and.not.to.contain('其中级别');
    const silent = (...some: RawObservation[]) => lines(of(...some)).flatMap(({ parts }) => told(parts));
    expect(silent(goal)).to.deep.equal([]);
    expect(silent(certified({ missing: 'not-collected' }))).to.deep.equal([]);
    expect(silent(certified(500, { by: { level: '中级' } }))).to.deep.equal([]);
    expect(silent(passes(500))).to.deep.equal([]);
  });

  it('say of an open figure without a bar that there are more, and leave it to the torn end of a bar where there is one', () => {
    const open = { atLeast: 800 };
    const hedged = { hedge: '余', printed: '800余人' };
    const opens = (...some: RawObservation[]) => lines(of(...some)).flatMap(({ figure, open: more }) => (figure ? [[figure.text, more]] : []));
    expect(opens(certified(open, hedged))).to.deep.equal([['800余人', true]]);
    expect(opens(certified(open, hedged), people('social_workers_total', 900))).to.deep.equal([
      ['900人', false],
      ['800余人', false],
    ]);
    expect(opens(certified(open, { ...hedged, role: 'target', time: { kind: 'plan', to: '2025' } }))).to.deep.equal([['800余人', false]]);
    expect(opens(certified({ atMost: 800 }, { hedge: '不超过', printed: '不超过800人' }))).to.deep.equal([['不超过800人', false]]);
  });

  it('are counted by what the report says, in its words where it says 每 itself', () => {
    const by = (per: string, lang: 'zh' | 'en' = 'zh') =>
      lines(pipeline(report([people('station_staff_count', 2, { by: { per } })], { terms: { 每个站: 'each station', 站: 'station' } }), lang)).flatMap(
        ({ detail }) => detail || [],
      );
    expect(['站', '每个站', '每站'].flatMap((per) => by(per))).to.deep.equal(['每个站', '每个站', '每站']);
    expect(['站', '每个站', '每站'].flatMap((per) => by(per, 'en'))).to.deep.equal(['for each station', 'for each station', 'for 每站']);
  });

  it('stand in the order of their days within a year, and the last of them is the present that a goal is measured by', () => {
    const at = (id: string, value: number, date: string, more: object = {}) => certified(value, { id, time: { kind: 'as-of', date }, ...more });
    const goal = certified(600, { id: 'goal', role: 'target', time: { kind: 'plan', to: '2025' } });
    const view = of(at('december', 520, '2023-12-31'), at('june', 480, '2023-06-30'), goal);
    expect(told(lines(view)).slice(0, 2)).to.deep.equal(['持证社工 480人', '持证社工 520人']);
    expect(below(view).join()).to.contain('80人').and.to.contain('520人');
    // Of one day, or of a day and its year, which one is meant is not known.
    for (const date of ['2023-12-31', '2023']) expect(below(of(at('a', 520, '2023-12-31'), at('b', 480, date), goal)).join(), date).not.to.contain('600人');
  });

  it('are not drawn up to an upper bound: of 不足500 there may be none', () => {
    expect(marks(of(people('social_workers_total', 900), certified({ lessThan: 500 }, { hedge: '不足', printed: '不足500人' })))).to.deep.equal([
      ['stock', 1],
      'none',
      'none',
    ]);
  });

  it('are not called what is there now where one of them is of another year', () => {
    const at = (date: string) => ({ time: { kind: 'as-of', date } as const });
    const nature = (date: string) => group(of(certified(500, at('2023-12-31')), people('station_staff_count', 0, at(date))), 'people')?.nature;
    expect([nature('2023-06-30'), nature('2019-12-31')]).to.deep.equal(['现有', '']);
  });

  it('say that a figure may change or was corrected, and of which day the base of a rate is', () => {
    expect(lines(of(certified(500, { flags: ['estimated'] }))).map(({ detail }) => detail)).to.include('估计数');
    expect(
      lines(of(certified(500, { flags: ['inferred'] })))
        .map(({ detail }) => detail)
        .join(''),
    ).to.equal('');
    const rate = people('certified_rate', 0.6, { unit: '%', rate: { basis: '占社工总数', baseDate: '2020-12-31' } });
    expect(lines(of(rate))[0]?.detail).to.equal('占社工总数 · 2020年12月31日');
  });

  it('say of when the base of a declared rate is where that is another time: 24% are of those who registered in 2022', () => {
    const year = (date: string) => ({ time: { kind: 'year', date } as const });
    const rate = people('exam_pass_rate', 0.24, { unit: '%', ...year('2023'), rate: { numerator: 'exam_passes', denominator: 'exam_registrants' } });
    const detail = (date: string) =>
      lines(of(registrants(4523, year(date)), passes(1085, year('2023')), rate)).flatMap(({ rates }) => rates.map((one) => one.detail));
    expect(detail('2022')).to.deep.equal(['以报名考试（2022年）为基数']);
    expect(detail('2023')).to.deep.equal(['']);
  });

  it('lie within no whole of another year, and no level of another year is a piece of their bar', () => {
    const end = (date: string) => ({ time: { kind: 'as-of', date } as const });
    const drawn = (date: string) =>
      lines(
        of(
          people('social_workers_total', 900, { id: 'all', ...end('2024-12-31') }),
          certified(300, { id: 'in', partOf: 'all', ...end(date) }),
          certified(60, { id: 'mid', partOf: 'in', by: { level: '中级' }, ...end('2024-12-31') }),
        ),
      ).flatMap(({ mark }) => (mark.kind === 'bar' ? [[mark.ground, mark.segments.length]] : []));
    expect(drawn('2024-12-31')).to.deep.equal([
      [null, 0],
      [1, 1],
    ]);
    expect(drawn('2023-12-31')).to.deep.equal([
      [null, 0],
      [null, 0],
    ]);
  });

  it('name no part by a colour that is not in their drawing: of another year, or of an arrow', () => {
    const end = (date: string) => ({ time: { kind: 'as-of', date } as const });
    const levels = (whole: RawObservation, indicator: string, time: object) => [
      whole,
      people(indicator, 300, { id: 'low', partOf: whole.id, by: { level: '初级' }, ...time }),
      people(indicator, 60, { id: 'mid', partOf: whole.id, by: { level: '中级' }, ...time }),
    ];
    const tones = (...observations: RawObservation[]) => lines(of(...observations)).flatMap(({ parts }) => parts.map(({ tone }) => tone));
    const stock = (date: string) => levels(certified(400, { id: 'all', ...end('2024-12-31') }), 'certified_social_workers', end(date));
    expect(tones(...stock('2024-12-31'))).to.deep.equal(['low', 'middle', null]);
    expect(tones(...stock('2023-12-31'))).to.deep.equal([undefined, undefined, null]);
    expect(tones(registrants(900), ...levels(passes(400, { id: 'in' }), 'exam_passes', {}))).to.deep.equal([undefined, undefined]);
  });

  it('say of a declared rate its own time and role, and its base where we work nothing out', () => {
    const year = (date: string) => ({ time: { kind: 'year', date } as const });
    const rates = (more: Partial<RawObservation>, base: RawObservation['value'] = 1000) =>
      lines(
        of(
          registrants(base, { id: 'all', ...(typeof base === 'number' ? {} : { hedge: '余', printed: '1000余人' }), ...year('2024') }),
          passes(200, { id: 'in', ...year('2024') }),
          people('exam_pass_rate', 0.2, { id: 'rate', unit: '%', rate: { numerator: 'in', denominator: 'all' }, ...year('2024'), ...more }),
        ),
      ).flatMap(({ rates: declared }) => declared.map(({ time, detail }) => [time, detail]));
    expect(rates({})).to.deep.equal([['', '']]);
    expect(rates(year('2023'))[0]?.[0]).to.equal('2023年');
    expect(rates({ role: 'target' })[0]?.[0]).to.equal('目标 · 2024年');
    expect(rates({}, { atLeast: 1000 })).to.deep.equal([['', '以报名考试为基数']]);
  });

  it('say of each of two declared rates its base, but of the one that our own arithmetic stands for', () => {
    const year = { time: { kind: 'year', date: '2024' } } as const;
    const rate = (id: string, share: number, denominator: string, basis: string) =>
      people('exam_pass_rate', share, { id, unit: '%', rate: { numerator: 'in', denominator, basis }, ...year });
    const view = pipeline(
      report(
        [
          registrants(1000, { id: 'all', ...year }),
          people('exam_sat', 800, { id: 'sat', ...year }),
          passes(200, { id: 'in', ...year }),
          rate('ofSat', 0.25, 'sat', '占参考人数'),
          rate('ofAll', 0.2, 'all', '占报考人数'),
        ],
        { indicators: [{ code: 'exam_sat', name: '参加考试', unitKind: 'persons', nature: 'flow' }] },
      ),
    );
    const declared = lines(view).flatMap(({ rates }) => rates.map(({ figure, detail }) => [figure?.text, detail]));
    expect(declared).to.deep.equal([
      ['25%', ''],
      ['20%', '占报考人数'],
    ]);
    expect(below(view).join()).to.contain('25% = 200人 ÷ 800人（占参考人数）');
  });

  it('do not call levels left out that stand with another figure, nor what is added the present', () => {
    const now = certified(2400, { id: 'now', time: { kind: 'as-of', date: '2024-08-31' } });
    const level = certified(690, { id: 'mid', partOf: 'now', by: { level: '中级' }, time: { kind: 'as-of', date: '2024-08-31' } });
    const added = certified(580, { id: 'new', counting: 'increment', time: { kind: 'year', date: '2024' } });
    const goal = certified(3000, { id: 'goal', role: 'target', time: { kind: 'plan', to: '2025' } });
    const view = of(now, level, added, goal);
    expect(view.summary).not.to.contain('级别构成');
    expect(below(view).join()).to.contain('还差600人 = 3000人 − 2400人');
  });

  it('are called short of a target that they cannot reach, though how much is missing is not known', () => {
    const lead = (value: RawObservation['value'], more: Partial<RawObservation>) => people('leading_talent_count', value, more);
    const view = of(
      lead({ lessThan: 5 }, { id: 'now', hedge: '不足', printed: '不足5人', time: { kind: 'as-of', date: '2024' } }),
      lead({ from: 10, to: 15 }, { id: 'goal', role: 'target', time: { kind: 'plan', to: '2025' } }),
    );
    expect(below(view)).to.deep.equal(['推算 未达到目标']);
  });

  it('are measured against no promise of another period: what was done in 2023 leaves nothing to be done of the goal for 2024', () => {
    const goal = passes(1000, { id: 'goal', role: 'target', time: { kind: 'plan', to: '2024' } });
    const against = (time: RawObservation['time']) => below(of(passes(842, { id: 'now', time }), goal)).join();
    expect(against({ kind: 'year-to-date', date: '2024-06' })).to.contain('还差158人');
    expect(against({ kind: 'year', date: '2023' })).not.to.contain('还差');
    expect(against({ kind: 'since', from: '2021' })).not.to.contain('还差');
    expect(against({ kind: 'since', from: '2021', date: '2024-06' })).not.to.contain('还差');
    const ofYears = { ...goal, time: { kind: 'plan', from: '2021', to: '2024' } as const };
    expect(below(of(passes(842, { id: 'now', time: { kind: 'since', from: '2021' } }), ofYears)).join()).to.contain('还差158人');
  });

  it('are measured against no promise whose deadline has passed before them', () => {
    const goal = certified(500, { id: 'goal', role: 'target', time: { kind: 'plan', to: '2022' } });
    const at = (date: string) => below(of(certified(480, { id: 'now', time: { kind: 'as-of', date } }), goal)).join();
    expect(at('2022-12-31')).to.contain('还差20人');
    expect(at('2023-12-31')).not.to.contain('还差');
  });

  it('draw no norm for each station on the scale of all who are there', () => {
    const staff = (value: RawObservation['value'], more: Partial<RawObservation>) => people('station_staff_count', value, more);
    const norm = staff({ from: 2, to: 4 }, { id: 'norm', role: 'target', by: { per: '每站' } });
    const drawn = lines(of(staff(3500, { id: 'all' }), staff(3000, { id: 'old', time: { kind: 'year', date: '2020' } }), norm));
    expect(drawn.flatMap(({ figure, mark }) => (figure ? [[figure.of, mark.kind]] : [])))
      .to.deep.include(['norm', 'none'])
      .and.to.deep.include(['all', 'bar']);
  });

  it('neither meet nor miss what is only hoped for or expected; what is missing of it is told', () => {
    const hope = (value: RawObservation['value'], now: RawObservation['value']) => {
      const nearly = typeof now === 'number' ? {} : { hedge: '近', printed: '近3000人' };
      const time = { kind: 'plan', to: '2025' } as const;
      return below(of(certified(now, { id: 'now', ...nearly }), certified(value, { id: 'hope', role: 'intention', time })));
    };
    expect(hope(3500, { nearly: 3000 })).to.deep.equal([]);
    expect(hope(3500, 4000)).to.deep.equal([]);
    expect(hope(3500, 3000).join()).to.contain('还差500人');
  });

  it('are measured against no promise where two figures of one year contradict each other', () => {
    const goal = certified(1800, { id: 'goal', role: 'target', time: { kind: 'plan', to: '2026' } });
    const at = (id: string) => ({ id, time: { kind: 'as-of', date: '2024-12-31' } as const });
    expect(below(of(certified(1288, at('a')), goal)).join()).to.contain('还差512人');
    expect(below(of(certified(1288, at('a')), certified({ atLeast: 1300 }, { ...at('b'), hedge: '余', printed: '1300余人' }), goal)).join()).not.to.contain(
      '还差',
    );
  });

  it('come from the report: one that it defines itself follows the whole it is a part of', () => {
    const sat = people('exam_sat', 300, { partOf: 'exam_registrants' });
    const view = pipeline(
      report([passes(100, { partOf: 'exam_sat' }), registrants(400), sat], {
        indicators: [{ code: 'exam_sat', name: '参加考试', unitKind: 'persons', nature: 'flow' }],
      }),
    );
    expect(told(group(view, 'exam')?.lines ?? [])).to.deep.equal(['报名考试 400人', '参加考试 300人', '通过考试 100人']);
    expect(below(view)).to.deep.equal(['推算 75% = 300人 ÷ 400人（以报名考试为基数）', '推算 33.33% = 100人 ÷ 300人（以参加考试为基数）']);
  });

  it('stand on scales of their own, exam and workforce, flow and stock drawn differently', () => {
    expect(marks(of(registrants(100), passes(50), people('social_workers_total', 9000), certified(900)))).to.deep.equal([
      ['flow', 1],
      ['flow', 0.5],
      ['stock', 1],
      ['stock', 0.1],
      'none',
    ]);
  });

  it('have no bar where there is but one number to compare', () => {
    expect(marks(of(certified(836)))).to.deep.equal(['none', 'none']);
  });

  it('tell the levels of the certified beside them, in their order, the level that is left out dashed', () => {
    const part = (id: string, value: number, level: string) => certified(value, { id, by: { level }, partOf: 'certified_social_workers' });
    const view = of(certified(500), part('b', 100, '中级'), part('a', 380, '初级'));
    const line = lineOf(view, 'certified_social_workers');
    expect(told(line?.parts ?? [])).to.deep.equal(['初级 380人', '中级 100人', '高级 —']);
    expect(line?.mark).to.deep.include({
      segments: [
        { size: 0.76, tone: 'low' },
        { size: 0.2, tone: 'middle' },
      ],
    });
    expect(told(pipeline(report([certified(500), part('a', 380, '初级')]), 'en').groups[0]?.lines[0]?.parts ?? [])).to.deep.equal([
      '初级 380 people',
      'Intermediate —',
      'Senior —',
    ]);
  });

  it('put earlier years before the present and the promise behind, however the report orders them', () => {
    const view = of(
      certified(2000, { id: 'goal', role: 'forecast', time: { kind: 'plan', to: '2025' } }),
      certified(1000, { time: { kind: 'as-of' } }),
      certified(500, { id: 'later', time: { kind: 'year', date: '2021' } }),
      certified(300, { id: 'then', time: { kind: 'year', date: '2019' } }),
    );
    expect(lines(view).map(({ time, since }) => [time, since])).to.deep.equal([
      ['2019年', undefined],
      ['2021年', 2],
      ['截至目前（日期未写明）', null],
      ['预计 · 到2025年', undefined],
      ['', undefined],
    ]);
    expect(marks(view)).to.deep.equal([['earlier', 0.15], ['earlier', 0.25], ['stock', 0.5], ['target', 1], 'none']);
  });

  it('are not how much one of them grew', () => {
    const grown = certified(66, { id: 'grown', printed: '增加66人', comparison: { kind: 'year-on-year' }, time: { kind: 'as-of', date: '2024-06-30' } });
    const view = of(certified(300, { time: { kind: 'as-of', date: '2023-12-31' } }), grown);
    expect(told(lines(view)).join()).not.to.contain('66');
  });

  it('lead from no year to a running total, which is of another length', () => {
    const passed = (id: string, value: number, time: RawObservation['time']) => people('exam_passes', value, { id, time });
    const year = passed('year', 31, { kind: 'year', date: '2023' });
    const total = passed('total', 72, { kind: 'since', from: '2022', date: '2024-05-31' });
    expect(lines(of(year, total)).filter(({ since }) => since !== undefined)).to.deep.equal([]);
    expect(lines(of(year, passed('next', 40, { kind: 'year', date: '2024' }))).map(({ since }) => since)).to.contain(1);
  });

  it('keep an open end open, on a target as well', () => {
    const view = of(
      certified({ atLeast: 800 }, { hedge: '余', printed: '800余人' }),
      certified({ moreThan: 1000 }, { id: 'goal', role: 'target', hedge: '超', printed: '超1000人' }),
    );
    expect(lines(view).map(({ mark }) => mark.kind === 'bar' && mark.open)).to.deep.equal([true, true, false]);
  });

  it('dash the present where there is only a promise', () => {
    expect(told(lines(of(certified(1000, { role: 'target', time: { kind: 'plan', to: '2025' } }))))).to.deep.equal([
      '持证社工 —',
      '持证社工 1000人',
      '驻站社工 —',
    ]);
  });

  describe('go on to the next', () => {
    it('by the share of one exam in one period', () => {
      expect(below(of(registrants(453, { time: THIS_YEAR }), passes(150, { time: THIS_YEAR })))).to.deep.equal([
        '推算 33.11% = 150人 ÷ 453人（以报名考试为基数）',
      ]);
    });

    it('by an equation of whole figures: with their 万, with the number that words stand for, and without 达', () => {
      const whole = people('social_workers_total', 21000, { printed: '2.1万人' });
      expect(below(of(whole, certified(6850, { partOf: 'social_workers_total', hedge: '达', printed: '达6850人' })))).to.deep.equal([
        '推算 32.62% = 6850人 ÷ 2.1万人（以社工专业人才为基数）',
      ]);
      const exam = [registrants(3000, { time: THIS_YEAR, printed: '3千人' }), passes(0, { time: THIS_YEAR, printed: '无' })];
      expect(below(of(...exam))).to.deep.equal(['推算 0% = 0人 ÷ 3000人（以报名考试为基数）']);
    });

    it('by the share of one period although its fields are written in another order', () => {
      const time = { printed: THIS_YEAR.printed, kind: THIS_YEAR.kind };
      expect(below(of(registrants(453, { time: THIS_YEAR }), passes(150, { time })))).to.deep.equal(['推算 33.11% = 150人 ÷ 453人（以报名考试为基数）']);
    });

    it('by the share of each year in its own year', () => {
      const year = (date: string) => ({ id: date, time: { kind: 'year', date } }) as const;
      const view = of(
        registrants(400, year('2021')),
        registrants(500, year('2022')),
        passes(100, { ...year('2021'), id: 'a' }),
        passes(150, { ...year('2022'), id: 'b' }),
      );
      expect(below(view)).to.deep.equal(['推算 25% = 100人 ÷ 400人（以报名考试为基数）', '推算 30% = 150人 ÷ 500人（以报名考试为基数）']);
    });

    it('by no share, and with the reason, between two periods, two places in the text, or at an unknown time', () => {
      const reason = (a: object, b: object) => below(of(registrants(4523, a), passes(1085, b)));
      expect(reason({ time: THIS_YEAR }, { time: { kind: 'year', date: '2022' } })).to.deep.equal(['两项的时期、范围不同或未写明，不算比例']);
      expect(reason({ time: THIS_YEAR }, { time: THIS_YEAR, by: { level: '中级' } })).to.deep.equal(['两项的时期、范围不同或未写明，不算比例']);
      expect(reason({}, {})).to.deep.equal(['两项的时期、范围不同或未写明，不算比例']);
    });

    it('by no share of one year in another, though the report joins them; a part that states no time has its whole’s', () => {
      const then = { kind: 'as-of', date: '2021-12-31', printed: '2021年底' } as const;
      const now = { kind: 'as-of', date: '2023-12-31', printed: '2023年底' } as const;
      const joined = (whole: object, part: object) =>
        below(of(people('social_workers_total', 1200, whole), certified(600, { partOf: 'social_workers_total', ...part })));
      expect(joined({ time: then }, { time: now })).to.deep.equal(['两项的时期、范围不同或未写明，不算比例']);
      expect(joined({ time: then }, { time: NOW })).to.deep.equal(['两项的时期、范围不同或未写明，不算比例']);
      expect(joined({}, { time: now })).to.deep.equal(['两项的时期、范围不同或未写明，不算比例']);
      for (const part of [{}, { time: now }, { time: { kind: 'as-of', printed: '近两年来' } }])
        expect(joined({ time: now }, part)).to.deep.equal(['推算 50% = 600人 ÷ 1200人（以社工专业人才为基数）']);
    });

    it('by no share of one year in another where a declared rate joins them', () => {
      const rate = people('certified_rate', 0.5, {
        unit: '%',
        printed: '50%',
        rate: { numerator: 'certified_social_workers', denominator: 'social_workers_total' },
      });
      const year = (date: string) => ({ time: { kind: 'year', date } }) as const;
      const rated = (date: string) => below(of(people('social_workers_total', 1200, year('2021')), certified(600, year(date)), rate));
      expect(rated('2023')).to.deep.equal(['持证率 50%', '两项的时期、范围不同或未写明，不算比例']);
      expect(rated('2021')).to.deep.equal(['持证率 50%', '推算 50% = 600人 ÷ 1200人（以社工专业人才为基数）']);
    });

    it('by no share between stocks that the report does not join', () => {
      expect(below(of(people('social_workers_total', 100, { time: NOW }), certified(10, { time: NOW })))).to.deep.equal(['两项是否同一批人未写明，不算比例']);
    });

    it('by no share between wholes of certified people: those moved are not of whom those hired are', () => {
      const moved = people('graduates_employed', 60, { id: 'moved', time: NOW });
      const hired = people('graduates_recruited', 2, { id: 'hired', time: NOW });
      const parts = [certified(22, { id: 'a', partOf: 'moved', time: NOW }), certified(1, { id: 'b', partOf: 'hired', time: NOW })];
      expect(below(of(moved, hired, ...parts)).filter((text) => text.includes('÷ 60'))).to.deep.equal([]);
    });

    it('by no share of a figure that is open, of a missing whole, of nothing', () => {
      const whole = (value: Parameters<typeof people>[1]) => people('social_workers_total', value);
      const part = (value: Parameters<typeof certified>[0], more = {}) => certified(value, { partOf: 'social_workers_total', ...more });
      const open = part({ atLeast: 10 }, { hedge: '余', printed: '10余人' });
      expect(below(of(whole(100), open))).to.deep.equal(['有一项不是确数或为零，不算比例']);
      expect(below(of(whole({ missing: 'not-stated' }), part(10)))).to.deep.equal(['有一项不是确数或为零，不算比例']);
      expect(below(of(whole(100), part({ missing: 'not-yet-due' }))), 'that the figure is not there says enough').to.deep.equal([]);
      expect(below(of(whole(0), part(0)))).to.deep.equal(['有一项不是确数或为零，不算比例']);
    });

    it('by the rate as declared beside the one that its figures give, with a warning where they differ', () => {
      const rate = people('exam_pass_rate', 0.5, { unit: '%', printed: '50%', rate: { numerator: 'exam_passes', denominator: 'exam_registrants' } });
      const view = of(registrants(4523), passes(1085), rate);
      expect(below(view)).to.deep.equal(['考试通过率 50%', '推算 23.99% = 1085人 ÷ 4523人（以报名考试为基数）']);
      expect(warningCodes(view)).to.deep.equal(['rate-differs']);
    });

    it('by a rate that the report joins to no stage, as a line of its own', () => {
      const view = of(people('exam_pass_rate', 0.24, { unit: '%', printed: '24%' }));
      expect(told(lines(view))).to.deep.equal(['考试通过率 24%']);
      expect(view.summary).to.contain('24%');
    });
  });

  describe('against their promise', () => {
    const goal = (value: Parameters<typeof certified>[0], more = {}) =>
      certified(value, { id: 'goal', role: 'target', time: { kind: 'plan', to: '2025' }, ...more });
    const remark = (...observations: readonly RawObservation[]) => lineOf(of(...observations), 'goal')?.remarks.map(({ text, computed }) => [text, computed]);

    it('are short by what is missing, reached, or not to be told', () => {
      expect(remark(certified(400), goal(1000))).to.deep.equal([['还差600人 = 1000人 − 400人', true]]);
      expect(remark(certified(1000), goal(1000))).to.deep.equal([['已达到目标', true]]);
      expect(remark(certified({ atLeast: 900 }, { hedge: '余', printed: '900余人' }), goal(1000))).to.deep.equal([['是否达到目标，无法判断', false]]);
    });

    it('ask for no share between those who lead and supervisors', () => {
      const now = { time: { kind: 'as-of', date: '2024-05-31' } } as const;
      const leaders = of(people('leading_talent_count', 5, now), people('supervisor_talent_count', 12, now));
      expect(lines(leaders).flatMap(({ remarks }) => remarks)).to.deep.equal([]);
    });

    it('are called neither within a ceiling nor above it: both numbers are there', () => {
      expect(remark(certified(400), goal({ atMost: 1000 }, { hedge: '不超过', printed: '不超过1000人' }))).to.deep.equal([]);
    });

    it('are compared with no promise of another level, another kind of counting, or in words', () => {
      expect(remark(certified(400, { by: { level: '中级' } }), goal(1000))).to.deep.equal([]);
      expect(remark(certified(400), goal(1000, { counting: 'cumulative' }))).to.deep.equal([['目标按累计培养计，不与现有人数相减', false]]);
      expect(remark(certified(400), goal(1000, { counting: 'increment' }))).to.deep.equal([['目标按新增计，不与现有人数相减', false]]);
      expect(remark(certified(400), goal({ words: '逐年增加' }))).to.deep.equal([]);
      expect(remark(goal(1000))).to.deep.equal([]);
    });

    it('are drawn on no scale with a promise of what is added, which says that it is', () => {
      const added = of(
        certified(300, { id: 'then', time: { kind: 'year', date: '2019' } }),
        certified(400, { time: NOW }),
        goal(2000, { counting: 'increment' }),
      );
      expect(marks(added)).to.deep.equal([['earlier', 0.75], ['stock', 1], 'none', 'none']);
      expect(told(lines(added))).to.include('持证社工 新增2000人');
      expect(told(lines(pipeline(report([goal(2000, { counting: 'increment' })]), 'en')))).to.include('Certified social workers 2,000 people added');
    });
  });
});
