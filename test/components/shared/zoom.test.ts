import { expect, fixture, html } from '@open-wc/testing';
import { unmeasuredZoom } from '../../../src/components/shared/zoom.ts';

/** An element in the shadow of another, both of them zoomed, in a page that is too. */
async function nested(): Promise<readonly [HTMLElement, HTMLElement]> {
  const page = await fixture<HTMLElement>(html`<div style="zoom: 1.5"><p style="zoom: 2"></p></div>`);
  const host = page.firstElementChild as HTMLElement;
  const inner = host.attachShadow({ mode: 'open' }).appendChild(document.createElement('div'));
  Object.assign(inner.style, { width: '100px', zoom: '1.1' });
  return [host, inner];
}

describe('unmeasuredZoom', () => {
  it('is 1 where nothing is zoomed', async () => {
    expect(unmeasuredZoom(await fixture(html`<div></div>`))).to.equal(1);
  });

  it('is what is missing of the true width', async () => {
    const [, inner] = await nested();
    expect(inner.getBoundingClientRect().width * unmeasuredZoom(inner)).to.be.closeTo(330, 0.5);
  });

  it('is the whole zoom, that of the page around the shadow tree too, where the engine leaves it out', async () => {
    const [host, inner] = await nested();
    for (let at: Element | null = inner; at; at = at === inner ? host : at.parentElement) Object.defineProperty(at, 'currentCSSZoom', { value: undefined });
    expect(unmeasuredZoom(inner)).to.be.closeTo(3.3, 1e-6);
  });
});
