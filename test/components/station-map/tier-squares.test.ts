import { expect, fixture } from '@open-wc/testing';
import { packingOf, type Box } from '../../../src/components/station-map/packed-squares.ts';
import { tierSquares } from '../../../src/components/station-map/tier-squares.ts';

const BOX: Box = { width: 432, height: 144 };
const packed = (counts: readonly number[], box: Box) =>
  packingOf(
    counts.map((squares) => ({ squares })),
    box,
  );

const corners = async (count: number, of = [count]) => {
  const svg = await fixture<SVGSVGElement>(tierSquares(count, packed(of, BOX), BOX));
  const d = svg.querySelector('path')?.getAttribute('d') ?? '';
  return { svg, at: Array.from(d.matchAll(/M([\d.]+) ([\d.]+)/g), ([, x, y]) => `${x},${y}`) };
};

describe('packingOf', () => {
  it('has a square of one site and full size as long as there is room', () => {
    for (const counts of [[], [0], [1], [432]]) expect(packed(counts, BOX)).to.deep.equal({ worth: 1, step: 12 });
  });

  it('makes the squares smaller before it makes them stand for more', () => {
    expect(packed([433], BOX)).to.deep.equal({ worth: 1, step: 11 });
    expect(packed([2408], BOX)).to.deep.equal({ worth: 1, step: 5 });
    expect(packed([2409], BOX).worth).to.equal(10);
    expect(packed([45_000], BOX).worth).to.equal(100);
  });

  it('never needs more than the box, whatever the count', async () => {
    for (const count of [1, 37, 192, 433, 1200, 3000, 45_000, 1e6]) {
      const { svg } = await corners(count);
      expect(Number(svg.getAttribute('height')), String(count)).to.be.at.most(BOX.height);
    }
  });
});

describe('tierSquares', () => {
  it('draws a point in an outline for a site of which it is not said whether it has begun or is done', async () => {
    const svg = await fixture<SVGSVGElement>(tierSquares(12, packed([12], BOX), BOX, 'mixed'));
    const [outline, points] = Array.from(svg.querySelectorAll('path'), (path) => path.getBBox());
    expect(svg.querySelectorAll('path')[1]!.getAttribute('d')!.match(/M/g)).to.have.lengthOf(12);
    expect(points!.x).to.be.above(outline!.x);
    expect([points!.x + points!.width, points!.y + points!.height]).to.satisfy(
      ([right, bottom]: number[]) => right! < outline!.x + outline!.width && bottom! < outline!.y + outline!.height,
    );
  });

  [1, 13, 36, 37, 192, 1200].forEach((count) => {
    it(`draws ${count} squares for ${count} sites, none upon another`, async () => {
      const { at } = await corners(count);
      expect(new Set(at)).to.have.property('size', count);
      expect(at).to.have.lengthOf(count);
    });
  });

  it('is as wide as a full row, so that a square is of one size whatever the tier', async () => {
    const [one, many] = [(await corners(1, [1, 192])).svg, (await corners(192, [1, 192])).svg];
    expect([one, many].map((svg) => svg.viewBox.baseVal).map(({ width, height }) => `${width}×${height}`)).to.deep.equal(['432×9', '432×69']);
    [one, many].forEach((svg) => expect(svg.getAttribute('viewBox')).to.equal(`0 0 ${svg.getAttribute('width')} ${svg.getAttribute('height')}`));
  });

  it('draws the rest as a part of a square where one stands for ten', async () => {
    const svg = await fixture<SVGSVGElement>(tierSquares(25, { worth: 10, step: 12 }, BOX));
    expect(svg.querySelector('path')!.getAttribute('d')).to.equal('M0 0h9v9h-9zM12 0h9v9h-9zM24 0h4.5v9h-4.5z');
  });

  it('is hidden from those who listen: the count stands beside it', async () => expect((await corners(3)).svg.getAttribute('aria-hidden')).to.equal('true'));
});
