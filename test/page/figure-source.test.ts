/** From a figure to its source on a served page with strict headers: by keyboard alone, by touch, in tight places, and when the network is gone. */
import { expect } from 'chai';
import { KnownDevices, type Page, type SerializedAXNode } from 'puppeteer-core';
import { readdirSync } from 'node:fs';
import { settled, startHost, visibleText, type Host } from './host.ts';

const TAGS = ['coverage-gauge', 'talent-pipeline', 'service-tally', 'station-map'];
const LOST = '部分内容未能载入，请刷新网页。';

/** /one/TAG/REPORT/LANG is a page with one element, /all/TAG/LANG one with every report. `without` names chunks that are not to be had. */
const without = new Set<string>();
const REPORTS = readdirSync('reports').map((file) => file.replace('.json', ''));
const pageOf = (lang: string, inside: string) => `<!doctype html><html lang="${lang}"><meta charset="utf-8"><title>站报</title>
  <script type="module" src="/zhanbao/zhanbao.js"></script><main><a href="/">首页</a>${inside}<a href="/">页尾</a></main></html>`;

/** What a visitor is at: the text of the focused thing, through shadow trees. */
const focusedText = (page: Page) =>
  page.evaluate(() => {
    let at = document.activeElement;
    while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
    return (at?.textContent ?? '').replace(/\s+/g, ' ').trim();
  });
const cardText = (page: Page, tag: string) => page.$eval(tag, (at) => (at.shadowRoot?.querySelector('.card')?.textContent ?? '').replace(/\s+/g, ' ').trim());
const untilCard = (page: Page, tag: string) =>
  page.waitForFunction((name) => document.querySelector(name)?.shadowRoot?.activeElement?.className === 'card', {}, tag);

describe('the way from a figure to its source', () => {
  let host: Host;
  before(async () => {
    host = await startHost((path, response) => {
      const [, kind, tag = '', ...rest] = path.split('/');
      const lost = [...without].some((name) => path.startsWith(`/zhanbao/chunks/${name}-`));
      if (lost) response.writeHead(404).end();
      if (kind !== 'one' && kind !== 'all') return lost;
      const lang = rest[rest.length - 1] ?? 'zh';
      const reports = kind === 'all' ? REPORTS : [rest[0]];
      const inside = reports.map((report) => `<${tag} src="/data/${report}.json"><p>后备</p></${tag}>`).join('');
      response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' }).end(pageOf(lang, inside));
      return true;
    });
  });
  after(() => host.close());
  afterEach(() => without.clear());

  it('is walked by keyboard alone', async () => {
    const { page, complaints } = await host.open('/one/service-tally/ganzhou/zh');
    await settled(page);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    expect(await focusedText(page)).to.equal('8万余人');
    await page.waitForFunction(() => document.querySelector('service-tally')?.shadowRoot?.querySelector('[data-of][tabindex="-1"]'));
    await page.keyboard.press('ArrowDown');
    expect(await focusedText(page)).to.equal('1000余次');
    await page.keyboard.press('Enter');
    await untilCard(page, 'service-tally');
    const text = await cardText(page, 'service-tally');
    for (const part of ['1000余次', '“余”：不少于1000次', '自乡镇（街道）社工站建设以来', '江西：赣州市社工站覆盖率达60%', '《江南都市报》', '日期未写明'])
      expect(text).to.contain(part);
    await page.keyboard.press('Escape');
    expect(await focusedText(page)).to.equal('1000余次');
    await page.keyboard.press('Tab');
    expect(await focusedText(page)).to.equal('数据表');
    await page.keyboard.press('Tab');
    expect(await focusedText(page)).to.equal('页尾');
    expect(complaints).to.deep.equal([]);
    await page.close();
  });

  it('is walked by touch on a phone, and the card lies within the screen', async () => {
    const { page, complaints } = await host.open('/one/talent-pipeline/jiujiang/en');
    await page.emulate(KnownDevices['iPhone SE']);
    await page.reload({ waitUntil: 'networkidle0' });
    await settled(page);
    const figure = await page.$('talent-pipeline >>> [data-of=passes]');
    await figure?.tap();
    await untilCard(page, 'talent-pipeline');
    expect(await cardText(page, 'talent-pipeline'))
      .to.contain('1,085 people')
      .and.to.contain('1,085 people ÷ 4,523 people = 23.99%')
      .and.to.contain('date not stated');
    await (await page.$('talent-pipeline >>> .card-close'))?.tap();
    expect(await cardText(page, 'talent-pipeline')).to.equal('');
    expect(complaints).to.deep.equal([]);
    await page.close();
  });

  for (const [name, style] of [
    ['320 pixels', {}],
    ['a scaled ancestor', { transform: 'scale(0.8)', transformOrigin: '0 0' }],
    ['a zoomed ancestor', { zoom: '1.5' }],
    ['an ancestor that clips', { overflow: 'hidden', height: '500px' }],
  ] as const) {
    it(`ends on the screen in ${name}, for every figure`, async () => {
      const { page } = await host.open('/one/service-tally/cangzhou/zh', { width: 320 });
      await settled(page);
      await page.$eval('main', (main, set) => void Object.assign((main as HTMLElement).style, set), style);
      const figures = await page.$$('service-tally >>> [data-of]');
      for (const figure of figures) {
        await figure.evaluate((button) => (button.scrollIntoView({ block: 'center' }), (button as HTMLElement).click()));
        await untilCard(page, 'service-tally');
        const { left, right, top, bottom } = await page.$eval(
          'service-tally',
          (at) => at.shadowRoot!.querySelector('.card')!.getBoundingClientRect().toJSON() as DOMRect,
        );
        expect([left >= 0, top >= 0, right <= 321, bottom <= 901], `${left} ${top} ${right} ${bottom}`).to.deep.equal([true, true, true, true]);
        await page.keyboard.press('Escape');
      }
      expect(figures.length).to.be.greaterThan(5);
      await page.close();
    });
  }

  for (const tag of TAGS) {
    for (const lang of ['zh', 'en']) {
      it(`begins at figures that are called what they read: <${tag}> in ${lang}, every report`, async () => {
        const { page } = await host.open(`/all/${tag}/${lang}`);
        await settled(page);
        const read = await page.$$eval(tag, (all) =>
          all.flatMap((at) => [...at.shadowRoot!.querySelectorAll('[data-of]')].map(({ textContent }) => (textContent ?? '').replace(/\s+/g, ' ').trim())),
        );
        expect(namesOf(await page.accessibility.snapshot())).to.deep.equal(read);
        expect(read).not.to.be.empty;
        await page.close();
      });
    }
  }

  it('is not printed; the title of the document is', async () => {
    const { page } = await host.open('/one/coverage-gauge/ganzhou/zh');
    await settled(page);
    expect(await visibleText(page, 'coverage-gauge')).not.to.contain('江西：赣州市社工站覆盖率达60%');
    await (await page.$('coverage-gauge >>> [data-of]'))?.click();
    await untilCard(page, 'coverage-gauge');
    await page.emulateMediaType('print');
    expect(await page.$eval('coverage-gauge', (at) => getComputedStyle(at.shadowRoot!.querySelector('.card')!).display)).to.equal('none');
    expect(await visibleText(page, 'coverage-gauge')).to.contain('《江南都市报》，日期未写明 “江西：赣州市社工站覆盖率达60%”');
    await page.close();
  });

  it('says so where it cannot be had, and the figure stays', async () => {
    without.add('figure-source');
    const { page } = await host.open('/one/coverage-gauge/ganzhou/zh', { expected: /Failed to load resource|ERR_/ });
    await settled(page);
    await (await page.$('coverage-gauge >>> [data-of]'))?.click();
    await page.waitForFunction((lost) => document.querySelector('coverage-gauge')?.shadowRoot?.textContent?.includes(lost), {}, LOST);
    expect(await visibleText(page, 'coverage-gauge')).to.contain('60');
    await page.close();
  });
});

describe('a report that failed, on a page that cannot fetch what says why', () => {
  it('is said to have, in one plain sentence, beside the fallback', async () => {
    const host = await startHost((path, response) => {
      const gone = path.startsWith('/zhanbao/chunks/problem-notes-') || path === '/gone.json';
      if (gone) response.writeHead(404).end();
      if (path !== '/gone') return gone;
      response
        .writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' })
        .end(pageOf('zh', '<coverage-gauge src="/gone.json"><p>后备</p></coverage-gauge>'));
      return true;
    });
    const { page, complaints } = await host.open('/gone', { expected: /Failed to load resource|ERR_/ });
    await settled(page);
    await page.waitForFunction(() => document.querySelector('coverage-gauge')?.shadowRoot?.querySelector('[role=alert]'));
    expect(await visibleText(page, 'coverage-gauge')).to.equal(`后备 ${LOST}`);
    expect(complaints).to.deep.equal([]);
    await host.close();
  });
});

/** The names of the buttons that open a dialog, in the order of the page. */
function namesOf(node: SerializedAXNode | null): readonly string[] {
  const own = node?.haspopup === 'dialog' ? [(node.name ?? '').replace(/\s+/g, ' ').trim()] : [];
  return [...own, ...(node?.children ?? []).flatMap(namesOf)];
}
