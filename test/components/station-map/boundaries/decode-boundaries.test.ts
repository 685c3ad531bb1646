import { expect } from 'chai';
import { decodeBoundaries } from '../../../../src/components/station-map/boundaries/decode-boundaries.ts';
import { crossesItself } from '../../../../src/components/station-map/boundaries/self-crossing.ts';
import { contains } from '../../../../src/components/station-map/drawing/prepared.ts';
import { encoded, grid, topology } from '../../../fixtures/geometry.ts';

const LAND = grid({ columns: 3, rows: 2 });
const codes = (input: unknown) => decodeBoundaries(input).faults.map(({ code, count }) => (count === 1 ? code : `${code} × ${count}`));
const named = (input: unknown) => decodeBoundaries(input).outlines.map(({ name, code }) => `${name} ${code}`);
const ring = (coordinates: unknown, type = 'Polygon') => ({ type: 'Feature', properties: { name: '甲县' }, geometry: { type, coordinates } });
const SQUARE = [
  [114, 25],
  [115, 25],
  [115, 26],
  [114, 26],
  [114, 25],
];
const moved = (points: readonly (readonly number[])[], change: (point: readonly number[]) => unknown) => points.map(change);

describe('decodeBoundaries', () => {
  describe('of what is no boundary file', () => {
    [null, undefined, 7, 'GeoJSON', [], {}, { type: 'Report' }, { format: 'zhanbao/1' }].forEach((input) => {
      it(`says so and throws nothing: ${JSON.stringify(input)}`, () => {
        expect(decodeBoundaries(input).outlines).to.deep.equal([]);
        expect(codes(input)).to.have.lengthOf(1);
      });
    });

    it('tells an empty collection from one whose areas are no polygons', () => {
      expect(codes({ type: 'FeatureCollection', features: [] })).to.deep.equal(['no-features']);
      expect(codes({ type: 'FeatureCollection', features: [{ type: 'Feature', geometry: { type: 'Point', coordinates: [114, 25] } }] })).to.deep.equal([
        'not-polygon',
      ]);
      expect(codes({ type: 'FeatureCollection', features: [{ type: 'Feature', geometry: null }, null] })).to.deep.equal(['no-geometry × 2']);
    });
  });

  it('reads GeoJSON of either winding, with name and code', () => {
    for (const clockwise of [false, true]) {
      const input = grid({ columns: 3, rows: 2, clockwise });
      expect(codes(input)).to.deep.equal([]);
      expect(named(input).slice(0, 2)).to.deep.equal(['1镇 360701', '2镇 360702']);
    }
  });

  it('reads a bare geometry, a feature, and polygons of several parts with holes', () => {
    expect(decodeBoundaries({ type: 'Polygon', coordinates: [SQUARE] }).outlines).to.have.lengthOf(1);
    expect(named(ring([SQUARE]))).to.deep.equal(['甲县 ']);
    const hole = moved(SQUARE, ([x = 0, y = 0]) => [114.2 + (x - 114) * 0.2, 25.2 + (y - 25) * 0.2]);
    expect(decodeBoundaries(ring([[SQUARE, hole], [moved(SQUARE, ([x = 0, y = 0]) => [x + 2, y])]], 'MultiPolygon')).outlines[0]!.rings).to.have.lengthOf(3);
  });

  it('reads TopoJSON and ECharts’ encoding as the same land', () => {
    const plain = decodeBoundaries(LAND).outlines;
    for (const [input, near] of [
      [topology(LAND), 1e-5],
      [encoded(LAND), 1 / 1024],
    ] as const) {
      const { outlines, faults } = decodeBoundaries(input);
      expect(faults).to.deep.equal([]);
      expect(outlines.map(({ name }) => name)).to.deep.equal(plain.map(({ name }) => name));
      outlines.forEach(({ rings }, at) => rings[0]!.forEach((value, index) => expect(value).to.be.closeTo(plain[at]!.rings[0]![index]!, near)));
    }
  });

  it('draws the layer with most areas of a topology, and says which there were', () => {
    const both = topology(LAND) as { objects: Record<string, unknown> };
    both.objects = { nation: { type: 'GeometryCollection', geometries: [] }, ...both.objects };
    const { outlines, faults } = decodeBoundaries(both);
    expect([outlines.length, faults]).to.deep.equal([6, [{ code: 'object-chosen', path: 'objects.counties', count: 1, detail: 'nation, counties' }]]);
  });

  it('misses an arc by its path and draws the rest', () => {
    const broken = topology(LAND) as { arcs: unknown[] };
    broken.arcs = broken.arcs.slice(0, 4);
    const { outlines, faults } = decodeBoundaries(broken);
    expect([outlines.length, faults]).to.deep.equal([4, [{ code: 'missing-arc', path: 'objects.counties.geometries[4].arcs[0]', count: 2, detail: '' }]]);
  });

  it('reads an arc backwards where its number says so', () => {
    const input = {
      type: 'Topology',
      arcs: [
        [
          [114, 25],
          [115, 25],
          [115, 26],
        ],
        [
          [114, 25],
          [114, 26],
          [115, 26],
        ],
      ],
      objects: { land: { type: 'Polygon', arcs: [[0, -2]] } },
    };
    expect(Array.from(decodeBoundaries(input).outlines[0]!.rings[0]!)).to.deep.equal([114, 25, 115, 25, 115, 26, 114, 26]);
  });

  describe('with lines', () => {
    const DASHES = [
      [
        [114.1, 24.9],
        [114.3, 24.8],
      ],
      [
        [114.5, 24.8],
        [114.7, 24.8],
        [114.9, 24.9],
      ],
    ];
    const THERE_AND_BACK = [
      [114.1, 24.9, 114.3, 24.8],
      [114.5, 24.8, 114.7, 24.8, 114.9, 24.9, 114.7, 24.8],
    ];
    const with1 = (geometry: object) => ({
      type: 'FeatureCollection',
      features: [ring([SQUARE]), { type: 'Feature', properties: { name: '界线' }, geometry }],
    });
    const read = (input: object) => {
      const { outlines, faults } = decodeBoundaries(input);
      return [outlines[outlines.length - 1]!.rings.map((one) => Array.from(one)), faults.map(({ code, path, count, detail }) => [code, path, count, detail])];
    };

    it('draws them, without an area, and says that they have none: a reviewed map keeps all of its lines', () => {
      expect(read(with1({ type: 'MultiLineString', coordinates: DASHES }))).to.deep.equal([
        THERE_AND_BACK,
        [['line', 'features[1].geometry', 1, 'MultiLineString']],
      ]);
      const [first] = DASHES;
      expect(read(with1({ type: 'LineString', coordinates: first }))[0]).to.deep.equal(THERE_AND_BACK.slice(0, 1));
      expect(read({ type: 'Topology', arcs: DASHES, objects: { lines: { type: 'MultiLineString', arcs: [[0], [1]] } } })[0]).to.deep.equal(THERE_AND_BACK);
      const { outlines } = decodeBoundaries(with1({ type: 'MultiLineString', coordinates: DASHES }));
      expect([contains(outlines[1]!, 114.6, 24.8), crossesItself(outlines[1]!.rings[1]!)]).to.deep.equal([false, false]);
    });

    it('tells a point of them that is none, by its path', () => {
      const [bad] = decodeBoundaries(with1({ type: 'LineString', coordinates: [...DASHES[1]!, null] })).faults.slice(1);
      expect(bad?.path).to.equal('features[1].geometry.coordinates[3]');
      expect(decodeBoundaries(with1({ type: 'MultiLineString', coordinates: 7 })).outlines).to.have.lengthOf(1);
    });
  });

  describe('with coordinates that are wrong', () => {
    const faulty = (coordinates: unknown) => ({ type: 'FeatureCollection', features: [ring([SQUARE]), ring(coordinates)] });
    const TABLE: readonly (readonly [string, unknown, string, number])[] = [
      ['latitude before longitude', [moved(SQUARE, ([x, y]) => [y, x])], 'swapped', 1],
      ['metres', [moved(SQUARE, ([x = 0, y = 0]) => [x * 111_000, y * 111_000])], 'projected', 1],
      ['degrees off the globe', [moved(SQUARE, ([x = 0, y]) => [x + 100, y])], 'out-of-range', 1],
      [
        'a ring around the globe',
        [
          [
            [-180, -90],
            [180, -90],
            [180, 90],
            [-180, 90],
            [-180, -90],
          ],
        ],
        'covers-globe',
        1,
      ],
      ['two points', [SQUARE.slice(0, 2)], 'too-few-points', 2],
      ['one point', [[SQUARE[0], SQUARE[0]]], 'too-few-points', 1],
      ['a line', [moved(SQUARE, ([x]) => [x, 25])], 'too-few-points', 2],
      ['half of the points null', [[null, SQUARE[0], null, SQUARE[1]]], 'bad-coordinate × 2', 1],
      ['numbers in place of rings', [1, 2], 'bad-ring × 2', 1],
      ['text', ['ring'], 'bad-ring', 1],
      ['no closing point', [SQUARE.slice(0, 4)], 'unclosed', 2],
    ];
    TABLE.forEach(([what, coordinates, fault, drawn]) => {
      it(`tells ${what} with its path, and draws what is sound`, () => {
        expect(codes(faulty(coordinates))[0]).to.equal(fault);
        expect(decodeBoundaries(faulty(coordinates)).faults[0]!.path).to.match(/^features\[1\]\.geometry\.coordinates\[0\]/);
        expect(decodeBoundaries(faulty(coordinates)).outlines).to.have.lengthOf(drawn);
      });
    });

    it('leaves out a single point that is not one', () => {
      const many = grid({ columns: 1, rows: 1, detail: 10 });
      (many.features[0]!.geometry.coordinates[0] as unknown[])[7] = ['114.1', '25'];
      const { outlines, faults } = decodeBoundaries(many);
      expect(faults).to.deep.equal([{ code: 'bad-coordinate', path: 'features[0].geometry.coordinates[0][7]', count: 1, detail: '["114.1","25"]' }]);
      expect(outlines[0]!.rings[0]).to.have.lengthOf(2 * 39);
    });
  });

  it('reads of the properties only a name and a code, from the usual fields', () => {
    const of = (properties: object, id?: unknown) => named({ type: 'FeatureCollection', features: [{ ...ring([SQUARE]), id, properties }] })[0];
    expect(of({ NAME: '甲县', gb: '156360721' })).to.equal('甲县 156360721');
    expect(of({ XZQMC: '甲县', XZQDM: 360721 })).to.equal('甲县 360721');
    expect(of({ name: '甲县' }, '360721')).to.equal('甲县 360721');
    expect(of({ name: { toString: () => '<b>' }, style: 'url(//x)', code: null })).to.equal(' ');
  });
});
