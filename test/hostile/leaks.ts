/** What an element leaves behind, on a page with the headers of a strict portal: nodes, listeners, globals, requests elsewhere. */
import { readFileSync } from 'node:fs';
import type { CDPSession, Page } from 'puppeteer-core';
import { TAGS } from '../../src/tags.ts';
import { alive, type Alive } from '../page/alive.ts';
import { startHost, STRICT } from '../page/host.ts';
import { printMatrix, Tally, type Outcome } from './matrix.ts';

/** All that the kit may leave on the window: lit's four, to tell several copies on a page; our one, by which copies find each other's providers. */
const GLOBALS = ['litElementVersions', 'litHtmlVersions', 'reactiveElementVersions', 'litPropertyMetadata', 'Symbol(zhanbao/1/watchers)'];
/** The ways to paste the kit, and what each adds to that. */
const SCRIPTS: Readonly<Record<string, { readonly tag: string; readonly globals: readonly string[] }>> = {
  'zhanbao.js': { tag: '<script type="module" src="/zhanbao/zhanbao.js"></script>', globals: ['Symbol(zhanbao/1)'] },
  'zhanbao.classic.js': { tag: '<script src="/zhanbao/zhanbao.classic.js"></script>', globals: ['zhanbao'] },
};
const PAGE = (script: string, body: string) =>
  `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><link rel="icon" href="data:,"><script src="/before.js"></script>${script}</head><body><main>${body}</main></body></html>`;
/** In milliseconds: by then a chart has its file and its picture. */
const DRAWN = 1500;
const PLAIN = '/data/ganzhou.json';
const INDEX = '/index.json';
const AREAS = JSON.stringify({
  format: 'zhanbao-index/1',
  title: '江西省',
  areas: [{ id: 'ganzhou', name: '江西省赣州市', level: 'prefecture', code: '360700', file: PLAIN }],
});
/** Each element with a file, and both that ask for one with an index of areas, which outlives them. */
const CASES = [...TAGS.map((tag) => [tag, PLAIN] as const), ['coverage-gauge', INDEX], ['indicator-report', INDEX]] as const;
const ALL = TAGS.map((tag) => `<${tag} src="/data/ganzhou.json" indicator="station_count"></${tag}>`).join('');
const BEFORE = `globalThis.before = new Set(Reflect.ownKeys(globalThis)); globalThis.broken = [];
document.addEventListener('securitypolicyviolation', (event) => broken.push(event.violatedDirective + ' ' + event.blockedURI));`;

export async function leaks({ brief }: { readonly brief: boolean }): Promise<Outcome> {
  const tally = new Tally();
  const rounds = brief ? 10 : 100;
  const pages: Readonly<Record<string, string>> = {
    '/leaks': PAGE('<script type="module" src="/zhanbao/index.js"></script>', ''),
    ...Object.fromEntries(Object.entries(SCRIPTS).map(([name, { tag }]) => [`/${name}`, PAGE(tag, ALL)])),
  };
  const host = await startHost(
    (path, response) => {
      const page = pages[path];
      if (page) response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' }).end(page);
      else if (path === INDEX) response.writeHead(200, { 'Content-Type': 'application/json' }).end(AREAS);
      else if (path === '/before.js') response.writeHead(200, { 'Content-Type': 'text/javascript' }).end(BEFORE);
      return page !== undefined || path === '/before.js' || path === INDEX;
    },
    // Beside the classic script the chart is a module with a lit of its own.
    { ...STRICT, 'Content-Security-Policy': STRICT['Content-Security-Policy']?.replace('lit-html', "lit-html 'allow-duplicates'") ?? '' },
  );
  const rows: string[][] = [];
  for (const [tag, src] of CASES) {
    const name = src === PLAIN ? tag : `${tag} of an index`;
    const { page, complaints, requests } = await host.open('/leaks');
    const cdp = await page.createCDPSession();
    await cdp.send('Performance.enable');
    const children = () => page.evaluate(() => [document.head.childElementCount, document.body.childElementCount] as const);
    const [head, body] = await children();
    await mount(page, tag, src, rounds);
    // Vega keeps the last mark that it drew for as long as the page lives: one must have been drawn.
    await mount(page, tag, src, 1, DRAWN);
    const first = await alive(cdp);
    await mount(page, tag, src, rounds);
    const second = await atRest(cdp, first);
    const [headAfter, bodyAfter] = await children();
    const { globals, unlisted, broken } = await left(page, GLOBALS);
    const elsewhere = elsewhereOf(requests, host.url);
    const [nodes, listeners] = [second.nodes - first.nodes, second.listeners - first.listeners];
    tally.check(nodes <= 0, `<${name}> leaves ${nodes} nodes in ${rounds} mounts`);
    tally.check(listeners <= 0, `<${name}> leaves ${listeners} listeners in ${rounds} mounts`);
    tally.check(headAfter === head && bodyAfter === body, `<${name}> adds to the head or body`);
    tally.check(unlisted.length === 0, `<${name}> makes the globals ${unlisted.join(', ')}`);
    tally.check(elsewhere.length === 0, `<${name}> asks ${elsewhere.join(', ')}`);
    tally.check(broken.length === 0 && complaints.length === 0, `<${name}> breaks the policy: ${[...broken, ...complaints].join('; ')}`);
    rows.push([name, nodes, listeners, headAfter - head, bodyAfter - body, shortOf(globals), elsewhere.length, broken.length].map(String));
    await page.close();
  }
  for (const [name, { globals: own }] of Object.entries(SCRIPTS)) {
    const { page, complaints, requests } = await host.open(`/${name}`, { expected: /Multiple versions of Lit/ });
    const drawn = await page
      .waitForFunction(
        (tags) => tags.every((tag) => document.querySelector(`${tag}:is([state=ready],[state=empty])`)),
        { timeout: 30_000 },
        TAGS.filter((tag) => tag !== 'indicator-report'),
      )
      .catch(() => null);
    tally.check(drawn !== null, `${name} does not draw all elements`);
    const { globals, unlisted, broken } = await left(page, [...GLOBALS, ...own]);
    const elsewhere = elsewhereOf(requests, host.url);
    const [head, body] = await page.evaluate(() => [document.head.childElementCount - 4, document.body.childElementCount - 1] as const);
    tally.check(head === 0 && body === 0, `${name} adds to the head or body`);
    tally.check(unlisted.length === 0, `${name} makes the globals ${unlisted.join(', ')}`);
    tally.check(elsewhere.length === 0, `${name} asks ${elsewhere.join(', ')}`);
    tally.check(broken.length === 0 && complaints.length === 0, `${name} breaks the policy: ${[...broken, ...complaints].join('; ')}`);
    rows.push([name, '·', '·', ...[head, body].map(String), shortOf(globals), String(elsewhere.length), String(broken.length)]);
    await page.close();
  }
  await host.close();
  const told = readFileSync('docs/webmaster.zh.md', 'utf8');
  const untold = [...GLOBALS, ...Object.values(SCRIPTS).flatMap(({ globals }) => globals)].filter(
    (name) => !told.includes(`\`${name.replace(/^Symbol\((.*)\)$/, "Symbol.for('$1')")}\``),
  );
  tally.check(untold.length === 0, `docs/webmaster.zh.md does not list ${untold.join(', ')}`);
  printMatrix(
    `What ${rounds} mounts leave behind, after as many to warm up`,
    ['element', 'nodes', 'listeners', 'in head', 'in body', 'globals', 'other hosts', 'violations'],
    rows,
  );
  return tally.outcome('leaks', `${rounds} mounts of each element leave 0 nodes, 0 listeners`);
}

/** A chart that is still being drawn as its element goes lets go when it is done; what is kept is still there five seconds later. */
async function atRest(cdp: CDPSession, before: Alive): Promise<Alive> {
  let now = await alive(cdp);
  for (let round = 0; round < 10 && (now.nodes > before.nodes || now.listeners > before.listeners); round++) {
    await new Promise((done) => setTimeout(done, 500));
    now = await alive(cdp);
  }
  return now;
}

/** What stands on the window since the page began, what of it nobody has listed, and what the policy has refused. */
async function left(page: Page, listed: readonly string[]) {
  const { added, broken } = await page.evaluate(() => {
    const { before, broken: list } = globalThis as unknown as { before: Set<string | symbol>; broken: readonly string[] };
    const names = Reflect.ownKeys(globalThis).filter((name) => !before.has(name));
    return { added: names.map(String), broken: list };
  });
  const globals = added.filter((name) => !['before', 'broken', '__name'].includes(name) && !/^(puppeteer|__aria)/.test(name));
  return { globals, unlisted: globals.filter((name) => !listed.includes(name)), broken };
}

function elsewhereOf(requests: readonly string[], own: string): readonly string[] {
  return requests.filter((url) => !url.startsWith(own) && !url.startsWith('data:'));
}

/** Lit's four by one word, for the width of the table. */
function shortOf(globals: readonly string[]): string {
  const own = globals.filter((name) => !/^(lit|reactive)/.test(name));
  return [own.length < globals.length ? `lit (${globals.length - own.length})` : '', ...own].filter(Boolean).join(' ') || '·';
}

/** Each mounted, read by a card, and removed. */
function mount(page: Page, tag: string, src: string, rounds: number, stay = 0): Promise<void> {
  return page.evaluate(
    async (name, address, count, moment) => {
      const tick = (length = 0) => new Promise((done) => setTimeout(done, length));
      for (let round = 0; round < count; round++) {
        const outer = document.createElement(name) as HTMLElement & { src: string; updateComplete: Promise<unknown> };
        if (name === 'indicator-value') outer.setAttribute('indicator', 'station_count');
        const inner = name === 'indicator-report' ? outer.appendChild(document.createElement('coverage-gauge')) : outer;
        outer.src = address;
        document.querySelector('main')?.append(outer);
        const started = Date.now();
        while (!['ready', 'empty', 'failed'].includes(inner.getAttribute('state') ?? '') && Date.now() - started < 5000) await tick();
        inner.shadowRoot?.querySelector<HTMLElement>('[data-of]')?.click();
        await tick();
        await tick(moment);
        outer.remove();
        await tick();
      }
    },
    tag,
    src,
    rounds,
    stay,
  );
}
