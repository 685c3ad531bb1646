/** How a page takes over what a server drew: the example as it stands, from the packed kit, in a real browser. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, readFileSync } from 'node:fs';
import { expect } from 'chai';
import { build } from 'vite';
import { startHost, type Host, type OpenOptions } from '../../page/host.ts';
import { freshProject, ROOT, type FreshProject } from '../fresh-project.ts';

const EXAMPLE = `${ROOT}examples/server/`;
const REPORTS = readdirSync(`${ROOT}reports`).filter((name) => name.endsWith('.json'));
const TAGS = ['coverage-gauge', 'talent-pipeline', 'service-tally', 'station-map', 'indicator-table', 'indicator-chart'];
/** The example has a figure in a sentence that not every report has. */
const VALUE = /no such figure|figures fit/;
const NONCE = 'bm9uY2U';
const STRICT = `default-src 'none'; script-src 'self'; style-src 'nonce-${NONCE}'; connect-src 'self'; require-trusted-types-for 'script'`;

/** In the project of the example: its page over each report, as its server draws it. */
const SERVER = `
import { readFileSync } from 'node:fs';
import { render } from '@lit-labs/ssr';
import { collectResult } from '@lit-labs/ssr/lib/render-result.js';
import { html } from 'lit';
import 'zhanbao/ssr';
import 'zhanbao';
import { parseReport } from 'zhanbao/data';
import { page } from './page.js';
const read = (name) => {
  const json = JSON.parse(readFileSync(${JSON.stringify(ROOT)} + 'reports/' + name, 'utf8'));
  return [parseReport(json).report, json];
};
const pages = {};
for (const name of ${JSON.stringify(REPORTS)}) pages['/' + name] = await collectResult(render(page(...read(name))));
const [report] = read('ganzhou.json');
const one = (template) => collectResult(render(template));
const [doubted] = read('cangzhou.json');
pages['/gauge'] = await one(html\`<coverage-gauge .report=\${doubted} src="/data/cangzhou.json"></coverage-gauge>\`);
pages['/pipeline'] = await one(html\`<talent-pipeline .report=\${doubted} src="/data/cangzhou.json"></talent-pipeline>\`);
pages['/tally'] = await one(html\`<service-tally .report=\${doubted} src="/data/cangzhou.json"></service-tally>\`);
pages['/map'] = await one(html\`<station-map .report=\${doubted} src="/data/cangzhou.json"></station-map>\`);
pages['/table'] = await one(html\`<indicator-table .report=\${doubted} src="/data/cangzhou.json"></indicator-table>\`);
pages['/chart'] = await one(html\`<indicator-chart .report=\${doubted} src="/data/cangzhou.json"></indicator-chart>\`);
pages['/by-src'] = await one(html\`<coverage-gauge .report=\${report} src="/data/ganzhou.json"></coverage-gauge>\`);
pages['/other'] = await one(html\`<coverage-gauge .report=\${report} src="/data/jiangsu.json"></coverage-gauge>\`);
pages['/choices'] = await one(html\`<coverage-gauge .report=\${report} src="/data/ganzhou.json" lang="en" theme="red" shape="bar"></coverage-gauge>
  <coverage-gauge .report=\${report} src="/data/ganzhou.json" elder compact heading="达标"></coverage-gauge>
  <indicator-chart .report=\${report} src="/data/ganzhou.json" preset="plan"></indicator-chart>\`);
pages['/lost'] = await one(html\`<coverage-gauge .report=\${report} src="/none.json"><p>60%</p></coverage-gauge>\`);
pages['/left'] = await one(html\`<station-map .report=\${report} boundaries="/x.json" review-number="1"><p>written</p></station-map>
  <indicator-chart .report=\${report} .spec=\${{ mark: 'bar' }}><p>written</p></indicator-chart>
  <indicator-value .report=\${report} indicator="station_count">178个</indicator-value>\`);
console.log(JSON.stringify(pages));`;

interface Watched {
  readonly shifts: readonly string[];
  readonly gone: () => readonly string[];
}
const watched = () => {
  const { shifts, gone } = globalThis as unknown as Watched;
  return { shifts, gone: gone() };
};

describe('drawn by a server, taken over by the page', function () {
  this.timeout(60_000);
  let project: FreshProject;
  let host: Host;
  let pages: Readonly<Record<string, string>>;
  before(async () => {
    project = freshProject(['@lit-labs/ssr', '@lit-labs/ssr-client', 'vite']);
    for (const name of ['page.js', 'server.js', 'client.js', 'vite.config.js', 'ganzhou.json']) project.write(name, readFileSync(EXAMPLE + name, 'utf8'));
    pages = project.run(SERVER) as typeof pages;
    await build({ root: project.folder, logLevel: 'silent', base: './' });
    host = await startHost(
      (path, response) => {
        const [, kind, name = ''] = /^\/(drawn|plain)(\/.+)$/.exec(path) ?? [];
        const page = pages[name];
        if (page === undefined) return false;
        const body = page.replace(/<style>/g, `<style nonce="${NONCE}">`);
        const client = kind === 'drawn' ? '/client/client.js' : '/zhanbao/zhanbao.js';
        response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', 'content-security-policy': STRICT })
          .end(`<!doctype html><html lang="zh-CN"><meta charset="utf-8"><title>x</title><script src="/watch/watch.js"></script>
            <body>${body}<script type="module" src="${client}"></script></body></html>`);
        return true;
      },
      {},
      { '/client/': `${project.folder}/dist`, '/watch/': 'test/tarball/ssr' },
    );
  });
  after(async () => {
    await host?.close();
    project?.remove();
  });

  /** A page whose elements have all drawn. */
  async function open(path: string, options?: OpenOptions, elsewhere?: string) {
    const opened = await host.open(elsewhere ? '/data/ganzhou.json' : path, options);
    if (elsewhere) await opened.page.goto(elsewhere + path, { waitUntil: 'networkidle0' });
    await opened.page.waitForFunction(() =>
      [...document.querySelectorAll('[state]')].every((element) => (element as Element & { hasUpdated?: boolean }).hasUpdated),
    );
    return opened;
  }

  for (const name of REPORTS) {
    it(`keeps every node, moves nothing and says nothing: ${name}`, async () => {
      for (const width of [1280, 390]) {
        const { page, complaints } = await open(`/drawn/${name}`, { width, expected: VALUE });
        expect(await page.evaluate(watched), String(width)).to.deep.equal({ shifts: [], gone: [] });
        expect(complaints).to.deep.equal([]);
        await page.close();
      }
    });
  }

  for (const [index, path] of ['/gauge', '/pipeline', '/tally', '/map', '/table', '/chart'].entries()) {
    it(`moves nothing of <${TAGS[index]}> where it stands first on the page, over a report with warnings`, async () => {
      for (const width of [1280, 390]) {
        const { page, complaints } = await open(`/drawn${path}`, { width });
        const { shifts, gone } = await page.evaluate(watched);
        expect(gone, String(width)).to.deep.equal([]);
        // What Vega draws comes into the page a moment later, and is a line higher than the place kept for it.
        if (path !== '/chart') expect(shifts, String(width)).to.deep.equal([]);
        expect(complaints).to.deep.equal([]);
        await page.close();
      }
    });
  }

  it('is alive: a figure leads to its source, a table opens, a row opens, the chart is drawn', async () => {
    const { page, complaints } = await open('/drawn/ganzhou.json');
    for (const tag of TAGS.slice(0, 4)) {
      await page.$eval(`${tag} >>> .drawing button[data-of]`, (figure) => (figure as HTMLElement).click());
      await page.waitForSelector(`${tag} >>> .card`);
      await page.keyboard.press('Escape');
      await page.$eval(`${tag} >>> details.data`, (table) => table.setAttribute('open', ''));
      await page.waitForSelector(`${tag} >>> details.data table`);
    }
    await page.$eval('indicator-table >>> button[data-key]', (row) => (row as HTMLElement).click());
    await page.waitForSelector('indicator-table >>> tr.details');
    await page.$eval('indicator-chart', (chart) => chart.scrollIntoView());
    await page.waitForSelector('indicator-chart >>> .canvas svg');
    expect(complaints).to.deep.equal([]);
    await page.close();
  });

  it('is drawn anew when another report is set, in the same frames, with no figure of the old one', async () => {
    const { page, complaints } = await open('/drawn/ganzhou.json', { expected: VALUE });
    const report = JSON.parse(readFileSync(`${ROOT}reports/jiangsu.json`, 'utf8')) as unknown;
    const frames = await page.evaluate(
      async (tags, of) => {
        const elements = tags.map((tag) => document.querySelector(tag) as Element & { updateComplete: Promise<unknown> });
        const before = elements.map(({ shadowRoot }) => shadowRoot?.querySelector('figure'));
        Object.assign(document.querySelector('indicator-report') ?? {}, { report: of });
        while (elements.some(({ shadowRoot }) => !shadowRoot?.textContent?.includes('江苏'))) await new Promise(requestAnimationFrame);
        return elements.map(({ shadowRoot }, index) => [shadowRoot?.querySelector('figure') === before[index], shadowRoot?.textContent?.includes('赣州')]);
      },
      TAGS,
      report,
    );
    expect(frames).to.deep.equal(TAGS.map(() => [true, false]));
    expect(complaints).to.deep.equal([]);
    await page.close();
  });

  it('works with the server of the example, under its policy', async () => {
    const server = spawn(process.execPath, ['server.js'], { cwd: project.folder, env: { ...process.env, PORT: '0' } });
    try {
      const [line] = (await once(server.stdout, 'data')) as unknown as readonly [Buffer];
      const { page, complaints } = await open('/', {}, String(line).trim());
      expect(await page.evaluate(() => [...document.querySelectorAll('[state]')].map((element) => element.getAttribute('state')))).to.deep.equal(
        Array.from({ length: 7 }, () => 'ready'),
      );
      expect(complaints).to.deep.equal([]);
      await page.close();
    } finally {
      server.kill();
    }
  });

  it('takes over with an address, a language, a theme, a shape, a list', async () => {
    for (const path of ['/drawn/by-src', '/drawn/choices']) {
      const { page, complaints } = await open(path);
      expect(await page.evaluate(watched), path).to.deep.equal({ shifts: [], gone: [] });
      expect(complaints).to.deep.equal([]);
      await page.close();
    }
  });

  it('draws anew, with one warning, where the page has another report: no figure of the old one stays', async () => {
    const { page, complaints } = await open('/drawn/other', { expected: /drawn by the server from another report/ });
    const shown = await page.$eval('coverage-gauge', (gauge) => gauge.shadowRoot?.querySelector('figure')?.textContent ?? '');
    expect(shown).to.include('江苏').and.not.to.include('赣州');
    expect(await page.$eval('coverage-gauge', (gauge) => gauge.shadowRoot?.querySelectorAll('figure').length)).to.equal(1);
    expect(complaints).to.deep.equal([]);
    await page.close();
  });

  it('says that the report is lost, beside what the page wrote, where it cannot be had', async () => {
    const { page } = await open('/drawn/lost', { expected: /drawn by the server|404/ });
    await page.waitForSelector('coverage-gauge[state="failed"] >>> .failure');
    expect(await page.$eval('coverage-gauge', (gauge) => gauge.shadowRoot?.querySelector('slot')?.hidden)).to.equal(false);
    await page.close();
  });

  it('draws once, anew, on a page that has not loaded zhanbao/hydrate', async () => {
    const { page, complaints } = await open('/plain/ganzhou.json');
    const counts = await page.evaluate(() => [...document.querySelectorAll('[state]')].map((element) => element.shadowRoot?.querySelectorAll('figure').length));
    expect(counts.slice(0, 6)).to.deep.equal([1, 1, 1, 1, 1, 1]);
    expect(complaints).to.deep.equal([]);
    await page.close();
  });

  it('leaves as they are written a map with boundaries, a drawing of the page’s own, a figure in a sentence', () => {
    expect(pages['/left']).not.to.include('<template');
    expect(pages['/left']?.match(/<p>written<\/p>/g)).to.have.lengthOf(2);
    expect(pages['/left']).to.match(/>178个</);
  });
});
