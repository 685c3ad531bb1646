import { expect } from 'chai';
import { boundaryMessages } from '../../../../src/components/station-map/boundaries/boundary.messages.ts';
import { boundaryView } from '../../../../src/components/station-map/boundaries/boundary-view.ts';
import { decodeBoundaries } from '../../../../src/components/station-map/boundaries/decode-boundaries.ts';
import { FITTED } from '../../../../src/components/station-map/boundaries/projection.ts';
import { shownStations, stationPoints } from '../../../../src/components/station-map/boundaries/station-points.ts';
import { paintPoints } from '../../../../src/components/station-map/drawing/paint-canvas.ts';
import { prepare } from '../../../../src/components/station-map/drawing/prepared.ts';
import { sceneOf } from '../../../../src/components/station-map/drawing/scene.ts';
import { COUNTY, OUTLINES } from '../../../fixtures/county.ts';
import { checked } from '../../../fixtures/reports.ts';

const ink = { accent: '#0b4ea2', line: '#16191d', plain: '#e4e8ee', muted: '#666666', ground: '#ffffff' };

describe('paintPoints', () => {
  const county = checked(COUNTY);
  const { outlines } = decodeBoundaries(OUTLINES);
  const view = boundaryView(county, county.places[0]!, { outlines, prepared: outlines.map(prepare) }, 'zh', boundaryMessages('zh'))!;
  const points = stationPoints(county.stations);
  const all = shownStations(points);
  const only = (passes: (index: number) => boolean) =>
    shownStations(
      points,
      Uint8Array.from(county.stations, (_, index) => Number(passes(index))),
    );
  const painted = (canvas: HTMLCanvasElement) => {
    const { data } = canvas.getContext('2d')!.getImageData(0, 0, canvas.width, canvas.height);
    return new Uint32Array(data.buffer).filter((pixel) => pixel !== 0).length;
  };
  const scene = (width: number) => sceneOf(view.scene, width, width * 0.7, FITTED);

  it('leaves nothing of the stations that a filter has taken away, and nothing at all of none', () => {
    const canvas = document.createElement('canvas');
    const one = only((index) => index === 0);
    paintPoints(canvas, scene(400), one, ink, 1);
    const alone = painted(canvas);
    paintPoints(canvas, scene(400), all, ink, 1);
    expect(painted(canvas)).to.be.above(alone);
    paintPoints(canvas, scene(400), one, ink, 1);
    expect([painted(canvas), alone > 0]).to.deep.equal([alone, true]);
    paintPoints(
      canvas,
      scene(400),
      only(() => false),
      ink,
      1,
    );
    expect(painted(canvas)).to.equal(0);
  });

  it('paints a mark for each station on a canvas that has become another size', () => {
    const canvas = document.createElement('canvas');
    const fresh = document.createElement('canvas');
    paintPoints(canvas, scene(400), all, ink, 2);
    paintPoints(canvas, scene(300), all, ink, 1);
    paintPoints(fresh, scene(300), all, ink, 1);
    expect([canvas.width, painted(canvas)]).to.deep.equal([300, painted(fresh)]);
  });

  it('counts what it shows of each mark', () => {
    expect([all.count, [...all.perMark]]).to.deep.equal([all.mask.length, [1, 1, 1, 0, 0]]);
    expect([...only((index) => index > 0).perMark].reduce((sum, count) => sum + count)).to.equal(all.count - 1);
  });
});
