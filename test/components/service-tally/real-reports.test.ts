/** The tally of each real report, read against its text. Browser only. */
import { expect } from 'chai';
import * as everything from '../../../src/components/service-tally/tally-more.ts';
import { rowsOf, serviceTallyView } from '../../../src/components/service-tally/service-tally.view.ts';
import '../../../src/languages/en/index.ts';
import { realReport } from '../../fixtures/real-reports.ts';
import { groups, sections, tally } from './tallies.ts';
import { warningCodes } from '../../fixtures/warnings.ts';

const IDS = 'cangzhou ganzhou guandu heilongjiang hexian jiangshan jiangsu jiujiang kunming linze mashan national shangrao shishi tacheng ulanqab yangpu';

describe('serviceTallyView of the real reports', () => {
  it('tells 赣州: fields of their own, the four steps without counts, the lists without figures', async () => {
    const view = tally(await realReport('ganzhou'));
    expect(groups(view)).to.deep.equal([
      ['总体 · 截至目前累计（起点未写明）', '服务人数 8万余人 …'],
      ['乡村振兴 · 自乡镇（街道）社工站建设以来（起点未写明）', '活动 1000余次 …', '联动志愿者 6000余人 …', '链接社会资源 96万元'],
      ['就业 · 目前（日期未写明）', '提供岗位 305个', '吸纳高校毕业生就业 76名'],
      ['机构与组织 · 截至目前（日期未写明）', '社工机构 44家'],
    ]);
    expect(view.workflow).to.deep.equal({
      title: '服务流程',
      note: '数量未写明',
      steps: ['群众点单', '站（点）派单', '社工接单', '群众评单'].map((text) => ({ text, figures: [] })),
    });
    expect(view.listed[2]).to.deep.equal({ title: '服务领域', text: '社会救助、养老服务、儿童福利、社区治理、社会事务等' });
    expect(view.notes).to.include('与“提供岗位”是否重叠，报告未写明。');
    expect(view.remark).to.equal('下辖各地的分布：报告未写明。');
  });

  it('tells 赣州 in English, heads with a capital, counters told apart', async () => {
    expect(groups(tally(await realReport('ganzhou'), 'en')).slice(0, 2)).to.deep.equal([
      ['Overall · running total (start not stated)', 'People served 80,000 or more people …'],
      [
        'Rural revitalisation · running total (start not stated)',
        'Activities 1,000 or more occasions …',
        'Volunteers engaged 6,000 or more people …',
        'Resources linked CNY 960,000',
      ],
    ]);
  });

  it('tells 乌兰察布: a part in its whole, households beside it, the three methods as a set', async () => {
    const view = tally(await realReport('ulanqab'));
    expect(groups(view)).to.deep.equal([
      [
        '总体',
        '-- 截至目前（日期未写明）',
        '服务人数 1200余人 … {其中 低收入人口、各类民政对象或其他特殊困难群众 900余人 …}',
        '入户走访 300余户 …',
        '-- 项目启动后累计（起点未写明）',
        '入户需求调查 12次',
      ],
      ['服务方法 · 截至目前（日期未写明）', '个案 10宗', '小组 8个', '-- 社区', '社区服务 8场', '服务人次 100余人次 …'],
      ['资金与项目 · 时间未写明', '下拨 100万元 [自治区福彩公益金 → 下拨 → “五社联动”社会工作服务试点项目]'],
    ]);
    expect(view.sections[0]?.groups[0]?.spans[0]?.rows[0]?.inner[0]?.bar).to.deep.equal({
      share: 0.75,
      open: 'upper',
      whole: { open: 'upper', cells: 0, key: '整条：全部1200余人' },
    });
  });

  it('tells 塔城: 205户335人 are one statement in two units', async () => {
    expect(groups(tally(await realReport('tacheng')))[0]).to.deep.equal(['服务对象 · 全乡 · 对象：民政服务对象 · 时间未写明', '常态化服务对象 205户 / 335人']);
  });

  it('tells 沧州: the two tallies side by side with what each comes to, then institutions and money', async () => {
    const view = tally(await realReport('cangzhou'));
    expect(sections(view)).to.deep.equal([
      ['口径不一，分开列出，不相加', '社工项目', '社工站'],
      ['', '机构与组织', '资金与项目'],
    ]);
    expect(groups(view)).to.deep.equal([
      ['社工项目 · 自2020年首个市级购买社工服务项目落地至今', '服务居民 120万人次', '活动 600余期次 …', '孵化社区社会组织 5000余个 …'],
      ['社工站 · 自2020年以来', '服务对象 1.2万余人次 …', '社区服务活动 2163期次', '参与志愿者 达到7000余人 …'],
      ['机构与组织 · 目前（日期未写明）', '注册社会工作组织 已达12家 {其中 市级 6家 | 其中 县级 6家}'],
      [
        '资金与项目',
        '-- 自2020年首个市级购买社工服务项目落地至今',
        '8个社工项目总投资 153万元 [来源未写明 → 总投资]',
        '社工项目 8个 {其中 省级示范社工站项目 2个 (2023年)}',
        '-- 今年（年份未写明）',
        '省人才强冀工程项目总投资 10万元 (支持：市委组织部) [来源未写明 → 总投资 → 省人才强冀工程]',
      ],
    ]);
    expect(view.sections[0]?.groups.map(({ each }) => [each?.label, each?.figure.text])).to.deep.equal([
      ['平均每期次（120万人次 ÷ 600余期次）', '至多2000人次'],
      ['平均每期次（1.2万余人次 ÷ 2163期次）', '至少5.5人次'],
    ]);
    const projects = view.sections[1]?.groups[1]?.spans[0]?.rows[1];
    expect(projects?.names.map(({ time }) => time)).to.deep.equal(['2020年', '2021年', '2022年', '2023年']);
    expect(projects?.inner[0]?.bar).to.deep.equal({ share: 0.25, open: null, whole: { open: null, cells: 8 } });
    expect(warningCodes(view)).to.deep.equal(['tallies-differ']);
    expect(view.remark).to.equal('按人群的分布：报告未写明。下辖各地的分布：报告未写明。');
  });

  it('tells 沧州’s 6 of the city and 6 of the counties as the two ends of its 12', async () => {
    const inner = rowsOf(tally(await realReport('cangzhou')).sections).filter(({ bar }) => bar?.whole?.cells === 12);
    expect(inner.map(({ label, bar }) => [label, bar?.from ?? 0, bar?.share])).to.deep.equal([
      ['市级', 0, 0.5],
      ['县级', 0.5, 0.5],
    ]);
  });

  it('tells 沧州 in English: rounds, and the mean in the same words as a figure', async () => {
    const view = tally(await realReport('cangzhou'), 'en');
    expect(view.sections[0]?.flag).to.equal('Counted on different bases: listed separately, not added up');
    expect(view.sections[0]?.groups[0]?.each).to.deep.include({ tag: 'computed', label: 'average per round (1.2 million attendances ÷ 600 or more rounds)' });
    expect(view.sections[0]?.groups[0]?.each?.figure.text).to.equal('at most 2,000 attendances');
    expect(view.summary).to.contain('2,163 rounds');
  });

  it('tells 临泽: three towns on one scale, not added; one town by method; books in kind', async () => {
    const view = tally(await realReport('linze'));
    expect(sections(view)).to.deep.equal([
      ['', '服务对象', '资金与项目'],
      ['平川镇', '服务方法', '志愿者与资源', '机构与组织'],
    ]);
    expect(groups(view).slice(0, 4)).to.deep.equal([
      ['服务对象 · 对象：重点服务对象；合计：报告未写明，不相加 · 时间未写明', '沙河镇 178人', '鸭暖镇 295名', '平川镇 290名'],
      ['资金与项目 · 2022年4月', '投资 30万元 (平川镇、鸭暖镇) [来源未写明 → 投资 → 设立社工站]'],
      ['服务方法 · 截至目前（日期未写明）', '-- 个案', '个案人次 60人次', '-- 小组', '小组活动 6场次', '-- 社区', '社区（团体）活动 4场次'],
      ['志愿者与资源 · 截至目前（日期未写明）', '链接社会资源 11万元 (实物（图书）)'],
    ]);
    expect(view.remark).to.equal('');
  });

  it('tells 江山: targets only, with their base and without a deadline, and that nothing is said of what was done', async () => {
    const view = tally(await realReport('jiangshan'));
    expect(view.remark).to.equal('已开展的数量：报告未写明。');
    expect(groups(view)).to.deep.equal([['目标 · 规则：三个3 · 期限：报告未写明', '个案 至少30个', '每个服务对象个案辅导 3次以上', '小组活动 至少3次']]);
  });

  it('tells 九江: the money by its verb, supervision by its date', async () => {
    expect(groups(tally(await realReport('jiujiang'))).slice(0, 3)).to.deep.equal([
      ['总体 · 今年（年份未写明）', '服务人次 197404人次', '主题活动 40212场次'],
      [
        '督导、咨询与评估',
        '-- 今年（年份未写明）',
        '参加争创社工站 50个 (全省“六化”社工站评选)',
        '-- 截至目前（日期未写明）',
        '实地评估社工站 15个 (由：江西省民政厅)',
      ],
      [
        '资金与项目',
        '-- 先后（日期未写明）',
        '购买网课投入 12万元 [来源未写明 → 投入 → 购买深圳社工学院网课]',
        '-- 今年（年份未写明）',
        '未成年人关爱保护项目投入 142万元 [来源未写明 → 投入 → 引入社工机构，“浔暖益童”未成年人关爱保护服务]',
        '社工机构获资助 19万元 [来源未写明 → 资助 → 全省“幸福社区”慈善志愿服务]',
        '获资助社工机构 2家 (项目：全省“幸福社区”慈善志愿服务)',
      ],
    ]);
  });

  it('tells 杨浦: supervision, the listed sources of its money, the menu without a workflow', async () => {
    const view = tally(await realReport('yangpu'));
    expect(groups(view)[0]).to.deep.equal([
      '督导、咨询与评估 · 截至目前（日期未写明）',
      '受指导社会组织数 12家',
      '为12家社会组织提供指导、咨询 68次',
      '对街道社工站开展实地督导 17家次',
      '项目监测评估 5家次',
    ]);
    expect(groups(view)[1]).to.deep.equal(['服务目录 · 时间未写明', '社会工作参与基层治理“菜单式”目录 22条']);
    expect(groups(view)[2]?.[1]).to.contain('[社工站专项建设补贴、政府购买社会组织服务、社区公益招投标、社区公益创投等 → 投入 → 社工站建设和运营管理]');
    expect(view.workflow).to.equal(null);
  });

  it('tells 江苏’s one target for institutions, and 黑龙江’s growth and office work', async () => {
    expect(groups(tally(await realReport('jiangsu')))).to.deep.equal([['目标 · 到2025年', '每个县（市、区）的3A级及以上民办社会工作服务机构 ≥2个']]);
    expect(groups(tally(await realReport('heilongjiang')))).to.deep.equal([
      ['机构与组织 · 2021年', '新增社工服务机构数 33个', '新增社工行业协会数 3个'],
      ['工作推进 · 2021年', '会议次数 31次', '对外发布信息数 541篇'],
    ]);
  });

  it('is empty for 官渡, 石狮, 上饶 and the nation, and names the fields that 官渡 lists', async () => {
    const empty = async (id: string) => {
      const view = serviceTallyView(await realReport(id), { lang: 'zh', area: '' }, everything);
      if (!('listed' in view) || view.kind !== 'empty') throw new Error(`${id} has figures.`);
      return view;
    };
    const guandu = await empty('guandu');
    expect(guandu.reason).to.equal('报告未写明服务的数字。');
    expect(guandu.listed[0]).to.deep.equal({ title: '服务领域', text: '学生健康成长、教师压力放松、家校共育等' });
    expect(guandu.summary).to.contain('报告未写明服务的数字。只列名称，各项数字报告未写明：服务领域：学生健康成长、教师压力放松、家校共育等。');
    const inEnglish = serviceTallyView(await realReport('guandu'), { lang: 'en', area: '' }, everything);
    expect(inEnglish.summary).to.contain('family and school together and others. Main services:');
    expect(guandu.listed.slice(-1)).to.deep.equal([{ title: '试点项目', text: '社工进校园' }]);
    expect((await empty('shishi')).listed).to.deep.equal([{ title: '将服务的对象', text: '有需求的学生和家长' }]);
    for (const id of ['shangrao', 'national']) expect([(await empty(id)).summary, (await empty(id)).listed]).to.deep.equal(['报告未写明服务的数字。', []]);
  });

  it('names the groups served wherever the text names them, and says that they are not told where services are counted', async () => {
    const named = async (id: string) => tally(await realReport(id)).listed.find(({ title }) => /对象/.test(title))?.text;
    expect(await named('ganzhou')).to.equal('低保家庭、特困人员、农村“三留守”人员、困难老年人、残疾人等');
    expect(await named('mashan')).to.equal('民政特殊困难群体');
    expect(await named('jiangshan')).to.equal('困难家庭、孤寡老人、困境儿童');
    const silent = async (id: string) => tally(await realReport(id)).remark.includes('按人群的分布：报告未写明。');
    for (const id of ['jiujiang', 'cangzhou']) expect(await silent(id), id).to.equal(true);
    for (const id of ['ganzhou', 'ulanqab', 'tacheng', 'linze', 'mashan', 'heilongjiang', 'yangpu']) expect(await silent(id), id).to.equal(false);
  });

  it('never states a number that no figure of the report has', async () => {
    const sums = ['1212000', '121.2万', '2763', '163万', '381', '763', '540'];
    for (const id of IDS.split(' ')) {
      const { summary } = serviceTallyView(await realReport(id), { lang: 'zh', area: '' }, everything);
      sums.forEach((sum) => expect(summary).not.to.contain(sum));
    }
  });

  for (const [how, more] of [
    ['with all there is', everything],
    ['where the rest could not be fetched', null],
  ] as const)
    it(`leads each figure to its observation ${how}`, async () => {
      for (const id of IDS.split(' ')) {
        const view = serviceTallyView(await realReport(id), { lang: 'zh', area: '' }, more);
        if (view.kind === 'empty') continue;
        const drawn = JSON.stringify([view.sections, view.workflow]);
        view.observations.forEach((one) => expect(drawn, `${id} ${one.id}`).to.contain(`"of":"${one.id}"`));
      }
    });
});
