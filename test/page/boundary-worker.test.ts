import { expect } from 'chai';
import { COUNTY } from '../fixtures/county.ts';
import { grid } from '../fixtures/geometry.ts';
// @ts-expect-error a plain script
import { STRICT_HEADERS } from '../../tools/static-server.mjs';
import { startHost, visibleText, type Answer, type Host } from './host.ts';

/** Large enough for a worker, with one ring that crosses itself. */
const LAND = grid({ columns: 12, rows: 10, detail: 20 });
const [first, ...others] = LAND.features;
const crossing = { ...first!, properties: { name: '交叉镇', adcode: '360999' }, geometry: { type: 'Polygon', coordinates: [bowTie()] } };
const FILE = JSON.stringify({ ...LAND, features: [...others, crossing] });

function bowTie(): number[][] {
  return [
    [116, 25],
    [116.2, 25.2],
    [116.2, 25],
    [116, 25.2],
    [116, 25],
  ];
}

const MAP =
  '<station-map src="/county.json" boundaries="/maps/large.json" boundaries-crs="CGCS2000" review-number="测S(2026)001号" boundaries-source="某局"></station-map>';
const shell = (script: string) => `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8">${script}</head><body>${MAP}</body></html>`;
const module = (from: string) => `<script type="module" src="${from}/zhanbao.js"></script>`;

/** Trusted Types as a portal sets them that lets the kit start its worker. */
const ALLOWED = { ...STRICT_HEADERS, 'Content-Security-Policy': STRICT_HEADERS['Content-Security-Policy'].replace(/lit-html$/, 'lit-html zhanbao') };

describe('a large boundary file', () => {
  let host: Host;
  let strict: Host;
  let elsewhere: Host;
  let started = 0;
  const answer: Answer = (path, response) => {
    const pages: Readonly<Record<string, string>> = {
      '/worker': shell(module('/zhanbao')),
      '/without-worker': shell(`<script src="/no-worker.js"></script>${module('/zhanbao')}`),
      '/not-uploaded': shell(module('/partly')),
      '/cdn': shell(module(`${elsewhere?.url}/zhanbao`)),
      '/no-worker.js': 'delete window.Worker;',
      '/county.json': JSON.stringify(COUNTY),
      '/maps/large.json': FILE,
    };
    if (path.includes('boundary-worker')) started += 1;
    if (path.startsWith('/partly/boundary-worker')) {
      response.writeHead(404).end();
      return true;
    }
    const body = pages[path];
    const type = path.endsWith('.json') ? 'application/json' : path.endsWith('.js') ? 'text/javascript' : 'text/html; charset=utf-8';
    if (body !== undefined) response.writeHead(200, { 'Content-Type': type }).end(body);
    return body !== undefined;
  };
  before(async () => {
    elsewhere = await startHost(undefined, { 'Access-Control-Allow-Origin': '*' });
    host = await startHost(answer, ALLOWED, { '/partly/': 'dist' });
    strict = await startHost(answer);
  });
  beforeEach(() => (started = 0));
  after(() => Promise.all([host.close(), strict.close(), elsewhere.close()]));

  const drawn = 'document.querySelector("station-map")?.shadowRoot?.textContent.includes("边界自相交：交叉镇")';
  const lands = 'document.querySelector("station-map").shadowRoot.querySelectorAll(".map-box .land").length';

  it('is read in a worker from a file of its own, under strict headers, without a complaint', async () => {
    const { page, complaints } = await host.open('/worker');
    await page.waitForFunction(drawn);
    expect([started, await page.evaluate(lands), complaints]).to.deep.equal([1, 120, []]);
    expect(await visibleText(page, 'station-map')).to.contain('审图号：测S(2026)001号');
    // Its work is done.
    expect(page.workers()).to.deep.equal([]);
    await page.close();
  });

  for (const [why, path, asked] of [
    ['has no Worker', '/without-worker', 0],
    ['did not get the file of the worker', '/not-uploaded', 1],
  ] as const)
    it(`is read in the page where it ${why}`, async () => {
      const { page, complaints } = await host.open(path, { expected: /404/ });
      await page.waitForFunction(drawn);
      expect([started, await page.evaluate(lands), complaints]).to.deep.equal([asked, 120, []]);
      await page.close();
    });

  it('is read in the page where Trusted Types do not name the policy zhanbao', async () => {
    const { page, complaints } = await strict.open('/worker', { expected: /zhanbao/ });
    await page.waitForFunction(drawn);
    expect([started, await page.evaluate(lands), complaints]).to.deep.equal([0, 120, []]);
    await page.close();
  });

  it('is read in the page where the kit comes from another host, which no worker may', async () => {
    const lenient = await startHost(answer, {});
    const { page, complaints } = await lenient.open('/cdn');
    await page.waitForFunction(drawn);
    expect([started, await page.evaluate(lands), complaints]).to.deep.equal([0, 120, []]);
    await lenient.close();
  });
});
