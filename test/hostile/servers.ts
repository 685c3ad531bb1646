/** The fault matrix: every fault in a real browser, on a page of its own origin, so that a hanging connection holds no other up. */
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { launch, type Browser, type Page } from 'puppeteer-core';
// @ts-expect-error a plain script
import { findBrowser } from '../../tools/browser.mjs';
// @ts-expect-error a plain script
import { startServer } from '../../tools/static-server.mjs';
import { FAULTS, REPORT, type Fault } from './faults.ts';
import { printMatrix, Tally, type Outcome } from './matrix.ts';

const PATIENCE = 20_000;
const MOMENT = 400;
const AT_A_TIME = 6;
/** Chromium repeats these of its own accord. */
const RESENT = /^status 408|breaks|cut/;
const TEXT = JSON.stringify(REPORT);
const PAGE = (src: string) => `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><link rel="icon" href="data:,">
<script type="module" src="/zhanbao/zhanbao.js"></script>
<coverage-gauge id="own" src="${src}"><p>后备内容</p></coverage-gauge>
<indicator-report src="${src}"><coverage-gauge id="inside"><p>后备内容</p></coverage-gauge></indicator-report>
<coverage-gauge id="other" src="/well.json"></coverage-gauge></html>`;

interface Site {
  readonly url: string;
  readonly close: () => Promise<void>;
  /** How often the faulty file was asked for. */
  asked: number;
  healed: boolean;
}

/** The kit, a page, a good file, and the faulty one; on another host too where the fault is that. */
async function siteOf(fault: Fault): Promise<Site> {
  const elsewhere: { server?: Server; url: string } = { url: '' };
  const site: Site = { url: '', asked: 0, healed: false, close: async () => {} };
  const answer: Fault['answer'] = (response, request) => {
    if (!/\/(login|moved|again)$/.test(request.url ?? '')) site.asked++;
    if (site.healed) {
      response.writeHead(200, { 'Content-Type': 'application/json', ...(elsewhere.server && { 'Access-Control-Allow-Origin': '*' }) }).end(TEXT);
    } else fault.answer(response, request, site.asked);
  };
  if (fault.name.startsWith('another host')) {
    const server = createServer((request, response) => answer(response, request, 0)).listen(0, '127.0.0.1');
    await new Promise((done) => server.once('listening', done));
    Object.assign(elsewhere, { server, url: `http://127.0.0.1:${(server.address() as AddressInfo).port}` });
  }
  const here = await startServer({
    mounts: { '/zhanbao/': 'dist' },
    headers: {},
    answer: (request: Parameters<Fault['answer']>[1], response: Parameters<Fault['answer']>[0]) => {
      const { url: path = '' } = request;
      if (path === '/') response.writeHead(200, { 'Content-Type': 'text/html' }).end(PAGE(`${elsewhere.url}/faulty.json`));
      else if (path === '/well.json') response.writeHead(200, { 'Content-Type': 'application/json' }).end(TEXT);
      // Both elements are there by then, and share what the first of them has asked for: a failure is forgotten as soon as it is told.
      else if (path === '/faulty.json') setTimeout(answer, MOMENT, response, request, 0);
      else if (/^\/(login|moved|again)$/.test(path)) answer(response, request, 0);
      else return false;
      return true;
    },
  });
  return Object.assign(site, {
    url: here.url,
    close: async () => {
      elsewhere.server?.closeAllConnections();
      elsewhere.server?.close();
      await here.close();
    },
  });
}

/** What a reader sees of each element: its state and its words, fallback included where it shows. */
function seen(page: Page): Promise<Record<string, { readonly state: string; readonly text: string; readonly retry: boolean }>> {
  return page.evaluate(() =>
    Object.fromEntries(
      [...document.querySelectorAll('coverage-gauge')].map((element) => {
        const slot = element.shadowRoot?.querySelector('slot');
        const fallback = slot && !slot.hidden ? element.textContent : '';
        return [
          element.id,
          {
            state: element.getAttribute('state') ?? '',
            text: `${fallback} ${element.shadowRoot?.textContent ?? ''}`.replace(/\s+/g, ' '),
            retry: Boolean(element.shadowRoot?.querySelector('.failure button')),
          },
        ];
      }),
    ),
  );
}

const isAtRest = (page: Page, timeout: number) =>
  page.waitForFunction(
    () =>
      [...document.querySelectorAll('coverage-gauge')].every((element) => {
        const state = element.getAttribute('state') ?? '';
        return state === 'ready' || (state === 'failed' && element.shadowRoot?.querySelector('.failure'));
      }),
    { timeout, polling: 50 },
  );

async function row(browser: Browser, fault: Fault, tally: Tally): Promise<readonly string[]> {
  const site = await siteOf(fault);
  const page = await browser.newPage();
  const thrown: string[] = [];
  page.on('pageerror', (error) => thrown.push(String(error)));
  const started = Date.now();
  const cells: string[] = [];
  const cell = (name: string, good: boolean, found = '') =>
    cells.push(tally.check(good, `${fault.name}: ${name} ${found}`) ? 'ok' : `WRONG ${found}`.slice(0, 60));
  try {
    await page.goto(`${site.url}/`, { waitUntil: 'domcontentloaded' });
    await isAtRest(page, PATIENCE + 15_000).catch(() => {});
    const took = Date.now() - started;
    const now = await seen(page);
    const { own, inside, other } = now;
    const isReady = fault.wanted === 'ready';
    for (const one of [own, inside]) {
      const good = isReady ? one?.state === 'ready' && one.text.includes('62.11') : one?.state === 'failed' && one.text.includes(fault.wanted);
      cell('state and sentence', good && (!fault.note || Boolean(one?.text.includes(fault.note))), `${one?.state} ${one?.text.slice(0, 120)}`);
    }
    cell(
      'fallback',
      isReady ? !own?.text.includes('后备内容') : Boolean(own?.text.includes('后备内容') && inside?.text.includes('后备内容')),
      own?.text.slice(0, 60),
    );
    cell('no figure of a bad answer', isReady || !/62\.11|99\.99/.test(`${own?.text}${inside?.text}`));
    cell('the others', other?.state === 'ready' && other.text.includes('62.11'), other?.state);
    const asks = fault.asks ?? 1;
    cell('requests', site.asked === asks || (RESENT.test(fault.name) && site.asked > asks && site.asked <= 3 * asks), String(site.asked));
    cell('time', took < PATIENCE + 10_000, `${took} ms`);
    if (isReady) cells.push('·');
    else {
      site.healed = true;
      await page.evaluate(() =>
        document.querySelectorAll('coverage-gauge').forEach((one) => one.shadowRoot?.querySelector<HTMLElement>('.failure button')?.click()),
      );
      await page
        .waitForFunction(() => [...document.querySelectorAll('coverage-gauge')].every((one) => one.getAttribute('state') === 'ready'), {
          timeout: 10_000,
          polling: 50,
        })
        .catch(() => {});
      const after = await seen(page);
      cell(
        'retry',
        Boolean(own?.retry && inside?.retry && after['own']?.text.includes('62.11') && after['inside']?.text.includes('62.11')),
        after['own']?.state,
      );
    }
    cell('nothing thrown', thrown.length === 0, thrown.join('; '));
    return [fault.name, isReady ? 'ready' : fault.wanted, ...cells, `${(took / 1000).toFixed(1)} s`];
  } catch (error) {
    // One page that cannot be looked at does not hide what the others show.
    cell('the page', false, String(error));
    return [fault.name, fault.wanted, ...cells];
  } finally {
    await page.close();
    await site.close();
  }
}

export async function faultyServers({ brief }: { readonly brief: boolean }): Promise<Outcome> {
  const tally = new Tally();
  const browser = await launch(await findBrowser());
  // The slow ones first: they wait side by side. Brief: one of each kind.
  const faults = [...FAULTS]
    .filter((fault, index) => !brief || index % 3 === 0 || fault.slow)
    .sort((a, b) => Number(b.slow ?? false) - Number(a.slow ?? false));
  const waiting = [...faults.entries()];
  const rows: (readonly string[])[] = [];
  await Promise.all(
    Array.from({ length: AT_A_TIME }, async () => {
      for (let next = waiting.shift(); next; next = waiting.shift()) rows[next[0]] = await row(browser, next[1], tally);
    }),
  );
  await browser.close();
  printMatrix(
    'Faults of servers, in a real browser: an element of its own and one inside a provider',
    ['fault', 'wanted', 'own', 'inside', 'fallback', 'no figure', 'others', 'requests', 'in time', 'retry', 'no throw', 'took'],
    rows,
  );
  return tally.outcome('faults of servers', `${faults.length} faults of servers`);
}
