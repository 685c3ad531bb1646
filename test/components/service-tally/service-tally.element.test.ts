import { expect, fixture, html } from '@open-wc/testing';
import type { ServiceTallyElement } from '../../../src/index.ts';
import '../../../src/index.ts';
import { hearComplaints } from '../../fixtures/complaints.ts';
import { realReports, type RealId } from '../../fixtures/real-reports.ts';
import { observation, rawReport } from '../../fixtures/reports.ts';
import { openTable, quiet, shown, shownEach, untilShown } from '../../fixtures/shown.ts';

const drawn = (report: unknown, lang = 'zh-CN') => fixture<ServiceTallyElement>(html`<service-tally lang=${lang} .report=${report}></service-tally>`);
/** Figures that are drawn with an open end. */
const open = (at: Element) =>
  Array.from(at.shadowRoot!.querySelectorAll('.cell'))
    .filter((cell) => cell.querySelector('.open'))
    .map((cell) => cell.querySelector('[part=figure]')?.textContent);

describe('<service-tally>', () => {
  describe('of the real reports', () => {
    let real: Awaited<ReturnType<typeof realReports>>;
    before(async () => (real = await realReports()));

    it('shows 赣州, with an open end where the text says 余 and only there', async () => {
      const at = await drawn(real.ganzhou);
      expect(shownEach(at, '[part=figure]')).to.deep.equal(['8万余人', '1000余次', '6000余人', '96万元', '305个', '76名']);
      expect(open(at)).to.deep.equal(['8万余人', '1000余次', '6000余人']);
      expect(shownEach(at, '.group-head')).to.deep.equal([
        '总体 截至目前累计（起点未写明）',
        '乡村振兴 自乡镇（街道）社工站建设以来（起点未写明）',
        '就业 目前（日期未写明）',
        '服务流程 各环节数量：报告未写明',
      ]);
      expect(shownEach(at, '.workflow li')).to.deep.equal(['群众点单', '站（点）派单', '社工接单', '群众评单']);
    });

    it('shows 赣州 in English', async () => {
      const at = await drawn(real.ganzhou, 'en');
      expect(shownEach(at, '[part=figure]')).to.deep.equal([
        '80,000 or more people',
        '1,000 or more events',
        '6,000 or more people',
        'CNY 960,000',
        '305 posts',
        '76 people',
      ]);
      expect(open(at)).to.have.lengthOf(3);
    });

    it('shows 沧州: two groups, each flagged, with the warning spelt out', async () => {
      const at = await drawn(real.cangzhou);
      const groups = Array.from(at.shadowRoot!.querySelectorAll('.group'));
      expect(groups.map((group) => group.querySelector('.flag')?.textContent ?? null)).to.deep.equal([
        '※ 口径不一，分开列出，不相加',
        '※ 口径不一，分开列出，不相加',
        null,
      ]);
      expect(groups.slice(0, 2).map((group) => Array.from(group.querySelectorAll('[part=figure]'), ({ textContent }) => textContent))).to.deep.equal([
        ['120万人次', '600余期次', '5000余个'],
        ['1.2万余人次', '2163期次', '达到7000余人'],
      ]);
      await untilShown(at, '两组统计口径不一：“120万人次 / 600余期次”与“1.2万余人次 / 2163期次”');
      expect(shown(at, '.warned')).to.contain('分开列出，不相加，请向发布单位核实');
    });

    it('shows 沧州’s warning in English', async () => {
      const at = await drawn(real.cangzhou, 'en');
      await untilShown(at, 'Two tallies were not counted alike');
      expect(shown(at, '.flag')).to.contain('counted differently, kept apart, not added');
    });

    it('shows 江苏 as empty with the reason', async () => {
      const at = await drawn(real.jiangsu);
      expect([at.getAttribute('state'), shown(at, '.reason')]).to.deep.equal(['empty', '报告未写明服务的数字。']);
      expect(shown(await drawn(real.jiangsu, 'en'), '.reason')).to.equal('The report states no figures on services.');
    });

    it('holds every figure of the view in its table', async () => {
      for (const id of ['ganzhou', 'jiujiang', 'cangzhou'] as const) {
        const at = await drawn(real[id]);
        await openTable(at);
        const rows = shownEach(at, 'tbody tr');
        expect(rows).to.have.lengthOf(at.view!.observations.length);
        at.view!.observations.forEach(({ printed = '' }, index) => expect(rows[index]).to.contain(printed));
      }
    });

    it('gives the page nothing to complain of', async () => {
      const complaints = hearComplaints();
      for (const id of Object.keys(real) as RealId[]) await quiet(await drawn(real[id]));
      complaints.stop();
      expect(complaints.heard).to.deep.equal([]);
    });
  });

  it('shows a part beneath its whole, called a part', async () => {
    const whole = observation('activities_held', 40, { unit: '场次' });
    const part = observation('activities_held', 12, { id: 'online', unit: '场次', by: { method: '线上' }, partOf: 'activities_held' });
    const at = await drawn(rawReport([whole, part]));
    expect(shownEach(at, '.cell')).to.have.lengthOf(1);
    expect(shown(at, '.parts')).to.equal('其中 活动 12场次方式：线上');
  });

  it('draws no bars on a common scale: person-times and money do not compare', async () => {
    const at = await drawn(rawReport([observation('people_served', 5, { unit: '人' }), observation('resources_linked_yuan', 960000, { unit: '元' })]));
    expect(at.shadowRoot!.querySelectorAll('[part=drawing] svg')).to.have.lengthOf(0);
  });
});
