import { expect } from 'chai';
import type { Block, PipelineGroup } from '../../../src/components/talent-pipeline/group.view.ts';
import { realReport } from '../../fixtures/real-reports.ts';
import { observation, report } from '../../fixtures/reports.ts';
import { talentPipelineView } from '../../../src/components/talent-pipeline/talent-pipeline.view.ts';
import { beside, group, lineOf, people, pipeline, told } from './pipelines.ts';

const cells = (blocks: readonly Block[] = []) => blocks.map(({ label, note, cells: own }) => [label, note, ...told(own)]);
const real = async (id: string, name: PipelineGroup['name'], lang: 'zh' | 'en' = 'zh') => {
  const found = group(pipeline(await realReport(id), lang), name);
  if (!found) throw new Error(`${id} has no ${name}.`);
  return found;
};

describe('beside the stages', () => {
  describe('side doors', () => {
    it('of 和县 nest: 60 moved, 22 of them certified; 1 brought in; 2 hired, 1 of them a master', async () => {
      const { lines } = await real('hexian', 'doors');
      expect(told(lines)).to.deep.equal(['转岗网格员 · 首批 60名', '引进人才 1人', '招聘毕业生 2名']);
      expect(lines.map(({ parts }) => told(parts))).to.deep.equal([['转岗人员中持证 22名'], [], ['中级 1名']]);
      expect(lines[0]?.detail).to.equal('专职网格员 → 社区工作者队伍');
      expect(lines[2]?.parts[0]?.detail).to.equal('硕士');
      expect(lines[0]?.remarks).to.deep.equal([{ text: '36.67% = 22名 ÷ 60名（以转岗网格员为基数）', computed: true }]);
      expect(lines[1]?.remark).to.equal('是否计入机构招聘的两名，原文未写明。');
    });

    it('of 和县 are drawn person by person, those told apart first', async () => {
      const { lines } = await real('hexian', 'doors');
      expect(lines.map(({ mark }) => mark)).to.deep.equal([
        { kind: 'dots', count: 60, hollow: false, segments: [{ size: 22, tone: 'part' }] },
        { kind: 'dots', count: 1, hollow: false, segments: [] },
        { kind: 'dots', count: 2, hollow: false, segments: [{ size: 1, tone: 'middle' }] },
      ]);
    });

    it('are bars where they are too many to count by eye, and never dots where a figure is open', () => {
      const kinds = (value: Parameters<typeof people>[1], more = {}) =>
        group(pipeline(report([people('talent_recruited', value, more), people('graduates_recruited', 3)])), 'doors')?.lines.map(({ mark }) => mark.kind);
      expect(kinds(60)).to.deep.equal(['dots', 'dots']);
      expect(kinds(61)).to.deep.equal(['bar', 'bar']);
      expect(kinds({ atLeast: 30 }, { hedge: '余', printed: '30余人' })).to.deep.equal(['bar', 'bar']);
    });
  });

  it('are not how much they grew, under the code of what grew', () => {
    const more = { printed: '比上年增加20名', comparison: { kind: 'year-on-year' as const } };
    const grown = (indicator: string, value: number) => people(indicator, value, { id: `${indicator}-more`, ...more });
    const view = pipeline(report([people('talent_recruited', 60), grown('talent_recruited', 20), grown('graduates_recruited', 5)]));
    expect(told(group(view, 'doors')?.lines ?? [])).to.deep.equal(['引进人才 60人']);
  });

  it('tells what two levels come to in numbers of ours, where the one is printed in words', () => {
    const level = (id: string, value: number, printed: string, more = {}) =>
      people('leading_talent_count', value, { id, unit: '名', printed, by: { level: id }, ...more });
    const stated = report([level('甲级', 30, '首批领军人才', { mayOverlap: ['乙级'] }), level('乙级', 50, '50名', { mayOverlap: ['甲级'] })]);
    const texts = group(pipeline(stated), 'leaders')?.lines.flatMap(({ remarks }) => remarks.map(({ text }) => text));
    expect(texts).to.deep.equal(['合计50名至80名：无人重复计入才是80名，原文未写明']);
  });

  describe('posts', () => {
    it('of 塔城: two held besides another office are rings, three liaison officers are not', async () => {
      const { lines, note } = await real('tacheng', 'posts');
      expect(note).to.equal('时间未写明');
      expect(lines.map(({ label, detail, figure, mark }) => [label, detail, figure?.text, mark.kind === 'dots' && [mark.count, mark.hollow]])).to.deep.equal([
        ['站长', '', '由分管民政工作的副乡长兼任站长', [1, true]],
        ['常务副站长', '', '社会保障（民政）服务中心（退役军人服务站）主任兼任常务副站长', [1, true]],
        ['联络员', '', '3名', [3, false]],
      ]);
    });

    it('of 江山: one head for each station; three kinds of staff, their numbers left open', async () => {
      const { lines, blocks } = await real('jiangshan', 'posts');
      expect(told(lines)).to.deep.equal(['站长 1名', '三员的种类 3类']);
      expect(lines[0]?.detail).to.equal('每个社工站 · 街道分管领导（兼任）');
      expect(blocks.flatMap(({ cells: own }) => own.map(({ label, figure, missing }) => [label, figure, missing]))).to.deep.equal([
        ['专职工作人员', null, '人数未写明'],
        ['兼职工作人员', null, '人数未写明'],
        ['指导员', null, '人数未写明'],
      ]);
    });

    it('of 官渡: 2 at the school, 4 in turns who are no full posts; the school is named once', async () => {
      const { lines, note } = await real('guandu', 'posts');
      expect(note).to.equal('云南省昆明市官渡区关锁中心学校 · 时间未写明');
      expect(told(lines)).to.deep.equal(['驻校社工 2名', '轮值社工 4名']);
      expect(lines.map(({ detail }) => detail)).to.deep.equal(['', '']);
      expect(lines.map(({ mark }) => mark.kind === 'dots' && mark.hollow)).to.deep.equal([false, true]);
    });

    it('of 马山 stand among the stages, as the whole of the certified, and not a second time', async () => {
      const view = pipeline(await realReport('mashan'));
      expect(group(view, 'posts')).to.equal(undefined);
      expect(told(group(view, 'people')?.lines ?? [])).to.deep.equal(['驻站社工 · 专职 36名', '持证社工 8人', '持证率 全覆盖', '人员配备覆盖率 全覆盖']);
      const certified = lineOf(view, 'certified');
      expect(told(certified?.parts ?? [])).to.deep.equal(['初级 · 助理社会工作师 7人', '中级 · 社会工作师 1人', '高级 —']);
      expect(certified?.remarks.map(({ text }) => text)).to.deep.equal(['22.22% = 8人 ÷ 36名（以驻站社工为基数）']);
      expect(certified?.mark).to.deep.include({ kind: 'dots', count: 8 });
      expect(lineOf(view, 'certified-goal')).to.deep.include({ promised: true });
      expect(lineOf(view, 'certified-goal')?.mark).to.deep.include({ kind: 'bar', style: 'target', length: 1 });
    });
  });

  describe('training', () => {
    it('of 乌兰察布 is two trainings, each with its sessions and attendances', async () => {
      const { blocks, nature } = await real('ulanqab', 'training');
      expect(nature, 'added up, of no one period').to.equal('');
      expect(cells(blocks)).to.deep.equal([
        ['社区社会工作人才', '项目启动后累计（起点未写明）', '培训场次 15场', '受益人次 50人次'],
        ['驻站社工', '项目启动后累计（起点未写明）', '培训场次 47场', '培训人次 395人次'],
      ]);
      expect(cells((await real('ulanqab', 'training', 'en')).blocks)[1]?.slice(2)).to.deep.equal([
        'Training held 47 events',
        'Training attendances 395 attendances',
      ]);
    });

    it('of 马山 does not make one training of two that the text may mean', async () => {
      const { blocks } = await real('mashan', 'training');
      expect(cells(blocks)).to.deep.equal([['', '2021年以来', '各级各类专业培训 3场次', '社会工作能力提升培训 206人次']]);
      expect(blocks[0]?.cells.map(({ remark }) => remark)).to.deep.equal(['', '是否即三场次培训的人次，原文未写明。']);
    });

    it('of 黑龙江 and 塔城 keeps its hedge', async () => {
      expect(cells((await real('heilongjiang', 'training')).blocks).flat()).to.include('培训人次 1.5万余人次');
      expect(cells((await real('tacheng', 'training', 'en')).blocks).flat()).to.include('Training held 10 or more event sessions');
    });
  });

  describe('subsidies', () => {
    it('of 和县 are a grid of level by kind with its hole, each kind with those who receive it', async () => {
      expect(cells((await real('hexian', 'subsidies')).blocks)).to.deep.equal([
        ['一次性奖励', '首次获得证书 · 时间未写明', '初级 1500元', '中级 3000元', '高级 报告未写明'],
        ['持证工资补贴', '持证的社区工作人员 · 时间未写明', '初级 100元/月', '中级 200元/月', '高级 300元/月'],
        ['引才补贴', '', '安家补贴 —', '购房补贴 —'],
      ]);
    });

    it('have a hole for a level that one kind has and the other does not even mention', () => {
      const once = (level: string) => observation('subsidy_once_yuan', 1500, { id: `once-${level}`, unit: '元', by: { level } });
      const monthly = (level: string) => observation('subsidy_monthly_yuan', 100, { id: `monthly-${level}`, unit: '元/月', by: { level } });
      const { blocks } = group(pipeline(report([once('初级'), monthly('高级')])), 'subsidies') ?? {};
      expect(cells(blocks).map(([, , ...own]) => own)).to.deep.equal([
        ['初级 1500元', '高级 —'],
        ['初级 —', '高级 100元/月'],
      ]);
    });
  });

  describe('of places within', () => {
    const towns = (count: number) =>
      Array.from({ length: count }, (_, index) => ({ id: `t${index}`, name: `镇${index}`, level: 'township' as const, parent: 'city' }));
    const places = (count: number) => ({ places: [{ id: 'city', name: '某市', level: 'prefecture' as const }, ...towns(count)] });
    const hired = (place: string) => people('talent_recruited', 2, { id: `hired-${place}`, place });

    it('name their place, and stay two figures', () => {
      const { lines } = group(pipeline(report([hired('t0'), hired('t1')], places(2))), 'doors') ?? {};
      expect(told(lines ?? [])).to.deep.equal(['镇0 · 引进人才 2人', '镇1 · 引进人才 2人']);
    });

    it('keep the subsidies of two towns in two grids', () => {
      const once = (place: string) => observation('subsidy_once_yuan', 1500, { id: place, place, unit: '元', by: { level: '初级' } });
      const { blocks } = group(pipeline(report([once('t0'), once('t1')], places(2))), 'subsidies') ?? {};
      expect(blocks?.map(({ label }) => label)).to.deep.equal(['镇0 · 一次性奖励', '镇1 · 一次性奖励']);
    });

    it('are shown where they are chosen, once they are many', () => {
      const many = report(
        towns(13).map(({ id }) => hired(id)),
        places(13),
      );
      expect(talentPipelineView(many, { lang: 'zh', area: '' }, beside)).to.deep.include({
        kind: 'empty',
        reason: '此地区的社工人才数字未写明；报告写有其他地区的，可用 area 选择。',
      });
      expect(told(group(pipeline(many, 'zh', '镇7'), 'doors')?.lines ?? [])).to.deep.equal(['引进人才 2人']);
    });
  });

  it('pools of 九江 have their people and their number, never added', async () => {
    expect(cells((await real('jiujiang', 'pools')).blocks)).to.deep.equal([
      ['社工专家库', '今年以来（年份未写明）', '库数 1个', '库内人数 35人'],
      ['社工人才库', '今年以来（年份未写明）', '库数 1个', '库内人数 200人'],
      ['', '', '社工实训点 100个'],
    ]);
  });

  it('bases, schools and norms of 江苏 keep level, base and bound', async () => {
    expect(cells((await real('jiangsu', 'pools')).blocks)).to.deep.equal([
      ['', '截至2021年底', '人才培训基地 · 部、省级 25个', '开设社工专业院校 · 在苏部、省属高校 22所'],
    ]);
    const { blocks } = await real('jiangsu', 'norms');
    expect(cells(blocks)).to.deep.equal([['', '', '项目中社工人才占比 不低于75%', '项目人力成本占比 不少于80%']]);
    expect(blocks[0]?.cells.map(({ detail, promised }) => [detail, promised])).to.deep.equal([
      ['要求 · 政府购买的专业社会工作服务项目执行总人数', true],
      ['要求 · 政府购买的专业社会工作服务项目经费', true],
    ]);
  });
});
