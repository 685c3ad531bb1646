import { expect } from 'chai';
import { problemText } from '../../../src/data/problem-text.ts';
import { noSuchPoint } from '../../../src/data/rules/no-such-point.ts';
import { report } from '../../fixtures/reports.ts';

const at = (lon: number, lat: number) => report([], { stations: [{ id: 's', name: '某站', point: { lon, lat, crs: 'WGS84' } }] });

describe('a point', () => {
  const wrong: readonly (readonly [what: string, lon: number, lat: number, why: string])[] = [
    ['whose coordinates are swapped', 25.8, 114.9, 'swapped'],
    ['of the west, swapped, which would lie in the Arctic', 46.7, 82.9, 'swapped'],
    ['beyond the poles', 114.9, 91, 'beyond'],
    ['beyond the date line', -181, 25.8, 'beyond'],
    ['whose decimal point was lost', 1149, 25.8, 'beyond'],
    ['that a program made of nothing', 0, 0, 'zero'],
  ];
  wrong.forEach(([what, lon, lat, why]) => {
    it(`is warned of: ${what}`, () => {
      const [problem, ...rest] = noSuchPoint(at(lon, lat));
      expect(rest).to.deep.equal([]);
      expect(problem).to.deep.include({
        severity: 'warning',
        code: 'no-such-point',
        path: 'stations[0].point',
        found: { why, lon: String(lon), lat: String(lat) },
      });
    });
  });

  for (const [lon, lat] of [
    [114.94, 25.85],
    [82.98, 46.75],
    [135, 53.5],
    [109.5, 3.9],
    [0, 51.5],
    [-180, 90],
  ] as const) {
    it(`is right at ${lon}, ${lat}`, () => expect(noSuchPoint(at(lon, lat))).to.deep.equal([]));
  }

  it('of a place is looked at as well; a place or a station without one is right', () => {
    const places = [
      { id: 'city', name: '某市', level: 'prefecture' as const },
      { id: 'c', name: '某县', level: 'county' as const, point: { lon: 25.8, lat: 114.9, crs: 'GCJ-02' as const } },
    ];
    expect(noSuchPoint(report([], { places, stations: [{ id: 's', name: '某站' }] })).map(({ path }) => path)).to.deep.equal(['places[1].point']);
  });

  it('is said to be swapped, unknown or beyond, with the cure', () => {
    const said = (lon: number, lat: number) => noSuchPoint(at(lon, lat)).flatMap((problem) => [problemText(problem, 'zh'), problemText(problem, 'en')]);
    expect(said(25.8, 114.9).join()).to.match(/对调 lon 与 lat.*exchange lon and lat/);
    expect(said(0, 0).join()).to.match(/删去 point.*leave point out/);
    expect(said(200, 0).join()).to.match(/超出范围.*beyond the range/);
  });
});
