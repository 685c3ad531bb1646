/**
 * What 300 mounts of what these elements can do leave behind, on the built kit: each preset, a page's own drawing, the table
 * with an opened row, a figure in a sentence, and the charts that a visitor opens. Each is drawn before it goes.
 */
import { expect } from 'chai';
import type { Page } from 'puppeteer-core';
import { alive } from '../page/alive.ts';
import { startHost, type Host } from '../page/host.ts';

const MOUNTS = 300;
const SPEC = { data: { name: 'observations' }, mark: 'bar', encoding: { x: { field: 'value', type: 'quantitative' }, y: { field: 'place' } } };
const PAGE =
  '<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><script type="module" src="/zhanbao/index.js"></script></head><body><indicator-report id="r" src="/data/cangzhou.json"></indicator-report><indicator-report id="promises" src="/data/jiangsu.json"></indicator-report><main></main></body></html>';

interface Mounted {
  readonly tag: string;
  readonly set?: Readonly<Record<string, string>>;
  /** There when it is drawn, in its own tree. */
  readonly drawn: string;
  /** Pressed or opened when it is ready. */
  readonly use?: string;
}

const chart = (set: Readonly<Record<string, string>>, drawn = '.canvas svg path'): Mounted => ({ tag: 'indicator-chart', set, drawn });
const WAYS: Readonly<Record<string, Mounted>> = {
  trend: chart({ preset: 'trend' }),
  compare: chart({ preset: 'compare' }),
  parts: chart({ preset: 'parts' }),
  multiples: chart({ preset: 'multiples' }),
  plan: chart({ from: 'promises', preset: 'plan' }, '.promises li'),
  timeline: chart({ from: 'promises', preset: 'timeline' }, '.times li'),
  'a page’s own spec': chart({ spec: JSON.stringify(SPEC) }),
  'the table, a row opened': { tag: 'indicator-table', use: 'button.open', drawn: '.details dl' },
  'a figure in a sentence, its card open': { tag: 'indicator-value', set: { observation: 'stations' }, use: '[data-of]', drawn: '.card' },
  '展开图表 in the pipeline': { tag: 'talent-pipeline', use: 'details.charts', drawn: 'details.charts indicator-chart' },
  '展开图表 in the tally': { tag: 'service-tally', use: 'details.charts', drawn: 'details.charts indicator-chart' },
};

function mount(page: Page, way: Mounted, times: number): Promise<void> {
  return page.evaluate(
    async ({ tag, set = {}, drawn, use }, count) => {
      const main = document.querySelector('main') as HTMLElement;
      const until = <Found>(find: () => Found | null | undefined, wanted: string) =>
        new Promise<Found>((resolve, reject) => {
          const started = Date.now();
          const look = () => {
            const found = find();
            if (found) resolve(found);
            else if (Date.now() - started > 20_000) reject(new Error(`Waited in vain for ${wanted}`));
            else requestAnimationFrame(look);
          };
          look();
        });
      for (let turn = 0; turn < count; turn++) {
        const element = document.createElement(tag);
        element.setAttribute('from', 'r');
        Object.entries(set).forEach(([name, value]) => element.setAttribute(name, value));
        main.append(element);
        const inside = (selector: string) => element.shadowRoot?.querySelector<HTMLElement>(selector);
        if (use) {
          const control = await until(() => inside(use), use);
          if (control instanceof HTMLDetailsElement) control.open = true;
          else control.click();
        }
        const found = await until(() => inside(drawn), drawn);
        if (found.localName === 'indicator-chart') await until(() => found.shadowRoot?.querySelector('.canvas svg path'), 'the chart');
        element.remove();
      }
    },
    way,
    times,
  );
}

describe(`${MOUNTS} mounts, drawn and removed, leave no node and no listener`, () => {
  let host: Host;
  before(async () => {
    host = await startHost((path, response) => {
      if (path !== '/mounts') return false;
      response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' }).end(PAGE);
      return true;
    });
  });
  after(() => host.close());

  for (const [name, way] of Object.entries(WAYS))
    it(`of ${name}`, async () => {
      const { page } = await host.open('/mounts');
      const cdp = await page.createCDPSession();
      await cdp.send('Performance.enable');
      await mount(page, way, 20);
      const before = await alive(cdp);
      await mount(page, way, MOUNTS);
      const after = await alive(cdp);
      const left = { nodes: after.nodes - before.nodes, listeners: after.listeners - before.listeners };
      console.log(`      ${name}: ${left.nodes} nodes, ${left.listeners} listeners`);
      expect(left.nodes, 'nodes').to.be.at.most(0);
      expect(left.listeners, 'listeners').to.be.at.most(0);
      await page.close();
    }).timeout(300_000);
});
