import { expect } from 'chai';
import { decodeBoundaries } from '../../../../src/components/station-map/boundaries/decode-boundaries.ts';
import { packed, unpacked } from '../../../../src/components/station-map/boundaries/packed-land.ts';
import { HitIndex } from '../../../../src/components/station-map/drawing/hit-index.ts';
import { prepare } from '../../../../src/components/station-map/drawing/prepared.ts';
import { grid } from '../../../fixtures/geometry.ts';

const hole = [
  [1, 1],
  [2, 1],
  [2, 2],
];
const island = hole.map(([x, y]) => [x! + 20, y! + 3]);
const LAND = {
  type: 'FeatureCollection',
  features: [
    ...grid({ columns: 3, rows: 2 }).features,
    {
      type: 'Feature',
      properties: { name: '带飞地的县', adcode: 360799 },
      geometry: { type: 'MultiPolygon', coordinates: [[hole.map(([x, y]) => [x! * 4, y! * 4]), hole], [island]] },
    },
    { type: 'Feature', properties: {}, geometry: null },
  ],
};

describe('packed land', () => {
  const boundaries = decodeBoundaries(LAND);
  const there = packed(boundaries);
  const { outlines, prepared, boxes } = unpacked(structuredClone(there));

  it('comes out of another thread as it went in: names, rings, holes, islands, boxes, faults', () => {
    const plain = (list: typeof outlines) => list.map(({ rings, ...words }) => ({ ...words, rings: rings.map((ring) => [...ring]) }));
    expect(plain(outlines)).to.deep.equal(plain(boundaries.outlines));
    expect(prepared.map(({ outline: _, ...box }) => box)).to.deep.equal(boundaries.outlines.map(prepare).map(({ outline: _, ...box }) => box));
    expect(there.faults).to.deep.equal(boundaries.faults);
    expect(there.faults.length).to.be.above(0);
  });

  it('brings its index with it', () => {
    const hits = new HitIndex(prepared, boxes);
    prepared.forEach(({ x, y }, index) => expect(hits.areaAt(x, y)).to.equal(index));
  });

  it('may hold nothing', () => {
    const none = unpacked(packed({ outlines: [], faults: [] }));
    expect(none).to.deep.equal({ outlines: [], prepared: [], boxes: null });
    expect(new HitIndex([], none.boxes).areaAt(1, 1)).to.equal(-1);
  });
});
