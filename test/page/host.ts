/** A real server and a real browser for the page tests: strict headers, every request and every complaint written down. */
import type { IncomingMessage, ServerResponse } from 'node:http';
import { launch, type Browser, type Page } from 'puppeteer-core';
// @ts-expect-error a plain script
import { findBrowser } from '../../tools/browser.mjs';
// @ts-expect-error a plain script
import { startServer, STRICT_HEADERS } from '../../tools/static-server.mjs';

/** The headers of a strict portal. */
export const STRICT: Readonly<Record<string, string>> = STRICT_HEADERS;

export interface Host {
  readonly url: string;
  /** A new page; what it complains of and asks for is kept in the two lists. */
  readonly open: (path: string, options?: OpenOptions) => Promise<Opened>;
  readonly close: () => Promise<void>;
}

export interface OpenOptions {
  readonly width?: number;
  readonly scripts?: boolean;
  /** Messages that this page is expected to print, such as a 404 of its report. */
  readonly expected?: RegExp;
}

export interface Opened {
  readonly page: Page;
  readonly complaints: readonly string[];
  readonly requests: readonly string[];
}

export type Answer = (path: string, response: ServerResponse, request: IncomingMessage) => boolean;

/** Serves the built kit, the reports, the demo, further folders by their prefix, and whatever `answer` takes. */
export async function startHost(
  answer: Answer = () => false,
  headers: Readonly<Record<string, string>> = STRICT,
  folders: Readonly<Record<string, string>> = {},
): Promise<Host> {
  const server = await startServer({
    mounts: { '/': 'examples/portal-column', '/zhanbao/': 'dist', '/data/': 'reports', ...folders },
    headers,
    answer: (request: IncomingMessage, response: ServerResponse) => {
      const path = (request.url ?? '').split('?')[0] ?? '';
      if (path === '/favicon.ico') {
        response.writeHead(204).end();
        return true;
      }
      return answer(path, response, request);
    },
  });
  const browser: Browser = await launch(await findBrowser());
  return {
    url: server.url,
    open: (path, options) => open(browser, `${server.url}${path}`, options),
    close: async () => {
      await browser.close();
      await server.close();
    },
  };
}

async function open(browser: Browser, url: string, { width = 1280, scripts = true, expected }: OpenOptions = {}): Promise<Opened> {
  const page = await browser.newPage();
  const complaints: string[] = [];
  const requests: string[] = [];
  const complain = (text: string) => {
    if (!expected?.test(text)) complaints.push(text);
  };
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warn') complain(message.text());
  });
  page.on('pageerror', (error) => complain(String(error)));
  page.on('request', (request) => requests.push(request.url()));
  // The test runner's compiler marks inner functions with __name, which the page does not know.
  await page.evaluateOnNewDocument('globalThis.__name = (value) => value');
  await page.setViewport({ width, height: 900 });
  await page.setJavaScriptEnabled(scripts);
  await page.goto(url, { waitUntil: 'networkidle0' });
  return { page, complaints, requests };
}

/** Everything that a reader can see of an element: its own text and its shadow text, hidden parts left out. */
export function visibleText(page: Page, selector: string): Promise<string> {
  return page.$eval(selector, (element) => {
    const parts: string[] = [];
    const walk = (node: Node) => {
      if (node instanceof Text) parts.push(node.data);
      if (!(node instanceof Element)) return;
      if (['STYLE', 'SCRIPT', 'svg'].includes(node.localName) || getComputedStyle(node).display === 'none') return;
      const children = node instanceof HTMLSlotElement ? node.assignedNodes() : (node.shadowRoot ?? node).childNodes;
      children.forEach(walk);
    };
    walk(element);
    return parts.join(' ').replace(/\s+/g, ' ').trim();
  });
}

/** Waits until every element of the kit on the page has come to rest. */
export async function settled(page: Page): Promise<void> {
  await page.waitForFunction(() =>
    [...document.querySelectorAll('coverage-gauge, talent-pipeline, service-tally, station-map')].every((element) =>
      ['ready', 'empty', 'failed'].includes(element.getAttribute('state') ?? ''),
    ),
  );
}
