/**
 * `<indicator-table>` with a keyboard and nothing else, on the built kit: not one pointer event, not one call into the element.
 * What is asserted is what the browser's accessibility tree says of the focused node, which is what a screen reader reads out.
 */
import { expect } from 'chai';
import type { KeyInput, Page } from 'puppeteer-core';
import { startHost, type Host } from './host.ts';

const LONG = JSON.stringify({
  format: 'zhanbao/1',
  id: 'long',
  title: '长',
  places: [{ id: 'city', name: '某市', level: 'prefecture' }],
  sources: [{ id: 'paper', document: '某报', link: 'https://example.org/paper' }],
  observations: Array.from({ length: 1000 }, (_, index) => ({ indicator: 'people_served', value: index, unit: '人', by: { group: `第${index}组` } })),
});
const shell = (body: string) =>
  `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><script type="module" src="/zhanbao/zhanbao.js"></script></head><body><a href="#x">跳过</a>${body}<a href="#y">后面</a></body></html>`;
const PAGES: Readonly<Record<string, string>> = {
  '/short': shell('<indicator-table src="/data/jiujiang.json"></indicator-table>'),
  '/long': shell(`<indicator-table><script type="application/json">${LONG}</script></indicator-table>`),
};

/** What a screen reader is told of the node that has the focus. */
async function focused(page: Page): Promise<{ readonly role: string; readonly name: string; readonly expanded: boolean | undefined }> {
  const client = await page.createCDPSession();
  const { nodes } = await client.send('Accessibility.getFullAXTree');
  await client.detach();
  const holds = (node: (typeof nodes)[number]) => node.properties?.some(({ name, value }) => name === 'focused' && value.value === true);
  const at = nodes.filter(holds).pop();
  const expanded = at?.properties?.find(({ name }) => name === 'expanded')?.value.value as boolean | undefined;
  return { role: String(at?.role?.value ?? ''), name: String(at?.name?.value ?? ''), expanded };
}

/** Tab until the focus is on what is wanted; fails where it never comes. */
async function tabTo(page: Page, wanted: RegExp, most = 20): Promise<void> {
  const passed: string[] = [];
  for (let step = 0; step < most; step++) {
    await page.keyboard.press('Tab');
    const { role, name } = await focused(page);
    if (wanted.test(`${role} ${name}`)) return;
    passed.push(`${role} ${name}`);
  }
  throw new Error(`Never came to ${wanted}, but to: ${passed.join(' | ')}`);
}

const rows = (page: Page) => page.$eval('indicator-table', (table) => table.shadowRoot?.querySelectorAll('tr.fact').length ?? 0);
const until = (page: Page, text: string) =>
  page.waitForFunction((wanted) => document.querySelector('indicator-table')?.shadowRoot?.textContent?.includes(wanted), {}, text);

describe('<indicator-table>, by keyboard alone', () => {
  let host: Host;
  before(async () => {
    host = await startHost((path, response) => {
      const body = PAGES[path];
      if (body !== undefined) response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' }).end(body);
      return body !== undefined;
    });
  });
  after(() => host.close());

  const open = async (path: string): Promise<Page> => {
    const { page } = await host.open(path);
    await page.waitForFunction(() => document.querySelector('indicator-table')?.getAttribute('state') === 'ready');
    return page;
  };

  it('is searched, filtered, ordered, opened for its source, and taken away as a file', async () => {
    const page = await open('/short');
    await tabTo(page, /^searchbox 搜索/);
    await page.keyboard.type('考试');
    await page.waitForFunction(() => /显示/.test(document.querySelector('indicator-table')?.shadowRoot?.querySelector('.count')?.textContent ?? ''));
    const found = await rows(page);
    expect(found).to.be.within(1, 26);

    await tabTo(page, /^\S+ 指标/);
    await page.keyboard.press('ArrowDown');
    await page.waitForFunction((many) => document.querySelector('indicator-table')?.shadowRoot?.querySelectorAll('tr.fact').length !== many, {}, found);

    await tabTo(page, /^button 清除条件/);
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => document.querySelector('indicator-table')?.shadowRoot?.querySelectorAll('tr.fact').length === 27);
    expect((await focused(page)).role).to.equal('searchbox');

    await tabTo(page, /^button .*数值/);
    await page.keyboard.press('Enter');
    await until(page, '单位 人次');

    await tabTo(page, /^button .*时间/);
    await page.keyboard.press('Tab');
    const first = await focused(page);
    expect([first.role, first.expanded]).to.deep.equal(['button', false]);
    // The mark that a row can be opened is for the eye.
    expect(first.name).not.to.match(/^[+−]/);
    await page.keyboard.press('ArrowDown');
    expect((await focused(page)).name).not.to.equal(first.name);
    await page.keyboard.press('Enter');
    await until(page, '九江市民政局');
    expect((await focused(page)).expanded).to.equal(true);

    await page.evaluate(() => {
      HTMLAnchorElement.prototype.click = function offer() {
        document.title = this.download;
      };
    });
    await tabTo(page, /^button CSV/);
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => document.title.endsWith('.csv'));
    await tabTo(page, /^link 后面/);
    await page.close();
  });

  it('leads through a thousand rows with one stop for the Tab key, and into what a row opens', async () => {
    const page = await open('/long');
    await page.waitForFunction(() => document.querySelector('indicator-table')?.shadowRoot?.querySelector('[data-space]'));
    const line = async (key: KeyInput) => {
      await page.keyboard.press(key);
      await page.waitForFunction(() => document.querySelector('indicator-table')?.shadowRoot?.activeElement?.matches('button.open'));
      return (await focused(page)).name;
    };
    await tabTo(page, /^button .*时间/);
    await page.keyboard.press('Tab');
    expect((await focused(page)).name).to.contain('第0组');
    expect(await line('PageDown')).to.contain('第10组');
    expect(await line('End')).to.contain('某报');
    expect(await line('ArrowUp')).to.contain('第999组');
    await page.keyboard.press('Enter');
    await until(page, '出处');
    await page.keyboard.press('Tab');
    expect(await focused(page)).to.include({ role: 'link', name: '某报' });
    await page.keyboard.down('Shift');
    await page.keyboard.press('Tab');
    await page.keyboard.up('Shift');
    expect((await focused(page)).name).to.contain('第999组');
    expect(await rows(page)).to.be.below(400);
    await page.close();
  });
});
