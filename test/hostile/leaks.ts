/** What an element leaves behind, on a page with the headers of a strict portal: nodes, listeners, globals, requests elsewhere. */
import type { CDPSession, Page } from 'puppeteer-core';
import { TAGS } from '../../src/tags.ts';
import { startHost } from '../page/host.ts';
import { printMatrix, Tally, type Outcome } from './matrix.ts';

/** Of lit, to tell several copies on a page: its own, named here once for all. */
const GLOBALS = ['litElementVersions', 'litHtmlVersions', 'reactiveElementVersions', 'litPropertyMetadata'];
const PAGE = `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><link rel="icon" href="data:,"><script src="/before.js"></script><script type="module" src="/zhanbao/index.js"></script></head><body><main></main></body></html>`;
const BEFORE = `globalThis.before = new Set(Reflect.ownKeys(globalThis)); globalThis.broken = [];
document.addEventListener('securitypolicyviolation', (event) => broken.push(event.violatedDirective + ' ' + event.blockedURI));`;

export async function leaks({ brief }: { readonly brief: boolean }): Promise<Outcome> {
  const tally = new Tally();
  const rounds = brief ? 10 : 100;
  const host = await startHost((path, response) => {
    if (path === '/leaks') response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' }).end(PAGE);
    else if (path === '/before.js') response.writeHead(200, { 'Content-Type': 'text/javascript' }).end(BEFORE);
    return path === '/leaks' || path === '/before.js';
  });
  const rows: string[][] = [];
  for (const tag of TAGS) {
    const { page, complaints, requests } = await host.open('/leaks');
    const cdp = await page.createCDPSession();
    await cdp.send('Performance.enable');
    const children = () => page.evaluate(() => [document.head.childElementCount, document.body.childElementCount] as const);
    const [head, body] = await children();
    await mount(page, tag, rounds);
    const first = await counts(cdp);
    await mount(page, tag, rounds);
    const second = await counts(cdp);
    const [headAfter, bodyAfter] = await children();
    const { globals, broken } = await page.evaluate(() => {
      const { before, broken: list } = globalThis as unknown as { before: Set<string>; broken: readonly string[] };
      const added = Reflect.ownKeys(globalThis).map(String);
      return { globals: added.filter((name) => !before.has(name) && !['before', 'broken', '__name'].includes(name)), broken: list };
    });
    const unlisted = globals.filter((name) => !GLOBALS.includes(name) && !name.startsWith('puppeteer'));
    const elsewhere = requests.filter((url) => !url.startsWith(host.url) && !url.startsWith('data:'));
    const [nodes, listeners] = [second.nodes - first.nodes, second.listeners - first.listeners];
    tally.check(nodes <= 0, `<${tag}> leaves ${nodes} nodes in ${rounds} mounts`);
    tally.check(listeners <= 0, `<${tag}> leaves ${listeners} listeners in ${rounds} mounts`);
    tally.check(headAfter === head && bodyAfter === body, `<${tag}> adds to the head or body`);
    tally.check(unlisted.length === 0, `<${tag}> makes the globals ${unlisted.join(', ')}`);
    tally.check(elsewhere.length === 0, `<${tag}> asks ${elsewhere.join(', ')}`);
    tally.check(broken.length === 0 && complaints.length === 0, `<${tag}> breaks the policy: ${[...broken, ...complaints].join('; ')}`);
    rows.push([tag, nodes, listeners, headAfter - head, bodyAfter - body, globals.join(' ') || '·', elsewhere.length, broken.length].map(String));
    await page.close();
  }
  await host.close();
  printMatrix(
    `What ${rounds} mounts leave behind, after as many to warm up`,
    ['element', 'nodes', 'listeners', 'in head', 'in body', 'globals', 'other hosts', 'violations'],
    rows,
  );
  return tally.outcome('leaks', `${rounds} mounts of each element leave 0 nodes, 0 listeners`);
}

/** Each mounted, read by a card, and removed. */
function mount(page: Page, tag: string, rounds: number): Promise<void> {
  return page.evaluate(
    async (name, count) => {
      const tick = () => new Promise((done) => setTimeout(done, 0));
      for (let round = 0; round < count; round++) {
        const outer = document.createElement(name) as HTMLElement & { src: string; updateComplete: Promise<unknown> };
        if (name === 'indicator-value') outer.setAttribute('indicator', 'station_count');
        const inner = name === 'indicator-report' ? outer.appendChild(document.createElement('coverage-gauge')) : outer;
        outer.src = '/data/ganzhou.json';
        document.querySelector('main')?.append(outer);
        const started = Date.now();
        while (!['ready', 'empty', 'failed'].includes(inner.getAttribute('state') ?? '') && Date.now() - started < 5000) await tick();
        inner.shadowRoot?.querySelector<HTMLElement>('[data-of]')?.click();
        await tick();
        await tick();
        outer.remove();
        await tick();
      }
    },
    tag,
    rounds,
  );
}

async function counts(cdp: CDPSession): Promise<{ readonly nodes: number; readonly listeners: number }> {
  for (let round = 0; round < 3; round++) await cdp.send('HeapProfiler.collectGarbage');
  const { metrics } = await cdp.send('Performance.getMetrics');
  const of = (name: string) => metrics.find((metric) => metric.name === name)?.value ?? Number.NaN;
  return { nodes: of('Nodes'), listeners: of('JSEventListeners') };
}
