import { expect } from 'chai';
import { settled, startHost, type Host } from './host.ts';

describe('a visitor who asks the system for more contrast', () => {
  let host: Host;
  before(async () => (host = await startHost()));
  after(() => host.close());

  it('has words and lines in ink, in every theme; others keep the greys', async () => {
    const { page } = await host.open('/?report=jiujiang');
    await settled(page);
    const colours = (theme: string) =>
      page.evaluate(async (name) => {
        const map = document.querySelector('station-map')!;
        map.setAttribute('theme', name);
        await map.updateComplete;
        const of = (selector: string) => getComputedStyle(map.shadowRoot!.querySelector(selector)!);
        return [of('.frame').color, of('.subtitle').color, of('.source').borderTopColor];
      }, theme);
    const grey = await colours('');
    expect(new Set(grey)).to.have.lengthOf(3);
    const devices = await page.createCDPSession();
    await devices.send('Emulation.setEmulatedMedia', { features: [{ name: 'prefers-contrast', value: 'more' }] });
    for (const theme of ['', 'dark', 'contrast', 'red']) {
      const [ink, ...others] = await colours(theme);
      expect(others, theme).to.deep.equal([ink, ink]);
    }
  });
});
