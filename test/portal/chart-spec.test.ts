/** What a page's own Vega-Lite says under the pointer: ours, text alone, in the top layer, gone with Escape. */
import { expect } from 'chai';
import { startHost, type Host } from '../page/host.ts';

const SPEC = JSON.stringify({
  data: { name: 'observations' },
  mark: { type: 'bar', tooltip: true },
  encoding: {
    x: { field: 'value', type: 'quantitative' },
    y: { field: 'name', type: 'nominal' },
    tooltip: [
      { field: 'name', title: '<b>名称</b>' },
      { field: 'figure', title: '数值' },
    ],
  },
  transform: [{ filter: "datum.id === 'agencies'" }],
});
const PAGE = `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><script type="module" src="/zhanbao/zhanbao.js"></script></head><body><indicator-chart src="/data/cangzhou.json" spec='${SPEC.replace(/</g, '&lt;').replace(/'/g, '&#39;')}'></indicator-chart></body></html>`;

describe('what a page’s own drawing says under the pointer', () => {
  let host: Host;
  before(async () => {
    host = await startHost((path, response) => {
      if (path !== '/own') return false;
      response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' }).end(PAGE);
      return true;
    });
  });
  after(() => host.close());

  it('is text, inside the element and above the page; it stays under the pointer and goes with Escape', async () => {
    const { page, complaints } = await host.open('/own');
    const bar = await page.waitForFunction(() => document.querySelector('indicator-chart')?.shadowRoot?.querySelector('.canvas .mark-rect path'));
    const box = await bar.asElement()?.boundingBox();
    if (!box) throw new Error('There is no bar to point at.');
    await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
    await page.mouse.move(box.x + box.width / 2 + 2, box.y + box.height / 2);
    await page.waitForFunction(() => document.querySelector('indicator-chart')?.shadowRoot?.querySelector('.tip'));
    const tip = await page.$eval('indicator-chart', (chart) => {
      const at = chart.shadowRoot?.querySelector('.tip') as HTMLElement;
      return {
        text: at.textContent,
        children: at.childElementCount,
        top: at.matches(':popover-open'),
        outside: document.body.querySelectorAll('#vg-tooltip-element').length,
      };
    });
    expect(tip).to.deep.equal({ text: '<b>名称</b>: 注册社会工作组织\n数值: 已达12家', children: 0, top: true, outside: 0 });
    await page.keyboard.press('Escape');
    expect(await page.$eval('indicator-chart', (chart) => chart.shadowRoot?.querySelector('.tip') === null)).to.equal(true);
    await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
    await page.waitForFunction(() => document.querySelector('indicator-chart')?.shadowRoot?.querySelector('.tip'));
    await page.mouse.move(box.x + box.width / 2, box.y + box.height + 300);
    await page.waitForFunction(() => document.querySelector('indicator-chart')?.shadowRoot?.querySelector('.tip') === null);
    expect(complaints).to.deep.equal([]);
    await page.close();
  });
});
