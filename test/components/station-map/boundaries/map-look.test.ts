import { expect } from 'chai';
import fc from 'fast-check';
import { lookText, readLook, windowOf, zoomTo } from '../../../../src/components/station-map/boundaries/map-look.ts';
import { FITTED, projectionOf } from '../../../../src/components/station-map/boundaries/projection.ts';
import { NO_FILTER } from '../../../../src/components/station-map/stations/station-filter.ts';
import { zoomedAt } from '../../../../src/components/station-map/boundaries/window.ts';

const NONE = { window: null, filter: NO_FILTER, chosen: '' };

describe('the look of a map', () => {
  it('is nothing where nothing was done', () => {
    expect(lookText(NONE)).to.equal('');
    expect(readLook('')).to.deep.equal(NONE);
  });

  it('is written in words of an address', () => {
    const look = { window: { k: 4, lon: 114.934567, lat: 25.85 }, filter: { ...NO_FILTER, type: '综合&学校', status: 'pilot' }, chosen: '360721' };
    expect(decodeURIComponent(lookText(look))).to.equal('k=4&lon=114.93457&lat=25.85&type=综合&学校&status=pilot&chosen=360721');
    expect(readLook(lookText(look))).to.deep.equal({ ...look, window: { k: 4, lon: 114.93457, lat: 25.85 } });
  });

  it('of any text is read as far as it goes, and never throws', () => {
    for (const text of ['k=4', 'k=4&lon=x&lat=1', 'k=0.5&lon=114&lat=25', 'k=NaN&lon=1&lat=1', '%%%', '&&=&'])
      expect(readLook(text).window, text).to.equal(null);
    fc.assert(fc.property(fc.string(), (text) => void readLook(lookText(readLook(text)))));
  });

  it('brings the same window back, also at another width', () => {
    const extent = { west: 113, east: 117, south: 24, north: 28 };
    const zoom = zoomedAt(FITTED, 5, 0.5, 0.4);
    const seen = windowOf(projectionOf(extent, 600, 500, zoom), zoom, 600, 500);
    for (const [width, height] of [
      [600, 500],
      [300, 250],
    ] as const) {
      const again = zoomTo(seen, projectionOf(extent, width, height, FITTED), width, height);
      const back = windowOf(projectionOf(extent, width, height, again), again, width, height)!;
      expect(back.k).to.equal(5);
      expect(Math.abs(back.lon - seen!.lon) + Math.abs(back.lat - seen!.lat)).to.be.below(0.1);
    }
    expect(zoomTo({ k: 1e9, lon: 999, lat: -999 }, projectionOf(extent, 600, 500, FITTED), 600, 500).k).to.equal(40);
  });
});
