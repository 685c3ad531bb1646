import { expect } from '@open-wc/testing';
import { OUTLINES } from '../../../fixtures/county.ts';
import { count, drawn, mapOf } from '../../../fixtures/county-map.ts';
import { grid } from '../../../fixtures/geometry.ts';
import { shown, until, untilShown } from '../../../fixtures/shown.ts';

describe('<station-map boundaries> and its file', () => {
  describe('a file that is not right', () => {
    it('leaves the tiles and says why', async () => {
      const served = (body: string) => `data:text/plain,${encodeURIComponent(body)}`;
      for (const [boundaries, words] of [
        ['/no-such-boundaries.json', '服务器答复 404'],
        [served('<!doctype html><title>登录</title>'), '取到的是网页而不是边界文件'],
        [served('{'), '边界文件不是有效的 JSON'],
        [{ type: 'FeatureCollection', features: [] }, '没有任何区域'],
        [{ format: 'zhanbao/1' }, '不是 GeoJSON 或 TopoJSON'],
      ] as const) {
        const at = await drawn({ boundaries });
        await untilShown(at, words);
        expect([count(at, '.map'), count(at, '.area')], words).to.deep.equal([0, 6]);
      }
    });

    it('is drawn as far as it is sound, with path and count', async () => {
      const features = OUTLINES.features.map((feature, index) =>
        index < 2
          ? {
              ...feature,
              geometry: {
                type: 'Polygon',
                coordinates: [
                  [
                    [25, 114],
                    [26, 115],
                    [25.5, 115],
                  ],
                ],
              },
            }
          : feature,
      );
      const at = await mapOf({ boundaries: { type: 'FeatureCollection', features } });
      expect(count(at, '.map-box .land')).to.equal(4);
      // The words for it are fetched.
      await untilShown(at, '经度与纬度可能写反了');
      expect(shown(at, '.left-over')).to.contain('经度与纬度可能写反了').and.to.contain('共2处').and.to.contain('features[0].geometry.coordinates[0]');
    });
  });

  it('fetches the file, and the last of two wins', async () => {
    const url = (boundaries: unknown) => URL.createObjectURL(new Blob([JSON.stringify(boundaries)]));
    const at = await drawn({ boundaries: url(grid({ columns: 2, rows: 2 })) });
    at.boundaries = url(OUTLINES);
    await until(at, () => count(at, '.map-box .land') === 6, 'six outlines');
  });

  it('may stand in the attribute itself', async () => {
    const at = await mapOf({ boundaries: ` ${JSON.stringify(OUTLINES)}` });
    expect(count(at, '.map-box .land')).to.equal(6);
    at.boundaries = '{"type":';
    await untilShown(at, '边界文件不是有效的 JSON');
  });
});
