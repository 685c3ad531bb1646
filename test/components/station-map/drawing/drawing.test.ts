import { expect } from 'chai';
import fc from 'fast-check';
import { decodeBoundaries } from '../../../../src/components/station-map/boundaries/decode-boundaries.ts';
import { aspectOf, extentOf, FITTED, projectionOf } from '../../../../src/components/station-map/boundaries/projection.ts';
import { NO_POINTS, shownStations } from '../../../../src/components/station-map/boundaries/station-points.ts';
import { shifted, zoomedAt } from '../../../../src/components/station-map/boundaries/window.ts';
import { HitIndex } from '../../../../src/components/station-map/drawing/hit-index.ts';
import { contains, prepare } from '../../../../src/components/station-map/drawing/prepared.ts';
import { pathText } from '../../../../src/components/station-map/drawing/trace.ts';
import { grid } from '../../../fixtures/geometry.ts';

const outlines = (input: unknown) => decodeBoundaries(input).outlines;
const polygon = (...rings: (readonly (readonly number[])[])[]) => outlines({ type: 'Polygon', coordinates: rings })[0]!;
const square = (from: number, to: number) => [
  [from, from],
  [to, from],
  [to, to],
  [from, to],
  [from, from],
];

describe('contains', () => {
  it('is not misled by winding, and takes a hole for outside', () => {
    for (const hole of [square(4, 6), square(4, 6).map((_, index, all) => all[all.length - 1 - index]!)]) {
      const outline = polygon(square(0, 10), hole);
      expect([contains(outline, 1, 1), contains(outline, 5, 5), contains(outline, 11, 5)]).to.deep.equal([true, false, false]);
    }
  });
});

describe('prepare', () => {
  it('finds a point inside a crescent, a ring with a hole, and every area of a grid', () => {
    const crescent = polygon([
      [0, 0],
      [10, 0],
      [10, 10],
      [0, 10],
      [0, 9],
      [9, 9],
      [9, 1],
      [0, 1],
      [0, 0],
    ]);
    const holed = polygon(square(0, 10), square(2, 8));
    for (const outline of [crescent, holed, ...outlines(grid({ columns: 5, rows: 5 }))]) {
      const { x, y } = prepare(outline);
      expect(contains(outline, x, y)).to.equal(true);
    }
  });

  it('takes the box of all parts and the point of the largest', () => {
    const shape = outlines({ type: 'MultiPolygon', coordinates: [[square(0, 1)], [square(10, 20)]] })[0]!;
    expect(prepare(shape)).to.deep.include({ west: 0, east: 20, south: 0, north: 20, x: 15, y: 15 });
  });
});

describe('projectionOf', () => {
  const extent = { west: 110, east: 120, south: 40, north: 50 };

  it('keeps the land in the box, north up, and a degree of longitude as narrow as it is', () => {
    const { scaleX, scaleY, left, top } = projectionOf(extent, 600, 400, FITTED);
    expect([extent.west * scaleX + left, extent.east * scaleX + left].every((x) => x >= 7.9 && x <= 592.1)).to.equal(true);
    expect(extent.north * scaleY + top).to.be.closeTo(8, 1e-6);
    expect(extent.south * scaleY + top).to.be.closeTo(392, 1e-6);
    expect(scaleX / -scaleY).to.be.closeTo(Math.cos(Math.PI / 4), 1e-9);
    expect(aspectOf(extent)).to.be.closeTo(Math.SQRT2, 1e-9);
  });

  it('zooms about a point that stands still, and never loses the land', () => {
    const at = (zoom: typeof FITTED) => {
      const { scaleX, left } = projectionOf(extent, 600, 400, zoom);
      return (200 - left) / scaleX;
    };
    const near = zoomedAt(FITTED, 3, 1 / 3, 1 / 4);
    expect(at(near)).to.be.closeTo(at(FITTED), 1e-9);
    expect(zoomedAt(near, 0.01, 0.1, 0.1)).to.deep.equal(FITTED);
    expect(zoomedAt(FITTED, 1e9, 0, 0).k).to.equal(40);
    expect(shifted(near, 1e6, -1e6)).to.deep.equal({ k: 3, x: 0, y: 1 - 3 });
    expect(shifted(FITTED, 0.1, 0.1)).to.deep.equal(FITTED);
  });
});

describe('a window', () => {
  it('shows the same land at any width', () => {
    const extent = { west: 110, east: 120, south: 40, north: 50 };
    const share = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(fc.double({ min: 1, max: 40, noNaN: true }), share, share, fc.integer({ min: 280, max: 2000 }), (factor, x, y, width) => {
        const zoom = zoomedAt(FITTED, factor, x, y);
        const middle = (wide: number) => {
          const { scaleX, scaleY, left, top } = projectionOf(extent, wide, wide, zoom);
          return [(wide / 2 - left) / scaleX, (wide / 2 - top) / scaleY] as const;
        };
        const [[lon, lat], [otherLon, otherLat]] = [middle(600), middle(width)];
        // The margin around the land is of as many pixels at any width.
        expect(Math.hypot(lon - otherLon, lat - otherLat)).to.be.below(0.7);
      }),
    );
  });
});

describe('pathText', () => {
  it('leaves out vertices that no eye could tell apart, and keeps the shape', () => {
    const land = outlines(grid({ columns: 1, rows: 1, detail: 200 }));
    const text = pathText(land[0]!, projectionOf(extentOf(land.map(prepare)), 100, 100, FITTED));
    expect(text).to.match(/^M[\d.]+ [\d.]+(L[\d.]+ [\d.]+)+Z$/);
    expect(text.split('L').length).to.be.within(100, 700);
  });

  it('writes pixels to a tenth, on either side of the window', () => {
    const at = fc.double({ min: -5000, max: 5000, noNaN: true });
    fc.assert(
      fc.property(at, at, (x, y) => {
        const outline = { rings: [new Float64Array([x, y, x, y])] };
        const [writtenX, writtenY] = pathText(outline as never, { scaleX: 1, scaleY: 1, left: 0, top: 0 } as never)
          .slice(1, -1)
          .split(' ');
        for (const [written, meant] of [
          [writtenX, x],
          [writtenY, y],
        ] as const) {
          expect(written)
            .to.match(/^-?\d+(\.\d)?$/)
            .and.not.match(/^-0$|\.0$/);
          expect(Math.abs(Number(written) - meant)).to.be.at.most(0.05 + 1e-9);
        }
      }),
    );
  });
});

describe('HitIndex', () => {
  const land = outlines(grid({ columns: 20, rows: 15 }));
  const prepared = land.map(prepare);

  it('finds each of 300 areas at its own point, and none in the sea', () => {
    const hits = new HitIndex(prepared);
    prepared.forEach(({ x, y }, index) => expect(hits.areaAt(x, y)).to.equal(index));
    expect(hits.areaAt(0, 0)).to.equal(-1);
    expect(new HitIndex([]).areaAt(114, 25)).to.equal(-1);
  });

  it('finds a county in its city, whichever the file has first, and only what is meant', () => {
    const around = prepare({ ...land[0]!, rings: [Float64Array.of(100, 0, 160, 0, 160, 60, 100, 60)] });
    const { x, y } = prepared[3]!;
    expect(new HitIndex([...prepared, around]).areaAt(x, y)).to.equal(3);
    expect(new HitIndex([around, ...prepared]).areaAt(x, y)).to.equal(4);
    expect(new HitIndex([around, ...prepared]).areaAt(x, y, (index) => index === 0)).to.equal(0);
  });

  it('finds the nearest station within reach, and follows the filter', () => {
    const hits = new HitIndex(prepared);
    const xs = Float64Array.of(114, 114.02, 114.5);
    const stations = ['a', 'b', 'c'].map((id) => ({ id, name: id }));
    const points = { ...NO_POINTS, stations, here: stations, xs, ys: Float64Array.of(25, 25, 25), marks: new Uint8Array(3), from: Uint32Array.of(0, 1, 2) };
    const only = (...ids: string[]) =>
      shownStations(
        points,
        Uint8Array.from(stations, ({ id }) => (ids.includes(id) ? 1 : 0)),
      );
    expect(hits.stationAt(only('a', 'b', 'c'), 114.015, 25, 0.1, 0.1)).to.equal(1);
    expect(hits.stationAt(only('a'), 114.015, 25, 0.1, 0.1)).to.equal(0);
    expect(hits.stationAt(only('a', 'b', 'c'), 113, 25, 0.1, 0.1)).to.equal(-1);
    expect(hits.stationAt(only(), 114, 25, 0.1, 0.1)).to.equal(-1);
    expect(hits.stationAt(shownStations(NO_POINTS), 114, 25, 0.1, 0.1)).to.equal(-1);
  });
});
