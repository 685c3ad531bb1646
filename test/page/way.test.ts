/** From a city's file into a county's and back: several files behind one index, no boundaries. */
import { expect } from 'chai';
import type { Page } from 'puppeteer-core';
import { rawReport, stations } from '../fixtures/reports.ts';
import { startHost, visibleText, type Host } from './host.ts';

const city = { id: 'city', name: '某市', level: 'prefecture' } as const;
const county = (id: string, name: string, code: string) => ({ id, name, level: 'county', parent: 'city', code }) as const;
const COUNTIES = [county('east', '东县', '360102'), county('west', '西县', '360103'), county('lost', '失县', '360104')];
const FILES: Readonly<Record<string, unknown>> = {
  '/areas/index.json': {
    format: 'zhanbao-index/1',
    title: '某市',
    areas: [
      { id: 'city', name: '某市', level: 'prefecture', file: 'city.json' },
      { id: 'e1', name: '东县', code: '360102', level: 'county', file: 'east.json' },
      { id: 'l1', name: '失县', code: '360104', level: 'county', file: 'lost.json' },
    ],
  },
  '/areas/city.json': rawReport(
    COUNTIES.map(({ id }, index) => stations(10 + index, { id: `n-${id}`, place: id })),
    { places: [city, ...COUNTIES] },
  ),
  '/areas/east.json': rawReport([stations(10, { place: 'east' }), stations(3, { id: 't', place: 'town' })], {
    places: [
      { id: 'east', name: '东县', level: 'county', code: '360102' },
      { id: 'town', name: '东镇', level: 'township', parent: 'east' },
    ],
  }),
};
/** An index that knows what lies in what, as `zhanbao split` writes it; the report of the province names none of its cities. */
const county2 = { id: 'c1', name: '甲县', code: '360121', level: 'county', parent: 'p1' } as const;
const TREE: Readonly<Record<string, unknown>> = {
  '/tree/index.json': {
    format: 'zhanbao-index/1',
    title: '某省',
    areas: [
      { id: 'p', name: '某省', code: '360000', level: 'province', file: 'p.json' },
      { id: 'p1', name: '甲市', code: '360100', level: 'prefecture', parent: 'p', file: 'p1.json' },
      { id: 'p2', name: '乙市', code: '360200', level: 'prefecture', parent: 'p', file: 'p2.json' },
      { ...county2, file: 'c1.json' },
    ],
  },
  '/tree/p.json': rawReport([stations(30, { place: 'p' })], { places: [{ id: 'p', name: '某省', level: 'province', code: '360000' }] }),
  '/tree/p1.json': rawReport([stations(20, { place: 'p1' })], { places: [{ id: 'p1', name: '甲市', level: 'prefecture', parent: 'p', code: '360100' }] }),
  '/tree/c1.json': rawReport([stations(3, { place: 'c1' }), stations(2, { id: 't', place: 't1' }), stations(1, { id: 'v', place: 'v1' })], {
    places: [county2, { id: 't1', name: '子镇', level: 'township', parent: 'c1' }, { id: 'v1', name: '丑村', level: 'village', parent: 't1' }],
  }),
};
const pageOf = (
  src: string,
  area = '',
) => `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><script type="module" src="/zhanbao/zhanbao.js"></script></head><body>
<indicator-report src="${src}"><station-map area="${area}"></station-map></indicator-report></body></html>`;
const PAGES: Readonly<Record<string, string>> = { '/top': pageOf('/tree/index.json'), '/deep': pageOf('/tree/index.json', '360121') };
const PAGE = `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><script type="module" src="/zhanbao/zhanbao.js"></script></head><body>
<indicator-report src="/areas/index.json"><station-map></station-map></indicator-report></body></html>`;

describe('a map over the files of an index', () => {
  let host: Host;
  before(async () => {
    host = await startHost((path, response) => {
      const file = FILES[path] ?? TREE[path];
      const html = PAGES[path];
      if (html) response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' }).end(html);
      else if (file) response.writeHead(200, { 'Content-Type': 'application/json' }).end(JSON.stringify(file));
      else if (path === '/way') response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' }).end(PAGE);
      return file !== undefined || html !== undefined || path === '/way';
    });
  });
  after(() => host.close());

  it('goes by keyboard into an area that has a file of its own, says where it is, and back', async () => {
    const { page, complaints, requests } = await host.open('/way');
    const says = (words: string) => page.waitForFunction((text) => document.querySelector('station-map')?.shadowRoot?.textContent?.includes(text), {}, words);
    await says('西县');
    expect(await page.$('>>> .way')).to.equal(null);
    await page.focus('>>> .area-name');
    await page.keyboard.press('Enter');
    await says('东镇');
    // What had the focus went with the city: it is on the name of the county, from where Tab leads on.
    const focused = () => page.evaluate(() => document.querySelector('station-map')?.shadowRoot?.activeElement?.textContent);
    expect(await focused()).to.equal('东县');
    expect(await page.$eval('>>> .way', ({ textContent }) => textContent?.replace(/\s+/g, ' ').trim())).to.equal('某市 › 东县');
    expect(requests.filter((url) => url.endsWith('.json')).map((url) => url.slice(url.lastIndexOf('/')))).to.deep.equal([
      '/index.json',
      '/city.json',
      '/east.json',
    ]);
    await page.focus('>>> .way button');
    await page.keyboard.press('Enter');
    await says('西县');
    expect(await focused()).to.equal('某市');
    expect(await page.$$('>>> .way button')).to.deep.equal([]);
    // Nothing is chosen there.
    expect(await page.$('>>> .area-name[aria-pressed="true"]')).to.equal(null);
    expect(complaints).to.deep.equal([]);
    await page.close();
  });

  it('stays where the index has no file for it, and offers the way back where the file cannot be had', async () => {
    const { page } = await host.open('/way', { expected: /404/ });
    await page.waitForSelector('station-map[state="ready"]');
    const press = (name: string) =>
      page.evaluate((words) => {
        const names = document.querySelector('station-map')?.shadowRoot?.querySelectorAll<HTMLElement>('.area-name') ?? [];
        Array.from(names, (one) => one.textContent === words && one.click());
      }, name);
    await press('西县');
    await press('失县');
    await page.waitForSelector('station-map[state="failed"]');
    await page.click('>>> .way button');
    await page.waitForSelector('station-map[state="ready"]');
    expect(await visibleText(page, 'station-map')).to.contain('西县');
    await page.close();
  });

  /** Where the map says that it is, and what it offers below. */
  const way = (page: Page) =>
    page.$eval('>>> .way', (nav) => ({
      at: [...nav.children].filter(({ localName }) => localName !== 'ul').map(({ textContent }) => textContent?.trim()),
      below: [...nav.querySelectorAll('li')].map(({ textContent }) => textContent?.trim()),
    }));
  const isAt = (page: Page, name: string) =>
    page.waitForFunction((text) => document.querySelector('station-map')?.shadowRoot?.querySelector('.way [aria-current]')?.textContent === text, {}, name);
  const press = (page: Page, selector: string, name: string) =>
    page.evaluate(
      (css, words) => {
        const found = document.querySelector('station-map')?.shadowRoot?.querySelectorAll<HTMLElement>(css) ?? [];
        Array.from(found, (one) => one.textContent === words && one.click());
      },
      selector,
      name,
    );

  it('goes from a province by its index to a county, into a township of the county’s file and a level above again', async () => {
    const { page, complaints } = await host.open('/top');
    await isAt(page, '某省');
    expect(await way(page)).to.deep.equal({ at: ['某省'], below: ['甲市', '乙市'] });
    await press(page, '.way button', '甲市');
    await isAt(page, '甲市');
    expect(await way(page)).to.deep.equal({ at: ['某省', '甲市'], below: ['甲县'] });
    await press(page, '.way button', '甲县');
    await isAt(page, '甲县');
    expect(await way(page)).to.deep.equal({ at: ['某省', '甲市', '甲县'], below: [] });
    await press(page, '.area-name', '子镇');
    await isAt(page, '子镇');
    expect(await way(page)).to.deep.equal({ at: ['某省', '甲市', '甲县', '子镇'], below: [] });
    expect(await visibleText(page, 'station-map')).to.contain('丑村');
    await press(page, '.way button', '甲市');
    await isAt(page, '甲市');
    expect(complaints).to.deep.equal([]);
    await page.close();
  });

  it('says where it is on a page that opens at a county, and stays usable where a file is missing', async () => {
    const { page } = await host.open('/deep', { expected: /404/ });
    await isAt(page, '甲县');
    expect(await way(page)).to.deep.equal({ at: ['某省', '甲市', '甲县'], below: [] });
    await press(page, '.way button', '某省');
    await isAt(page, '某省');
    await press(page, '.way button', '乙市');
    await page.waitForSelector('station-map[state="failed"]');
    expect(await way(page)).to.deep.equal({ at: ['某省', '乙市'], below: [] });
    await press(page, '.way button', '某省');
    await page.waitForSelector('station-map[state="ready"]');
    await page.close();
  });
});
