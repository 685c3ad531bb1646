import { expect } from 'chai';
import fc from 'fast-check';
import { decodeBoundaries } from '../../../../src/components/station-map/boundaries/decode-boundaries.ts';
import { crossesItself, selfCrossings } from '../../../../src/components/station-map/boundaries/self-crossing.ts';
import { grid } from '../../../fixtures/geometry.ts';

const bow = [
  [114, 25],
  [115, 26],
  [115, 25],
  [114, 26],
  [114, 25],
];

interface Corner {
  readonly x: number;
  readonly y: number;
}

describe('crossesItself', () => {
  const TABLE: readonly (readonly [string, readonly number[], boolean])[] = [
    ['a triangle', [0, 0, 1, 0, 0, 1], false],
    ['a square', [0, 0, 1, 0, 1, 1, 0, 1], false],
    ['a bow', [0, 0, 1, 1, 1, 0, 0, 1], true],
    ['a crescent', [0, 0, 4, 0, 4, 4, 0, 4, 3, 2], false],
    ['a ring that touches itself in a corner', [0, 0, 2, 0, 1, 1, 2, 2, 0, 2, 1, 1], false],
    ['a spike there and back', [0, 0, 2, 0, 1, 1, 1, 3, 1, 1], false],
    ['its last side across its second', [0, 0, 4, 0, 4, 4, 2, -1], true],
  ];
  TABLE.forEach(([what, ring, crosses]) =>
    it(`answers ${crosses ? 'yes' : 'no'} to ${what}`, () => expect(crossesItself(Float64Array.from(ring))).to.equal(crosses)),
  );

  it('says of any ring what comparing each side with each other says', () => {
    const corner = fc.record({ x: fc.integer({ min: 0, max: 9 }), y: fc.integer({ min: 0, max: 9 }) });
    fc.assert(
      fc.property(fc.array(corner, { minLength: 4, maxLength: 24 }), (corners) => {
        const ring = Float64Array.from(corners.flatMap(({ x, y }) => [x, y]));
        expect(crossesItself(ring)).to.equal(eachWithEach(corners));
      }),
    );
  });

  it('answers no for every area of a ragged grid', () => {
    const { outlines } = decodeBoundaries(grid({ columns: 8, rows: 8, detail: 12 }));
    expect(outlines.filter(({ rings }) => rings.some(crossesItself))).to.deep.equal([]);
  });
});

function eachWithEach(corners: readonly Corner[]): boolean {
  const sides = corners.map((from, at) => [from, corners[(at + 1) % corners.length] as Corner] as const);
  return sides.some(([from, to], at) =>
    sides.some(([otherFrom, otherTo], other) => {
      const gap = Math.abs(at - other);
      if (gap < 2 || gap === sides.length - 1) return false;
      return sideOf(from, to, otherFrom) * sideOf(from, to, otherTo) < 0 && sideOf(otherFrom, otherTo, from) * sideOf(otherFrom, otherTo, to) < 0;
    }),
  );
}

function sideOf(from: Corner, to: Corner, at: Corner): number {
  return Math.sign((to.x - from.x) * (at.y - from.y) - (to.y - from.y) * (at.x - from.x));
}

describe('selfCrossings', () => {
  const land = decodeBoundaries({
    type: 'FeatureCollection',
    features: [...grid({ columns: 2, rows: 1 }).features, { type: 'Feature', properties: { name: '结县' }, geometry: { type: 'Polygon', coordinates: [bow] } }],
  }).outlines;

  it('names the first with its path and counts them', async () =>
    expect(await selfCrossings(land, new AbortController().signal, () => Promise.resolve())).to.deep.equal({
      code: 'self-crossing',
      path: 'features[2]',
      count: 1,
      detail: '结县',
    }));

  it('finds nothing in sound land', async () =>
    expect(await selfCrossings(land.slice(0, 2), new AbortController().signal, () => Promise.resolve())).to.equal(null));
});
