/** Each part of the kit that a page asks for cannot be had, in turn: nothing is thrown at the page, nothing waits for ever, no row is left out unsaid. */
import { expect } from 'chai';
import type { Page } from 'puppeteer-core';
import { COUNTY, OUTLINES } from '../fixtures/county.ts';
import { startHost, type Host } from '../page/host.ts';

const report = (id: string, count: number) => ({
  format: 'zhanbao/1',
  id,
  title: '某县',
  places: [{ id: 'x', name: '某县', level: 'county' }],
  sources: [{ id: 's', document: '某报道' }],
  observations: Array.from({ length: count }, (_, index) => ({
    id: `o${index}`,
    indicator: 'station_count',
    value: index + 1,
    unit: '个',
    printed: `${index + 1}个`,
    by: { name: `第${index}` },
  })),
});
const BARS = { data: { name: 'observations' }, mark: { type: 'bar', tooltip: true }, encoding: { x: { field: 'value', type: 'quantitative' } } };

const FILES: Readonly<Record<string, unknown>> = {
  '/one.json': report('one', 1),
  '/long.json': report('long', 300),
  '/index.json': { format: 'zhanbao-index/1', title: '全国', areas: [{ id: 'x', name: '某县', level: 'county', file: 'one.json' }] },
  '/refused.json': { ...report('refused', 2), observations: [...report('refused', 2).observations, { indicator: 'no_such_thing', value: 1 }] },
  '/county.json': { ...COUNTY, stations: COUNTY.stations?.map((one) => (one.point ? { ...one, point: { ...one.point, crs: 'GCJ-02' } } : one)) },
  '/land.json': OUTLINES,
};

/** What stands on a page, and what a visitor then presses or the page does. */
const PAGES: Readonly<Record<string, readonly [body: string, act?: string]>> = {
  'an index of areas': [
    '<coverage-gauge src="/index.json"></coverage-gauge><indicator-report src="/index.json"><coverage-gauge></coverage-gauge></indicator-report>',
  ],
  'reports with faults': ['<coverage-gauge src="/refused.json"></coverage-gauge><talent-pipeline><script type="application/json">{</script></talent-pipeline>'],
  'a long table': ['<indicator-table src="/long.json"></indicator-table>', "click('button.open'); all('.files button').forEach((one) => one.click());"],
  'wrong attributes': [
    '<coverage-gauge src="/one.json" heading-level="9" shape="cube" theme="pink"></coverage-gauge><indicator-chart src="/one.json" preset="cake"></indicator-chart><indicator-value src="/one.json" indicator="no_such_thing">?</indicator-value>',
  ],
  'four elements in English and elder mode': [
    '<section lang="en"><indicator-report src="/data/jiujiang.json"><coverage-gauge theme="red" goals areas></coverage-gauge><talent-pipeline></talent-pipeline><service-tally></service-tally><station-map></station-map></indicator-report></section>',
    "click('[data-of]'); all('details').forEach((one) => (one.open = true));",
  ],
  'figures that contradict each other, and others a moment later': [
    '<service-tally src="/data/cangzhou.json"></service-tally><service-tally id="changed" src="/data/ganzhou.json"></service-tally>',
    "click('[data-of]'); fetch('/data/ganzhou.json').then((one) => one.text()).then((text) => (document.querySelector('#changed').report = text.replace('\"value\": 178', '\"value\": 179')));",
  ],
  'a map with boundaries': [
    '<station-map src="/county.json" boundaries="/land.json" boundaries-crs="CGCS2000" review-number="测S(2026)001号" tiles="/tiles/{z}/{x}/{y}.svg" tiles-review-number="测G(2026)002号" tiles-source="某局"></station-map>',
    "all('.map-tools button').forEach((one) => one.click()); click('.area-name');",
  ],
  charts: [
    `<indicator-chart src="/data/ganzhou.json"></indicator-chart><indicator-chart src="/data/jiujiang.json" preset="timeline"></indicator-chart><indicator-chart src="/data/ganzhou.json" spec='${JSON.stringify(BARS)}'></indicator-chart>`,
    "all('.pictures button').forEach((one) => one.click()); all('.canvas[data-own] path').forEach((one) => one.dispatchEvent(new MouseEvent('mousemove', { bubbles: true })));",
  ],
};
/** What comes with the tag itself is the loader's to lose; what comes after it is meant here, the way to a provider among it. */
const LATER = /^\/zhanbao\/((page\/)?(chunks\/(?!core)|boundary-)|(elements\/indicator-report|page\/indicator-))/;
const EMPTY =
  '<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><link rel="icon" href="data:,"><script type="module" src="/zhanbao/zhanbao.js"></script></head><body></body></html>';
const HELPERS = `const all = (selector) => [...document.querySelectorAll('*')].flatMap((one) => (one.shadowRoot ? [...one.shadowRoot.querySelectorAll(selector)] : []));
const click = (selector) => all(selector).slice(0, 1).forEach((one) => one.click());`;

describe('a part of the kit that cannot be fetched', () => {
  let host: Host;
  let blocked = '';
  before(async () => {
    host = await startHost(
      (path, response) => {
        if (blocked && path === blocked) response.destroy();
        else if (path === '/empty') response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' }).end(EMPTY);
        else if (path in FILES) response.writeHead(200, { 'Content-Type': 'application/json' }).end(JSON.stringify(FILES[path]));
        else return false;
        return true;
      },
      { 'Cache-Control': 'no-store' },
    );
  });
  after(() => host.close());

  const visit = async (title: string, part = '') => {
    blocked = part;
    const { page, complaints, requests } = await host.open('/empty', { expected: /Failed to load resource|the default is used|stays\.$|404/ });
    // Later than the page: what was asked for ahead and is wanted by nobody would keep its network busy.
    await page.evaluate((body) => void (document.body.innerHTML = body), PAGES[title]?.[0] ?? '');
    await idle(page);
    await atRest(page);
    const act = PAGES[title]?.[1];
    if (act) await page.evaluate(`{${HELPERS}${act}}`);
    if (act) await idle(page);
    await atRest(page);
    const left = await found(page);
    await page.close();
    blocked = '';
    return { ...left, complaints, requests };
  };

  Object.keys(PAGES).forEach((title) =>
    it(`is missed by a page with ${title}, and no more`, async function () {
      this.timeout(240_000);
      const { requests, ...sound } = await visit(title);
      expect(sound).to.deep.equal({ waiting: [], short: [], blamed: [], complaints: [] });
      const parts = new Set(requests.map((url) => new URL(url).pathname).filter((path) => LATER.test(path)));
      expect(parts.size).to.be.greaterThan(2);
      for (const part of parts) {
        const { requests: _, ...left } = await visit(title, part);
        expect({ part, ...left }).to.deep.equal({ part, waiting: [], short: [], blamed: [], complaints: [] });
      }
    }),
  );
});

async function idle(page: Page): Promise<void> {
  await page.waitForNetworkIdle({ idleTime: 250, timeout: 4000 }).catch(() => null);
}

/** Until nothing is loading; a wait that never ends is found by what comes after. */
async function atRest(page: Page): Promise<void> {
  await page.waitForFunction(() => !document.querySelector('[state=loading]'), { timeout: 8000 }).catch(() => null);
}

/** Elements that wait, tables that have fewer rows than they say, reports that are blamed for what the kit lacks. */
function found(page: Page): Promise<Record<'waiting' | 'short' | 'blamed', readonly string[]>> {
  return page.evaluate(() => {
    const elements = Array.from(document.querySelectorAll('[state]'));
    const wordsOf = ({ shadowRoot }: Element) => (shadowRoot?.textContent ?? '').replace(/\s+/g, ' ').trim();
    const waiting = elements.filter((one) => one.getAttribute('state') === 'loading' || /正在读取|Loading/.test(wordsOf(one)));
    const short = elements.filter((one) => {
      const said = /共 (\d+) 条/.exec(wordsOf(one));
      const root = one.shadowRoot;
      return said && root && !root.querySelector('[data-space]') && root.querySelectorAll('tr.fact').length < Number(said[1]);
    });
    // No report here is wrong as a whole but one, and that in its first letter.
    const blamed = elements.filter((one) => wordsOf(one).includes('报告内容不符合格式'));
    return {
      blamed: blamed.map(({ localName }) => localName),
      waiting: waiting.map((one) => `${one.localName}: ${wordsOf(one)}`),
      short: short.map(wordsOf).map((words) => words.slice(0, 100)),
    };
  });
}
