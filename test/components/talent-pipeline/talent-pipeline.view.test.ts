import { expect } from 'chai';
import type { Lang } from '../../../src/data/language.ts';
import { talentPipelineView, type PipelineBar, type PipelineView } from '../../../src/components/talent-pipeline/talent-pipeline.view.ts';
import type { Report } from '../../../src/data/report.ts';
import type { RawObservation } from '../../../src/data/schema.ts';
import { realReports, type RealId } from '../../fixtures/real-reports.ts';
import { observation, report } from '../../fixtures/reports.ts';

function pipeline(of: Report, lang: Lang = 'zh'): PipelineView {
  const view = talentPipelineView(of, { lang, area: '' });
  if (view.kind !== 'pipeline') throw new Error(`Expected a pipeline, found: ${view.reason}`);
  return view;
}

const people = (indicator: string, value: RawObservation['value'], more: Partial<RawObservation> = {}) =>
  observation(indicator, value, { unit: '人', ...more });
const passes = (value: RawObservation['value'], more = {}) => people('exam_passes', value, more);
const registrants = (value: RawObservation['value'], more = {}) => people('exam_registrants', value, more);
const certified = (value: RawObservation['value'], more = {}) => people('certified_social_workers', value, more);

const groups = (view: PipelineView) =>
  view.groups.map(({ label, nature, bars }) => ({ label, nature, bars: bars.map((bar) => [bar.label, bar.figure?.text ?? null, bar.note]) }));
const bars = (view: PipelineView): readonly PipelineBar[] => view.groups.flatMap((group) => group.bars);
const rates = (view: PipelineView) => bars(view).flatMap((bar) => bar.rates.map(({ text, computed }) => `${computed ? '推算 ' : ''}${text}`));

describe('talentPipelineView', () => {
  describe('of the real reports', () => {
    let real: Readonly<Record<RealId, Report>>;
    before(async () => (real = await realReports()));

    it('tells 赣州: 836 certified among 11686, the share as our own, and not a word of an exam', () => {
      const view = pipeline(real.ganzhou);
      expect(groups(view)).to.deep.equal([
        {
          label: '人才与持证',
          nature: '现有',
          bars: [
            ['社工专业人才', '11686名', '截至目前（日期未写明）'],
            ['持证社工', '836名', '截至目前（日期未写明）'],
          ],
        },
      ]);
      expect(rates(view)).to.deep.equal(['推算 社工专业人才中 7.15% = 836 ÷ 11686']);
      expect(bars(view).map(({ length }) => length)).to.deep.equal([1, 836 / 11686]);
      expect(view.summary).not.to.contain('考试');
      expect(pipeline(real.ganzhou, 'en').summary).not.to.match(/exam/i);
    });

    it('tells 赣州 in English', () => {
      const view = pipeline(real.ganzhou, 'en');
      expect(bars(view).map(({ label, figure }) => [label, figure?.text])).to.deep.equal([
        ['Social work professionals', '11,686 people'],
        ['Certified social workers', '836 people'],
      ]);
      expect(rates(view)).to.deep.equal(['推算 7.15% = 836 ÷ 11,686 (share of social work professionals)']);
    });

    it('tells 九江: the declared 24% beside the computed 23.99% of those registered, and certified as not stated', () => {
      const view = pipeline(real.jiujiang);
      expect(groups(view)).to.deep.equal([
        {
          label: '职业资格考试',
          nature: '当期',
          bars: [
            ['报名考试', '4523人', '今年（年份未写明）'],
            ['通过考试', '1085人', '今年（年份未写明）'],
          ],
        },
        { label: '人才与持证', nature: '现有', bars: [['持证社工', null, '']] },
      ]);
      expect(rates(view)).to.deep.equal(['考试通过率 达24%', '推算 23.99% = 1085 ÷ 4523（占报名者）']);
      expect(bars(view)[2]).to.deep.include({ figure: null, length: null, style: 'stock' });
      expect(view.warnings).to.deep.equal([]);
      expect(rates(pipeline(real.jiujiang, 'en'))).to.deep.equal(['Exam pass rate 24%', '推算 23.99% = 1,085 ÷ 4,523 (of those registered)']);
    });

    it('tells 沧州: from 256 in 2019 to 1197, with this year’s 583 inside', () => {
      const view = pipeline(real.cangzhou);
      const [, stock] = view.groups;
      expect(stock?.bars.map(({ figure, note, style, length }) => [figure?.text, note, style, length])).to.deep.equal([
        ['256人', '2019年', 'earlier', 256 / 1197],
        ['1197人', '目前（日期未写明）', 'stock', 1],
      ]);
      expect(stock?.bars.map(({ part }) => part)).to.deep.equal([null, { length: 583 / 1197, text: '其中 通过考试 583人' }]);
      expect(view.groups[0]?.bars.map(({ figure }) => figure?.text ?? null)).to.deep.equal([null, '583人']);
    });

    it('gives 沧州 no growth rate and no share of 583 in 1197, for the report states neither', () => {
      expect(rates(pipeline(real.cangzhou))).to.deep.equal([]);
      expect(pipeline(real.cangzhou).summary).not.to.contain('%');
    });

    it('tells 江苏: 7.93万 reached, more than 10万 wanted by 2025', () => {
      const view = pipeline(real.jiangsu);
      expect(bars(view).map(({ figure, note, style, open }) => [figure?.text, note, style, open])).to.deep.equal([
        ['达7.93万人', '截至2021年底', 'stock', false],
        ['超10万人', '目标 · 到2025年', 'target', true],
      ]);
      expect(bars(pipeline(real.jiangsu, 'en')).map(({ figure }) => figure?.text)).to.deep.equal(['79,300 people', 'more than 100,000 people']);
    });

    it('keeps the levels of 江苏 apart: national, provincial and target are three figures', () => {
      const leaders = pipeline(real.jiangsu).others.filter(({ label }) => label.startsWith('领军人才'));
      expect(leaders.map(({ label, figure, note }) => [label, figure.text, note])).to.deep.equal([
        ['领军人才 · 全国', '6人', '截至2021年底'],
        ['领军人才 · 省', '75人', '截至2021年底'],
        ['领军人才', '150名', '目标 · 到2025年'],
      ]);
    });
  });

  it('has nothing to show, with a reason, where the report has no person in it', () => {
    expect(talentPipelineView(report([]), { lang: 'zh', area: '' })).to.deep.include({ kind: 'empty', reason: '报告未写明社工人才的数字。' });
    expect(talentPipelineView(report([]), { lang: 'en', area: '' })).to.deep.include({
      kind: 'empty',
      reason: 'The report states no figures on social workers.',
    });
    expect(talentPipelineView(report([passes(5)]), { lang: 'zh', area: '别处' })).to.deep.include({
      kind: 'empty',
      reason: '报告中没有地区“别处”，请改正 area。',
    });
  });

  it('gives a missing figure its reason and no bar', () => {
    const [bar] = bars(pipeline(report([certified({ missing: 'not-collected' })])));
    expect([bar?.figure?.text, bar?.length]).to.deep.equal(['未统计', null]);
  });

  it('gives a stated zero its figure', () => {
    expect(bars(pipeline(report([registrants(10), passes(0)]))).map(({ figure, length }) => [figure?.text, length])).to.deep.include(['0人', 0]);
  });

  it('draws no bar where there is but one number to compare', () => {
    expect(bars(pipeline(report([certified(836)]))).map(({ length }) => length)).to.deep.equal([null]);
  });

  it('draws exam and workforce on scales of their own', () => {
    const view = pipeline(report([registrants(100), passes(50), people('social_workers_total', 9000), certified(900)]));
    expect(view.groups.map((group) => group.bars.map(({ length }) => length))).to.deep.equal([
      [1, 0.5],
      [1, 0.1],
    ]);
  });

  describe('shares', () => {
    it('are not given between two stages that the report does not join', () => {
      expect(rates(pipeline(report([registrants(4523), passes(1085)])))).to.deep.equal([]);
      expect(rates(pipeline(report([people('social_workers_total', 100), certified(10)])))).to.deep.equal([]);
    });

    it('are not computed from a figure that is open', () => {
      const part = certified({ atLeast: 10 }, { hedge: '余', printed: '10余人', partOf: 'social_workers_total' });
      expect(rates(pipeline(report([people('social_workers_total', 100), part])))).to.deep.equal([]);
    });

    it('are not computed for a part of a missing whole, or of no whole at all', () => {
      const part = certified(10, { partOf: 'social_workers_total' });
      expect(rates(pipeline(report([people('social_workers_total', { missing: 'not-stated' }), part])))).to.deep.equal([]);
      expect(rates(pipeline(report([people('social_workers_total', 0), certified(0, { partOf: 'social_workers_total' })])))).to.deep.equal([]);
      expect(rates(pipeline(report([part])))).to.deep.equal([]);
    });

    it('stand beside a declared rate that they contradict, with a warning', () => {
      const rate = observation('exam_pass_rate', 0.5, { unit: '%', printed: '50%', rate: { numerator: 'exam_passes', denominator: 'exam_registrants' } });
      const view = pipeline(report([registrants(4523), passes(1085), rate]));
      expect(rates(view)).to.deep.equal(['考试通过率 50%', '推算 23.99% = 1085 ÷ 4523']);
      expect(view.warnings.map(({ code }) => code)).to.deep.equal(['rate-differs']);
    });

    it('are shown as declared where the report joins them to no stage', () => {
      const view = pipeline(report([observation('exam_pass_rate', 0.24, { unit: '%', printed: '24%' })]));
      expect(view.summary).to.contain('24%');
      expect([...rates(view), ...view.others.map(({ label, figure }) => `${label} ${figure.text}`)]).to.deep.equal(['考试通过率 24%']);
    });
  });

  it('keeps an open end open, on a target as well', () => {
    const open = certified({ atLeast: 800 }, { hedge: '余', printed: '800余人' });
    const target = certified({ moreThan: 1000 }, { id: 'goal', role: 'target', hedge: '超', printed: '超1000人' });
    expect(bars(pipeline(report([open, target]))).map((bar) => [bar.open, bar.style])).to.deep.equal([
      [true, 'stock'],
      [true, 'target'],
    ]);
  });

  it('puts earlier years before the present and the promise behind, however the report orders them', () => {
    const of = report([
      certified(2000, { id: 'goal', role: 'forecast', time: { kind: 'plan', to: '2025' } }),
      certified(1000, { time: { kind: 'as-of' } }),
      certified(300, { id: 'then', time: { kind: 'year', date: '2019' } }),
    ]);
    expect(bars(pipeline(of)).map(({ note }) => note)).to.deep.equal(['2019年', '截至目前（日期未写明）', '预计 · 到2025年']);
  });
});
