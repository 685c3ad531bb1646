import { expect, fixture, html } from '@open-wc/testing';
import { placeCard } from '../../../src/components/shared/place-card.ts';

interface Place {
  readonly left: number;
  readonly top: number;
  readonly height?: number;
  readonly transform?: string;
  readonly zoom?: string;
}

/** A figure of 40 × 20 at this point of the screen, and its card, in a page that may be scaled. */
async function placed({ left, top, height = 100, transform = '', zoom = '' }: Place) {
  const root = await fixture<HTMLElement>(
    html`<div>
      <button></button>
      <div></div>
    </div>`,
  );
  const [button, card] = root.children as unknown as [HTMLElement, HTMLElement];
  Object.assign(root.style, { transform, zoom, transformOrigin: '0 0', position: 'absolute', left: '0', top: '0' });
  Object.assign(button.style, { position: 'fixed', left: `${left}px`, top: `${top}px`, width: '40px', height: '20px', padding: '0' });
  Object.assign(card.style, { position: 'fixed', width: '200px', height: `${height}px`, boxSizing: 'border-box' });
  placeCard(card, button);
  const [box, at] = [card.getBoundingClientRect(), button.getBoundingClientRect()];
  return { box, at };
}

const onScreen = ({ left, right, top, bottom }: DOMRect) => left >= 0 && top >= 0 && right <= innerWidth && bottom <= innerHeight;

describe('placeCard', () => {
  it('puts the card below the figure, in line with it', async () => {
    const { box, at } = await placed({ left: 50, top: 60 });
    expect([Math.round(box.left - at.left), Math.round(box.top - at.bottom)]).to.deep.equal([0, 8]);
  });

  it('puts it above where there is no room below', async () => {
    const { box, at } = await placed({ left: 50, top: innerHeight - 30 });
    expect(Math.round(at.top - box.bottom)).to.equal(8);
  });

  for (const left of [-20, 0, 50, 5000]) {
    it(`keeps it on the screen for a figure at ${left} from the left`, async () => expect(onScreen((await placed({ left, top: 60 })).box)).to.equal(true));
  }

  it('keeps a card that is higher than the screen within it', async () => {
    expect(onScreen((await placed({ left: 50, top: 60, height: 5000 })).box)).to.equal(true);
  });

  for (const [left, top] of [
    [0, 0],
    [360, 0],
    [360, 300],
  ])
    it(`keeps it on the screen where the page is zoomed, for a figure at ${left}, ${top}`, async () => {
      const { box, at } = await placed({ left: left as number, top: top as number, zoom: '1.5' });
      // What the engine leaves out of what it measures.
      const seen = (40 * 1.5) / at.width;
      expect(onScreen(DOMRect.fromRect({ x: box.x * seen, y: box.y * seen, width: box.width * seen, height: box.height * seen }))).to.equal(true);
    });

  for (const transform of ['scale(0.5)', 'scale(1.5)', 'translate(70px, 30px)']) {
    it(`stays beside the figure under ${transform}`, async () => {
      const { box, at } = await placed({ left: 40, top: 40, transform });
      expect([Math.round(box.left - at.left), Math.round(box.top - at.bottom)]).to.deep.equal([0, 8]);
      expect(onScreen(box)).to.equal(true);
    });
  }
});
