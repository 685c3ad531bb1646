import { expect } from 'chai';
import type { Page } from 'puppeteer-core';
import { startHost, type Host } from './host.ts';

const shell = (body: string) =>
  `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><script type="module" src="/zhanbao/zhanbao.js"></script></head><body>${body}</body></html>`;
const LONG = JSON.stringify({
  format: 'zhanbao/1',
  id: 'long',
  title: '长',
  places: [{ id: 'city', name: '某市', level: 'prefecture' }],
  sources: [{ id: 'paper', document: '某报' }],
  observations: Array.from({ length: 3000 }, (_, index) => ({
    indicator: 'people_served',
    value: index,
    unit: '人',
    by: { group: `第${index}组` },
    note: '照原文列出，请核实。'.repeat(5),
  })),
});

const PAGES: Readonly<Record<string, string>> = {
  '/long': shell(`<indicator-table><script type="application/json">${LONG}</script></indicator-table>`),
  '/chart': shell('<indicator-chart src="/data/hexian.json" preset="multiples"></indicator-chart>'),
};

/** Presses the button and gives the name, type and first bytes of the file that is offered. */
function offered(page: Page, tag: string, button: string): Promise<{ name: string; type: string; size: number; head: string }> {
  return page.$eval(
    tag,
    (element, word) =>
      new Promise<{ name: string; type: string; size: number; head: string }>((resolve) => {
        let file: Blob | null = null;
        URL.createObjectURL = (made: Blob) => ((file = made), '#');
        HTMLAnchorElement.prototype.click = function offer() {
          const { download: name } = this;
          void file
            ?.arrayBuffer()
            .then((bytes) =>
              resolve({ name, type: file?.type ?? '', size: bytes.byteLength, head: String.fromCharCode(...new Uint8Array(bytes.slice(0, 4))) }),
            );
        };
        const buttons = Array.from(element.shadowRoot?.querySelectorAll('button') ?? []);
        buttons.find(({ textContent }) => textContent?.trim() === word)?.click();
      }),
    button,
  );
}

describe('files, under a strict policy', () => {
  let host: Host;
  before(async () => {
    host = await startHost((path, response) => {
      const body = PAGES[path];
      if (body !== undefined) response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' }).end(body);
      return body !== undefined;
    });
  });
  after(() => host.close());

  it('hold 3,000 rows: a workbook is zipped in the page itself, without a worker', async () => {
    const { page, complaints, requests } = await host.open('/long');
    await page.waitForFunction(() => document.querySelector('indicator-table')?.getAttribute('state') === 'ready');
    expect(requests.filter((url) => url.includes('workbook'))).to.deep.equal([]);
    const xlsx = await offered(page, 'indicator-table', 'XLSX');
    expect(xlsx).to.include({ name: 'long 报告全部事项.xlsx', head: 'PK\u0003\u0004' });
    expect(xlsx.size).to.be.greaterThan(50_000);
    expect((await offered(page, 'indicator-table', 'CSV')).head.slice(0, 3)).to.equal('\u00ef\u00bb\u00bf');
    expect((await offered(page, 'indicator-table', 'JSON')).type).to.equal('application/json');
    expect(complaints).to.deep.equal([]);
    await page.close();
  });

  it('print 3,000 rows, all of them', async () => {
    const { page } = await host.open('/long');
    await page.waitForFunction(() => document.querySelector('indicator-table')?.shadowRoot?.querySelector('[data-space]'));
    await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
    expect(await page.$eval('indicator-table', (table) => table.shadowRoot?.querySelectorAll('tr.fact').length)).to.equal(3001);
    await page.close();
  });

  it('hold a drawing as SVG and as PNG', async () => {
    const { page, complaints } = await host.open('/chart');
    await page.waitForFunction(() => document.querySelector('indicator-chart')?.shadowRoot?.querySelector('.canvas svg path'));
    expect(await offered(page, 'indicator-chart', 'SVG')).to.include({ name: '安徽省和县 分项.svg', type: 'image/svg+xml', head: '<svg' });
    expect(await offered(page, 'indicator-chart', 'PNG')).to.include({ type: 'image/png', head: '\u0089PNG' });
    expect(complaints).to.deep.equal([]);
    await page.close();
  });
});
