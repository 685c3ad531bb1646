/** Makes the pictures of the READMEs: a gauge, and a tally with the card of its first figure. `node tools/readme-pictures.mjs`, after a build. */
import { launch } from 'puppeteer-core';
import { findBrowser } from './browser.mjs';
import { startServer } from './static-server.mjs';

const PICTURES = [
  { lang: 'zh-CN', path: 'docs/images/ganzhou.png', height: 632 },
  { lang: 'en', path: 'docs/images/ganzhou.en.png', height: 632 },
];
const server = await startServer({ mounts: { '/': 'examples/portal-column', '/zhanbao/': 'dist', '/data/': 'reports' } });
const browser = await launch(await findBrowser());
const page = await browser.newPage();

for (const { lang, path, height } of PICTURES) {
  await page.setViewport({ width: 1200, height: 1000, deviceScaleFactor: 1.5 });
  await page.goto(`${server.url}/?report=ganzhou`, { waitUntil: 'networkidle0' });
  await page.evaluate((of) => {
    document.documentElement.lang = of;
    const widgets = document.querySelector('.widgets');
    widgets.replaceChildren(...widgets.querySelectorAll('coverage-gauge, service-tally'));
    widgets.style.cssText = 'display: grid; grid-template-columns: 500px 1fr; gap: 40px; padding: 24px 32px';
    for (const element of widgets.children) element.style.cssText = 'margin: 0; grid-area: auto';
    document.body.replaceChildren(document.querySelector('indicator-report'));
  }, lang);
  await page.waitForNetworkIdle();
  const first = await page.evaluateHandle(() => document.querySelector('service-tally').shadowRoot.querySelector('button[part~="figure"]'));
  await first.click();
  await page.waitForNetworkIdle();
  await page.mouse.move(1, 1);
  await page.screenshot({ path, clip: { x: 0, y: 0, width: 1200, height } });
  console.log(path);
}
await browser.close();
await server.close();
