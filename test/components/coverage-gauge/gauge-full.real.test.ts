/** What the gauge says of each real report, read against its source text: the figures, the goals, what is not stated. */
import { expect } from 'chai';
import type { Gauge, GaugeOptions } from '../../../src/components/coverage-gauge/coverage-gauge.view.ts';
import { fullGaugeView } from '../../../src/components/coverage-gauge/gauge-full.view.ts';
import { goalsOf, isToldElsewhere } from '../../../src/components/coverage-gauge/gauge-goals.ts';
import { themeOf } from '../../../src/components/service-tally/tally-indicators.ts';
import { BESIDE } from '../../../src/components/talent-pipeline/beside-subjects.view.ts';
import { isStage } from '../../../src/components/talent-pipeline/subjects.view.ts';
import { CATALOGUE } from '../../../src/data/catalogue.ts';
import { realReport } from '../../fixtures/real-reports.ts';
import { observation, report } from '../../fixtures/reports.ts';

const ALL = 'cangzhou ganzhou guandu heilongjiang hexian jiangshan jiangsu jiujiang kunming linze mashan national shangrao shishi tacheng ulanqab yangpu'.split(
  ' ',
);

const view = async (id: string, more: Partial<GaugeOptions> = {}) =>
  fullGaugeView(await realReport(id), { lang: 'zh', area: '', indicator: '', shape: 'arc', areas: false, goals: false, ...more });
const told = async (id: string, more: Partial<GaugeOptions> = {}) => {
  const found = await view(id, more);
  if (found.kind !== 'gauge') throw new Error(`${id} has no gauge: ${found.reason}`);
  return found;
};
const none = async (id: string, more: Partial<GaugeOptions> = {}) => {
  const found = await view(id, more);
  if (found.kind !== 'empty' || !('stated' in found)) throw new Error(`${id} has a gauge.`);
  return found;
};
const facts = ({ facts: all }: Pick<Gauge, 'facts'>) =>
  all.map(({ label, figure, text, kind }) => [kind === 'computed' ? '推算' : '', label, figure?.text ?? '', text].filter(Boolean).join(' | '));
const lead = ({ mode, figure, caption }: Gauge) => [mode, figure.text, caption];

describe('the gauge of', () => {
  it('全国: 基本全覆盖 is a target in words, never 100 %', async () => {
    const gauge = await told('national');
    expect(lead(gauge)).to.deep.equal(['target', '基本全覆盖', '目标 · “十四五”期间 · 基数：乡镇（街道） · 原文只有文字，没有写百分数']);
    expect([gauge.share, gauge.end]).to.deep.equal([null, '']);
  });

  it('江山: a forecast in words, hatched to the end, and the years of its plan', async () => {
    const gauge = await told('jiangshan');
    expect(lead(gauge)).to.deep.equal(['forecast', '全覆盖', '预计 · 2022年 · 基数：乡镇（街道） · 原文只有文字，没有写百分数']);
    expect(gauge.share).to.equal(1);
    expect(facts(gauge)).to.deep.equal([
      '2020年 | 着手建设社工站',
      '2021年 | 全面铺开',
      '2022年 | 预计 全覆盖',
      '当前 | 报告未写明',
      '目标 · 全覆盖计划年限 | 3年 | 计划起止年份未写明。',
    ]);
    expect(gauge.groups).to.deep.equal([]);
  });

  it('马山: coverage and staffing in words, 8 of 36 certified and the hope for all', async () => {
    const gauge = await told('mashan');
    expect(lead(gauge)).to.deep.equal(['reached', '全覆盖', '基数：乡镇 · 原文只有文字，没有写百分数']);
    expect(gauge.groups[0]!.gauges.map(({ name }) => name)).to.deep.equal(['人员配备覆盖率']);
    const [staffing, certified] = (await told('mashan', { goals: true })).groups[0]!.gauges;
    expect(staffing!.figure.text).to.equal('全覆盖');
    expect([certified!.figure.text, certified!.end, certified!.share]).to.deep.equal(['8人', '36名', 8 / 36]);
    expect(facts(certified!)).to.deep.equal([
      '驻站社工 | 36名',
      '推算 | 占 22.22% | 8人 ÷ 36名',
      '推算 | 其余 28人 | 36名 − 8人',
      '力争 | 全覆盖 | 期限未写明 · 基数：全县所有社工人员',
    ]);
    expect(certified!.marks).to.deep.equal([{ at: 1, kind: 'intention', open: false }]);
  });

  it('杨浦: three kinds of station, each with its count, and the three goals in years', async () => {
    const gauge = await told('yangpu');
    expect(lead(gauge)).to.deep.equal(['reached', '全覆盖', '综合，街道 · 原文只有文字，没有写百分数']);
    expect(facts(gauge)).to.deep.equal([
      '社工站覆盖率 · 专项（未成年人保护），街道 | 全覆盖',
      '社工站覆盖率 · 专项（街道特色），街道 | 全覆盖',
      '社工站 · 综合，街道 | 12个',
      '社工站 · 专项（未成年人保护），街道 | 12家',
      '社工站 · 专项（街道特色），街道 | 12家',
      '目标 · 一年覆盖 | 1年 | 起始未写明。',
      '目标 · 两年规范 | 2年 | 起始未写明。',
      '目标 · 三年提升 | 3年 | 起始未写明。',
    ]);
  });

  it('黑龙江: a target of at least 40 % of each locality’s own, and 128 stations of 100', async () => {
    const gauge = await told('heilongjiang');
    expect(lead(gauge)).to.deep.equal(['target', '不低于40%', '目标 · 年底（2022年，据上文） · 基数：本地街镇总数']);
    expect(gauge.open).to.equal('upper');
    expect((await told('heilongjiang', { lang: 'en' })).caption).to.contain('by the end of 2022 (year taken from elsewhere in the report)');
    const [pilots] = gauge.groups[0]!.gauges;
    expect(lead(pilots!)).to.deep.equal(['reached', '128个', '省市县 · 2021年']);
    expect([pilots!.end, pilots!.over]).to.deep.equal(['100个', 128 / 100 - 1]);
    expect(facts(pilots!)).to.deep.equal(['目标 | 100个 | 2021年', '推算 | 超出目标 28个 | 128个 − 100个']);
  });

  it('江苏: the target of 100 %; with `goals` five goals and two norms below it', async () => {
    expect((await told('jiangsu')).groups).to.deep.equal([]);
    const gauge = await told('jiangsu', { goals: true });
    expect(lead(gauge)).to.deep.equal(['target', '达到100%', '目标 · 到2025年 · 基数：乡镇（街道）']);
    const { gauges } = gauge.groups[0]!;
    expect(gauges.map(({ name, figure }) => `${name} ${figure.text}`)).to.deep.equal([
      '持证社工 达7.93万人',
      '全国社会工作领军人才（江苏拥有） 6人',
      '江苏省社会工作领军人才 75人',
      '项目中社工人才占比 不低于75%',
      '项目人力成本占比 不少于80%',
      '领军人才 150名',
      '督导人才 150名',
      '每个县（市、区）的3A级及以上民办社会工作服务机构 ≥2个',
    ]);
    expect(facts(gauges[0]!)).to.deep.equal(['目标 | 超10万人 | 到2025年', '推算 | 距目标还差 超过2.07万人 | 超10万人 − 7.93万人']);
    expect(gauges[0]!.marks[0]).to.include({ at: 1, kind: 'target', open: true });
    // A target counted up over time: neither level is drawn against it.
    gauges.slice(1, 3).forEach((one) => expect([one.bare, one.share, one.marks, facts(one), one.caption]).to.deep.equal([true, null, [], [], '截至2021年底']));
    gauges.slice(3).forEach((one) => {
      expect(one.mode).to.equal('target');
      expect(facts(one)).to.deep.equal([one.name === '领军人才' ? '目标按累计计，不是现有数，差多少无法判断' : '当前 | 报告未写明']);
    });
    expect(gauges[3]!.caption).to.equal('要求 · 基数：政府购买的专业社会工作服务项目执行总人数');
  });

  it('上饶: twelve counties begun or complete, one by one, on no scale', async () => {
    const gauge = await told('shangrao');
    expect(lead(gauge)).to.deep.equal(['mixed', '12个', '每格一个，点纹表示“启动试点或完成”，是哪一种未写明']);
    expect([gauge.cells, gauge.share, gauge.end, gauge.shape]).to.deep.equal([12, null, '', 'bar']);
    expect(gauge.notice).to.equal('报告未写明社工站覆盖率，不据其他数字推算；这里是报告写明的另一项。');
    expect(gauge.notes!.join()).to.contain('不等于全部完成');
  });

  const stated: readonly (readonly [string, readonly string[], string])[] = [
    ['ulanqab', ['社工站 10个'], ''],
    ['jiujiang', ['社工站 192个'], ''],
    ['tacheng', ['社工站 塔城市阿西尔乡社工站'], ''],
    ['guandu', ['学校社工站（挂牌） 首家'], ''],
    ['shishi', ['学校社工站（正式挂牌） 第一家'], ''],
    ['linze', ['沙河镇 · 社工站 先期在沙河镇设立社工站试点', '平川镇 · 社工站 1个', '鸭暖镇 · 社工站 1个'], '各处数字不相加；合计未写明'],
    ['hexian', [], ''],
    ['kunming', [], ''],
  ];
  stated.forEach(([id, rows, note]) =>
    it(`${id}: none, for no rate is stated; what is stated is told`, async () => {
      const empty = await none(id);
      expect(empty.reason).to.equal('报告未写明社工站覆盖率，不据其他数字推算。');
      expect(empty.stated.map(({ label, figure }) => `${label} ${figure?.text}`)).to.deep.equal(rows);
      expect(empty.note).to.equal(note);
      expect(empty.summary).not.to.match(/\d%/);
    }),
  );

  it('官渡 and 石狮: a first is a first somewhere', async () => {
    expect((await none('guandu')).stated[0]!.text).to.contain('在官渡区范围内 · 近日');
    expect((await none('shishi')).stated[0]!.text).to.contain('在石狮乃至泉州市范围内 · 日前');
  });

  it('an indicator that is asked for: a rate, a count with a target, a part in its whole; a count alone has none', async () => {
    const rate = await told('jiujiang', { indicator: 'exam_pass_rate' });
    expect([rate.heading, rate.figure.text, rate.caption]).to.deep.equal(['考试通过率', '达24%', '基数：占报名者']);
    expect(facts(rate)).to.deep.equal(['通过考试 | 1085人', '报名考试 | 4523人']);
    expect((await told('jiangsu', { indicator: 'certified_social_workers' })).groups).to.deep.equal([]);
    const task = await told('ganzhou', { indicator: 'plan_task_done_share' });
    expect([task.figure.text, task.open, ...facts(task), task.verdict]).to.deep.equal([
      '任务过半',
      'upper',
      '计划时间进度 | 时间过半 | 图中刻线',
      '双过半：已实现（时间过半，任务过半）；任务是否快于时间，无法判断',
    ]);
    const part = await told('ganzhou', { indicator: 'certified_social_workers' });
    expect([part.figure.text, part.end, ...facts(part).slice(0, 2)]).to.deep.equal([
      '836名',
      '11686名',
      '社工专业人才 | 11686名',
      '推算 | 占 7.15% | 836名 ÷ 11686名',
    ]);
    expect((await told('mashan', { indicator: 'certified_social_workers' })).figure.text).to.equal('8人');
    expect((await none('jiujiang', { indicator: 'station_count' })).reason).to.equal('报告没有给社工站写明目标或总数，不画比例。');
  });

  it('the goals left to pipeline and tally are told there, and no other; a report with nothing else keeps them', async () => {
    const known = [...CATALOGUE.keys()];
    for (const id of ALL) {
      known.push(...(await realReport(id)).observations.map(({ indicator }) => indicator));
    }
    const toldThere = (code: string) => (isStage(code) || BESIDE.includes(code) || themeOf(code) !== undefined) && !code.endsWith('_coverage_rate');
    const left = [...new Set(known)].filter((indicator) => isToldElsewhere({ indicator }));
    expect(left.length).to.be.greaterThan(30);
    expect(left.filter((code) => !toldThere(code))).to.deep.equal([]);
    for (const id of ALL) {
      const real = await realReport(id);
      const goals = real.places.flatMap((place) => goalsOf(real, place.id)).map(({ indicator }) => indicator);
      expect(goals.filter((indicator) => toldThere(indicator) && !isToldElsewhere({ indicator }))).to.deep.equal([]);
    }
    // A portal's own code is told by nobody else, however it begins.
    expect(['training_rooms', 'agency_count_planned', 'my_certified_rate'].filter((indicator) => isToldElsewhere({ indicator }))).to.deep.equal([]);
    const certified = report([
      observation('certified_social_workers', 8, { id: 'c', unit: '人' }),
      observation('certified_social_workers', 36, { id: 't', unit: '人', role: 'target' }),
    ]);
    const found = fullGaugeView(certified, { lang: 'zh', area: '', indicator: '', shape: 'arc', areas: false, goals: false });
    expect(found.kind === 'gauge' && [found.heading, found.notice]).to.deep.equal([
      '持证社工',
      '报告未写明社工站覆盖率，不据其他数字推算；这里是报告写明的另一项。',
    ]);
  });

  it('every report, in both languages: each figure shown is in its table', async () => {
    for (const id of ALL) {
      for (const lang of ['zh', 'en'] as const) {
        const found = await view(id, { lang, goals: true });
        const ids = found.observations.map((one) => one.id);
        const gauges = found.kind === 'gauge' ? [found, ...found.groups.flatMap((group) => group.gauges)] : [];
        const figures = gauges.flatMap(({ figure, facts: all }) => [figure, ...all.flatMap((fact) => fact.figure ?? [])]);
        figures.forEach((figure) => 'of' in figure && expect(ids, `${id} ${figure.text}`).to.include(figure.of));
        expect(new Set(ids).size).to.equal(ids.length);
        if (lang === 'en')
          expect(gauges.flatMap(({ facts: all, verdict }) => [...all.map(({ label }) => label), verdict]).join()).not.to.match(/目标|报告|推算/);
      }
    }
  });
});
