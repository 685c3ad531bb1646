/** Pictures of the demo page for people to look at: `npm run shots -- ganzhou jiujiang` writes shots/NAME-WIDTH.png and NAME-print.pdf. */
import { mkdirSync } from 'node:fs';
import { launch } from 'puppeteer-core';
import { findBrowser } from './browser.mjs';
import { startServer } from './static-server.mjs';

const names = process.argv.slice(2);
const reports = names.length > 0 ? names : ['ganzhou', 'jiujiang', 'cangzhou', 'jiangsu'];
mkdirSync('shots', { recursive: true });
const server = await startServer({ mounts: { '/': 'examples/portal-column', '/zhanbao/': 'dist', '/data/': 'reports' } });
const browser = await launch(await findBrowser());
const page = await browser.newPage();
page.on('console', (message) => console.log(`  console: ${message.text()}`));
page.on('pageerror', (error) => console.log(`  error: ${error}`));

for (const report of reports) {
  for (const width of [390, 1280]) {
    await page.setViewport({ width, height: 900 });
    await page.goto(`${server.url}/?report=${report}`, { waitUntil: 'networkidle0' });
    await page.screenshot({ path: `shots/${report}-${width}.png`, fullPage: true });
  }
  if (browser.process()?.spawnfile.includes('shell') !== true) await page.pdf({ path: `shots/${report}-print.pdf`, format: 'A4' });
  console.log(`shots/${report}-{390,1280}.png`);
}
await browser.close();
await server.close();
