/**
 * What each example must do, whatever it is written in: one script, driven in a real browser. The examples share ids
 * (`#show`, `#rows`, `#draft`, …) and nothing else.
 */
import type { CDPSession, ElementHandle, Page } from 'puppeteer-core';
import { shownIn, until } from './looking.ts';

/** What the server does with the report: answers, waits until it is told to go on, or fails. */
export interface ReportServer {
  hold: () => void;
  release: () => void;
  fail: () => void;
}

export interface Visit {
  readonly page: Page;
  readonly server: ReportServer;
  /** What the page has complained of so far. */
  readonly complaints: readonly string[];
}

/** Resolves where the behaviour is right, rejects with what is wrong. */
export type Behaviour = (visit: Visit) => Promise<void>;

const CYCLES = 30;
const ROUNDS = 10;
/** A garbage collector may leave a few nodes for later; a leak leaves some each time. */
const LEFT_OVER = CYCLES - 1;

/** In this order, on one page that stays open, but for the first, which loads it. */
export const BEHAVIOURS: Readonly<Record<string, Behaviour>> = {
  'fallback in the slot': async ({ page, server }) => {
    server.hold();
    await page.reload({ waitUntil: 'domcontentloaded' });
    await until(page, '#gauge', 'shows its fallback while the report is on its way', (text) => text.includes('社工站覆盖率达60%。'));
    server.release();
    await until(page, '#gauge', 'shows its drawing in place of the fallback', (text) => text.includes('达60%') && !text.includes('社工站覆盖率达60%。'));
    const kept = await page.$eval('#gauge', (gauge) => gauge.textContent?.trim());
    equal(kept, '社工站覆盖率达60%。', 'the fallback stays in the document');
  },

  'objects as properties': async ({ page }) => {
    await until(page, '#draft', 'draws the report it was given', (text) => text.includes('达60%') && text.includes('178个'));
    const given = await page.$eval('#draft', (draft) => [typeof (draft as unknown as { report: unknown }).report, draft.hasAttribute('report')]);
    equal(given, ['object', false], 'the report is a property, no attribute');
    const level = await page.$eval('#gauge', (gauge) => (gauge as unknown as { headingLevel: unknown }).headingLevel);
    equal(level, 2, 'a number stays a number');
    for (const elder of [true, false]) {
      await page.click('#elder');
      await page.waitForFunction((wanted) => (document.querySelector('#gauge') as unknown as { elder: boolean }).elder === wanted, {}, elder);
      equal(await page.$eval('#gauge', (gauge) => gauge.hasAttribute('elder')), elder, 'a boolean goes on and off');
    }
  },

  events: async ({ page, server }) => {
    await until(page, '#status', 'is told of the report', (text) => text === '已载入 13 项数字');
    await page.locator('#rows li:nth-child(5) indicator-value >>> .figure').click();
    await until(page, '#chosen', 'is told of the figure that was chosen', (text) => text === '原文：八万余人');
    await page.keyboard.press('Escape');
    server.fail();
    await page.reload({ waitUntil: 'networkidle0' });
    await until(page, '#status', 'is told of the failure', (text) => text === '报告读不到');
    await until(page, '#gauge', 'says why, beside the fallback', (text) => text.includes('社工站覆盖率达60%。') && text.includes('500'));
    server.release();
    await page.reload({ waitUntil: 'networkidle0' });
    await until(page, '#status', 'is told of the report again', (text) => text === '已载入 13 项数字');
  },

  'conditional rendering': async ({ page }) => {
    await until(page, '#gauge', 'is there', (text) => text.includes('达60%'));
    await page.click('#show');
    await page.waitForFunction(() => !document.querySelector('#gauge'));
    await page.click('#show');
    await until(page, '#gauge', 'is there again', (text) => text.includes('达60%'));
    equal(await page.$eval('#gauge', (gauge) => gauge.getAttribute('state')), 'ready', 'it is ready again');
  },

  'list keys': async ({ page }) => {
    const rows = await readRows(page);
    equal(rows.length, 13, 'a row for each figure');
    await page.$$eval('#rows indicator-value', (values) => values.forEach((value, index) => Object.assign(value, { mark: index })));
    await page.click('#reverse');
    await page.waitForFunction((first) => document.querySelector('#rows li')?.textContent?.trim() !== first, {}, (rows[0] ?? '').split('|')[0]);
    equal(
      await readRows(page),
      rows.map((_row, index) => rows[rows.length - 1 - index]),
      'each row keeps its figure',
    );
    const marks = await page.$$eval('#rows indicator-value', (values) => values.map((value) => (value as unknown as { mark?: number }).mark));
    equal(
      marks,
      rows.map((_row, index) => rows.length - 1 - index),
      'the elements were moved, not made anew',
    );
  },

  'hot data': async ({ page }) => {
    await page.$eval('#draft', (draft) => Object.assign(draft, { mark: 'same' }));
    await type(page, '#stations', '205');
    await until(page, '#draft', 'draws the new number and no old one', (text) => text.includes('205个') && !text.includes('178'));
    await type(page, '#stations', '');
    await until(page, '#draft', 'draws no number where none is given, and no zero', (text) => !/205|178|\b0个/.test(text) && text.includes('达60%'));
    await type(page, '#stations', '178');
    await until(page, '#draft', 'draws the first number again', (text) => text.includes('178个'));
    equal(await page.$eval('#draft', (draft) => (draft as unknown as { mark?: string }).mark), 'same', 'it is the same element');
    await until(page, '#gauge', 'shows the report that nobody touched', (text) => text.includes('178'));
  },

  'no leaks': async ({ page }) => {
    const devtools = await page.createCDPSession();
    await cycle(page, 5);
    const before = await held(page, devtools);
    await cycle(page, CYCLES);
    let after = await held(page, devtools);
    // What only waits for its turn to go is gone after some frames; a leak stays.
    for (let round = 0; round < ROUNDS && after.elements > before.elements; round++) after = await held(page, devtools);
    await devtools.detach();
    if (after.elements > before.elements) throw new Error(`${after.elements} elements live after ${CYCLES} more mounts, ${before.elements} before`);
    for (const kind of ['nodes', 'listeners'] as const)
      if (after[kind] - before[kind] > LEFT_OVER) throw new Error(`${kind} grew from ${before[kind]} to ${after[kind]} in ${CYCLES} mounts`);
  },

  'no complaint under CSP': async ({ complaints }) => equal(complaints, [], 'the console is silent'),
};

function equal(found: unknown, wanted: unknown, what: string): void {
  if (JSON.stringify(found) !== JSON.stringify(wanted)) throw new Error(`${what}: ${JSON.stringify(found)} where ${JSON.stringify(wanted)} was wanted`);
}

async function readRows(page: Page): Promise<readonly string[]> {
  const rows = await page.$$('#rows li');
  return Promise.all(rows.map(async (row) => `${await row.evaluate((li) => li.textContent?.trim())}|${await shownIn(row as ElementHandle)}`));
}

/** As a person does it: the old text goes in one piece, so that no half number is drawn in between. */
async function type(page: Page, selector: string, text: string): Promise<void> {
  await page.focus(selector);
  await page.keyboard.down('Control');
  await page.keyboard.press('a');
  await page.keyboard.up('Control');
  await page.keyboard.press('Delete');
  if (text) await page.keyboard.type(text);
}

/** Takes the gauge away and puts it back. */
async function cycle(page: Page, times: number): Promise<void> {
  for (let count = 0; count < times; count++) {
    await page.click('#show');
    await page.waitForFunction(() => !document.querySelector('#gauge'));
    await page.click('#show');
    await page.waitForFunction(() => document.querySelector('#gauge')?.getAttribute('state') === 'ready');
  }
}

/** What the page holds on to once the garbage is gone. */
async function held(page: Page, devtools: CDPSession): Promise<{ elements: number; nodes: number; listeners: number }> {
  await page.evaluate(() => new Promise((frame) => requestAnimationFrame(() => requestAnimationFrame(frame))));
  await devtools.send('HeapProfiler.collectGarbage');
  const prototype = await page.evaluateHandle(() => customElements.get('coverage-gauge')?.prototype as object);
  const instances = await page.queryObjects(prototype);
  const elements = await instances.evaluate((list) => (list as unknown as readonly unknown[]).length);
  await instances.dispose();
  await prototype.dispose();
  const { nodes, jsEventListeners } = await devtools.send('Memory.getDOMCounters');
  return { elements, nodes, listeners: jsEventListeners };
}
