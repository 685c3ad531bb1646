/** The HTML and the CSS of the docs, in a browser: what is shown is what can be pasted. */
import { expect } from 'chai';
import { samplesIn } from '../package/samples.ts';
import { startHost, type Host } from '../page/host.ts';

const isOurs = (page: string) => !page.startsWith('docs/guides/') && page !== 'docs/webmaster.zh.md';
const html = samplesIn('html').filter(({ page }) => isOurs(page));
const css = samplesIn('css');
/** The strict one that the readme promises to work under. */
const [policy] = samplesIn('', 'README.md').filter(({ code }) => code.startsWith('Content-Security-Policy: '));

describe('the samples of the docs', () => {
  let host: Host;
  before(async () => {
    host = await startHost(
      (path, response) => {
        const sample = html[Number(/^\/sample\/(\d+)$/.exec(path)?.[1])];
        if (!sample && !path.startsWith('/maps/')) return false;
        if (!sample) response.writeHead(200, { 'Content-Type': 'application/json' }).end('{"type":"FeatureCollection","features":[]}');
        else
          response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' })
            .end(`<!doctype html><html lang="zh-CN"><meta charset="utf-8"><title>x</title><body>${sample.code}
              ${sample.code.includes('<script') ? '' : '<script type="module" src="/zhanbao/zhanbao.js"></script>'}`);
        return true;
      },
      { 'Content-Security-Policy': (policy?.code ?? '').replace(/^[^:]*: /, '').trim() },
    );
  });
  after(() => host.close());

  it('are there', () => expect(Math.min(html.length, css.length)).to.be.greaterThan(3));

  for (const [index, { page: name, code }] of html.entries()) {
    it(`of HTML load without a complaint, and show what they name: ${name}, ${code.trim().slice(0, 50)}…`, async () => {
      const { page, complaints, requests } = await host.open(`/sample/${index}`);
      const named = /src="\/data\/|<indicator-report/.test(code);
      await page.waitForFunction(
        (states: readonly string[]) => {
          const elements = [...document.querySelectorAll('[state]')];
          return elements.length > 0 && elements.every((element) => states.includes(element.getAttribute('state') ?? ''));
        },
        {},
        named ? ['ready', 'empty'] : ['waiting'],
      );
      expect(complaints).to.deep.equal([]);
      expect(requests.filter((url) => !url.startsWith(host.url))).to.deep.equal([]);
      await page.close();
    });
  }

  it('of CSS are understood whole', async () => {
    const { page } = await host.open('/sample/0');
    for (const { page: name, code } of css) {
      const [rules, declarations] = await page.evaluate((text) => {
        const sheet = new CSSStyleSheet();
        sheet.replaceSync(text);
        return [sheet.cssRules.length, [...sheet.cssRules].map((rule) => (rule as CSSStyleRule).style.length)] as const;
      }, code);
      const plain = code.replace(/\/\*[^]*?\*\//g, '');
      expect(rules, name).to.equal(plain.split('{').length - 1);
      expect(
        declarations.reduce((sum, count) => sum + count, 0),
        name,
      ).to.be.at.least(plain.split(/:\s/).length - 1);
    }
    await page.close();
  });
});
