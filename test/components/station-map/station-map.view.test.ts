import { expect } from 'chai';
import { stationMapView, type MapEntry, type StationMapView } from '../../../src/components/station-map/station-map.view.ts';
import type { EmptyView } from '../../../src/components/shared/view.ts';
import type { Report } from '../../../src/data/report.ts';
import type { Place } from '../../../src/data/schema.ts';
import { realReport, realReports, type RealId } from '../../fixtures/real-reports.ts';
import { observation, report, stations } from '../../fixtures/reports.ts';

const viewOf = (of: Report, area = '', lang: 'zh' | 'en' = 'zh'): StationMapView | EmptyView => stationMapView(of, { lang, area });

function map(of: Report, area = '', lang: 'zh' | 'en' = 'zh'): StationMapView {
  const view = viewOf(of, area, lang);
  if (view.kind !== 'map') throw new Error(`Expected a map, found: ${view.reason}`);
  return view;
}

const tiers = (view: StationMapView) => view.tiers.map(({ name, figure, squares, note }) => [name, figure?.text ?? null, squares, note]);
const entries = (list: readonly MapEntry[]) => list.map(({ name, figure, note }) => [name, figure?.text ?? null, note]);

const PLACES: Place[] = [
  { id: 'city', name: { zh: '某市', en: 'A City' }, level: 'prefecture' },
  { id: 'east', name: '东县', level: 'county', parent: 'city' },
  { id: 'west', name: '西县', level: 'county', parent: 'city' },
  { id: 'east-town', name: '东镇', level: 'township', parent: 'east' },
];

describe('stationMapView', () => {
  describe('of the real reports', () => {
    let real: Readonly<Record<RealId, Report>>;
    before(async () => (real = await realReports()));

    it('tells 九江: one centre, 13 hubs, 192 stations, which are not added', () => {
      const view = map(real.jiujiang);
      expect(tiers(view)).to.deep.equal([
        ['市级社会工作人才培育中心', '1个', 1, ''],
        ['县级社工总站', '13个', 13, ''],
        ['乡镇（街道）社工站', '192个', 192, ''],
      ]);
      expect(view.notes).to.include('各级分列，不相加');
      expect(JSON.stringify([view.summary, view.tiers, view.notes])).not.to.contain('206');
      expect(tiers(map(real.jiujiang, '', 'en')).map(([name, figure]) => `${name}: ${figure}`)).to.deep.equal([
        'City talent centre: 1 hub',
        'County hubs: 13 hubs',
        'Township and subdistrict stations: 192 stations',
      ]);
    });

    it('tells 赣州: one area, and that no boundaries were supplied', () => {
      const view = map(real.ganzhou);
      expect(tiers(view)).to.deep.equal([['乡镇（街道）社工站', '178个', 178, '']]);
      expect([view.areas, view.stations, view.types]).to.deep.equal([[], [], []]);
      expect(view.notes).to.deep.equal(['未提供边界数据，不画地图，按层级示意；一格一处，不表示位置', '下辖各地的分布：报告未写明']);
      expect(map(real.ganzhou, '', 'en').notes).to.deep.equal([
        'No boundary data were supplied: shown by tier, not as a map; one square is one site and shows no location',
        'Distribution over the areas within: not stated in the report',
      ]);
    });

    it('has no number of stations for 江苏, and says so', () => {
      expect(viewOf(real.jiangsu)).to.deep.include({ kind: 'empty', reason: '报告未写明社工站数。', observations: [] });
      expect(viewOf(real.jiangsu, '', 'en')).to.deep.include({ kind: 'empty', reason: 'The report states no number of stations.' });
    });

    it('tells 沧州 with the tier before the kind', () => {
      expect(tiers(map(real.cangzhou))).to.deep.equal([['乡镇（街道）社工站', '193个', 193, '']]);
    });

    it('keeps an open tier (X) apart from a count left out, as 杨浦 has them', async () => {
      const view = map(await realReport('yangpu'));
      expect(tiers(view).map(([name, figure, , note]) => [name, figure ?? note])).to.deep.include(['居', '报告未写明']);
      expect(view.notes).to.include('各级分列，不相加');
    });
  });

  describe('what is not there', () => {
    it('is a reason, not an empty map', () => {
      expect(viewOf(report([]))).to.deep.include({ kind: 'empty', reason: '报告未写明社工站数。' });
      expect(viewOf(report([stations(5)]), '别处')).to.deep.include({ kind: 'empty', reason: '报告中没有地区“别处”，请改正 area。' });
    });

    it('is not drawn as squares: a missing count, an open one, a target, a fraction of a thousand', () => {
      const counts = [
        stations({ missing: 'not-collected' }, { id: 'a' }),
        stations({ atLeast: 100 }, { id: 'b', hedge: '余' }),
        stations(50, { id: 'c', role: 'target', time: { kind: 'plan', to: '2025' } }),
        stations(0, { id: 'd' }),
      ];
      expect(tiers(map(report(counts)))).to.deep.equal([
        ['社工站', '未统计', null, ''],
        ['社工站', '100余个', null, ''],
        ['社工站', '50个', null, '目标 · 到2025年'],
        ['社工站', '0个', null, ''],
      ]);
    });

    it('is told of each tier of a network', () => {
      const network = { tiers: [{ name: '区', of: 'station_count' }, { name: '街' }, { name: 'X', open: true }] };
      expect(tiers(map(report([stations(1)], { networks: [network] })))).to.deep.equal([
        ['区', '1个', 1, ''],
        ['街', null, null, '报告未写明'],
        ['X', null, null, '未定数'],
      ]);
    });

    it('does not promise squares where none are drawn', () => {
      expect(map(report([stations({ atLeast: 100 }, { hedge: '余' })])).notes[0]).to.equal('未提供边界数据，不画地图，按层级示意');
    });
  });

  describe('areas within', () => {
    const of = report(
      [stations(30), stations(10, { id: 'e', place: 'east' }), stations(25, { id: 'w', place: 'west', role: 'target', time: { kind: 'plan', to: '2025' } })],
      {
        places: PLACES,
        stations: [
          { id: 's1', name: '东镇社工站', place: 'east-town', status: 'pilot' },
          { id: 's2', name: '西县总站', place: 'west', status: 'operating' },
          { id: 's3', name: '未写明地点的站', status: 'opened' },
        ],
      },
    );

    it('have their own figures, a target marked as one', () => {
      expect(entries(map(of).areas)).to.deep.equal([
        ['东县', '10个', '时间未写明'],
        ['西县', '25个', '目标 · 到2025年'],
      ]);
      expect(map(of).notes).not.to.include('下辖各地的分布：报告未写明');
    });

    it('show all stations under the whole, and under an area only those within it', () => {
      expect(map(of).stations.map(({ name }) => name)).to.deep.equal(['东镇社工站', '西县总站', '未写明地点的站']);
      expect(map(of, 'east').stations.map(({ name }) => name)).to.deep.equal(['东镇社工站']);
      expect(map(of, '西县').stations.map(({ name }) => name)).to.deep.equal(['西县总站']);
    });

    it('do not show the figures of other areas', () => {
      expect(tiers(map(of, 'east'))).to.deep.equal([['社工站', '10个', 10, '']]);
      expect(viewOf(of, 'east-town')).to.deep.include({ kind: 'map', areas: [] });
    });

    it('are not searched for ever where places lie within each other', () => {
      const loop = [
        { ...PLACES[0], parent: 'east' },
        { ...PLACES[1], parent: 'city' },
      ] as Place[];
      const view = viewOf(report([stations(3)], { places: loop, stations: [{ id: 's', name: '站', place: 'east' }] }));
      expect(view.kind).to.equal('map');
    });
  });

  it('names a station with its types, status and opening', () => {
    const station = {
      id: 's',
      name: { zh: '学校社工站', en: 'School station' },
      types: ['学校'],
      status: 'opened',
      opened: { kind: 'event', date: '2022-04' },
    } as const;
    const of = report([], { stations: [{ ...station, types: ['学校'] }], terms: { 学校: 'school' } });
    expect(entries(map(of).stations)).to.deep.equal([['学校社工站', null, '学校、挂牌、2022年4月']]);
    expect(entries(map(of, '', 'en').stations)).to.deep.equal([['School station', null, 'school, opened, April 2022']]);
  });

  it('lists counts by type apart, for one site may be of several', () => {
    const of = report([
      stations(30),
      stations(20, { id: 'school', by: { station_type: '学校' } }),
      stations(15, { id: 'elders', by: { station_type: '养老' } }),
    ]);
    expect(tiers(map(of))).to.deep.equal([['社工站', '30个', 30, '']]);
    expect(entries(map(of).types)).to.deep.equal([
      ['学校', '20个', ''],
      ['养老', '15个', ''],
    ]);
  });

  it('keeps hubs apart from stations', () => {
    const of = report([stations(192), observation('hub_count', 13, { unit: '个' })]);
    expect(tiers(map(of)).map(([name, figure]) => [name, figure])).to.deep.equal([
      ['社工站', '192个'],
      ['总站、中心', '13个'],
    ]);
    expect(map(of).notes).to.include('各级分列，不相加');
  });
});
