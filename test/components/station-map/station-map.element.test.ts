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
  it('says whose squares stand for how many, where they stand for unlike numbers', async () => {
    const places = [
      { id: 'all', name: '某省', level: 'province' as const },
      { id: 'a', name: '甲市', level: 'prefecture' as const, parent: 'all' },
    ];
    const at = await drawn(rawReport([stations(1123, { id: 'x' }), stations(260, { id: 'y', place: 'a' })], { places }));
    expect(shown(at, '.notes')).to.contain('一格一处，不表示位置；各地 · 一格10处');
    const alike = await drawn(rawReport([stations(30, { id: 'x' }), stations(26, { id: 'y', place: 'a' })], { places }));
    expect(shown(alike, '.notes')).not.to.contain('各地 · ');
  });

  describe('of the real reports', () => {
    let real: Awaited<ReturnType<typeof realReports>>;
    before(async () => (real = await realReports()));

    it('keeps a name and its figure near each other on a wide page, and the areas as wide as there is room', async () => {
      const wide = async (id: string, selector: string) => {
        const at = await drawn(await realReport(id));
        at.style.width = '1176px';
        return Array.from(at.shadowRoot!.querySelectorAll(selector), (row) => row.getBoundingClientRect().width);
      };
      const tiers = await wide('jiujiang', '.tier');
      expect(tiers).to.have.lengthOf(3);
      tiers.forEach((width) => expect(width).to.be.at.most(768));
      const areas = await wide('linze', '.area');
      expect(areas).to.have.lengthOf(3);
      areas.forEach((width) => expect(width).to.be.within(300, 420));
    });

    it('has the time of an area’s figure in the line of the figure, and reads it after the figure', async () => {
      const at = await drawn(await realReport('linze'));
      const row = at.shadowRoot!.querySelectorAll('.area .row')[1]!;
      expect(row.textContent!.trim()).to.equal('1个 2022年4月');
      const [note, figure] = ['.note', '.figure'].map((selector) => row.querySelector(selector)!.getBoundingClientRect()) as [DOMRect, DOMRect];
      expect(note.right).to.be.below(figure.left);
      expect([note.top < figure.bottom, note.bottom > figure.top]).to.deep.equal([true, true]);
    });

    it('shows 九江: 1, 13 and 192, each in its squares, not added', async () => {
      const at = await drawn(real.jiujiang);
      expect(shownEach(at, '.tier')).to.deep.equal(['市级社会工作人才培育中心 1个', '县级社工总站 13个', '乡镇（街道）社工站 192个']);
      expect(squares(at)).to.deep.equal([1, 13, 192]);
      expect(shownEach(at, '.notes li')).to.include('各级分列，不相加');
      await openTable(at);
      expect(shown(at)).not.to.contain('206');
      expect(shownEach(await drawn(real.jiujiang, 'en'), '.tier')).to.deep.equal([
        'City talent centre 1 hub',
        'County hubs 13 hubs',
        'Township and subdistrict stations 192 stations',
      ]);
    });

    it('shows 赣州: one area, and that no boundaries were supplied', async () => {
      const at = await drawn(real.ganzhou);
      expect(shownEach(at, '.tier')).to.deep.equal(['乡镇（街道）社工站 178个']);
      expect(shown(at, '.notes')).to.contain('未提供边界数据，不画地图').and.to.contain('下辖各地的分布：报告未写明');
      expect(at.shadowRoot!.querySelectorAll('.entries')).to.have.lengthOf(0);
      expect(shown(await drawn(real.ganzhou, 'en'), '.notes')).to.contain('No boundary data supplied');
    });

    it('shows 江苏 as empty with the reason: no square, no figure but the target', async () => {
      const at = await drawn(real.jiangsu);
      expect([at.getAttribute('state'), shown(at, '.reason')]).to.deep.equal([
        'empty',
        '报告未写明社工站数。写到的是社工站覆盖率：目标 达到100%（到2025年）。',
      ]);
      expect(at.shadowRoot!.querySelectorAll('svg')).to.have.lengthOf(0);
      expect(shown(at).match(/\d+/g)).to.deep.equal(['100', '2025']);
    });

    it('shows 临泽’s stations by name, and in a town only its own', async () => {
      const linze = await realReport('linze');
      expect(shownEach(await drawn(linze), '.area .station').map((entry) => entry.slice(0, 6))).to.deep.equal(['沙河镇社工站', '平川镇社工站', '鸭暖镇社工站']);
      expect(shownEach(await drawn(linze, 'zh-CN', '沙河镇'), '.entries li')).to.deep.equal(['沙河镇社工站 试点 先期 · 由本县社工机构（名称未写明）承接']);
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
    expect(shownEach(at, '.tier')).to.deep.equal(['街 12个', '居 报告未写明', 'X 未定数']);
    expect(squares(at)).to.deep.equal([12]);
  });

  it('shows a target with its role, and draws no square for it', async () => {
    const at = await drawn(rawReport([stations(50, { role: 'target', time: { kind: 'plan', to: '2025' } })]));
    expect(shown(at, '.tier')).to.contain('50个').and.to.contain('目标').and.to.contain('到2025年');
    expect(squares(at)).to.deep.equal([]);
  });

  it('sets what is promised lighter than what is there, in tiers, kinds and the reason alike', async () => {
    const weights = async (found: Element) =>
      Array.from(found.shadowRoot!.querySelectorAll('.number, .figure-words'), (one) => getComputedStyle(one).fontWeight);
    const target = { role: 'target', time: { kind: 'plan', to: '2025' } } as const;
    const typed = { by: { station_type: '学校' } };
    const counts = [stations(50), stations(60, { id: 'b', ...target }), stations(5, { id: 'c', ...typed }), stations(6, { id: 'd', ...typed, ...target })];
    expect(await weights(await drawn(rawReport(counts)))).to.deep.equal(['700', '400', '700', '400']);
    expect(await weights(await drawn(await realReport('jiangshan')))).to.deep.equal(['400']);
  });

  it('draws of an open tier what is counted and nothing more: what that settles and what it leaves open are words', async () => {
    const at = await drawn(await realReport('yangpu'));
    expect(shownEach(at, '.tier').slice(-1)).to.deep.equal(['X（街道特色专项社工站） 12家 已定：原文称“全覆盖”；“X”此外未定数']);
    expect(squares(at)).to.deep.equal([1, 12, 12]);
  });

  it('follows its area', async () => {
    const places = [
      { id: 'city', name: '某市', level: 'prefecture' },
      { id: 'east', name: '东县', level: 'county', parent: 'city' },
    ] as const;
    const at = await drawn(rawReport([stations(30), stations(10, { id: 'e', place: 'east' })], { places: [...places] }));
    expect(shownEach(at, '.area')).to.deep.equal(['东县 10个']);
    at.area = '东县';
    await untilShown(at, '社工站 10个');
    expect(squares(at)).to.deep.equal([10]);
  });

  it('goes into an area that says more, tells the page, and comes back', async () => {
    const places = [
      { id: 'city', name: '某市', level: 'prefecture' },
      { id: 'east', name: '东县', level: 'county', parent: 'city', code: '360102' },
      { id: 'town', name: '东镇', level: 'township', parent: 'east' },
    ] as const;
    const at = await drawn(rawReport([stations(10, { place: 'east' }), stations(2, { id: 't', place: 'town' })], { places: [...places] }));
    const heard: unknown[] = [];
    at.addEventListener('area-select', ({ area, code, areaName }) => heard.push([area, code, areaName]));
    at.shadowRoot!.querySelector<HTMLElement>('.area-name')!.click();
    await untilShown(at, '东镇');
    expect([heard, at.area]).to.deep.equal([[['east', '360102', '东县']], 'east']);
    at.shadowRoot!.querySelector<HTMLElement>('.way button')!.click();
    await at.updateComplete;
    expect([at.area, shownEach(at, '.area-name')]).to.deep.equal(['', ['东县']]);
  });

  it('lets go of what was chosen where another place has an area of the same id', async () => {
    const of = (name: string) =>
      rawReport([stations(10, { place: 'east' })], {
        places: [
          { id: 'city', name, level: 'prefecture', code: name === '甲市' ? '360100' : '360200' },
          { id: 'east', name: '东县', level: 'county', parent: 'city' },
        ],
      });
    const at = await drawn(of('甲市'));
    const isChosen = () => at.shadowRoot!.querySelector('.area-name')!.getAttribute('aria-pressed');
    at.shadowRoot!.querySelector<HTMLElement>('.area-name')!.click();
    await at.updateComplete;
    at.report = of('甲市');
    await at.updateComplete;
    expect(isChosen()).to.equal('true');
    at.report = of('乙市');
    await at.updateComplete;
    expect(isChosen()).to.equal('false');
  });

  it('stays where it is when the page cancels the choice', async () => {
    const places = [
      { id: 'city', name: '某市', level: 'prefecture' },
      { id: 'east', name: '东县', level: 'county', parent: 'city' },
      { id: 'town', name: '东镇', level: 'township', parent: 'east' },
    ] as const;
    const at = await drawn(rawReport([stations(10, { place: 'east' }), stations(2, { id: 't', place: 'town' })], { places: [...places] }));
    at.addEventListener('area-select', (event) => event.preventDefault());
    at.shadowRoot!.querySelector<HTMLElement>('.area-name')!.click();
    await at.updateComplete;
    expect([at.area ?? '', shownEach(at, '.area-name')]).to.deep.equal(['', ['东县']]);
  });
});
