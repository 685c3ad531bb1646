import { expect } from 'chai';
import { boundaryMessages } from '../../../../src/components/station-map/boundaries/boundary.messages.ts';
import { boundaryView, stationsLeftOver } from '../../../../src/components/station-map/boundaries/boundary-view.ts';
import { decodeBoundaries } from '../../../../src/components/station-map/boundaries/decode-boundaries.ts';
import { FITTED } from '../../../../src/components/station-map/boundaries/projection.ts';
import { stationsIn } from '../../../../src/components/station-map/stations/stations-in.ts';
import { converted, markAt, shownStations, stationPoints, systemsOf } from '../../../../src/components/station-map/boundaries/station-points.ts';
import { prepare } from '../../../../src/components/station-map/drawing/prepared.ts';
import { isFlood, scenePoints, sceneOf } from '../../../../src/components/station-map/drawing/scene.ts';
import type { Report } from '../../../../src/data/report.ts';
import type { RawReport } from '../../../../src/data/schema.ts';
import { COUNTY, OUTLINES, RATED } from '../../../fixtures/county.ts';
import { grid } from '../../../fixtures/geometry.ts';
import { checked } from '../../../fixtures/reports.ts';

const messages = boundaryMessages('zh');
const { outlines } = decodeBoundaries(OUTLINES);
const land = { outlines, prepared: outlines.map(prepare) };
const viewOf = (report: Report, place = report.places[0]!) => boundaryView(report, place, land, 'zh', messages)!;
const county = checked(COUNTY);
const rated = checked(RATED);

describe('boundaryView', () => {
  it('lists each area with its figures, one without an outline too', () => {
    expect(viewOf(county).areas.map(({ name, figures: { line, missing }, outline }) => [name, line, missing, outline >= 0])).to.deep.equal([
      ['东镇', '5个', false, true],
      ['西镇', '2个以上', false, true],
      ['南镇', '目标 3个', false, true],
      ['北镇', '4个', false, false],
      ['中镇', '', true, true],
      ['远镇', '', true, true],
    ]);
  });

  it('sizes a symbol by a number that is reached, a lower bound with an open rim, never by a target', () => {
    const { symbols, areas } = sceneOf(viewOf(county).scene, 600, 400, FITTED);
    expect(symbols.map(({ open }) => open)).to.deep.equal([false, true]);
    const [large, small] = symbols.map(({ radius }) => radius) as [number, number];
    expect((small / large) ** 2).to.be.closeTo(2 / 5, 1e-9);
    expect(areas.map(({ look }) => look)).to.deep.equal(['plain', 'plain', 'plain', 'outside', 'missing', 'missing']);
  });

  it('shades by declared shares that have a base, and by no count', () => {
    const { figures } = viewOf(rated).scene;
    expect([figures.limits, figures.shaded, figures.unshaded]).to.deep.equal([[40, 50, 60, 70, 80], '社工站覆盖率 · 应建村（社区） · 时间未写明', 0]);
    expect([...figures.areas.values()].map(({ shade }) => shade)).to.deep.equal([0, 2, 3, null, null, null]);
    expect(viewOf(county).scene.figures.limits).to.deep.equal([]);
  });

  it('shades nothing where only one area has a share: it compares with nothing', () => {
    const one = checked({ ...RATED, observations: RATED.observations.slice(0, 1) });
    expect(viewOf(one).scene.figures.limits).to.deep.equal([]);
    expect(viewOf(one).scene.figures.unshaded).to.equal(1);
  });

  it('does not shade areas of two years as if they were one, and takes of an area the latest', () => {
    const year = (date: string) => ({ time: { kind: 'as-of', date } as const });
    const rates = RATED.observations.filter(({ indicator }) => indicator === 'station_coverage_rate');
    const now = rates.map((one) => ({ ...one, ...year('2024') }));
    const shades = (observations: RawReport['observations']) => {
      const { areas, unshaded } = viewOf(checked({ ...RATED, observations })).scene.figures;
      return [[...areas.values()].map(({ shade }) => shade), unshaded];
    };
    const [today, unshadedToday] = shades(now);
    // Last year's stand behind them in the file, all of them 40%.
    const before = rates.map((one, index) => ({ ...one, id: `before-${index}`, value: 0.4, ...year('2023') }));
    expect(shades([...now, ...before])).to.deep.equal([today, unshadedToday]);
    const [first, ...others] = now as [RawReport['observations'][number], ...RawReport['observations']];
    expect((shades([{ ...first, ...year('2019') }, ...others]) as [readonly (number | null)[], number])[0][0]).to.equal(null);
  });

  it('says of when the shares are that shade most areas, also where a few have later ones', () => {
    const at = (date: string) => ({ time: { kind: 'as-of', date } as const });
    const rates = RATED.observations.filter(({ rate }) => rate);
    const later = rates.slice(0, 2).map((one, index) => ({ ...one, id: `later-${index}`, value: 0.95, ...at('2024') }));
    const { shaded, unshaded } = viewOf(checked({ ...RATED, observations: [...rates.map((one) => ({ ...one, ...at('2023') })), ...later] })).scene.figures;
    expect([shaded, unshaded]).to.deep.equal(['社工站覆盖率 · 应建村（社区） · 截至2023年', 0]);
  });

  it('sizes by the latest count: what states no time is not the latest, a quarter ends with its last month, 目前 is now', () => {
    const [first] = COUNTY.observations as [RawReport['observations'][number]];
    const sized = (...times: RawReport['observations'][number]['time'][]) => {
      const counts = times.map((time, index) => ({ ...first, id: `c-${index}`, value: index + 1, printed: `${index + 1}个`, time }));
      return viewOf(checked({ ...COUNTY, observations: counts })).scene.figures.areas.get(first.place ?? '')?.count;
    };
    expect(sized({ kind: 'not-stated' }, { kind: 'as-of', date: '2024-12' })).to.equal(2);
    expect(sized({ kind: 'quarter', date: '2024-Q1' }, { kind: 'as-of', date: '2024-12-31' })).to.equal(2);
    expect(sized({ kind: 'as-of', date: '2024-05' }, { kind: 'quarter', date: '2024-Q2' })).to.equal(2);
    expect(sized({ kind: 'as-of', date: '2024-12' }, { kind: 'as-of', printed: '目前' })).to.equal(2);
  });

  it('does not size by how many there are more than last year', () => {
    const [first] = COUNTY.observations as [RawReport['observations'][number]];
    const more = { ...first, id: 'more', value: 99, printed: '增加99个', time: { kind: 'as-of', date: '2099' }, comparison: { kind: 'year-on-year' } } as const;
    const { figures } = viewOf(checked({ ...COUNTY, observations: [{ ...first, value: 7, printed: '7个' }, more] })).scene;
    expect(figures.areas.get(first.place ?? '')?.count).to.equal(7);
  });

  it('tells of each area the latest of one count first', () => {
    const [first] = COUNTY.observations as [RawReport['observations'][number]];
    const years = ['2020', '2022', '2021'].map((date, index) => ({
      ...first,
      id: date,
      value: index + 1,
      printed: `${index + 1}个`,
      time: { kind: 'year' as const, date },
    }));
    const [east] = viewOf(checked({ ...COUNTY, observations: years })).areas;
    expect(east?.figures.entries.map(({ note }) => note)).to.deep.equal(['2022年', '2021年', '2020年']);
    expect(east?.figures.line).to.equal('2个 · 社工站 3个 2021年 · 社工站 1个 2020年');
  });

  it('sizes circles by counts of one thing alone: no villages beside townships, no hubs beside stations', () => {
    const [first] = COUNTY.observations as [RawReport['observations'][number]];
    const of = (id: string, place: string, value: number, more: Partial<typeof first>) => ({ ...first, id, place, value, printed: `${value}个`, ...more });
    const observations = [
      of('a', 't0', 12, { by: { tier: '乡镇' } }),
      of('b', 't1', 100, { by: { tier: '村' } }),
      of('c', 't1', 9, { by: { tier: '乡镇' } }),
      of('d', 't2', 300, { by: { tier: '村' } }),
      of('e', 't4', 40, { indicator: 'hub_count' }),
      of('f', 't5', 8, { by: { tier: '乡镇' } }),
    ];
    const { areas, scene } = viewOf(checked({ ...COUNTY, observations }));
    const { sized, unsized, most } = scene.figures;
    expect([sized, unsized, most]).to.deep.equal(['社工站 乡镇', 2, 12]);
    expect(areas.map(({ name, figures: { count, label, line } }) => [name, count, label, line])).to.deep.equal([
      ['东镇', 12, '12个', '12个'],
      ['西镇', 9, '9个', '社工站 村 100个 时间未写明 · 9个'],
      ['南镇', null, '', '社工站 村 300个 时间未写明'],
      ['中镇', null, '', '总站、中心 40个 时间未写明'],
      ['远镇', 8, '8个', '8个'],
    ]);
  });

  it('sizes circles by what is reached, and of two kinds in as many areas by that of which there are more', () => {
    const [first] = COUNTY.observations as [RawReport['observations'][number]];
    const of = (place: string, tier: string, value: number, more: Partial<typeof first> = {}) => ({
      ...first,
      id: `${place}-${tier}`,
      place,
      value,
      printed: `${value}个`,
      by: { tier },
      ...more,
    });
    const sized = (...observations: RawReport['observations']) => viewOf(checked({ ...COUNTY, observations })).scene.figures.sized;
    const counties = ['t0', 't1'].flatMap((place) => [of(place, '县级', 1), of(place, '乡镇', 12)]);
    expect(sized(...counties)).to.equal('社工站 乡镇');
    const planned = ['t0', 't1', 't2'].map((place) => of(place, '村', 90, { role: 'target', time: { kind: 'plan', to: '2030' } }));
    expect(sized(...planned, ...counties)).to.equal('社工站 乡镇');
    expect(sized(...planned)).to.equal('社工站 村');
  });

  it('takes what is said to be a total for what it is', () => {
    const observations = RATED.observations.map((one) => ({ ...one, counting: 'total' as const }));
    expect(viewOf(checked({ ...RATED, observations })).scene.figures.limits).to.deep.equal(viewOf(rated).scene.figures.limits);
  });

  it('does not shade areas of two levels as if they were one', () => {
    const places = RATED.places.map((place) => (place.id === 't2' ? { ...place, level: 'village' as const } : place));
    const { figures } = viewOf(checked({ ...RATED, places })).scene;
    expect([figures.areas.get('t0')?.shade, figures.areas.get('t2')?.shade, figures.unshaded]).to.deep.equal([0, null, 1]);
  });

  it('counts and names what did not match', () => {
    expect(viewOf(county).leftOver).to.deep.equal([
      { sentence: '边界中有1处，报告里没有', names: ['旧乡 360722999'] },
      { sentence: '报告中有1处，边界里没有', names: ['北镇'] },
    ]);
  });

  it('misses no area that lies in one that is drawn: it is gone into', () => {
    const places = [
      ...COUNTY.places,
      { id: 'v0', name: '东村', level: 'village', parent: 't0' },
      { id: 'v3', name: '北村', level: 'village', parent: 't3' },
    ] as const;
    const counts = ['v0', 'v3'].map((id) => ({ ...COUNTY.observations[0]!, id: `n-${id}`, place: id }));
    const { areas, leftOver } = viewOf(checked({ ...COUNTY, places, observations: [...COUNTY.observations, ...counts] }));
    expect(areas.map(({ name }) => name))
      .to.include.members(['东镇', '北镇', '北村'])
      .and.not.include('东村');
    expect(leftOver.map(({ names }) => names)).to.deep.equal([['旧乡 360722999'], ['北镇', '北村']]);
  });

  it('of one township is its outline alone, with its own figures; of a place without outlines there is none', () => {
    const { areas, leftOver, scene } = viewOf(county, county.places[1]!);
    expect(areas.map(({ name, figures: { line } }) => `${name} ${line}`)).to.deep.equal(['东镇 5个']);
    expect(scene.extent.east - scene.extent.west).to.be.below(0.4);
    // The other townships are known, though not shown.
    expect(leftOver.map(({ names }) => names)).to.deep.equal([['旧乡 360722999']]);
    expect(boundaryView(county, county.places[4]!, land, 'zh', messages)).to.equal(null);
  });

  it('sizes the parts by each other and not by their whole', () => {
    const all = checked({
      ...COUNTY,
      observations: [...COUNTY.observations, { id: 'all', indicator: 'station_count', place: 'county', value: 178, unit: '个' }],
    });
    expect(viewOf(all).scene.figures.most).to.equal(5);
  });

  it('labels only where a label fits into its own area', () => {
    const { scene } = viewOf(county);
    expect(sceneOf(scene, 800, 600, FITTED).labels.map(({ name, figure }) => [name, figure].join(' '))).to.include('东镇 5个');
    expect(sceneOf(scene, 60, 40, FITTED).labels).to.deep.equal([]);
  });

  it('gives a name in letters the room that letters take', () => {
    const places = COUNTY.places.map((place) => (place.id === 't0' ? { ...place, name: { zh: '东镇', en: 'Dongzhen Township' } } : place));
    const of = checked({ ...COUNTY, places });
    const { scene } = boundaryView(of, of.places[0]!, land, 'en', messages)!;
    const named = (width: number) => sceneOf(scene, width, width, FITTED).labels.some(({ name }) => name === 'Dongzhen Township');
    // Seventeen letters of 7 pixels, in a third of the picture.
    expect([named(320), named(450)]).to.deep.equal([false, true]);
  });

  it('keeps circles from covering the land, however many there are', () => {
    const { scene } = viewOf(county);
    const crowded = { ...scene, figures: { ...scene.figures, total: 5000 } };
    const covered = (of: typeof scene, zoom = FITTED) => sceneOf(of, 600, 400, zoom).symbols.reduce((most, { radius }) => Math.max(most, radius), 0);
    expect(covered(crowded)).to.be.below(covered(scene) / 3);
    expect(covered(crowded, { k: 1.5, x: 0, y: -0.5 })).to.be.above(covered(crowded));
  });

  it('writes no label over another or over a circle of a neighbour, however small the picture', () => {
    const { scene } = viewOf(county);
    for (const width of [1000, 390, 200, 120]) {
      const { labels, symbols } = sceneOf(scene, width, width * 0.7, FITTED);
      const boxes = labels.map(({ x, y, name, figure }) => ({ x, y, half: (Math.max(name.length, figure.length * 0.8) * 12) / 2 }));
      boxes.forEach((one, index) => {
        expect(boxes.slice(index + 1).some((other) => Math.abs(one.x - other.x) < one.half + other.half && Math.abs(one.y - other.y) < 26)).to.equal(false);
        expect(symbols.some(({ x, y, radius }) => Math.abs(x - one.x) < radius + one.half && y - radius < one.y + 14 && y + radius > one.y - 10)).to.equal(
          false,
        );
      });
    }
  });

  it('labels none of very many areas where a few alone would have room', () => {
    const { scene } = viewOf(county);
    const small = decodeBoundaries(grid({ columns: 10, rows: 10, cell: 0.03 })).outlines.map(prepare);
    const crowd = { ...scene, prepared: [...scene.prepared, ...small], places: [...scene.places, ...small.map(() => null)] };
    expect(sceneOf(scene, 800, 600, FITTED).labels).not.to.deep.equal([]);
    expect(sceneOf(crowd, 800, 600, FITTED).labels).to.deep.equal([]);
  });

  it('leaves out stations that would cover the land as single pixels, where circles tell the counts', () => {
    const { scene } = viewOf(county);
    const points = stationPoints(stationsIn(county, county.places[0]!));
    const many = { ...shownStations(points), count: 45_000 };
    const at = (zoom: number, width: number) => sceneOf(scene, width, width * 0.7, { k: zoom, x: 0, y: 0 });
    expect(scenePoints(many, at(1, 390))).to.deep.equal([]);
    expect(isFlood(45_000, at(1, 1000))).to.equal(false);
    expect(isFlood(45_000, at(3, 390))).to.equal(false);
    expect(scenePoints(many, { ...at(1, 390), symbols: [] })).to.have.lengthOf(3);
  });

  it('draws what is around other areas as a line that covers none of them, wherever the file has it', () => {
    const around = {
      type: 'Polygon',
      coordinates: [
        [
          [113.9, 24.9],
          [114.7, 24.9],
          [114.7, 25.5],
          [113.9, 25.5],
        ],
      ],
    };
    const more = [
      { type: 'Feature', properties: { name: '甲市' }, geometry: around },
      { type: 'Feature', properties: { name: '某县' }, geometry: around },
    ];
    const places = [
      COUNTY.places[0]!,
      { id: 'city', name: '甲市', level: 'prefecture', parent: 'county' } as const,
      ...COUNTY.places.slice(1).map((place) => ({ ...place, parent: 'city' })),
    ];
    const of = checked({ ...COUNTY, places, observations: [...COUNTY.observations, { ...COUNTY.observations[0]!, id: 'of-city', place: 'city' }] });
    const both = decodeBoundaries({ type: 'FeatureCollection', features: [...OUTLINES.features, ...more] }).outlines;
    const { scene } = boundaryView(of, of.places[0]!, { outlines: both, prepared: both.map(prepare) }, 'zh', messages)!;
    const { areas } = sceneOf(scene, 600, 400, FITTED);
    expect(areas.map(({ prepared, look }) => `${prepared.outline.name} ${look}`)).to.deep.equal([
      '东镇 plain',
      '西镇 plain',
      '南镇 plain',
      '旧乡 outside',
      '中镇 missing',
      '远镇 missing',
      '甲市 whole',
      '某县 whole',
    ]);
  });

  describe('of a file with two levels', () => {
    const around = {
      type: 'Feature',
      properties: { name: '甲市' },
      geometry: {
        type: 'Polygon',
        coordinates: [
          [
            [113.9, 24.9],
            [114.7, 24.9],
            [114.7, 25.5],
            [113.9, 25.5],
          ],
        ],
      },
    };
    const both = decodeBoundaries({ type: 'FeatureCollection', features: [around, ...OUTLINES.features] }).outlines;
    /** `level`: of the townships; they lie in 甲市, some of them in a part of it that the file does not have. */
    const nested = (level: 'county' | 'prefecture', between = false) => {
      const city = { id: 'city', name: '甲市', level: 'prefecture', parent: 'county' } as const;
      const part = { id: 'part', name: '东片', level: 'organisation', parent: 'city' } as const;
      const places = [COUNTY.places[0]!, city, part, ...COUNTY.places.slice(1).map((place) => ({ ...place, level, parent: between ? part.id : city.id }))];
      const of = checked({
        ...COUNTY,
        places,
        observations: [...COUNTY.observations, { ...COUNTY.observations[0]!, id: 'of-city', place: 'city', value: 11 }],
      });
      const { scene } = boundaryView(of, of.places[0]!, { outlines: both, prepared: both.map(prepare) }, 'zh', messages)!;
      return { figures: scene.figures, drawing: sceneOf(scene, 900, 700, FITTED) };
    };

    it('has circles and labels of the parts alone, whatever their levels are called, and counts the whole among those without', () => {
      for (const given of [nested('county'), nested('prefecture'), nested('county', true)]) {
        const { figures, drawing } = given;
        expect([figures.most, figures.unsized, drawing.symbols.length]).to.deep.equal([5, 1, 2]);
        expect(drawing.labels.map(({ name }) => name))
          .to.include('东镇')
          .and.not.to.include('甲市');
      }
    });

    it('has circles of one level, where one area has its parts drawn and another has not', () => {
      const places = COUNTY.places.map((place) => (place.id === 't4' ? { ...place, level: 'prefecture' as const } : place));
      const observations = [...COUNTY.observations, { ...COUNTY.observations[0]!, id: 'of-city', place: 't4', value: 120 }];
      const { figures } = viewOf(checked({ ...COUNTY, places, observations })).scene;
      expect([figures.most, figures.unsized, figures.areas.get('t4')?.count]).to.deep.equal([5, 1, null]);
    });
  });

  it('compares only what is drawn: more villages without outlines choose neither shades nor circles', () => {
    const villages = Array.from({ length: 9 }, (_, index) => ({ id: `v${index}`, name: `${index}村`, level: 'village', parent: 't0' }) as const);
    const [rate] = RATED.observations as [RawReport['observations'][number]];
    const [count] = COUNTY.observations as [RawReport['observations'][number]];
    const of = (one: typeof rate) => villages.map(({ id }) => ({ ...one, id: `${one.id}-${id}`, place: id }));
    const places = [...COUNTY.places, ...villages];
    const { figures } = viewOf(checked({ ...RATED, places, observations: [...RATED.observations, ...of({ ...rate, value: 0.99 })] })).scene;
    expect([figures.limits, figures.unshaded]).to.deep.equal([[40, 50, 60, 70, 80], 0]);
    const sized = viewOf(checked({ ...COUNTY, places, observations: [...COUNTY.observations, ...of({ ...count, value: 300, printed: '300个' })] })).scene
      .figures;
    expect([sized.most, sized.unsized]).to.deep.equal([5, 0]);
  });

  it('lists an area that has stations and neither figure nor outline, and none that lies somewhere in one that is drawn', () => {
    const places = [
      ...COUNTY.places,
      { id: 'far', name: '山乡', level: 'township', parent: 'county' },
      { id: 'between', name: '东片', level: 'organisation', parent: 't0' },
      { id: 'v0', name: '东村', level: 'village', parent: 'between' },
    ] as const;
    const stations = [...COUNTY.stations!, { id: 'f', name: '山乡社工站', place: 'far' }, { id: 'v', name: '东村社工点', place: 'v0' }];
    const { areas, leftOver } = viewOf(checked({ ...COUNTY, places, stations }));
    expect(areas.map(({ name, outline }) => `${name} ${outline >= 0}`))
      .to.include('山乡 false')
      .and.not.include('东村 false');
    expect(leftOver.map(({ names }) => names)).to.deep.equal([['旧乡 360722999'], ['北镇', '山乡']]);
  });

  it('draws only what is in the window', () => {
    const { scene } = viewOf(county);
    expect(sceneOf(scene, 600, 400, { k: 20, x: 0, y: 0 }).areas.length).to.be.below(6);
  });
});

describe('stationPoints', () => {
  const placed = stationPoints(stationsIn(county, county.places[0]!));

  it('places what has coordinates, marks how far each has come, and counts the rest', () => {
    expect(placed.stations.map(({ id }, index) => [id, markAt(placed, index)])).to.deep.equal([
      ['s0', 'operating'],
      ['s1', 'pilot'],
      ['s2', 'opened'],
    ]);
    expect([placed.without, placed.nowhere.map(({ id }) => id)]).to.deep.equal([1, ['s4']]);
  });

  it('brings them to another system, each from its own', () => {
    expect([...systemsOf(placed)]).to.deep.equal(['CGCS2000']);
    const moved = converted(placed, ({ lon, lat, crs }) => [lon + (crs === 'CGCS2000' ? 1 : 0), lat]);
    expect([moved.xs[0], moved.ys[0], moved.stations]).to.deep.equal([(placed.xs[0] as number) + 1, placed.ys[0], placed.stations]);
  });

  it('finds a station that lies outside the area that the report names', () => {
    expect(stationsLeftOver(county, viewOf(county), placed, 'zh', messages)).to.deep.equal([
      { sentence: '1个站点的坐标无效', names: ['零点站'] },
      { sentence: '1个站点落在所写地区的边界之外', names: ['南镇社工站'] },
      { sentence: '1个站点没有坐标，不在图上', names: [] },
    ]);
  });
});
