/** Real boundary files, installed for tests alone: never published, never pictured. */
import { expect } from 'chai';
import { decodeBoundaries } from '../../../../src/components/station-map/boundaries/decode-boundaries.ts';
import { contains, prepare } from '../../../../src/components/station-map/drawing/prepared.ts';

interface RealFile {
  readonly features: readonly { readonly properties: { readonly name: string; readonly cp?: readonly [number, number] } }[];
}

const PROVINCES = 'anhui fujian gansu guangxi hebei heilongjiang jiangsu jiangxi neimenggu shanghai xinjiang yunnan zhejiang'.split(' ');
const real = async (path: string) => ((await import(`/node_modules/echarts/map/json/${path}.json`)) as { default: RealFile }).default;

describe('decodeBoundaries of real files', () => {
  for (const path of PROVINCES.map((name) => `province/${name}`)) {
    it(`reads ${path} whole: every area with its name, at fault at most islets of two points`, async () => {
      const file = await real(path);
      const { outlines, faults } = decodeBoundaries(file);
      expect(faults.filter(({ code }) => code !== 'too-few-points')).to.deep.equal([]);
      expect(outlines.map(({ name }) => name)).to.deep.equal(file.features.map(({ properties }) => properties.name));
    });
  }

  it('finds the point that the file gives for an area in or near that area', async () => {
    const file = await real('province/jiangxi');
    const { outlines } = decodeBoundaries(file);
    outlines.forEach((outline, index) => {
      const { west, east, south, north, x, y } = prepare(outline);
      const [lon, lat] = file.features[index]!.properties.cp!;
      expect(lon, outline.name).to.be.within(west - 0.3, east + 0.3);
      expect(lat, outline.name).to.be.within(south - 0.3, north + 0.3);
      expect(contains(outline, x, y), outline.name).to.equal(true);
    });
  });
});
