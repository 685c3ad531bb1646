import { expect, fixture } from '@open-wc/testing';
import { tierSquares } from '../../../src/components/station-map/tier-squares.ts';

const corners = async (count: number, columns: number) => {
  const svg = await fixture<SVGSVGElement>(tierSquares(count, columns));
  const d = svg.querySelector('path')?.getAttribute('d') ?? '';
  return { svg, at: Array.from(d.matchAll(/M(\d+) (\d+)/g), ([, x, y]) => `${x},${y}`) };
};

describe('tierSquares', () => {
  [1, 13, 36, 37, 192].forEach((count) => {
    it(`draws ${count} squares for ${count} sites, none upon another`, async () => {
      const { at } = await corners(count, 36);
      expect(new Set(at)).to.have.property('size', count);
      expect(at).to.have.lengthOf(count);
    });
  });

  it('is as wide as a full row, so that a square is of one size whatever the tier', async () => {
    const one = (await corners(1, 36)).svg;
    const many = (await corners(192, 36)).svg;
    const [width, height] = [one, many].map((svg) => svg.viewBox.baseVal).map(({ width: w, height: h }) => `${w}×${h}`);
    expect([width, height]).to.deep.equal(['429×9', '429×69']);
    [one, many].forEach((svg) => expect(svg.getAttribute('viewBox')).to.equal(`0 0 ${svg.getAttribute('width')} ${svg.getAttribute('height')}`));
  });

  it('draws every square in one path, for 45,000 sites as well', async () => {
    const { svg, at } = await corners(45_000, 36);
    expect([at.length, svg.querySelectorAll('path').length]).to.deep.equal([45_000, 1]);
  });

  it('is hidden from those who listen: the count stands beside it', async () =>
    expect((await corners(3, 36)).svg.getAttribute('aria-hidden')).to.equal('true'));
});
