/** `<div data-zhanbao="…">`: what a webmaster writes where the editor drops tags that it does not know. */
import type { ServerResponse } from 'node:http';
import { expect } from 'chai';
import { settled, startHost, STRICT, visibleText, type Host } from '../page/host.ts';

const shell = (body: string, head = '') => `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8">${head}</head><body>${body}</body></html>`;
const MODULE = '<script type="module" src="/zhanbao/zhanbao.js"></script>';
const CLASSIC = '<script src="/zhanbao/zhanbao.classic.js"></script>';
const PLACE = '<div class="box" data-zhanbao="coverage-gauge" data-src="/data/ganzhou.json" data-heading-level="4"><p>覆盖率达60%</p>，据报道</div>';
const SHARED = `<div data-zhanbao="indicator-report" data-id="g" data-src="/data/ganzhou.json"><div data-zhanbao="station-map">178个</div></div>
  <p>建有社工站<span data-zhanbao="indicator-value" data-from="g" data-indicator="station_count">178 个</span>。</p>`;
const HOSTILE = `<div data-zhanbao="coverage-gauge" data-src="/data/ganzhou.json" data-onclick="alert(1)" data-style="color:red" data-zhanbao-x="1"
  data-heading="&lt;img src=x onerror=alert(1)&gt;"><p>覆盖率达60%</p></div>`;

const PAGES: Readonly<Record<string, string>> = {
  '/module': shell(PLACE, MODULE),
  '/classic': shell(PLACE, CLASSIC),
  '/both': shell(`${PLACE}${CLASSIC}`, `${MODULE}${CLASSIC}`),
  '/shared': shell(SHARED, MODULE),
  '/later': shell('<main></main>', MODULE),
  '/later-classic': shell('<main></main>', CLASSIC),
  '/hostile': shell(HOSTILE, MODULE),
  '/unknown': shell('<div data-zhanbao="coverage-guage"><p>覆盖率达60%</p></div><div data-zhanbao="__proto__">甲</div>', MODULE),
};

/** A page that stops in the middle of a place, with the kit already there. */
async function drip(response: ServerResponse): Promise<void> {
  const [start = '', end = ''] = shell(`${CLASSIC}${PLACE}`, CLASSIC).split('，据');
  response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' });
  response.write(start);
  await new Promise((done) => setTimeout(done, 400));
  response.end(`，据${end}`);
}

/** One nonce, nothing else: what a portal sends that trusts no folder. */
const NONCE = { ...STRICT, 'Content-Security-Policy': "default-src 'none'; script-src 'nonce-abc'; style-src 'nonce-abc'; connect-src 'self'" };

describe('a place for an element', () => {
  let host: Host;
  before(async () => {
    host = await startHost(
      (path, response) => {
        const body = PAGES[path];
        if (body !== undefined) response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' }).end(body);
        if (path === '/dripping') void drip(response);
        return body !== undefined || path === '/dripping';
      },
      { ...STRICT, 'Content-Security-Policy': STRICT['Content-Security-Policy']?.replace('lit-html', "lit-html 'allow-duplicates'") ?? '' },
    );
  });
  after(() => host.close());

  for (const path of ['/module', '/classic', '/both', '/dripping'])
    it(`shows the element with the place's attributes and its content as fallback (${path})`, async () => {
      const { page, complaints } = await host.open(path, { expected: /Multiple versions of Lit/ });
      await page.waitForSelector('.box > coverage-gauge[state="ready"]');
      expect(await visibleText(page, '.box')).to.match(/达 ?60 ?%/);
      const [children, own] = await page.$eval('.box', (box) => [
        box.childNodes.length,
        box.firstElementChild?.outerHTML.replace(/ (state|theme)="[^"]*"/g, ''),
      ]);
      expect(children).to.equal(1);
      expect(own).to.equal('<coverage-gauge src="/data/ganzhou.json" heading-level="4"><p>覆盖率达60%</p>，据报道</coverage-gauge>');
      expect(await page.$eval('coverage-gauge', (gauge) => gauge.shadowRoot?.querySelector('h4') !== null)).to.equal(true);
      expect(complaints).to.deep.equal([]);
      await page.close();
    });

  it('may be a provider, around others and named by its data-id', async () => {
    const { page, complaints } = await host.open('/shared');
    await page.waitForSelector('station-map[state="ready"]');
    await page.waitForSelector('indicator-value[state="ready"]');
    expect(await visibleText(page, 'station-map')).to.contain('178');
    expect(await visibleText(page, 'p')).to.match(/178 ?个/);
    expect(complaints).to.deep.equal([]);
    await page.close();
  });

  for (const path of ['/later', '/later-classic'])
    it(`may come later, by itself or deep inside what is added (${path})`, async () => {
      const { page, complaints } = await host.open(path);
      await page.evaluate(() => {
        const place = (parent: Element | null) => {
          const made = document.createElement('div');
          Object.assign(made.dataset, { zhanbao: 'coverage-gauge', src: '/data/ganzhou.json' });
          parent?.append(made);
        };
        place(document.querySelector('main'));
        const section = document.createElement('section');
        place(section);
        document.body.append(section);
      });
      await page.waitForSelector('main coverage-gauge[state="ready"]');
      await page.waitForSelector('section coverage-gauge[state="ready"]');
      expect(await page.$$eval('coverage-gauge', (all) => all.length)).to.equal(2);
      expect(complaints).to.deep.equal([]);
      await page.close();
    });

  it('gives on no attribute that the element does not know: nothing becomes a script, a style or markup', async () => {
    const { page, complaints } = await host.open('/hostile');
    await settled(page);
    expect(await page.$eval('coverage-gauge', (gauge) => gauge.getAttributeNames().sort())).to.deep.equal(['heading', 'src', 'state', 'theme']);
    expect(await page.$eval('coverage-gauge', (gauge) => gauge.shadowRoot?.querySelector('img'))).to.equal(null);
    expect(await visibleText(page, 'coverage-gauge')).to.contain('<img src=x onerror=alert(1)>');
    expect(complaints).to.deep.equal([]);
    await page.close();
  });

  it('that names no element of the kit keeps its content, and the console says which there are', async () => {
    const { page, complaints } = await host.open('/unknown');
    expect(await page.$eval('body', (body) => body.textContent?.trim())).to.equal('覆盖率达60%甲');
    expect(complaints).to.have.length(2);
    expect(complaints.join()).to.contain('data-zhanbao="coverage-guage"').and.to.contain('data-zhanbao="__proto__"').and.to.contain('talent-pipeline');
    await page.close();
  });

  it('keeps its content where no script runs', async () => {
    const { page } = await host.open('/module', { scripts: false });
    expect(await page.$eval('.box', (box) => box.textContent)).to.equal('覆盖率达60%，据报道');
    await page.close();
  });
});

describe('a policy that lets only a nonce pass', () => {
  let host: Host;
  before(async () => {
    host = await startHost((path, response) => {
      const at = /^\/(new|old)-(module|classic)$/.exec(path);
      if (!at) return false;
      // What an engine without constructable style sheets lacks.
      const old = '<script nonce="abc">delete Document.prototype.adoptedStyleSheets; delete CSSStyleSheet.prototype.replace</script>';
      const kit = (at[2] === 'module' ? MODULE : CLASSIC).replace('<script', '<script nonce="abc"');
      response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' }).end(shell(PLACE, `${at[1] === 'old' ? old : ''}${kit}`));
      return true;
    }, NONCE);
  });
  after(() => host.close());

  for (const path of ['/new-module', '/old-classic'])
    it(`lets pass everything that the kit fetches and writes (${path})`, async () => {
      const { page, complaints } = await host.open(path);
      await settled(page);
      expect(await page.$eval('coverage-gauge', (gauge) => gauge.shadowRoot?.querySelectorAll('style[nonce]').length !== 0)).to.equal(path.startsWith('/old'));
      expect(await page.$eval('coverage-gauge', (gauge) => getComputedStyle(gauge).display)).to.equal('block');
      expect(await page.evaluate('typeof litNonce')).to.equal(path.startsWith('/old') ? 'string' : 'undefined');
      expect(complaints).to.deep.equal([]);
      await page.close();
    });
});
