/** Hostile texts through every field and every element, in a real browser that would run what it could: no policy protects this page. */
import { readFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { TAGS } from '../../src/tags.ts';
import { startHost, type Host } from '../page/host.ts';
import { baseReport } from './base.ts';
import { randomDocument } from './documents.ts';
import { FIELDS, nameOfField, withText, type FieldPath } from './fields.ts';
import { printMatrix, randomFrom, Tally, type Outcome } from './matrix.ts';
import { OUTSIZED } from './outsized.ts';
import { HOSTILE_TEXTS, MARKS, POLYGLOT } from './strings.ts';

type Tag = (typeof TAGS)[number];

interface Mount {
  readonly tag: Tag;
  readonly text: string;
  readonly how: 'property' | 'text' | 'inline';
  readonly payload?: string;
  readonly attributes?: Readonly<Record<string, string>>;
}

interface Mounted {
  readonly state: string;
  readonly seen: boolean;
  readonly refused: boolean;
  readonly faults: readonly string[];
  readonly took: number;
}

const HOWS = ['property', 'text', 'inline'] as const;
const ATTRIBUTES: Partial<Record<Tag, Readonly<Record<string, string>>>> = { 'indicator-value': { indicator: 'station_count' } };
const BATCH = 60;

const PAGE = `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><link rel="icon" href="data:,"></head><body><main></main>
<script type="module" src="/zhanbao/index.js"></script><script type="module" src="/driver.js"></script></body></html>`;
/** What such a page may ask for; anything else was written by a document. */
const OWN = /^\/(zhanbao\/|driver\.js$|$)/;

export interface ElementsOptions {
  readonly brief: boolean;
  /** Documents an element. */
  readonly least: number;
  /** The fields and the elements to look at. */
  readonly only: RegExp;
  readonly tags: RegExp;
}

export async function hostileElements({ brief, least, only, tags: asked }: ElementsOptions): Promise<Outcome> {
  const tags = TAGS.filter((tag) => asked.test(tag));
  const tally = new Tally();
  const stolen: string[] = [];
  const host = await startHost((path, response) => {
    if (path === '/') response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' }).end(PAGE);
    else if (path === '/driver.js') response.writeHead(200, { 'Content-Type': 'text/javascript' }).end(readFileSync('test/hostile/driver.js'));
    else if (!OWN.test(path)) stolen.push(path);
    return path === '/' || path === '/driver.js';
  }, {});
  const counts = new Map<Tag, number>(tags.map((tag) => [tag, 0]));
  const run = async (page: Page, mounts: readonly Mount[], told: (index: number) => string): Promise<readonly Mounted[]> => {
    const results: Mounted[] = [];
    for (let at = 0; at < mounts.length; at += BATCH) {
      const part = mounts.slice(at, at + BATCH);
      results.push(...(await page.evaluate((batch) => (globalThis as unknown as { mountAll: (batch: unknown) => Promise<Mounted[]> }).mountAll(batch), part)));
    }
    results.forEach(({ faults }, index) => {
      const tag = mounts[index]?.tag ?? 'indicator-report';
      counts.set(tag, (counts.get(tag) ?? 0) + 1);
      tally.check(faults.length === 0, `<${tag}> ${told(index)}: ${faults.join('; ')}`);
    });
    return results;
  };
  try {
    const fields = FIELDS.filter((field) => only.test(nameOfField(field)));
    await matrix(host, tags, fields, brief, run);
    await outsized(host, tags, brief, run, tally);
    await random(host, least, counts, run);
  } finally {
    await host.close();
  }
  tally.check(stolen.length === 0, `asked for ${stolen.slice(0, 5).join(', ')}`);
  const fewest = Math.min(...counts.values());
  tally.check(fewest >= least, `only ${fewest} documents through one element`);
  return tally.outcome('hostile data, elements', `${fewest} documents an element`);
}

type Run = (page: Page, mounts: readonly Mount[], told: (index: number) => string) => Promise<readonly Mounted[]>;

/** One page for all the work: in the new headless mode a second one would get no animation frames. */
async function inPage<Job>(host: Host, jobs: readonly Job[], work: (page: Page, job: Job) => Promise<void>): Promise<void> {
  const { page, requests } = await host.open('/', { expected: /./ });
  await page.waitForFunction(() => 'mountAll' in globalThis);
  for (const job of jobs) await work(page, job);
  const elsewhere = requests.filter((url) => !url.startsWith(host.url) && !url.startsWith('data:'));
  if (elsewhere.length > 0) throw new Error(`A page asked another host: ${elsewhere.slice(0, 3).join(', ')}`);
  await page.close();
}

/** All texts at once in every field; of the single ones so many in turn that each comes to each element many times. Brief: every third cell. */
const IN_TURN = 4;

async function matrix(host: Host, tags: readonly Tag[], fields: readonly FieldPath[], brief: boolean, run: Run): Promise<void> {
  const rows = fields.map((field) => [nameOfField(field), ...tags.map(() => '')]);
  await inPage(host, [...tags.entries()], async (page, [column, tag]) => {
    const attributes = ATTRIBUTES[tag];
    const cases = fields.flatMap((field, row) => {
      if (brief && (row + column) % 3 !== 0) return [];
      const turn = Array.from(
        { length: brief ? 0 : IN_TURN },
        (_, index) => HOSTILE_TEXTS[(row * IN_TURN + index + column) % HOSTILE_TEXTS.length] ?? POLYGLOT,
      );
      return [POLYGLOT, ...turn].map((text) => ({ row, field, text }));
    });
    const mounts = cases.map(({ field, text: { text } }, index): Mount => {
      const document = JSON.stringify(withText(baseReport(), field, text));
      return { tag, text: document, how: HOWS[index % HOWS.length] ?? 'text', payload: text.replace(MARKS, ''), ...(attributes && { attributes }) };
    });
    const results = await run(page, mounts, (index) => `with ${cases[index]?.text.name} in ${nameOfField(cases[index]?.field ?? [])}`);
    rows.forEach((cells, row) => void (cells[column + 1] = cellOf(results.filter((_, index) => cases[index]?.row === row))));
  });
  if (!brief)
    printMatrix(
      `Hostile texts in each of ${fields.length} fields: text = shown as it is written, refused = refused by name, · = not drawn by this element`,
      ['field', ...tags],
      rows,
    );
}

function cellOf(results: readonly Mounted[]): string {
  const wrong = results.filter(({ faults }) => faults.length > 0).length;
  if (results.length === 0) return '';
  if (wrong > 0) return `${wrong} WRONG`;
  if (results.some(({ seen }) => seen)) return 'text';
  return results.every(({ refused }) => refused) ? 'refused' : '·';
}

/** Documents beyond all measure, as JSON and as what a page sets: what must become of each, besides that nothing breaks. */
async function outsized(host: Host, tags: readonly Tag[], brief: boolean, run: Run, tally: Tally): Promise<void> {
  const cases = OUTSIZED.flatMap((one) => HOWS.filter((how) => !brief || how === 'text').map((how) => ({ ...one, how })));
  await inPage(host, tags, async (page, tag) => {
    const attributes = ATTRIBUTES[tag];
    const mounts = cases.map(({ text, how }): Mount => ({ tag, text, how, ...(attributes && { attributes }) }));
    const results = await run(page, mounts, (index) => `with ${cases[index]?.name}`);
    results.forEach(({ state }, index) => {
      const { name = '', wanted = 'failed', how = 'text' } = cases[index] ?? {};
      // What a page sets has been parsed: of a field written twice nothing is left to see.
      if (wanted === 'failed' && !(how === 'property' && name.includes('twice')))
        tally.check(state === 'failed', `<${tag}> is ${state} with ${name} as ${how}`);
    });
  });
}

/** Documents changed at several places at once, until each element has had its number. */
async function random(host: Host, least: number, counts: ReadonlyMap<Tag, number>, run: Run): Promise<void> {
  const jobs = [...counts].flatMap(([tag, count]) => (count < least ? [{ tag, missing: least - count }] : []));
  await inPage(host, jobs, async (page, { tag, missing }) => {
    const attributes = ATTRIBUTES[tag];
    const mounts = Array.from({ length: missing }, (_, index): Mount => {
      const text = JSON.stringify(randomDocument(randomFrom(index * 8 + TAGS.indexOf(tag))));
      return { tag, text, how: HOWS[index % HOWS.length] ?? 'text', ...(attributes && { attributes }) };
    });
    await run(page, mounts, (index) => `document ${index} of chance`);
  });
}
