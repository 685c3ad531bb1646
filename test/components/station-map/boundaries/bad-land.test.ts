/** The list of what a portal's boundary file gets wrong: each with its sentence, path and count; what is sound is drawn. */
import { expect } from '@open-wc/testing';
import type { StationMapElement } from '../../../../src/index.ts';
import { COUNTY, OUTLINES } from '../../../fixtures/county.ts';
import { count, mapOf, root } from '../../../fixtures/county-map.ts';
import { shown, until, untilShown } from '../../../fixtures/shown.ts';

type Ring = unknown[];
const [FIRST, SECOND, ...SOUND] = OUTLINES.features.map((feature) => feature);
const RING = FIRST!.geometry.coordinates[0] as [number, number][];
const [LON, LAT] = RING[0]!;

/** The county with its first two outlines drawn so. */
const with2 = (ring: (ring: [number, number][]) => Ring) => ({
  ...OUTLINES,
  features: [
    ...[FIRST!, SECOND!].map((feature) => ({
      ...feature,
      geometry: { type: 'Polygon', coordinates: [ring(feature.geometry.coordinates[0] as [number, number][])] },
    })),
    ...SOUND,
  ],
});
const GLOBE = [
  [-180, -90],
  [180, -90],
  [180, 90],
  [-180, 90],
  [-180, -90],
];
const lands = (at: StationMapElement) => count(at, '.map-box .land');
const told = (at: StationMapElement) => shown(at, '.left-over');
/** The words for it are fetched. */
const fault = async (at: StationMapElement, words: string) => {
  await untilShown(at, words);
  return told(at);
};

describe('<station-map boundaries> with a bad file', () => {
  const TABLE: readonly (readonly [what: string, ring: (ring: [number, number][]) => Ring, sentence: string, drawn: number])[] = [
    ['rings that are not closed', (ring) => ring.slice(0, -1), '环没有闭合，已按闭合画，共2处（首处：features[0].geometry.coordinates[0]）', 6],
    ['latitude before longitude', (ring) => ring.map(([x, y]) => [y, x]), '经度与纬度可能写反了', 4],
    ['coordinates off the globe', (ring) => ring.map(([x, y]) => [x + 90, y]), '坐标超出经纬度范围，未画', 4],
    ['null coordinates', (ring) => ring.map((point, at) => (at % 2 ? null : point)), '坐标不是数字：null，已略去此点', 4],
    ['a ring that covers the globe', () => GLOBE, '环覆盖了整个地球，未画', 4],
    ['metres among degrees', (ring) => ring.map(([x, y]) => [x * 111_000, y * 111_000]), '坐标不是经纬度，像是以米为单位', 4],
    ['no rings', () => 7 as never, '环读不出来，未画', 4],
  ];
  TABLE.forEach(([what, ring, sentence, drawn]) =>
    it(`says so of ${what}, with path and count, and draws what is sound`, async () => {
      const at = await mapOf({ boundaries: with2(ring) });
      expect(lands(at)).to.equal(drawn);
      expect(await fault(at, sentence)).to.match(/共\d+处（首处：features\[0\]\.geometry\.coordinates\[0\]/);
      // Whose outline is not drawn is told by name, and stands in the list.
      if (drawn === 4) expect(told(at)).to.contain('报告中有3处，边界里没有');
      expect(count(at, '[data-area]')).to.equal(6);
    }),
  );

  it('draws a ring that crosses itself, and names its area once it is found', async () => {
    const bow = [
      [LON, LAT],
      [LON + 0.2, LAT + 0.2],
      [LON + 0.2, LAT],
      [LON, LAT + 0.2],
      [LON, LAT],
    ];
    const at = await mapOf({ boundaries: with2(() => bow) });
    await untilShown(at, '边界自相交：东镇，共2处（首处：features[0]）');
    expect(lands(at)).to.equal(6);
  });

  it('matches the first of areas with one code, and says how many there are more', async () => {
    const twice = { ...OUTLINES, features: [...OUTLINES.features, { ...FIRST!, properties: { name: '又一东镇', code: 360722100 } }] };
    const at = await mapOf({ boundaries: twice });
    await untilShown(at, '代码或名称重复：360722100，只对上一个（位置：features[6]）');
    expect(count(at, '[data-area]')).to.equal(6);
  });

  it('tells of renamed and abolished areas on both sides, guesses nothing, and matches by an alias', async () => {
    const renamed = (aliases: readonly string[]) => ({
      ...COUNTY,
      places: COUNTY.places.map((place) => (place.id === 't3' ? { ...place, name: '龙南市', code: '360783', aliases } : place)),
    });
    const old = {
      ...OUTLINES,
      features: OUTLINES.features.map((feature, at) => (at === 3 ? { ...feature, properties: { name: '龙南县', code: '360727' } } : feature)),
    };
    const apart = await mapOf({ report: renamed([]), boundaries: old });
    expect(told(apart)).to.contain('边界中有1处，报告里没有').and.to.contain('龙南县 360727');
    expect(told(apart)).to.contain('报告中有1处，边界里没有').and.to.contain('龙南市');
    const matched = await mapOf({ report: renamed(['龙南县']), boundaries: old });
    expect(told(matched)).not.to.contain('龙南');
    expect([...root(matched).querySelectorAll('[data-area]')].find((row) => row.textContent?.includes('龙南市'))?.querySelectorAll('.tag')).to.have.lengthOf(0);
  });

  it('brings stations of several systems to the one place that they all name', async () => {
    // One spot of 114.1, 25.1 as each system writes it.
    const SPOTS = [
      { lon: 114.1, lat: 25.1, crs: 'CGCS2000' },
      { lon: 114.1, lat: 25.1, crs: 'WGS84' },
      { lon: 114.105_04, lat: 25.097_06, crs: 'GCJ-02' },
      { lon: 114.111_57, lat: 25.102_96, crs: 'BD-09' },
    ] as const;
    const report = { ...COUNTY, stations: SPOTS.map((point, index) => ({ id: `p${index}`, name: `${index}站`, status: 'operating', point })) };
    const at = await mapOf({ report });
    await until(at, () => count(at, '.map-box .station-mark') === 4, 'four stations');
    const places = [...root(at).querySelectorAll('.map-box .station-mark')].map((mark) =>
      mark
        .getAttribute('transform')!
        .match(/[\d.]+/g)!
        .map(Number),
    );
    for (const [x, y] of places) expect([Math.abs(x! - places[0]![0]!) < 1, Math.abs(y! - places[0]![1]!) < 1], String(places)).to.deep.equal([true, true]);
  });

  it('says so where the file declares another system, and is content with the usual ones', async () => {
    const declared = (name: string) => ({ ...OUTLINES, crs: { type: 'name', properties: { name } } });
    await untilShown(await mapOf({ boundaries: declared('urn:ogc:def:crs:EPSG::4214') }), '文件自称坐标系为“urn:ogc:def:crs:EPSG::4214”');
    for (const name of ['urn:ogc:def:crs:OGC:1.3:CRS84', 'EPSG:4490', 'urn:ogc:def:crs:EPSG::4326'])
      expect(told(await mapOf({ boundaries: declared(name) }))).not.to.contain('自称');
  });
});
