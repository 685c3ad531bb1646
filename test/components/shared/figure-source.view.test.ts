import { expect } from 'chai';
import { figureSourceView } from '../../../src/components/shared/figure-source.view.ts';
import type { RawObservation, RawReport, Value } from '../../../src/data/schema.ts';
import { coverage, observation, report, stations } from '../../fixtures/reports.ts';

const viewOf = (observations: readonly RawObservation[], lang: 'zh' | 'en' = 'zh', more: Partial<RawReport> = {}) => {
  const of = report(observations, more);
  return figureSourceView(of, of.observations[0]!, lang);
};
const rows = (view: ReturnType<typeof viewOf>) => view.rows.map(({ term, text, computed }) => `${computed ? '推算' : term}: ${text}`);

describe('figureSourceView', () => {
  describe('says what a hedge means', () => {
    const cases: readonly (readonly [Value, string, string, string, string])[] = [
      [{ atLeast: 80000 }, '余', '8万余个', '“余”：不少于8万个', '“余”: at least 80,000 stations'],
      [{ moreThan: 60 }, '超', '超60个', '“超”：多于60个', '“超”: above 60 stations'],
      [{ nearly: 200 }, '近', '近200个', '“近”：接近200个，未达到', '“近”: close to 200 stations, but below it'],
      [{ about: 200 }, '约', '约200个', '“约”：200个上下，可多可少', '“约”: around 200 stations, above or below'],
      [178, '达', '达178个', '“达”：只是强调，不改变数值', '“达”: emphasis only, the value is unchanged'],
    ];
    for (const [value, hedge, printed, zh, en] of cases) {
      it(`${printed}`, () => {
        const of = [stations(value, { hedge, printed })];
        expect(viewOf(of).hedges).to.deep.equal([zh]);
        expect(viewOf(of, 'en').hedges).to.deep.equal([en]);
      });
    }

    it('where no word was printed, the openness alone', () => {
      expect(viewOf([stations({ moreThan: 60 })]).hedges).to.deep.equal(['多于60个']);
    });

    it('of a phrase that is no numeral, in numbers', () => {
      const of = observation('plan_time_elapsed_share', { moreThan: 0.5 }, { unit: '%', printed: '时间过半' });
      expect(viewOf([of]).hedges).to.deep.equal(['多于50%']);
    });

    it('not of a figure that is closed, given in words, or missing', () => {
      for (const value of [178, { from: 3, to: 5 }, { words: '若干' }, { missing: 'withheld' as const }])
        expect(viewOf([stations(value)]).hedges).to.deep.equal([]);
    });
  });

  it('has the phrase as printed, and says nothing in its place where there is none', () => {
    expect(viewOf([stations(178, { printed: '178个' })]).printed).to.equal('178个');
    expect(viewOf([stations(178)]).printed).to.equal('');
  });

  it('tells place, time and kind of claim; a time that is not stated is said to be so', () => {
    expect(rows(viewOf([stations(178)]))).to.deep.equal(['地区: 某市', '时间: 时间未写明', '性质: 实际']);
    const target = stations(200, { role: 'target', binding: 'binding', counting: 'total', time: { kind: 'plan', to: '2025', printed: '到2025年' } });
    expect(rows(viewOf([target]))).to.deep.equal(['地区: 某市', '时间: 到2025年', '性质: 目标 · 约束性 · 总数']);
  });

  it('gives the Chinese words of a time beside their English', () => {
    const time = viewOf([stations(178, { time: { kind: 'as-of', printed: '截至目前' } })], 'en').rows[1];
    expect([time?.text, time?.printed]).to.deep.equal(['as of the report (date not stated)', '截至目前']);
  });

  it('calls a missing figure no kind of claim', () => {
    expect(rows(viewOf([stations({ missing: 'withheld' })])).join()).not.to.contain('实际');
  });

  it('marks what the text does not state outright', () => {
    expect(rows(viewOf([stations(1, { flags: ['inferred'] })]))).to.include('标记: 由原文推知，原文未直接写出');
  });

  it('keeps the declared rate apart from what its parts give', () => {
    const rate = observation('exam_pass_rate', 0.24, { unit: '%', printed: '24%', rate: { numerator: 'a', denominator: 'b', basis: '占报名者' } });
    const parts = [observation('exam_passes', 1085, { id: 'a', unit: '人' }), observation('exam_registrants', 4523, { id: 'b', unit: '人' })];
    expect(rows(viewOf([rate, ...parts])).slice(3)).to.deep.equal([
      '分子: 通过考试 1085人',
      '分母: 报名考试 4523人',
      '口径: 占报名者',
      '推算: 1085人 ÷ 4523人 = 23.99%',
    ]);
  });

  it('says that a rate has no stated denominator', () => {
    expect(rows(viewOf([coverage(0.6)]))).to.include('口径: 分母：报告未写明');
  });

  it('says of which day its base is, where that is another', () => {
    const of = (basis?: string) => rows(viewOf([coverage(0.6, { rate: { ...(basis && { basis }), baseDate: '2020-12-31' } })]));
    expect(of('乡镇总数')).to.include('口径: 乡镇总数 · 2020年12月31日');
    expect(of()).to.include('口径: 分母：报告未写明 · 2020年12月31日');
  });

  it('names the whole of a part, with its share only where both are closed', () => {
    const part = observation('certified_social_workers', 836, { id: 'p', unit: '名', partOf: 'w' });
    const whole = (value: Value) => observation('social_workers_total', value, { id: 'w', unit: '名' });
    expect(rows(viewOf([part, whole(11686)])).slice(3)).to.deep.equal(['其中，属于: 社工专业人才 11686名', '推算: 占“社工专业人才”：836名 ÷ 11686名 = 7.15%']);
    expect(rows(viewOf([part, whole({ atLeast: 11000 })])).join()).not.to.contain('推算');
  });

  it('computes no share between two times, and none of a flow in a stock', () => {
    const at = (date: string) => ({ kind: 'as-of', date }) as const;
    const whole = observation('social_workers_total', 120, { id: 'w', unit: '人', time: at('2021-12-31') });
    const part = (date: string, more: object = {}) => observation('certified_social_workers', 60, { unit: '人', partOf: 'w', time: at(date), ...more });
    expect(rows(viewOf([part('2021-12-31'), whole])).join()).to.contain('60人 ÷ 120人 = 50%');
    expect(rows(viewOf([part('2023-12-31'), whole])).join()).not.to.contain('推算');
    expect(rows(viewOf([part('2021-12-31', { indicator: 'exam_passes' }), whole])).join()).not.to.contain('推算');
    const rate = observation('certified_rate', 0.5, { unit: '%', printed: '50%', rate: { numerator: 'a', denominator: 'w' } });
    expect(rows(viewOf([rate, part('2023-12-31', { id: 'a' }), whole])).join()).not.to.contain('推算');
  });

  it('writes the figures of an equation whole', () => {
    const part = observation('certified_social_workers', 6850, { id: 'p', unit: '人', partOf: 'w' });
    const whole = observation('social_workers_total', 21000, { id: 'w', unit: '人', printed: '2.1万人' });
    expect(rows(viewOf([part, whole]))).to.include('推算: 占“社工专业人才”：6850人 ÷ 2.1万人 = 32.62%');
  });

  it('says that an overlap is unknown, and that a comparison has no stated base', () => {
    const other = stations(5, { id: 'o' });
    expect(rows(viewOf([stations(3, { id: 'x', mayOverlap: ['o'] }), other]))).to.include('重叠: 与“社工站 5个”是否重叠，报告未写明');
    const growth = (kind: 'since' | 'year-on-year') => observation('exam_yoy_growth', 0.3, { unit: '%', comparison: { kind } });
    expect(rows(viewOf([growth('since')]))).to.include('比起点: 与什么相比，报告未写明');
    expect(rows(viewOf([growth('year-on-year')]))).to.include('同比: 与上年同期相比');
  });

  describe('cites', () => {
    it('every source, with publisher, date or that it is not stated, page, and day of retrieval', () => {
      const sources = [
        { id: 'a', document: '甲文', publisher: '甲报', date: '2023-05-01', link: 'https://example.cn/a', retrieved: '2024-01' },
        { id: 'b', document: '乙文', datePrinted: '日前' },
      ];
      const of = [stations(5, { source: [{ id: 'a', page: '第3版', quote: '五个' }, 'b'] })];
      expect(viewOf(of, 'zh', { sources }).citations).to.deep.equal([
        { title: '甲文', link: 'https://example.cn/a', details: ['甲报', '2023年5月1日', '第3版', '2024年1月查阅'], quote: '五个' },
        { title: '乙文', link: null, details: ['日期未写明，原文作“日前”'], quote: '' },
      ]);
    });

    it('no link that could run, and no date that is not stated', () => {
      const sources = [{ id: 'a', document: '甲文', link: 'javascript:alert(1)' }];
      expect(viewOf([stations(5)], 'en', { sources }).citations).to.deep.equal([{ title: '甲文', link: null, details: ['date not stated'], quote: '' }]);
    });
  });
});
