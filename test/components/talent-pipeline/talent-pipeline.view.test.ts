import { expect } from 'chai';
import { BESIDE } from '../../../src/components/talent-pipeline/beside-subjects.view.ts';
import { hasBeside, talentPipelineView } from '../../../src/components/talent-pipeline/talent-pipeline.view.ts';
import type { Report } from '../../../src/data/report.ts';
import { realReport, realReports, type RealId } from '../../fixtures/real-reports.ts';
import { observation, report } from '../../fixtures/reports.ts';
import { REPORTS } from './reports.ts';
import { below, beside, certified, group, lineOf, lines, passes, people, pipeline, registrants, told } from './pipelines.ts';

describe('talentPipelineView', () => {
  describe('of the real reports', () => {
    let real: Readonly<Record<RealId, Report>>;
    before(async () => (real = await realReports()));

    it('tells 赣州: 836 certified among 11686, the share as our own, and not a word of an exam', () => {
      const view = pipeline(real.ganzhou);
      expect(view.groups.map(({ label, nature, note }) => [label, nature, note])).to.deep.equal([['人才与持证', '现有', '截至目前（日期未写明）']]);
      expect(told(lines(view))).to.deep.equal(['社工专业人才 11686名', '持证社工 836名', '驻站社工 —']);
      expect(below(view)).to.deep.equal(['推算 7.15% = 836名 ÷ 11686名（以社工专业人才为基数）']);
      expect(lines(view).map(({ within, mark }) => [within, mark.kind])).to.deep.equal([
        [false, 'bar'],
        [true, 'bar'],
        [false, 'none'],
      ]);
      expect(view.summary).not.to.contain('考试');
      expect(pipeline(real.ganzhou, 'en').summary).not.to.match(/exam/i);
    });

    it('tells 赣州 in English', () => {
      const view = pipeline(real.ganzhou, 'en');
      expect(told(lines(view))).to.deep.equal(['Social-work professionals 11,686 people', 'Certified social workers 836 people', 'Station staff —']);
      expect(below(view)).to.deep.equal(['推算 7.15% = 836 people ÷ 11,686 people (base: social-work professionals)']);
    });

    it('tells 九江: the declared 24% beside the computed 23.99% of those registered, certified and in post as not stated', () => {
      const view = pipeline(real.jiujiang);
      expect(told(group(view, 'exam')?.lines ?? [])).to.deep.equal(['报名考试 4523人', '通过考试 1085人', '与前3年总和相比 报考人数超前3年的总和']);
      expect(told(group(view, 'people')?.lines ?? [])).to.deep.equal(['持证社工 —', '驻站社工 —']);
      expect(below(view)).to.deep.equal(['考试通过率 达24%', '推算 23.99% = 1085人 ÷ 4523人（占报名者）']);
      expect(below(pipeline(real.jiujiang, 'en'))).to.deep.equal([
        'Exam pass rate reaching 24%',
        '推算 23.99% = 1,085 people ÷ 4,523 people (of those registered)',
      ]);
      expect(view.warnings).to.deep.equal([]);
    });

    it('leaves the base that the text does not name to our arithmetic, not to the declared rate', () => {
      const [rate] = lineOf(pipeline(real.jiujiang), 'passes')?.rates ?? [];
      expect([rate?.label, rate?.figure?.text, rate?.detail, rate?.time]).to.deep.equal(['考试通过率', '达24%', '', '']);
    });

    it('tells 沧州: from 256 in 2019 to 1197, with this year’s 583 inside as a flow', () => {
      const view = pipeline(real.cangzhou);
      const stock = group(view, 'people')?.lines ?? [];
      expect(stock.map(({ figure, time }) => [figure?.text, time])).to.deep.equal([
        ['256人', '2019年'],
        ['1197人', '目前（日期未写明）'],
        [undefined, ''],
      ]);
      expect(stock[0]?.mark).to.deep.include({ kind: 'bar', style: 'earlier', length: 256 / 1197 });
      expect(stock[1]?.mark).to.deep.include({ kind: 'bar', style: 'stock', length: 1, segments: [{ size: 583 / 1197, tone: 'flow' }] });
      expect(stock[1]?.parts.map(({ label, figure, time, tone }) => [label, figure?.of, figure?.text, time, tone])).to.deep.equal([
        ['通过考试', 'passes', '583人', '今年（年份未写明）', 'flow'],
        ['级别构成', undefined, undefined, '', null],
      ]);
      expect(stock[1]?.since, '目前 states no year').to.equal(null);
      expect(told(group(view, 'exam')?.lines ?? [])).to.deep.equal(['报名考试 —', '通过考试 583人']);
    });

    it('gives 沧州 no growth rate and no share of 583 in 1197, for the report states neither; and says why none of those registered', () => {
      const view = pipeline(real.cangzhou);
      expect(below(view)).to.deep.equal(['报名考试人数未写明，不算比例']);
      expect(view.summary).not.to.contain('%');
    });

    it('tells 江苏: 7.93万 reached, more than 10万 wanted by 2025, more than 2.07万 short', () => {
      const view = pipeline(real.jiangsu);
      const stages = group(view, 'people')?.lines ?? [];
      expect(stages.map(({ figure, time, mark, since }) => [figure?.text, time, 'style' in mark ? mark.style : mark.kind, since])).to.deep.equal([
        ['达7.93万人', '截至2021年底', 'stock', undefined],
        ['超10万人', '目标 · 到2025年', 'target', undefined],
        [undefined, '', 'none', undefined],
      ]);
      expect(stages[1]?.remarks).to.deep.equal([{ text: '还差超过2.07万人 = 超10万人 − 7.93万人', computed: true }]);
      const english = pipeline(real.jiangsu, 'en');
      expect(lineOf(english, 'certified-target')?.remarks.map(({ text }) => text)).to.deep.equal([
        'more than 20,700 people short = more than 100,000 people − 79,300 people',
      ]);
    });

    it('keeps 江苏’s leaders apart, says what they come to only if no one is both, and takes them from no target counted up over time', () => {
      const leaders = group(pipeline(real.jiangsu), 'leaders');
      expect(told(leaders?.lines ?? [])).to.deep.equal([
        '全国社会工作领军人才（江苏拥有） 6人',
        '江苏省社会工作领军人才 75人',
        '领军人才 150名',
        '督导人才 —',
        '督导人才 150名',
      ]);
      expect(leaders?.lines.flatMap(({ remarks }) => remarks.map(({ text }) => text))).to.deep.equal([
        '合计75人至81人：无人重复计入才是81人，原文未写明',
        '目标按累计培养计，不与现有人数相减',
        '目标按累计培养计，不与现有人数相减',
      ]);
    });

    it('dashes the certified of every report that tells anything of social workers and not how many hold a certificate', async () => {
      const views = await Promise.all(REPORTS.map(async (id) => [id, pipeline(await realReport(id))] as const));
      const unstated = views.filter(([, view]) => told(group(view, 'people')?.lines ?? []).includes('持证社工 —')).map(([id]) => id);
      expect(unstated).to.have.members(['guandu', 'heilongjiang', 'hexian', 'jiangshan', 'jiujiang', 'tacheng', 'ulanqab']);
    });

    it('tells of every stated number of the certified how many are of which level, or that it is left out', async () => {
      const levels = async (id: string) => told(group(pipeline(await realReport(id)), 'people')?.lines.flatMap(({ parts }) => parts) ?? []);
      for (const id of ['ganzhou', 'cangzhou', 'jiangsu']) expect(await levels(id)).to.include('级别构成 —');
      expect(await levels('mashan')).to.deep.equal(['初级 · 助理社会工作师 7人', '中级 · 社会工作师 1人', '高级 —']);
    });

    it('lists in its table exactly the figures that it shows', () => {
      for (const id of Object.keys(real) as RealId[]) {
        const view = pipeline(real[id]);
        const entries = view.groups.flatMap(({ lines: all, blocks }) => [
          ...all.flatMap((line) => [line, ...line.parts, ...line.rates]),
          ...blocks.flatMap(({ cells }) => cells),
        ]);
        const shown = new Set(entries.flatMap(({ figure }) => figure?.of ?? []));
        expect(view.observations.map(({ id: of }) => of)).to.have.members([...shown]);
      }
    });

    it('tells every figure in its paragraph', () => {
      for (const id of Object.keys(real) as RealId[])
        for (const lang of ['zh', 'en'] as const) {
          const view = pipeline(real[id], lang);
          for (const { figure } of lines(view)) expect(view.summary).to.contain(figure?.text ?? '');
        }
    });
  });

  it('has nothing to show, with a reason, where the report has no person in it', () => {
    const empty = (lang: 'zh' | 'en', area = '', of = report([])) => talentPipelineView(of, { lang, area }, null);
    expect(empty('zh')).to.deep.include({ kind: 'empty', reason: '报告未写明社工人才的数字。' });
    expect(empty('en')).to.deep.include({ kind: 'empty', reason: 'The report states no figures on social workers.' });
    expect(empty('zh', '别处', report([passes(5)]))).to.deep.include({ kind: 'empty', reason: '报告中没有地区“别处”，请改正 area。' });
  });

  it('says that a figure was refused, not that it is not stated', () => {
    const refused = (indicator: string) => talentPipelineView(report([observation(indicator, 5, { unit: '人次' })]), { lang: 'zh', area: '' }, beside);
    for (const indicator of ['exam_passes', 'talent_recruited']) expect(refused(indicator)).to.deep.include({ reason: '数据未通过检查，未采用' });
  });

  it('gives a missing figure its reason and no bar', () => {
    const [line] = lines(pipeline(report([certified({ missing: 'not-collected' })])));
    expect([line?.figure?.text, line?.mark.kind]).to.deep.equal(['未统计', 'none']);
  });

  it('gives a stated zero its figure', () => {
    const line = lineOf(pipeline(report([registrants(1000), passes(0)])), 'exam_passes');
    expect([line?.figure?.text, line?.mark.kind === 'bar' && line.mark.length]).to.deep.equal(['0人', 0]);
  });

  it('is never empty as long as what stands beside the stages is on its way', () => {
    const of = report([people('talent_recruited', 1)]);
    expect(talentPipelineView(of, { lang: 'zh', area: '' }, null)).to.deep.include({ kind: 'pipeline', groups: [] });
    expect(told(lines(pipeline(of)))).to.deep.equal(['持证社工 —', '驻站社工 —', '引进人才 1人']);
  });

  it('fetches more for every indicator that stands beside the stages, and for a promise; for stages alone it does not', () => {
    for (const indicator of BESIDE) {
      const [one] = report([observation('exam_passes', 1, { unit: '人' })]).observations;
      expect(hasBeside({ ...report([]), observations: [{ ...one!, indicator }] }), indicator).to.equal(true);
    }
    expect(hasBeside(report([certified(5, { role: 'target', time: { kind: 'plan', to: '2025' } })]))).to.equal(true);
    const [whole, other] = report([certified(9), observation('station_count', 3, { unit: '个' })]).observations;
    const own = { ...report([]), observations: [whole!, { ...other!, partOf: whole!.id }] };
    expect(hasBeside(own), 'a part that the report defines itself').to.equal(true);
    expect(hasBeside(report([certified({ atLeast: 5 }, { hedge: '余', printed: '5余人' })])), 'an open end').to.equal(true);
    const rate = people('certified_rate', 0.5, { unit: '%', printed: '50%', rate: { denominator: 'certified_social_workers' } });
    expect(hasBeside(report([certified(5), rate])), 'a base that the report declares').to.equal(true);
    expect(
      hasBeside(report([registrants(9), passes(5), certified(5), people('social_workers_total', 10), observation('station_count', 3, { unit: '个' })])),
    ).to.equal(false);
  });
});
