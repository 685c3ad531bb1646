import { expect } from 'chai';
import type { Page } from 'puppeteer-core';
import { startHost, type Host } from './host.ts';

const shell = (body: string) =>
  `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><script type="module" src="/zhanbao/zhanbao.js"></script></head><body>${body}</body></html>`;
const SPEC = JSON.stringify({ data: { name: 'observations' }, mark: 'bar', encoding: { x: { field: 'value', type: 'quantitative' }, y: { field: 'place' } } });
const FETCHING = JSON.stringify({
  data: { name: 'observations' },
  layer: [
    { mark: { type: 'text', href: 'https://elsewhere.invalid/' }, encoding: { text: { field: 'name' } } },
    { mark: 'image', encoding: { url: { value: 'https://elsewhere.invalid/a.png' } } },
  ],
});

/** What a page may bring that is no drawing, and the words of the sentence that says so. */
const own = (more: object) => JSON.stringify({ ...(JSON.parse(SPEC) as object), ...more });
const BAD: readonly (readonly [string, string, string])[] = [
  ['is not Vega-Lite', JSON.stringify({ pie: true }), '不是 Vega-Lite'],
  ['names unknown columns', own({ encoding: { x: { field: 'coverage' } } }), '不存在的列：coverage'],
  ['has an expression that cannot be read', own({ transform: [{ calculate: 'datum.value +', as: 'x' }] }), '表达式或编码出错'],
  ['has an expression that fails while it runs', own({ transform: [{ calculate: 'datum.name.nothing.more', as: 'x' }] }), '表达式或编码出错'],
  ['has an expression that fails', own({ transform: [{ calculate: 'constructor.constructor(1)', as: 'x' }] }), '表达式或编码出错'],
  ['is 5 MB', '/big.json', '太大'],
  ['is of another origin', 'https://elsewhere.invalid/spec.json', '同源'],
];

const PAGES: Readonly<Record<string, string>> = {
  '/bad': shell(
    `${BAD.map(([, spec]) => `<indicator-chart src="/data/linze.json" spec='${spec}'></indicator-chart>`).join('')}<coverage-gauge src="/data/ganzhou.json"></coverage-gauge>`,
  ),
  '/big.json': own({ description: 'x'.repeat(5_000_000) }),
  '/presets': shell(
    ['trend', 'compare', 'parts', 'multiples'].map((preset) => `<indicator-chart src="/data/cangzhou.json" preset="${preset}"></indicator-chart>`).join(''),
  ),
  '/own': shell(`<indicator-chart src="/data/linze.json" spec='${SPEC}'></indicator-chart>`),
  '/fetching': shell(`<indicator-chart src="/data/linze.json" spec='${FETCHING}'></indicator-chart>`),
  '/far': shell('<svg width="10" height="5000"></svg><indicator-chart src="/data/jiangsu.json"></indicator-chart>'),
};

const isDrawn = (page: Page, count = 1) =>
  page.waitForFunction(
    (wanted) => {
      const charts = [...document.querySelectorAll('indicator-chart')];
      // Only what is near the eye is drawn.
      if (wanted > 1) charts.forEach((chart) => chart.scrollIntoView());
      return charts.filter((chart) => chart.shadowRoot?.querySelector('.canvas svg text, .canvas svg path')).length >= wanted;
    },
    {},
    count,
  );

describe('<indicator-chart>, built, under a strict policy', () => {
  let host: Host;
  before(async () => {
    host = await startHost((path, response) => {
      const body = PAGES[path];
      if (body !== undefined) response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' }).end(body);
      return body !== undefined;
    });
  });
  after(() => host.close());

  it('draws its presets: no eval, no style text, no HTML, Vega-Lite not even fetched', async () => {
    const { page, complaints, requests } = await host.open('/presets');
    await isDrawn(page, 4);
    expect(complaints).to.deep.equal([]);
    expect(requests.filter((url) => url.includes('own-drawing'))).to.deep.equal([]);
    await page.close();
  });

  it('draws the Vega-Lite of the page', async () => {
    const { page, complaints } = await host.open('/own');
    await isDrawn(page);
    expect(complaints).to.deep.equal([]);
    await page.close();
  });

  it('asks no other host for anything, whatever the page has written', async () => {
    const { page, requests } = await host.open('/fetching');
    await page.waitForFunction(() => document.querySelector('indicator-chart')?.shadowRoot?.querySelector('.canvas svg, .reason'));
    expect(requests.filter((url) => !url.startsWith(host.url))).to.deep.equal([]);
    expect(await page.$eval('indicator-chart', (chart) => chart.shadowRoot?.querySelectorAll('.canvas a').length)).to.equal(0);
    await page.close();
  });

  it('says what is wrong with what the page brought; the tables remain and the page is unharmed', async () => {
    const { page, complaints, requests } = await host.open('/bad');
    await page.waitForFunction(
      (many) => {
        const charts = [...document.querySelectorAll('indicator-chart')];
        charts.forEach((chart) => chart.shadowRoot?.querySelector('.canvas')?.scrollIntoView());
        return charts.filter((chart) => chart.shadowRoot?.querySelector('.reason')).length === many;
      },
      {},
      BAD.length,
    );
    const said = await page.$$eval('indicator-chart', (charts) =>
      Promise.all(
        charts.map(async (chart) => {
          const details = chart.shadowRoot?.querySelector('details.data') as HTMLDetailsElement;
          details.open = true;
          await new Promise<void>((resolve) => {
            const look = () => (details.querySelector('tbody tr') ? resolve() : requestAnimationFrame(look));
            look();
          });
          return [chart.shadowRoot?.querySelector('.reason')?.textContent ?? '', details.querySelectorAll('tbody tr').length] as const;
        }),
      ),
    );
    BAD.forEach(([what, , words], index) => expect(said[index]?.[0], what).to.contain(words));
    expect(said.map(([, rows]) => rows)).to.deep.equal(BAD.map(() => 13));
    expect(await page.$eval('coverage-gauge', (gauge) => gauge.getAttribute('state'))).to.equal('ready');
    expect(requests.filter((url) => !url.startsWith(host.url))).to.deep.equal([]);
    expect(complaints).to.deep.equal([]);
    await page.close();
  });

  it('fetches no Vega before it nears the eye', async () => {
    const { page, requests } = await host.open('/far');
    const vega = () => requests.filter((url) => /(preset|own)-drawing/.test(url));
    expect(vega()).to.deep.equal([]);
    await page.$eval('indicator-chart', (chart) => chart.scrollIntoView());
    await isDrawn(page);
    expect(vega()).to.have.lengthOf(1);
    await page.close();
  });
});
