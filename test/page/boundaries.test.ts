import { expect } from 'chai';
import { COUNTY, OUTLINES } from '../fixtures/county.ts';
// @ts-expect-error a plain script
import { STRICT_HEADERS } from '../../tools/static-server.mjs';
import { startHost, visibleText, type Answer, type Host } from './host.ts';

const MAP =
  '<station-map src="/county.json" boundaries="/maps/county.json" boundaries-crs="CGCS2000" review-number="测S(2026)001号" boundaries-source="某局"></station-map>';
const shell = (body: string, script: string, lang = 'zh-CN') =>
  `<!doctype html><html lang="${lang}"><head><meta charset="utf-8">${script}</head><body>${body}</body></html>`;
const MODULE = '<script type="module" src="/zhanbao/zhanbao.js"></script>';
const CLASSIC = '<script src="/zhanbao/zhanbao.classic.js"></script>';
const WITHOUT = MAP.replace(/ boundaries="[^"]*"/, '');

const PAGES: Readonly<Record<string, string>> = {
  '/module': shell(MAP, MODULE),
  '/classic': shell(MAP, CLASSIC),
  '/english': shell(MAP, CLASSIC, 'en'),
  '/without': shell(WITHOUT, MODULE),
  '/huge': shell(MAP.replace('/maps/county', '/maps/huge'), MODULE),
  '/alone': shell(MAP, CLASSIC.replace('/zhanbao/', '/lone/')),
  '/county.json': JSON.stringify(COUNTY),
  '/maps/county.json': JSON.stringify(OUTLINES),
};

/** The classic script and the module beside it have a lit each, and both make its policy. */
const DUPLICATES = {
  ...STRICT_HEADERS,
  'Content-Security-Policy': STRICT_HEADERS['Content-Security-Policy'].replace(/lit-html$/, "lit-html 'allow-duplicates'"),
};

describe('a map with boundaries, under strict headers', () => {
  let host: Host;
  let lenient: Host;
  const answer: Answer = (path, response, request) => {
    // A portal that uploaded the classic script and nothing beside it.
    if (path.startsWith('/lone/')) {
      const alone = path === '/lone/zhanbao.classic.js';
      response.writeHead(alone ? 307 : 404, alone ? { Location: '/zhanbao/zhanbao.classic.js?lone' } : {}).end();
      return true;
    }
    if (path.startsWith('/zhanbao/boundary-map-') && request.headers.referer?.includes('lone')) {
      response.writeHead(404).end();
      return true;
    }
    if (path === '/maps/huge.json') {
      // 51 MB whose length nobody has told before.
      response.writeHead(200, { 'Content-Type': 'application/json' });
      for (let part = 0; part < 51; part++) response.write(' '.repeat(1_000_000));
      response.end('{}');
      return true;
    }
    const body = PAGES[path];
    if (body !== undefined) response.writeHead(200, { 'Content-Type': path.endsWith('.json') ? 'application/json' : 'text/html; charset=utf-8' }).end(body);
    return body !== undefined;
  };
  before(async () => {
    host = await startHost(answer);
    lenient = await startHost(answer, DUPLICATES);
  });
  after(() => Promise.all([host.close(), lenient.close()]));

  const drawn = 'document.querySelectorAll("station-map")[0].shadowRoot.querySelectorAll(".map-box .land").length === 6';

  for (const path of ['/module', '/classic']) {
    it(`is drawn on ${path}, without a complaint, from this host alone`, async () => {
      const at = path === '/classic' ? lenient : host;
      const { page, complaints, requests } = await at.open(path);
      await page.waitForFunction(drawn);
      expect(await visibleText(page, 'station-map'))
        .to.contain('审图号：测S(2026)001号')
        .and.to.contain('短横：报告未写明');
      expect(complaints).to.deep.equal([]);
      expect(requests.every((request) => request.startsWith(at.url))).to.equal(true);
      await page.close();
    });
  }

  it('speaks English beside the classic script too, which has languages of its own', async () => {
    const { page } = await lenient.open('/english');
    await page.waitForFunction(drawn);
    await page.waitForFunction('document.querySelector("station-map").shadowRoot.textContent.includes("Map review number")');
    expect(await visibleText(page, 'station-map')).to.contain('Not matched');
    await page.close();
  });

  it('reads no file of more than 50 MB to its end, says so, and leaves the tiles', async () => {
    const { page, complaints } = await host.open('/huge');
    await page.waitForFunction('document.querySelector("station-map").shadowRoot.textContent.includes("边界文件超过 50 MB")');
    expect(await visibleText(page, 'station-map'))
      .to.contain('东镇')
      .and.to.contain('先化简或按地区拆分');
    expect(complaints).to.deep.equal([]);
    await page.close();
  });

  it('is not fetched where there are no boundaries', async () => {
    const { page, requests } = await host.open('/without');
    await page.waitForSelector('station-map[state="ready"]');
    expect(requests.filter((request) => /boundary|gcoord|maps/.test(request))).to.deep.equal([]);
    await page.close();
  });

  for (const [why, path] of [
    ['was not uploaded', '/alone'],
    ['may not make its policy', '/classic'],
  ] as const)
    it(`leaves the tiles and says so where the module beside the classic script ${why}`, async () => {
      const { page } = await host.open(path, { expected: /404|Failed to (load|fetch)|TrustedTypePolicy/ });
      await page.waitForFunction('document.querySelector("station-map")?.shadowRoot?.textContent.includes("画边界的程序未能运行")');
      expect(await visibleText(page, 'station-map'))
        .to.contain('东镇')
        .and.to.contain('5 个');
      await page.close();
    });
});
