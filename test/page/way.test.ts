/** From a city's file into a county's and back: several files behind one index, no boundaries. */
import { expect } from 'chai';
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
const PAGE = `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><script type="module" src="/zhanbao/zhanbao.js"></script></head><body>
<indicator-report src="/areas/index.json"><station-map></station-map></indicator-report></body></html>`;

describe('a map over the files of an index', () => {
  let host: Host;
  before(async () => {
    host = await startHost((path, response) => {
      const file = FILES[path];
      if (file) response.writeHead(200, { 'Content-Type': 'application/json' }).end(JSON.stringify(file));
      else if (path === '/way') response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' }).end(PAGE);
      return file !== undefined || path === '/way';
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
    expect(await page.$eval('>>> .way', ({ textContent }) => textContent?.replace(/\s+/g, ' ').trim())).to.equal('某市 › 东县');
    expect(requests.filter((url) => url.endsWith('.json')).map((url) => url.slice(url.lastIndexOf('/')))).to.deep.equal([
      '/index.json',
      '/city.json',
      '/east.json',
    ]);
    await page.focus('>>> .way button');
    await page.keyboard.press('Enter');
    await says('西县');
    expect(await page.$('>>> .way')).to.equal(null);
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
});
