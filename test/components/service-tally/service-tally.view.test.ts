import { expect } from 'chai';
import { serviceTallyView, type TallyFigure, type TallyView } from '../../../src/components/service-tally/service-tally.view.ts';
import type { Lang } from '../../../src/data/language.ts';
import type { Report } from '../../../src/data/report.ts';
import type { RawObservation } from '../../../src/data/schema.ts';
import { realReports, type RealId } from '../../fixtures/real-reports.ts';
import { observation, report } from '../../fixtures/reports.ts';

function tally(of: Report, lang: Lang = 'zh'): TallyView {
  const view = serviceTallyView(of, { lang, area: '' });
  if (view.kind !== 'tally') throw new Error(`Expected a tally, found: ${view.reason}`);
  return view;
}

const served = (value: RawObservation['value'], more: Partial<RawObservation> = {}) => observation('people_served', value, { unit: '人', ...more });
const activities = (value: RawObservation['value'], more: Partial<RawObservation> = {}) => observation('activities_held', value, { unit: '场次', ...more });
const attendances = (value: RawObservation['value'], more: Partial<RawObservation> = {}) =>
  observation('service_person_times', value, { unit: '人次', ...more });

/** Label and figure, with … where an open end is drawn. */
const line = ({ label, figure, open }: TallyFigure) => `${label} ${figure.text}${open ? ' …' : ''}`;
const groups = (view: TallyView) => view.groups.map(({ label, time, figures }) => [label, time, ...figures.map(line)]);

describe('serviceTallyView', () => {
  describe('of the real reports', () => {
    let real: Readonly<Record<RealId, Report>>;
    before(async () => (real = await realReports()));

    it('tells 赣州: each figure in its own unit and field, with an open end where the text says 余', () => {
      const view = tally(real.ganzhou);
      expect(groups(view)).to.deep.equal([
        ['总体', '截至目前累计（起点未写明）', '服务人数 8万余人 …'],
        ['乡村振兴', '自乡镇（街道）社工站建设以来（起点未写明）', '活动 1000余次 …', '联动志愿者 6000余人 …', '链接社会资源 96万元'],
        ['就业', '目前（日期未写明）', '提供岗位 305个', '吸纳高校毕业生就业 76名'],
      ]);
      expect(view.groups[2]?.figures[1]?.notes).to.include('与“提供岗位”是否重叠，报告未写明');
      expect(view.workflow).to.deep.equal({
        title: '服务流程',
        steps: ['群众点单', '站（点）派单', '社工接单', '群众评单'],
        note: '各环节数量：报告未写明',
      });
    });

    it('tells 赣州 in English', () => {
      expect(groups(tally(real.ganzhou, 'en'))).to.deep.equal([
        ['Overall', 'running total (start not stated)', 'People served 80,000 or more people …'],
        [
          'rural revitalisation',
          'running total (start not stated)',
          'Activities 1,000 or more events …',
          'Volunteers engaged 6,000 or more people …',
          'Resources linked CNY 960,000',
        ],
        ['employment', 'as of the report (date not stated)', 'Posts provided 305 posts', 'Graduates employed 76 people'],
      ]);
    });

    it('tells 九江: attendances and activities, and the money each under its own name', () => {
      expect(groups(tally(real.jiujiang))).to.deep.equal([
        ['总体', '今年（年份未写明）', '服务人次 197404人次', '活动 40212场次'],
        ['资金', '', '购买网课投入 12万元', '未成年人关爱保护项目投入 142万元', '社工机构获资助 19万元'],
      ]);
    });

    it('tells 沧州: two tallies counted differently, flagged, kept apart, with the warning', () => {
      const view = tally(real.cangzhou);
      expect(groups(view).slice(0, 2)).to.deep.equal([
        ['社工项目', '自2020年首个市级购买社工服务项目落地至今', '服务人次 120万人次', '活动 600余期次 …', '孵化社区社会组织 5000余个 …'],
        ['社工站', '自2020年以来', '服务人次 1.2万余人次 …', '社区服务活动 2163期次', '联动志愿者 达到7000余人 …'],
      ]);
      expect(view.groups.map(({ flag }) => flag)).to.deep.equal(['口径不一，分开列出，不相加', '口径不一，分开列出，不相加', '']);
      expect(view.warnings.map(({ code }) => code)).to.deep.equal(['tallies-differ']);
      expect(view.groups[0]?.figures[1]?.notes).to.include('与“社工站 社区服务活动”是否重叠，报告未写明');
      expect(tally(real.cangzhou, 'en').groups[0]?.flag).to.equal('counted differently, kept apart, not added');
    });

    it('shows 沧州’s two model projects inside its eight, not beside them', () => {
      const money = tally(real.cangzhou).groups[2];
      expect(money?.figures.map(line)).to.deep.equal(['8个社工项目总投资 153万元', '省人才强冀工程项目总投资 10万元', '社工项目 8个']);
      expect(money?.figures[2]?.parts.map((part) => [line(part), ...part.notes])).to.deep.equal([['社工项目 2个', '省级示范社工站', '2023年']]);
    });

    it('has no figure on services for 江苏, and says so', () => {
      expect(serviceTallyView(real.jiangsu, { lang: 'zh', area: '' })).to.deep.include({ kind: 'empty', reason: '报告未写明服务的数字。' });
      expect(serviceTallyView(real.jiangsu, { lang: 'en', area: '' })).to.deep.include({ kind: 'empty', reason: 'The report states no figures on services.' });
    });

    it('never states a number that no figure of the report has', () => {
      const sums = ['1212000', '121.2万', '2763', '163万', '381'];
      Object.values(real).forEach((of) => sums.forEach((sum) => expect(serviceTallyView(of, { lang: 'zh', area: '' }).summary).not.to.contain(sum)));
    });
  });

  it('names the place that is not in the report', () => {
    expect(serviceTallyView(report([served(5)]), { lang: 'zh', area: '别处' })).to.deep.include({
      kind: 'empty',
      reason: '报告中没有地区“别处”，请改正 area。',
    });
  });

  it('gives a missing figure its reason and a zero its zero', () => {
    const view = tally(report([served({ missing: 'not-collected' }), activities(0)]));
    expect(groups(view)).to.deep.equal([['总体', '时间未写明', '服务人数 未统计', '活动 0场次']]);
  });

  it('keeps targets in a group of their own, called targets, with no open end drawn', () => {
    const target = activities({ atLeast: 30 }, { id: 'goal', role: 'target', hedge: '不少于', printed: '不少于30场次', time: { kind: 'plan', to: '2025' } });
    const view = tally(report([target, activities(12)]));
    expect(groups(view)).to.deep.equal([
      ['总体', '时间未写明', '活动 12场次'],
      ['目标', '到2025年', '活动 不少于30场次'],
    ]);
    expect(view.groups[1]?.figures[0]?.notes).to.deep.equal(['目标']);
  });

  it('puts a part beneath its whole and nowhere else', () => {
    const view = tally(report([activities(40), activities(12, { id: 'online', by: { method: '线上' }, partOf: 'activities_held' })]));
    expect(view.groups.flatMap(({ figures }) => figures.map(line))).to.deep.equal(['活动 40场次']);
    expect(view.groups[0]?.figures[0]?.parts.map((part) => [line(part), ...part.notes])).to.deep.equal([['活动 12场次', '方式：线上']]);
  });

  it('shows a part whose whole stands in another group, once', () => {
    const part = activities(12, { id: 'elders', by: { field: '养老' }, partOf: 'activities_held' });
    const view = tally(report([activities(40), part]));
    const all = view.groups.flatMap(({ figures }) => figures.flatMap((figure) => [figure, ...figure.parts])).map(({ figure }) => figure.text);
    expect(all.filter((text) => text === '12场次')).to.have.lengthOf(1);
  });

  it('keeps showing figures whose part-of links lead in a circle, with the warning', () => {
    const view = tally(report([activities(40, { partOf: 'b' }), activities(12, { id: 'b', partOf: 'activities_held' })]));
    expect(view.summary).to.contain('40场次').and.to.contain('12场次');
    expect(view.warnings.map(({ code }) => code)).to.include('part-of-itself');
  });

  it('gives the time of each figure where the times of a group differ', () => {
    const view = tally(report([served(5, { time: { kind: 'year', date: '2021' } }), activities(7, { time: { kind: 'year', date: '2022' } })]));
    expect(view.groups.map(({ time, figures }) => [time, figures.map(({ notes }) => notes)])).to.deep.equal([['', [['2021年'], ['2022年']]]]);
  });

  it('does not flag two tallies that can have been counted alike', () => {
    const scope = (name: string, visits: number, events: number) => [
      attendances(visits, { id: `${name}-visits`, by: { scope: name } }),
      activities(events, { id: `${name}-events`, by: { scope: name } }),
    ];
    const view = tally(report([...scope('项目', 1000, 10), ...scope('站点', 2000, 10)]));
    expect(view.groups.map(({ label, flag }) => [label, flag])).to.deep.equal([
      ['项目', ''],
      ['站点', ''],
    ]);
  });

  it('shows the steps of the service only in their order, and only of the place shown', () => {
    const steps = { kind: 'workflow_steps', items: ['点单', '派单'] };
    expect(tally(report([served(5)], { lists: [{ ...steps, ordered: true }] })).workflow?.steps).to.deep.equal(['点单', '派单']);
    expect(tally(report([served(5)], { lists: [steps] })).workflow).to.equal(null);
    expect(tally(report([served(5)], { lists: [{ ...steps, ordered: true, place: 'elsewhere' }] })).workflow).to.equal(null);
  });
});
