import { expect, fixture, html } from '@open-wc/testing';
import type { StationMapElement } from '../../../src/index.ts';
import '../../../src/index.ts';
import { hearComplaints } from '../../fixtures/complaints.ts';
import { realReport, realReports, type RealId } from '../../fixtures/real-reports.ts';
import { rawReport, stations } from '../../fixtures/reports.ts';
import { openTable, quiet, shown, shownEach, untilShown } from '../../fixtures/shown.ts';

const drawn = (report: unknown, lang = 'zh-CN', area = '') =>
  fixture<StationMapElement>(html`<station-map lang=${lang} area=${area} .report=${report}></station-map>`);
const squares = (at: Element) => Array.from(at.shadowRoot!.querySelectorAll('.squares path'), (path) => path.getAttribute('d')!.split('M').length - 1);

describe('<station-map>', () => {
  describe('of the real reports', () => {
    let real: Awaited<ReturnType<typeof realReports>>;
    before(async () => (real = await realReports()));

    it('shows 九江: 1, 13 and 192, each in its squares, not added', async () => {
      const at = await drawn(real.jiujiang);
      expect(shownEach(at, '.tier')).to.deep.equal(['市级社会工作人才培育中心1个', '县级社工总站13个', '乡镇（街道）社工站192个']);
      expect(squares(at)).to.deep.equal([1, 13, 192]);
      expect(shownEach(at, '.notes li')).to.include('各级分列，不相加');
      await openTable(at);
      expect(shown(at)).not.to.contain('206');
      expect(shownEach(await drawn(real.jiujiang, 'en'), '.tier')).to.deep.equal([
        'City talent centre1 hub',
        'County hubs13 hubs',
        'Township and subdistrict stations192 stations',
      ]);
    });

    it('shows 赣州: one area, and that no boundaries were supplied', async () => {
      const at = await drawn(real.ganzhou);
      expect(shownEach(at, '.tier')).to.deep.equal(['乡镇（街道）社工站178个']);
      expect(shown(at, '.notes')).to.contain('未提供边界数据，不画地图').and.to.contain('下辖各地的分布：报告未写明');
      expect(at.shadowRoot!.querySelector('.entries')).to.equal(null);
      expect(shown(await drawn(real.ganzhou, 'en'), '.notes')).to.contain('No boundary data were supplied');
    });

    it('shows 江苏 as empty with the reason: no square, no digit', async () => {
      const at = await drawn(real.jiangsu);
      expect([at.getAttribute('state'), shown(at, '.reason')]).to.deep.equal(['empty', '报告未写明社工站数。']);
      expect(at.shadowRoot!.querySelector('svg')).to.equal(null);
      expect(shown(at)).not.to.match(/\d/);
    });

    it('shows 临泽’s stations by name, and in a town only its own', async () => {
      const linze = await realReport('linze');
      expect(shownEach(await drawn(linze), '.entries li').filter((entry) => /^..镇社工站/.test(entry))).to.have.lengthOf(3);
      expect(shownEach(await drawn(linze, 'zh-CN', '沙河镇'), '.entries li')).to.deep.equal(['沙河镇社工站 试点、先期']);
    });

    it('holds every figure of the view in its table', async () => {
      for (const id of ['ganzhou', 'jiujiang', 'cangzhou'] as const) {
        const at = await drawn(real[id]);
        await openTable(at);
        expect(shownEach(at, 'tbody tr')).to.have.lengthOf(at.view!.observations.length);
      }
    });

    it('gives the page nothing to complain of', async () => {
      const complaints = hearComplaints();
      for (const id of Object.keys(real) as RealId[]) await quiet(await drawn(real[id]));
      complaints.stop();
      expect(complaints.heard).to.deep.equal([]);
    });
  });

  it('shows a tier without a count as such, with no square', async () => {
    const at = await drawn(
      rawReport([stations(12)], { networks: [{ tiers: [{ name: '街', of: 'station_count' }, { name: '居' }, { name: 'X', open: true }] }] }),
    );
    expect(shownEach(at, '.tier')).to.deep.equal(['街12个', '居报告未写明', 'X未定数']);
    expect(squares(at)).to.deep.equal([12]);
  });

  it('shows a target with its role, and draws no square for it', async () => {
    const at = await drawn(rawReport([stations(50, { role: 'target', time: { kind: 'plan', to: '2025' } })]));
    expect(shown(at, '.tier')).to.contain('50个').and.to.contain('目标 · 到2025年');
    expect(squares(at)).to.deep.equal([]);
  });

  it('follows its area', async () => {
    const places = [
      { id: 'city', name: '某市', level: 'prefecture' },
      { id: 'east', name: '东县', level: 'county', parent: 'city' },
    ] as const;
    const at = await drawn(rawReport([stations(30), stations(10, { id: 'e', place: 'east' })], { places: [...places] }));
    expect(shownEach(at, '.entries li')).to.deep.equal(['东县10个 时间未写明']);
    at.area = '东县';
    await untilShown(at, '社工站10个');
    expect(squares(at)).to.deep.equal([10]);
  });
});
