import { expect } from 'chai';
import {
  converterTo,
  isCoordinateSystem,
  needsConversion,
  type Converter,
  type CoordinateSystem,
} from '../../../../src/components/station-map/boundaries/coordinates.ts';

const GANZHOU = { lon: 114.94, lat: 25.85 };
const metres = ([x, y]: readonly [number, number]) =>
  Math.hypot((x - GANZHOU.lon) * 111_320 * Math.cos((GANZHOU.lat * Math.PI) / 180), (y - GANZHOU.lat) * 110_900);
const stays: Converter = ({ lon, lat }) => [lon, lat];
const converter = async (to: CoordinateSystem, ...from: CoordinateSystem[]) => (needsConversion(to, from) ? converterTo(to) : stays);
const converted = async (from: CoordinateSystem, to: CoordinateSystem) => (await converter(to, from))({ ...GANZHOU, crs: from });

describe('converterTo', () => {
  it('leaves points where they are within one datum, CGCS2000 and WGS84 being one', async () => {
    for (const [from, to] of [
      ['WGS84', 'CGCS2000'],
      ['CGCS2000', 'WGS84'],
      ['GCJ-02', 'GCJ-02'],
    ] as const) {
      expect(needsConversion(to, [from])).to.equal(false);
      expect(await converted(from, to)).to.deep.equal([114.94, 25.85]);
    }
  });

  it('moves a point of 赣州 by the known 590 m to GCJ-02, and by about a kilometre to BD-09', async () => {
    expect(metres(await converted('CGCS2000', 'GCJ-02'))).to.be.within(560, 620);
    expect(metres(await converted('WGS84', 'BD-09'))).to.be.within(900, 1500);
  });

  it('comes back to within a metre', async () => {
    for (const crs of ['GCJ-02', 'BD-09'] as const) {
      const [lon, lat] = await converted('WGS84', crs);
      const back = (await converter('WGS84', crs))({ lon, lat, crs });
      expect(metres(back)).to.be.below(1);
    }
  });

  it('brings points of several systems together, each from its own', async () => {
    const points = [
      { ...GANZHOU, crs: 'WGS84' },
      { ...GANZHOU, crs: 'GCJ-02' },
    ] as const;
    const convert = await converter('WGS84', 'WGS84', 'GCJ-02');
    expect(metres(convert(points[0]))).to.equal(0);
    expect(metres(convert(points[1]))).to.be.within(560, 620);
  });

  it('knows four names and no others', () =>
    expect(['WGS84', 'CGCS2000', 'GCJ-02', 'BD-09', 'wgs84', 'GCJ02', ''].map(isCoordinateSystem)).to.deep.equal([
      true,
      true,
      true,
      true,
      false,
      false,
      false,
    ]));
});
