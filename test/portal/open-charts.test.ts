/** Charts that a visitor opens, and charts of pages that know no modules, on the built kit under a strict policy. */
import { readFileSync } from 'node:fs';
import { expect } from 'chai';
import type { Page } from 'puppeteer-core';
// @ts-expect-error a plain script
import { STRICT_HEADERS } from '../../tools/static-server.mjs';
import { startHost, type Answer, type Host } from '../page/host.ts';

const shell = (script: string, body: string) => `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8">${script}</head><body>${body}</body></html>`;
const MODULE = '<script type="module" src="/zhanbao/zhanbao.js"></script>';
const FOUR = `<indicator-report id="r" src="/data/cangzhou.json"><talent-pipeline></talent-pipeline><service-tally></service-tally></indicator-report>`;
const CHARTS = `${FOUR}<indicator-chart from="r" preset="trend"></indicator-chart><div data-zhanbao="indicator-chart" data-src="/data/linze.json"></div>`;

const PAGES: Readonly<Record<string, string>> = {
  '/module': shell(MODULE, FOUR),
  '/classic': shell('<script src="/zhanbao/zhanbao.classic.js"></script>', CHARTS),
  '/no-chart': shell('<script src="/zhanbao/zhanbao.classic.js"></script>', FOUR),
  // One file, uploaded alone.
  '/alone': shell('<script src="/alone/zhanbao.classic.js"></script>', CHARTS),
};

const open = (page: Page, tag: string) =>
  page.$eval(tag, (element) => {
    const details = element.shadowRoot?.querySelector('details.charts') as HTMLDetailsElement;
    // Whoever opens it has it before the eye.
    details.scrollIntoView();
    details.open = true;
  });
const drawn = (page: Page, tag: string) =>
  page.waitForFunction(
    (name) => document.querySelector(name)?.shadowRoot?.querySelector('details.charts indicator-chart')?.shadowRoot?.querySelector('.canvas svg path'),
    {},
    tag,
  );
const ready = (page: Page) =>
  page.waitForFunction(() => ['talent-pipeline', 'service-tally'].every((tag) => document.querySelector(tag)?.shadowRoot?.querySelector('details.charts')));

/** The classic script and the module beside it have a lit each, and both make its policy. */
const DUPLICATES = {
  ...STRICT_HEADERS,
  'Content-Security-Policy': STRICT_HEADERS['Content-Security-Policy'].replace(/lit-html$/, "lit-html 'allow-duplicates'"),
};

describe('charts to open, built', () => {
  let host: Host;
  let lenient: Host;
  const answer: Answer = (path, response) => {
    const body = PAGES[path];
    // A portal that uploaded the classic script and nothing beside it.
    const script = path === '/alone/zhanbao.classic.js' ? readFileSync('dist/zhanbao.classic.js') : undefined;
    const type = script ? 'text/javascript' : 'text/html; charset=utf-8';
    if (body ?? script) response.writeHead(200, { 'Content-Type': type }).end(body ?? script);
    return (body ?? script) !== undefined;
  };
  before(async () => {
    host = await startHost(answer);
    lenient = await startHost(answer, DUPLICATES);
  });
  after(() => Promise.all([host.close(), lenient.close()]));

  const late = (requests: readonly string[]) => requests.filter((url) => /indicator-chart|drawing|refusing/.test(url));

  it('fetch the chart, and Vega behind it, when a visitor opens them and not before', async () => {
    const { page, complaints, requests } = await host.open('/module');
    await ready(page);
    expect(late(requests)).to.deep.equal([]);
    await open(page, 'talent-pipeline');
    await drawn(page, 'talent-pipeline');
    expect(late(requests).some((url) => url.includes('preset-drawing'))).to.equal(true);
    expect(late(requests).some((url) => url.includes('own-drawing'))).to.equal(false);
    await open(page, 'service-tally');
    await drawn(page, 'service-tally');
    expect(complaints).to.deep.equal([]);
    await page.close();
  });

  it('are drawn beside the classic script too, as modules: nested, in a place, and named by id', async () => {
    const { page, complaints } = await lenient.open('/classic');
    await ready(page);
    await open(page, 'talent-pipeline');
    await drawn(page, 'talent-pipeline');
    await page.waitForFunction(() => {
      const charts = [...document.querySelectorAll('indicator-chart')];
      charts.forEach((chart) => chart.scrollIntoView());
      return charts.length === 2 && charts.every((chart) => chart.shadowRoot?.querySelector('.canvas svg path'));
    });
    expect(complaints).to.deep.equal([]);
    await page.close();
  });

  it('cost a page with the classic script nothing that has none', async () => {
    const { page, requests } = await host.open('/no-chart');
    await ready(page);
    expect(late(requests)).to.deep.equal([]);
    await page.close();
  });

  for (const [why, path] of [
    ['was not uploaded', '/alone'],
    ['may not make its policy', '/classic'],
  ] as const)
    it(`say so where the module beside the classic script ${why}, and the figures stay`, async () => {
      const { page } = await host.open(path, { expected: /404|Failed to (load|fetch)|TrustedTypePolicy/ });
      await page.waitForFunction(() => document.querySelector('indicator-chart')?.getAttribute('state') === 'empty');
      const [reason, rows] = await page.$eval('indicator-chart', async (chart) => {
        const details = chart.shadowRoot?.querySelector('details.data') as HTMLDetailsElement;
        details.open = true;
        await new Promise<void>((resolve) => {
          const look = () => (details.querySelector('tbody tr') ? resolve() : requestAnimationFrame(look));
          look();
        });
        return [chart.shadowRoot?.querySelector('.reason')?.textContent ?? '', details.querySelectorAll('tbody tr').length] as const;
      });
      expect(reason).to.contain('elements').and.to.contain('allow-duplicates');
      expect(rows).to.equal(18);
      await page.close();
    });
});
