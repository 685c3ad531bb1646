/** `<indicator-value>` in running prose: not a line moves when the figure comes, measured by the browser itself. */
import { expect } from 'chai';
import { startHost, type Host } from './host.ts';

const prose = (lang: string, figures: readonly string[]) =>
  `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><script>
    window.shift = 0;
    new PerformanceObserver((list) => list.getEntries().forEach(({ value }) => (window.shift += value))).observe({ type: 'layout-shift', buffered: true });
  </script><script type="module" src="/zhanbao/zhanbao.js"></script></head><body>
    <indicator-report id="r" src="/data/ganzhou.json"></indicator-report>
    ${figures.map((inside) => `<p>${'全市'.repeat(9)}建有社工站 <indicator-value from="r" indicator="station_count">${inside}</indicator-value>，${'服务群众，'.repeat(30)}</p>`).join('')}
  </body></html>`;

const PAGES: Readonly<Record<string, string>> = {
  '/same': prose(
    'zh-CN',
    Array.from({ length: 20 }, () => '178个'),
  ),
  '/spaced': prose(
    'zh-CN',
    Array.from({ length: 20 }, () => '178 个'),
  ),
  '/english': prose(
    'en',
    Array.from({ length: 5 }, () => '178'),
  ),
};

/** Heights of the paragraphs: the layout shift of the browser counts only what starts elsewhere. */
const heights = 'Array.from(document.querySelectorAll("p"), (p) => p.getBoundingClientRect().height).join()';

describe('<indicator-value> in a paragraph', () => {
  let host: Host;
  before(async () => {
    host = await startHost(
      (path, response) => {
        const body = PAGES[path];
        if (body !== undefined) response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' }).end(body);
        return body !== undefined;
      },
      // The page measures by a script of its own.
      {},
    );
  });
  after(() => host.close());

  for (const path of ['/same', '/spaced'])
    it(`shifts nothing on ${path}, where the server wrote the figure`, async () => {
      const { page: bare } = await host.open(path, { scripts: false });
      const before = await bare.evaluate(heights);
      const { page } = await host.open(path);
      await page.waitForFunction(() => [...document.querySelectorAll('indicator-value')].every((value) => value.getAttribute('state') === 'ready'));
      await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
      const shift = await page.evaluate('window.shift');
      console.log(`      cumulative layout shift: ${String(shift)}`);
      expect(shift).to.equal(0);
      expect(await page.evaluate(heights)).to.equal(before);
      await Promise.all([bare.close(), page.close()]);
    });

  it('is in the language of its sentence, and its mark leads to the source', async () => {
    const { page } = await host.open('/english');
    await page.waitForFunction(() => [...document.querySelectorAll('indicator-value')].every((value) => value.getAttribute('state') === 'ready'));
    expect(await page.$eval('indicator-value', (value) => value.shadowRoot?.querySelector('button')?.textContent?.trim())).to.match(/^178/);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.waitForFunction(() =>
      document.querySelector('indicator-value')?.shadowRoot?.querySelector('[role=dialog]')?.textContent?.includes('Jiangnan City Daily'),
    );
    await page.close();
  });
});
