/** 400 % zoom of a page of 1280 px is a page of 320 px; and a reader's own spacing of text. Every element, every report, both languages. */
import { expect } from 'chai';
import { readdirSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { startHost, type Host } from '../page/host.ts';

const TAGS = ['coverage-gauge', 'talent-pipeline', 'service-tally', 'station-map', 'indicator-table', 'indicator-chart'];
const REPORTS = readdirSync('reports').filter((file) => file.endsWith('.json'));
/** What WCAG 1.4.12 lets a reader set, by a style sheet of her own. */
const SPACING = '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }';

const PAGE = `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>t</title><script type="module" src="/zhanbao/zhanbao.js"></script><body><main><h1>t</h1>
<indicator-report>${TAGS.map((tag) => `<${tag} heading-level="2"></${tag}>`).join('')}<p><indicator-value indicator="station_count">…</indicator-value></p></indicator-report></main>`;

describe('at 320 px, which is 400 % of 1280', () => {
  let host: Host;
  let page: Page;
  let complaints: readonly string[];

  before(async () => {
    host = await startHost((path, response) => path === '/all.html' && Boolean(response.writeHead(200, { 'Content-Type': 'text/html' }).end(PAGE)));
    ({ page, complaints } = await host.open('/all.html', { width: 320, expected: /<indicator-value>/ }));
    await page.evaluate(() => customElements.whenDefined('indicator-chart'));
  });
  after(() => host.close());

  /** How far the page reaches beyond its width with each report. */
  function beyond(lang: string): Promise<readonly string[]> {
    return page.evaluate(
      async (files, language) => {
        document.documentElement.lang = language;
        const found: string[] = [];
        for (const file of files) {
          const provider = document.querySelector<HTMLElement & { report: unknown }>('indicator-report');
          if (provider) provider.report = await (await fetch(`/data/${file}`)).json();
          for (let round = 0; round < 4; round += 1) {
            await Promise.all(
              [...document.querySelectorAll('indicator-report *')].map((at) => (at as HTMLElement & { updateComplete?: unknown }).updateComplete),
            );
            await new Promise(requestAnimationFrame);
          }
          const { scrollWidth } = document.documentElement;
          if (scrollWidth > 320) found.push(`${file}: ${scrollWidth} px`);
        }
        return found;
      },
      REPORTS,
      lang,
    );
  }

  for (const lang of ['zh-CN', 'en'])
    it(`nothing is to be scrolled sideways but the tables in their own frame, in ${lang}`, async () => {
      expect(await beyond(lang)).to.deep.equal([]);
    });

  it('a reader’s own spacing of text cuts nothing off', async () => {
    await page.evaluate((css) => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(css);
      document.adoptedStyleSheets = [sheet];
    }, SPACING);
    expect(await beyond('zh-CN')).to.deep.equal([]);
    expect(complaints).to.deep.equal([]);
  });
});
