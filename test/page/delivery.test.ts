import { readFileSync } from 'node:fs';
import type { ServerResponse } from 'node:http';
import { expect } from 'chai';
import { settled, startHost, visibleText, type Host } from './host.ts';

const TAGS = '<coverage-gauge src="/data/ganzhou.json"></coverage-gauge>';
const MAP = '<station-map src="/data/ganzhou.json" boundaries="/land.json" boundaries-crs="CGCS2000"></station-map>';
const shell = (body: string, head = '') => `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8">${head}</head><body>${body}</body></html>`;
const MODULE = '<script type="module" src="/zhanbao/zhanbao.js"></script>';
const CLASSIC = '<script src="/zhanbao/zhanbao.classic.js"></script>';

/** The HTML example of a README with a report, as a newcomer pastes it; the two lines of the first screen are tried by `samples.test.ts`. */
function example(file: string): string {
  const examples = [...readFileSync(file, 'utf8').matchAll(/```html\n([\s\S]*?)```/g)].map(([, html = '']) => html);
  return examples.find((html) => html.includes('<indicator-report')) ?? '';
}

const PAGES: Readonly<Record<string, string>> = {
  '/readme-zh': shell(example('README.md')),
  '/readme-en': shell(example('README.en.md')),
  '/classic-head': shell(TAGS, CLASSIC),
  '/classic-end': shell(`${TAGS}${CLASSIC}`),
  '/twice': shell(`${TAGS}${CLASSIC}${CLASSIC}`, MODULE),
  '/reviewed': shell(`${TAGS}${MAP.replace('>', ' review-number="测S(2026)001号">')}`, MODULE),
  '/unreviewed': shell(`${MAP}${MAP.replace('>', ' review-number=" ">')}<coverage-gauge src=""></coverage-gauge>`, MODULE),
  '/several-places': shell(
    '<div data-zhanbao="coverage-gauge" data-src="/data/ganzhou.json"></div><div data-zhanbao="service-tally" data-src="/data/ganzhou.json"></div>',
    MODULE,
  ),
  '/lost-once': shell(`${TAGS}<talent-pipeline src="/data/ganzhou.json"></talent-pipeline>`, MODULE),
  '/later': shell('<main></main>', MODULE),
  '/one': shell(TAGS, '<script type="module" src="/zhanbao/elements/coverage-gauge.js"></script>'),
  '/inline': shell(`<coverage-gauge><script type="application/json">${readFileSync('reports/ganzhou.json', 'utf8')}</script></coverage-gauge>`, MODULE),
  '/from': shell('<coverage-gauge from="g"></coverage-gauge><indicator-report id="g" src="/data/ganzhou.json"></indicator-report>', MODULE),
};

/** A page whose inline report comes in two pieces, with the kit already there. */
async function drip(response: ServerResponse): Promise<void> {
  const report = readFileSync('reports/ganzhou.json', 'utf8');
  response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' });
  response.write(
    `<!doctype html><html lang="zh-CN"><head><script src="/failed.js"></script>${CLASSIC}</head><body><coverage-gauge><script type="application/json">${report.slice(0, 900)}`,
  );
  await new Promise((done) => setTimeout(done, 400));
  response.end(`${report.slice(900)}</script></coverage-gauge></body></html>`);
}

describe('the built files, as a webmaster pastes them', () => {
  let host: Host;
  let counted = 0;
  /** What `/reviewed` has not asked for yet; null on any other page. */
  let early: Set<string> | null = null;
  let losing = false;
  let release = () => {};
  const released = new Promise<void>((done) => (release = done));
  before(async () => {
    host = await startHost((path, response) => {
      if (path in PAGES) early = path === '/reviewed' ? new Set(['/data/ganzhou.json', '/land.json', '/zhanbao/page/boundary-map']) : null;
      if (early?.delete(path.replace(/-[\d.]+\.js$/, '')) && early.size === 0) release();
      if (early && path.includes('/page/together-')) {
        const held = readFileSync(path.replace('/zhanbao/', 'dist/'));
        void released.then(() => response.writeHead(200, { 'Content-Type': 'text/javascript' }).end(held));
        return true;
      }
      if (path === '/lost-once') losing = true;
      if (losing && path.includes('/page/together')) {
        losing = false;
        response.writeHead(404).end();
        return true;
      }
      if (path === '/counted.json') {
        counted++;
        response.writeHead(200, { 'Content-Type': 'application/json' }).end(readFileSync('reports/ganzhou.json'));
        return true;
      }
      const body = PAGES[path];
      if (body !== undefined) response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' }).end(body);
      if (path === '/dripping') void drip(response);
      if (path === '/land.json') response.writeHead(200, { 'Content-Type': 'application/json' }).end('{"type":"FeatureCollection","features":[]}');
      if (path === '/failed.js')
        response
          .writeHead(200, { 'Content-Type': 'text/javascript' })
          .end("addEventListener('report-failed', () => (document.documentElement.dataset.failed = 'yes'))");
      if (path === '/gbk') response.writeHead(200, { 'Content-Type': 'text/html; charset=gbk' }).end(shell(`${TAGS}${CLASSIC}`).replace('utf-8', 'gbk'));
      return body !== undefined || ['/gbk', '/dripping', '/land.json', '/failed.js'].includes(path);
    });
  });
  after(() => host.close());

  for (const path of ['/classic-head', '/classic-end', '/one', '/from', '/gbk']) {
    it(`show the gauge on ${path}`, async () => {
      const { page, complaints } = await host.open(path);
      await settled(page);
      expect(await visibleText(page, 'coverage-gauge'))
        .to.match(/达 ?60 ?%/)
        .and.to.contain('双过半：已实现（时间过半，任务过半）；任务是否快于时间，无法判断');
      expect(complaints).to.deep.equal([]);
      await page.close();
    });
  }

  it('show the gauge from an inline report, which a strict policy allows since it is data', async () => {
    const { page, complaints } = await host.open('/inline');
    await settled(page);
    expect(await visibleText(page, 'coverage-gauge')).to.contain('60');
    expect(complaints).to.deep.equal([]);
    await page.close();
  });

  it('wait for the end of an inline report that the page is still reading', async () => {
    const { page, complaints } = await host.open('/dripping');
    await settled(page);
    expect(await page.$eval('coverage-gauge', (gauge) => gauge.getAttribute('state'))).to.equal('ready');
    expect(await page.evaluate(() => document.documentElement.dataset['failed'])).to.equal(undefined);
    expect(complaints).to.deep.equal([]);
    await page.close();
  });

  for (const path of ['/readme-zh', '/readme-en']) {
    it(`work with the example of the README, pasted (${path})`, async () => {
      const { page, complaints } = await host.open(path);
      await settled(page);
      const states = await page.$$eval('coverage-gauge, talent-pipeline, service-tally, station-map', (all) => all.map((one) => one.getAttribute('state')));
      expect(states).to.deep.equal(['ready', 'ready', 'ready', 'ready']);
      expect(complaints).to.deep.equal([]);
      await page.close();
    });
  }

  it('bear being loaded twice, as module and as classic script', async () => {
    // The second copy of lit finds its Trusted Types policy taken: that is the browser's word, not ours.
    const { page, complaints } = await host.open('/twice', { expected: /lit-html|Multiple versions of Lit/ });
    await settled(page);
    expect(await visibleText(page, 'coverage-gauge')).to.contain('60');
    expect(complaints).to.deep.equal([]);
    await page.close();
  });

  it('ask for report and reviewed boundaries while the elements that show them are on their way, each once', async () => {
    // The server holds back what every element needs until it has been asked for all of them.
    const { page, requests, complaints } = await host.open('/reviewed');
    await settled(page);
    expect(await visibleText(page, 'coverage-gauge')).to.contain('60');
    expect(requests.filter((url) => url.endsWith('.json')).map((url) => url.replace(/.*\//, ''))).to.have.members(['ganzhou.json', 'land.json']);
    expect(complaints).to.deep.equal([]);
    await page.close();
  });

  it('ask neither for boundaries that nobody has reviewed nor for an address that is empty', async () => {
    const { page, requests } = await host.open('/unreviewed');
    await page.waitForFunction(() => Array.from(document.querySelectorAll('station-map')).every((map) => map.getAttribute('state') === 'ready'));
    expect(requests.filter((url) => /land\.json|boundary-map/.test(url))).to.deep.equal([]);
    expect(requests.filter((url) => url.endsWith('/unreviewed'))).to.have.lengthOf(1);
    await page.close();
  });

  it('ask the server again where they are told to, whatever was asked for ahead', async () => {
    const { page } = await host.open('/later');
    const add = (tag: string, stays: boolean) =>
      page.evaluate(
        (name, remains) => {
          const element = document.createElement(name);
          element.setAttribute('src', '/counted.json');
          document.querySelector('main')?.append(element);
          if (!remains) element.remove();
        },
        tag,
        stays,
      );
    // Gone before it was there: nobody takes the answer, until another comes with the same address.
    await add('talent-pipeline', false);
    await page.waitForNetworkIdle();
    await add('indicator-report', true);
    await page.waitForFunction(() => (document.querySelector('indicator-report') as unknown as { state?: { status: string } })?.state?.status === 'ready');
    expect(counted).to.equal(1);
    await page.$eval('indicator-report', (report) => (report as unknown as { reload(): void }).reload());
    await page.waitForNetworkIdle();
    expect(counted).to.equal(2);
    await page.close();
  });

  it('find elements that are added later, and fetch only what they need', async () => {
    const { page, requests } = await host.open('/later');
    expect(requests.filter((url) => url.includes('/zhanbao/'))).to.have.length(1);
    await page.evaluate(() => {
      const gauge = document.createElement('coverage-gauge');
      gauge.setAttribute('src', '/data/ganzhou.json');
      document.querySelector('main')?.append(gauge);
    });
    await settled(page);
    // One that comes when its element is there asks by itself, once.
    await page.evaluate(() => {
      const gauge = document.createElement('coverage-gauge');
      gauge.setAttribute('src', '/data/cangzhou.json');
      document.querySelector('main')?.append(gauge);
    });
    await settled(page);
    expect(requests.filter((url) => url.endsWith('.json')).map((url) => url.replace(/.*\//, ''))).to.deep.equal(['ganzhou.json', 'cangzhou.json']);
    expect(requests.filter((url) => /pipeline|tally|map|provided|indicator-report|places/.test(url))).to.deep.equal([]);
    // What every element needs is asked for beside the first of them, not by it.
    const [core, gauge] = [/chunks\/core-/, /elements\/coverage-gauge/].map((file) => requests.findIndex((url) => file.test(url)));
    expect([core, gauge, requests.filter((url) => url.includes('/chunks/core-')).length]).to.deep.equal([gauge! - 1, core! + 1, 1]);
    // The page began with one kind: another comes as a file of its own, and no code twice.
    await page.evaluate(() => {
      const tally = document.createElement('service-tally');
      tally.setAttribute('src', '/data/ganzhou.json');
      document.querySelector('main')?.append(tally);
    });
    await page.waitForFunction(() => document.querySelector('service-tally')?.getAttribute('state') === 'ready');
    expect(requests.filter((url) => /elements\/service-tally/.test(url))).to.have.lengthOf(1);
    expect(requests.filter((url) => url.includes('/page/'))).to.deep.equal([]);
    // Of no file that may be a version behind in a cache.
    expect(requests.filter((url) => /\/zhanbao\/.*\.js$/.test(url) && !/(zhanbao\.js|-\d+\.\d+\.\d+\.js|\/chunks\/.*-[\w-]{6}\.js)$/.test(url))).to.deep.equal(
      [],
    );
    await page.close();
  });

  for (const path of ['/readme-zh', '/several-places'])
    it(`bring several elements of a page in one file, and what comes later beside it (${path})`, async () => {
      const { page, requests, complaints } = await host.open(path);
      await settled(page);
      await page.evaluate(() => {
        const value = document.createElement('indicator-value');
        value.setAttribute('src', '/data/ganzhou.json');
        value.setAttribute('indicator', 'station_count');
        document.body.append(value, document.createElement('coverage-gauge'));
      });
      await page.waitForFunction(() => document.querySelector('indicator-value')?.getAttribute('state') === 'ready');
      const modules = requests.filter((url) => /\/zhanbao\/.*\.js$/.test(url)).map((url) => url.replace(/^.*\/zhanbao\//, '').replace(/-[^-]*\.js$/, ''));
      expect(modules.filter((name) => /together|indicator-value/.test(name))).to.deep.equal(['page/together', 'page/indicator-value']);
      expect(modules.filter((name) => /^(elements|chunks\/(?!places))/.test(name))).to.deep.equal([]);
      expect(complaints).to.deep.equal([]);
      await page.close();
    });

  it('ask again for the one file when an element is added after it did not come', async () => {
    const { page, requests } = await host.open('/lost-once', { expected: /404|Failed to load/ });
    await page.waitForNetworkIdle();
    expect(await page.$eval('coverage-gauge', (gauge) => gauge.getAttribute('state'))).to.equal(null);
    await page.evaluate(() => document.body.append(document.createElement('service-tally')));
    await page.waitForFunction(() => document.querySelector('coverage-gauge')?.getAttribute('state') === 'ready');
    expect(requests.filter((url) => url.includes('/page/together'))).to.have.lengthOf(2);
    await page.close();
  });

  it('leave nothing in head or body and no global behind', async () => {
    const { page } = await host.open('/one');
    await settled(page);
    const nodes = await page.evaluate(() => [document.head.children.length, document.body.children.length]);
    expect(nodes).to.deep.equal([2, 1]);
    const added = await page.evaluate(() => Object.keys(globalThis).filter((key) => /zhanbao|indicator|vega|zod/i.test(key)));
    expect(added).to.deep.equal([]);
    await page.close();
  });
});
