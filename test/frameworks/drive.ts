/** Serves a built example under the headers of a strict portal and goes through the behaviours in a real browser. */
import type { IncomingMessage, ServerResponse } from 'node:http';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'puppeteer-core';
// @ts-expect-error a plain script
import { startServer, STRICT_HEADERS } from '../../tools/static-server.mjs';
import { BEHAVIOURS, type ReportServer } from './behaviours.ts';
import type { Example } from './examples.ts';

/** What went wrong by behaviour; null where nothing did. */
export type Outcome = Readonly<Record<string, string | null>>;

const POLICY = 'Content-Security-Policy';

export async function drive(browser: Browser, folder: string, { built, policies }: Example): Promise<Outcome> {
  const report = new HeldReport(readFileSync('reports/ganzhou.json'));
  const site: { url: string; close: () => Promise<void> } = await startServer({
    mounts: { '/': join(folder, built), '/zhanbao/': join(folder, 'zhanbao/dist') },
    headers: { ...STRICT_HEADERS, [POLICY]: [STRICT_HEADERS[POLICY], ...policies].join(' ') },
    answer: report.answer,
  });
  const context = await browser.createBrowserContext();
  try {
    const page = await context.newPage();
    const complaints: string[] = [];
    page.on('console', (message) => {
      // The report that the server failed to send is the browser's own message.
      if (['error', 'warn'].includes(message.type()) && !/status of 500/.test(message.text())) complaints.push(message.text());
    });
    page.on('pageerror', (error) => complaints.push(String(error)));
    // The compiler of this script marks inner functions with __name, which the page does not know.
    await page.evaluateOnNewDocument('globalThis.__name = (value) => value');
    await page.setViewport({ width: 800, height: 1200 });
    await page.goto(`${site.url}/`, { waitUntil: 'networkidle0' });
    const outcome: Record<string, string | null> = {};
    for (const [name, behaviour] of Object.entries(BEHAVIOURS)) {
      outcome[name] = await behaviour({ page, server: report, complaints }).then(
        () => null,
        (error: unknown) => (error instanceof Error ? error.message : String(error)),
      );
      report.release();
    }
    return outcome;
  } finally {
    await context.close();
    await site.close();
  }
}

/** One report file that the script can hold back or break. */
class HeldReport implements ReportServer {
  private held = false;
  private broken = false;
  private waiting: ServerResponse[] = [];

  constructor(private readonly bytes: Buffer) {}

  hold(): void {
    this.held = true;
  }

  fail(): void {
    this.broken = true;
  }

  release(): void {
    this.held = false;
    this.broken = false;
    this.waiting.forEach((response) => this.send(response));
    this.waiting = [];
  }

  readonly answer = ({ url = '' }: IncomingMessage, response: ServerResponse): boolean => {
    if (url === '/favicon.ico') response.writeHead(204).end();
    else if (!/ganzhou[^/]*\.json$/.test(url)) return false;
    else if (this.broken) response.writeHead(500).end();
    else if (this.held) this.waiting.push(response);
    else this.send(response);
    return true;
  };

  private send(response: ServerResponse): void {
    response.writeHead(200, { 'Content-Type': 'application/json; charset=utf-8' }).end(this.bytes);
  }
}
