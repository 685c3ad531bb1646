import { expect } from 'chai';
import type { MapEntry } from '../../../src/components/station-map/map-parts.ts';
import { stationMapView, type StationMapView } from '../../../src/components/station-map/station-map.view.ts';
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
const entries = (list: readonly MapEntry[]) => list.map(({ name, figure, tags, note }) => [[name, ...tags].join(' '), figure?.text ?? null, note]);
const areas = (view: StationMapView) =>
  view.areas.map(({ name, counts, stations: within }) => [
    name,
    ...counts.map(({ figure, tags, note }) => [...tags, figure?.text, note].join(' ')),
    ...within.map((station) => station.name),
  ]);

const PLACES: Place[] = [
  { id: 'city', name: { zh: '某市', en: 'A City' }, level: 'prefecture' },
  { id: 'east', name: '东县', level: 'county', parent: 'city' },
  { id: 'west', name: '西县', level: 'county', parent: 'city' },
  { id: 'east-town', name: '东镇', level: 'township', parent: 'east' },
];

describe('stationMapView', () => {
  it('says in every area of which tier its numbers are, where there are several', () => {
    const at = (id: string, place: string, value: number, tier: string) => stations(value, { id, place, by: { tier } });
    const named = (...observations: ReturnType<typeof stations>[]) =>
      map(report(observations, { places: PLACES })).areas.map(({ counts }) => counts.map(({ name }) => name));
    expect(named(at('a', 'east', 1, '乡镇'), at('b', 'east', 11, '村'), at('c', 'west', 0, '村'))).to.deep.equal([['乡镇社工站', '村社工站'], ['村社工站']]);
    expect(named(at('a', 'east', 1, '乡镇'), at('c', 'west', 5, '乡镇'))).to.deep.equal([[''], ['']]);
  });

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
      expect(view.notes).to.deep.equal(['下辖各地的分布：报告未写明']);
      expect(map(real.ganzhou, '', 'en').notes).to.deep.equal(['Breakdown by area: not stated in the report']);
    });

    it('has no number of stations for 江苏, and says so, and what target the report states instead', () => {
      const view = viewOf(real.jiangsu);
      expect(view).to.deep.include({ kind: 'empty', reason: '报告未写明社工站数。写到的是社工站覆盖率：目标 达到100%（到2025年）。' });
      expect(view.observations.map(({ id }) => id)).to.deep.equal(['coverage-target']);
      expect(viewOf(real.jiangsu, '', 'en')).to.deep.include({
        reason: 'The report does not state the number of stations. It does state station coverage: target reaching 100% (by 2025).',
      });
    });

    it('has a forecast for 江山, no word for 和县, an institution that is no station for 昆明', async () => {
      expect(viewOf(await realReport('jiangshan'))).to.deep.include({
        reason: '报告未写明社工站数。写到的是社工站覆盖率：预计 全覆盖（2022年）。三级平台（县—乡—站）各级的数量：报告未写明。',
      });
      expect(viewOf(await realReport('hexian'))).to.deep.include({ kind: 'empty', reason: '报告未写明社工站数。' });
      expect(viewOf(await realReport('kunming'))).to.deep.include({ kind: 'empty', reason: '报告未写明社工站数。' });
    });

    it('draws 上饶’s 12 counties as areas, started or completed, and not as stations', async () => {
      const view = map(await realReport('shangrao'));
      expect(view.tiers).to.deep.equal([]);
      expect(view.states.map(({ name, tags, figure, squares, mark }) => [name, ...tags, figure?.text, squares, mark])).to.deep.equal([
        ['启动试点或完成“1+x”社会工作服务体系建设的县（市、区）', '12个', 12, 'mixed'],
      ]);
      expect(view.notes).to.deep.equal(['报告未写明社工站数。']);
    });

    it('says that 黑龙江’s 128 are pilots, beside the target of 100', async () => {
      const view = map(await realReport('heilongjiang'));
      expect(entries(view.tiers)).to.deep.equal([
        ['省市县试点社工站', '128个', ''],
        ['试点社工站 目标', '100个', '2021年'],
      ]);
      expect(view.tiers.map(({ squares, mark }) => [squares, mark])).to.deep.equal([
        [128, 'pilot'],
        [null, 'pilot'],
      ]);
      expect(view.notes).to.include('三级建站体系（省—市—县（区））各级的数量：报告未写明').and.not.to.include('各级分列，不相加');
    });

    it('keeps the area of a first, and misses no distribution under a school or a township', async () => {
      const guandu = map(await realReport('guandu'));
      expect(entries(guandu.firsts)).to.deep.equal([['官渡区 · 学校社工站（挂牌）', '首家', '是次序，不是总数 · 近日']]);
      expect([guandu.tiers, guandu.notes]).to.deep.equal([[], []]);
      expect(map(await realReport('shishi')).firsts[0]?.name).to.equal('石狮乃至泉州市 · 学校社工站（正式挂牌）');
      expect(map(await realReport('tacheng')).notes).to.deep.equal([]);
    });

    it('joins status, time and operator of a station as what they are', async () => {
      expect(entries(map(await realReport('linze')).areas.flatMap(({ stations: within }) => within))[0]).to.deep.equal([
        '沙河镇社工站 试点',
        null,
        '先期 · 由本县社工机构（名称未写明）承接',
      ]);
      expect(entries(map(await realReport('tacheng')).stations)).to.deep.equal([['塔城市阿西尔乡社工站 运营', null, '设立时间未写明']]);
    });

    it('tells 沧州 with the tier before the kind', () => {
      expect(tiers(map(real.cangzhou))).to.deep.equal([['乡镇（街道）社工站', '193个', 193, '']]);
    });

    it('keeps an open tier (X) apart from a count left out, as 杨浦 has them', async () => {
      const view = map(await realReport('yangpu'));
      expect(tiers(view).map(([name, figure, , note]) => [name, figure ?? note])).to.deep.include(['居（基层社区社工服务站点）', '报告未写明']);
      expect(tiers(view).slice(-1)).to.deep.equal([['X（街道特色专项社工站）', '12家', 12, '已定：原文称“全覆盖”；“X”此外未定数']]);
      expect(view.summary).to.contain('12家 已定：原文称“全覆盖”；“X”此外未定数');
      expect(view.notes).to.include('各级分列，不相加');
    });

    it('lists all types of 杨浦, and what “1+12” does not count', async () => {
      const view = map(await realReport('yangpu'));
      expect(entries(view.types)).to.deep.equal([
        ['街道综合', '12个', ''],
        ['专项（滨江治理）', '1家', ''],
        ['街道专项（未成年人保护）', '12家', ''],
        ['专项（街道特色）', '12家', ''],
      ]);
      expect(view.notes).to.include('原文称“1+12”，合13处（推算）；分列为12、1、12、12、1，是否同址未写明：若各在一处为38处（推算），不当作总数');
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
        ['社工站', '0个', null, ''],
        ['社工站', '50个', null, '到2025年'],
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

    it('is told of an open tier beyond its number, whose extent is quoted only where the report states one of the same kind', () => {
      const rate = (over: object) =>
        observation('station_coverage_rate', { words: '全覆盖' }, { unit: '%', printed: '全覆盖', by: { station_type: '特色' }, ...over });
      const told = (...rates: object[]) => {
        const counted = stations(12, { by: { station_type: '特色' } });
        const network = { tiers: [{ name: '街' }, { name: '特色站', of: 'station_count', open: true, printed: 'X' }] };
        const [, tier] = map(report([counted, ...rates] as never, { networks: [network] })).tiers;
        return tier?.note;
      };
      const open = '“X”此外未定数';
      expect(told()).to.equal(open);
      expect(told(rate({}))).to.equal(`已定：原文称“全覆盖”；${open}`);
      expect(told(rate({ role: 'forecast', time: { kind: 'plan', to: '2025' } }))).to.equal(open);
      expect(told(rate({ by: { station_type: '综合' } }))).to.equal(open);
    });

    it('is no total where the report counts areas and not the whole', () => {
      const of = report([stations(10, { place: 'east' })], { places: PLACES });
      expect(map(of).notes).to.deep.equal(['合计：报告未写明；各地数字不相加']);
    });

    it('is not the area that the report counts nothing of, where it counts its neighbour', () => {
      const of = report([stations(10, { place: 'east' })], { places: PLACES });
      expect(areas(map(of))).to.deep.equal([['东县', '10个 时间未写明'], ['西县']]);
    });
  });

  it('shows areas that have a rate and no count, a full one without a square', () => {
    const rate = { id: 'r', indicator: 'station_coverage_rate', value: 1, unit: '%', place: 'east' } as const;
    const view = map(report([rate], { places: PLACES }));
    expect(areas(view)).to.deep.equal([['东县', '100% 时间未写明'], ['西县']]);
    expect(view.areas[0]!.counts.map(({ name, squares }) => [name, squares])).to.deep.equal([['社工站覆盖率', null]]);
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

    it('have their own figures, a target marked as one, and a time where it is not that of the whole', () => {
      expect(areas(map(of))).to.deep.equal([
        ['东县', '10个 ', '东镇社工站'],
        ['西县', '目标 25个 到2025年', '西县总站'],
      ]);
      expect(map(of).notes).not.to.include('下辖各地的分布：报告未写明');
    });

    it('say what each of their numbers counts where they do not all count the same, and have it said above them where they do', () => {
      const by = (tier: string) => ({ by: { tier } });
      const alike = [stations(10, { id: 'e', place: 'east', ...by('乡镇') }), stations(25, { id: 'w', place: 'west', ...by('乡镇') })];
      const names = (shown: Report) => map(shown).areas.flatMap(({ counts }) => counts.map(({ name }) => name));
      const one = report(alike, { places: PLACES });
      expect([map(one).counted, names(one)]).to.deep.equal(['乡镇社工站', ['', '']]);
      const several = report(
        [...alike, stations(200, { id: 'v', place: 'west', ...by('村') }), observation('hub_count', 1, { id: 'h', place: 'east', unit: '个' })],
        { places: PLACES },
      );
      expect([map(several).counted, names(several)]).to.deep.equal(['', ['乡镇社工站', '总站、中心', '乡镇社工站', '村社工站']]);
    });

    it('have their own stations; the whole has those of no area', () => {
      expect(map(of).stations.map(({ name }) => name)).to.deep.equal(['未写明地点的站']);
      expect(map(of, 'east').stations.map(({ name }) => name)).to.deep.equal(['东镇社工站']);
      expect(map(of, '西县').stations.map(({ name }) => name)).to.deep.equal(['西县总站']);
    });

    it('have the stations of a place that stands twice where its first entry lies, as everything that names it means that', () => {
      const counted = ['east', 'west'].map((place) => stations(1, { id: place, place }));
      const view = map(
        report(counted, { places: [...PLACES, { ...PLACES[3]!, parent: 'west' }], stations: [{ id: 'one', name: '一站', place: 'east-town' }] }),
      );
      expect(view.areas.map(({ id, stationCount }) => [id, stationCount])).to.deep.equal([
        ['east', 1],
        ['west', 0],
      ]);
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

  it('finds the way up from places that lie in one another as deep as a report is long', () => {
    const deep = Array.from({ length: 20_000 }, (_, index) => ({
      id: `p${index}`,
      name: '某镇',
      level: 'township' as const,
      parent: index === 0 ? 'city' : `p${index - 1}`,
    }));
    const of = report([stations(1, { place: 'p0' })], {
      places: [{ id: 'city', name: '某市', level: 'prefecture' }, ...deep],
      stations: [{ id: 's', name: '站', place: 'p19999' }],
    });
    expect(map(of).areas.map(({ id, stationCount }) => [id, stationCount])).to.deep.equal([['p0', 1]]);
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
    expect(entries(map(of).stations)).to.deep.equal([['学校社工站 挂牌', null, '学校 · 2022年4月']]);
    expect(entries(map(of, '', 'en').stations)).to.deep.equal([['School station opened', null, 'school · April 2022']]);
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

  it('says in its summary how many entries it leaves out, areas and stations alike', () => {
    const places = Array.from({ length: 150 }, (_, index) => ({ id: `a${index}`, name: `${index}县`, level: 'county' as const, parent: 'city' }));
    const of = report(
      places.map(({ id }, index) => stations(1 + index, { id: `n${index}`, place: id })),
      {
        places: [{ id: 'city', name: '某市', level: 'prefecture' }, ...places],
        stations: Array.from({ length: 600 }, (_, index) => ({ id: `s${index}`, name: `${index}站`, place: `a${index % 150}` })),
      },
    );
    const { summary } = map(of);
    expect(summary).to.contain('39县 40个 时间未写明；39站；189站；339站；489站；另有550处；');
    expect(summary).not.to.contain('40县');
  });

  it('dates each count that is not of the time in the subtitle, and calls no two times and no contradiction tiers', () => {
    const then = { kind: 'year', date: '2021', printed: '2021年' } as const;
    const now = { kind: 'as-of', date: '2023-12-31', printed: '2023年底' } as const;
    const hubs = (time: object) => observation('hub_count', 2, { unit: '个', ...time });
    const two = map(report([stations(5, { id: 'a', time: then }), stations(12, { id: 'b', time: now })]));
    expect([two.subtitle, ...entries(two.tiers).map(([, figure, note]) => [figure, note].join(' '))]).to.deep.equal(['某市 · 2023年底', '12个 ', '5个 2021年']);
    expect(two.notes).to.include('各数分列，不相加').and.not.to.include('各级分列，不相加');
    expect(map(report([stations(178, { id: 'a' }), stations(182, { id: 'b' })])).notes).to.include('各数分列，不相加');
    expect(map(report([stations(5, { time: then }), hubs({ time: now })])).notes).to.include('各数分列，不相加');
    expect(map(report([stations(5, { time: then }), hubs({ time: then })])).notes).to.include('各级分列，不相加');
    const typed = map(report([stations(5, { id: 'a', time: then }), stations(3, { id: 'b', time: now, by: { type: '学校' } })]));
    expect(entries(typed.types)).to.deep.equal([['学校', '3个', '2023年底']]);
    expect(two.summary).to.contain('5个 2021年');
    expect(map(report([stations(178, { id: 'a' }), stations(182, { id: 'b' })]), '', 'en').notes).to.include('figures are listed separately, not added up');
  });

  it('dates areas in a state and the tiers of a network alike', () => {
    const started = (id: string, date: string) =>
      observation('started', 12, { id, unit: '个', by: { status: '启动' }, time: { kind: 'year', date }, note: '含试点' });
    const indicators = [{ code: 'started', name: '启动的县', unitKind: 'counties', nature: 'stock' as const }];
    const { states } = map(report([started('a', '2021'), started('b', '2023')], { indicators }));
    expect(states.map(({ note }) => note)).to.deep.equal(['含试点', '2021年 · 含试点']);
    const network = {
      tiers: [
        { name: '县', of: 'a' },
        { name: '乡', of: 'b', open: true },
      ],
    };
    const linked = map(
      report(
        [
          stations(1, { id: 'a', by: { tier: '县' }, time: { kind: 'year', date: '2021' } }),
          stations(2, { id: 'b', by: { tier: '乡' }, time: { kind: 'year', date: '2023' } }),
        ],
        {
          networks: [network],
        },
      ),
    );
    expect(tiers(linked).map(([, , , note]) => note)).to.deep.equal(['', '“乡”此外未定数 · 2023年']);
    expect(linked.notes).to.include('各级分列，不相加');
  });

  it('leads with the latest of one count at several times, in the whole and in areas, and leaves other counts where the report has them', () => {
    const of = (id: string, value: number, date: string, more: object = {}) => stations(value, { id, time: { kind: 'as-of', date }, ...more });
    const goal = of('goal', 90, '2030', { role: 'target' });
    const village = { tier: '村' };
    const series = [
      of('a', 10, '2020'),
      of('v', 3, '2023', { by: village }),
      of('b', 38, '2022-Q4'),
      of('c', 20, '2022-10'),
      goal,
      of('w', 2, '2019', { by: village }),
    ];
    const counts = (view: StationMapView) => entries(view.tiers).map(([name, figure, note]) => [name, figure, note].join(' '));
    const view = map(report(series));
    expect(counts(view)).to.deep.equal([
      '社工站 38个 ',
      '社工站 20个 截至2022年10月',
      '社工站 10个 截至2020年',
      '村社工站 3个 截至2023年',
      '村社工站 2个 截至2019年',
      '社工站 目标 90个 截至2030年',
    ]);
    expect(view.subtitle).to.equal('某市 · 截至2022年第4季度');
    const inEast = map(report([of('a', 1, '2020', { place: 'east' }), of('b', 2, '2021', { place: 'east' })], { places: PLACES }));
    expect(areas(inEast)[0]).to.deep.equal(['东县', '2个 截至2021年', '1个 截至2020年']);
  });

  it('says of a count that it is preliminary or was corrected', () => {
    const tags = (flag: 'provisional' | 'revised' | 'inferred') => map(report([stations(38, { flags: [flag] })])).tiers[0]?.tags;
    expect([tags('provisional'), tags('revised'), tags('inferred')]).to.deep.equal([['初步数'], ['修订数'], ['数字未写出']]);
  });

  it('does not show how many there are more than last year as how many there are', () => {
    const more = { time: { kind: 'year', date: '2024' }, printed: '比上年增加2个', comparison: { kind: 'year-on-year' } } as const;
    const view = map(
      report([stations(38), stations(2, { id: 'more', ...more }), stations(9, { id: 'e', place: 'east' }), stations(2, { id: 'f', place: 'east', ...more })], {
        places: PLACES,
      }),
    );
    expect([tiers(view).map(([, figure]) => figure), areas(view).map(([, ...counts]) => counts.length)]).to.deep.equal([['38个'], [1, 0]]);
    expect(view.summary).not.to.contain('2个');
  });

  it('draws every counted network by its name, and what is in none of them apart', () => {
    const all = ['a', 'b', 'c', 'd', 'e'].map((id, index) => stations(index + 1, { id, by: { tier: id } }));
    const network = (name: string, ...of: string[]) => ({ name, tiers: of.map((one) => ({ name: `${one}级`, of: one })) });
    const groups = (...networks: object[]) =>
      map(report(all, { networks } as never)).groups.map(({ title, linked, tiers: some }) => [title, linked, ...some.map(({ name }) => name)]);
    expect(groups(network('甲网', 'a', 'b'), network('乙网', 'c', 'd'))).to.deep.equal([
      ['甲网', true, 'a级', 'b级'],
      ['乙网', true, 'c级', 'd级'],
      ['其他', false, 'e社工站'],
    ]);
    expect(groups(network('甲网', 'a', 'b', 'c', 'd', 'e'))).to.deep.equal([['', true, 'a级', 'b级', 'c级', 'd级', 'e级']]);
    expect(groups()).to.deep.equal([['', false, 'a社工站', 'b社工站', 'c社工站', 'd社工站', 'e社工站']]);
    const { notes } = map(report(all, { networks: [network('甲网', 'a', 'b'), network('乙网', 'c')] } as never));
    expect(notes).to.include('各数分列，不相加').and.not.to.include('各级分列，不相加');
  });

  it('writes of what is to be added that it is', () => {
    const goal = stations(50, { id: 'goal', role: 'target', counting: 'increment', time: { kind: 'plan', to: '2025', printed: '到2025年' } });
    expect(entries(map(report([stations(178), goal])).tiers)).to.deep.include(['社工站 目标', '新增50个', '到2025年']);
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
