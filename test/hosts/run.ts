/**
 * `npm run test:hosts`: the kit on host pages as portals have them, each in a real browser from a real server. Prints a matrix of
 * page × element (ready, fallback, or what is wrong); fails where a cell is not what it must be. Names after the command choose pages.
 */
import { cpSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ServerResponse } from 'node:http';
import type { Page } from 'puppeteer-core';
import { transformWithOxc } from 'vite';
import { gb18030 } from '../cli/harness/gb18030.ts';
import { startHost, STRICT, type Host } from '../page/host.ts';
import type * as Boxes from '../fixtures/boxes.ts';
import { ELEMENTS, HOST_PAGES, type HostPage, type Tag } from './host-pages.ts';

const PAGES = 'test/hosts/pages';
const TAGS = Object.keys(ELEMENTS) as readonly Tag[];
const TYPES: Readonly<Record<string, string>> = { css: 'text/css', js: 'text/javascript', html: 'text/html' };
const POLICY = STRICT['Content-Security-Policy'] ?? '';

const asked = process.argv.slice(2);
const cases = HOST_PAGES.filter(({ name }) => asked.length === 0 || asked.some((part) => name.includes(part)));
const fragment = readFileSync(join(PAGES, 'elements.html'), 'utf8');
const looks = (await transformWithOxc(readFileSync('test/fixtures/boxes.ts', 'utf8'), 'boxes.ts')).code.replace(/^export /gm, '');
const older = olderVersion();
const held = holding();
const host = await startHost(answer, STRICT, { '/older/': older });
const width = Math.max(...cases.map(({ name }) => name.length));
let current: HostPage = cases[0] as HostPage;
let failed = 0;
let passed = 0;

console.log(`${''.padEnd(width)}  ${TAGS.join('  ')}`);
for (const one of cases) {
  current = one;
  const { cells, faults } = await visit(host, one);
  const row = TAGS.map((tag) => (cells[tag] ?? '-').padEnd(tag.length));
  console.log(`${one.name.padEnd(width)}  ${row.join('  ')}  ${faults.length === 0 ? 'ok' : 'WRONG'}`);
  faults.forEach((fault) => console.log(`    ${fault}`));
  if (faults.length === 0) passed++;
  else failed++;
}
await host.close();
rmSync(older, { recursive: true });
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 || passed === 0 ? 1 : 0;

/** The pages of the matrix, with the headers and in the encoding of the case at hand. */
function answer(path: string, response: ServerResponse): boolean {
  if (held.answer(path, response)) return true;
  if (path === '/jquery.js') {
    response.writeHead(200, { 'Content-Type': 'text/javascript' }).end(readFileSync('node_modules/jquery/dist/jquery.js'));
    return true;
  }
  const [, name = '', ending = ''] = /^\/hosts\/([\w-]+)\.(\w+)$/.exec(path) ?? [];
  const type = TYPES[ending];
  if (!type) return false;
  if (current.headers === 'none') response.removeHeader('Content-Security-Policy');
  if (current.headers === 'twice') response.setHeader('Content-Security-Policy', POLICY.replace('lit-html', "lit-html 'allow-duplicates'"));
  const text = readFileSync(join(PAGES, `${name}.${ending}`), 'utf8').replace('<!-- elements -->', fragment);
  response.writeHead(200, { 'Content-Type': type }).end(current.gbk && ending === 'html' ? gb18030(text) : text);
  return true;
}

async function visit(at: Host, one: HostPage): Promise<{ readonly cells: Partial<Record<Tag, string>>; readonly faults: readonly string[] }> {
  const { name, page: file = name, only = TAGS, fallback = [], scripts = true, width: wide = 1280, expected, act, check, laidOut } = one;
  const { page, complaints, requests } = await at.open(`/hosts/${file}.html`, { width: wide, scripts, ...(expected && { expected }) });
  const faults: string[] = [];
  const cells: Partial<Record<Tag, string>> = {};
  try {
    await act?.(page);
    for (const tag of only) {
      const wrong = fallback.includes(tag) ? await fallbackFaults(page, tag) : await readyFaults(page, tag);
      cells[tag] = wrong.length > 0 ? 'WRONG' : fallback.includes(tag) ? 'fallback' : 'ready';
      faults.push(...wrong);
    }
    if (laidOut) faults.push(...((await page.evaluate(`(() => { ${looks}; return (${layoutFaults.toString()})() })()`)) as readonly string[]));
    faults.push(...((await check?.(page)) ?? []));
  } catch (error) {
    faults.push(String(error));
  }
  faults.push(...complaints.map((complaint) => `said: ${complaint}`), ...requests.filter((url) => !url.startsWith(at.url)).map((url) => `asked for ${url}`));
  await page.close();
  return { cells, faults };
}

/** The element is ready and shows its figures. */
async function readyFaults(page: Page, tag: Tag): Promise<readonly string[]> {
  const [state, text] = await page.evaluate(atRest, tag);
  if (state !== 'ready') return [`<${tag}> is ${state}`];
  return ELEMENTS[tag].test(text) && !text.includes('后备') ? [] : [`<${tag}> shows ${text.slice(0, 120)}`];
}

/** Runs in the page: what automation itself would call may be patched there. The chart draws when it is near the eye. */
async function atRest(tag: string): Promise<readonly [state: string, text: string]> {
  const visible = (node: Node): string => {
    if (node instanceof Text) return node.data;
    if (!(node instanceof Element) || /^(style|script)$/.test(node.localName) || getComputedStyle(node).display === 'none') return '';
    return Array.from(node instanceof HTMLSlotElement ? node.assignedNodes() : (node.shadowRoot ?? node).childNodes, visible).join('');
  };
  const element = document.querySelector(tag);
  element?.scrollIntoView();
  for (const started = Date.now(); Date.now() - started < 8000; await new Promise((done) => setTimeout(done, 30))) {
    const drawn = tag !== 'indicator-chart' || element?.shadowRoot?.querySelector('.canvas svg text');
    if (drawn && element?.getAttribute('state') === 'ready') return ['ready', visible(element).replace(/\s/g, '')];
  }
  return [`${element?.getAttribute('state') ?? 'not alive'}, or not drawn`, ''];
}

/** The page as it was written: the words of the webmaster, where a reader sees them, and nothing beside. */
async function fallbackFaults(page: Page, tag: Tag): Promise<readonly string[]> {
  const [text, height, state] = await page.$eval(
    tag,
    (element) => [element.textContent ?? '', element.getBoundingClientRect().height, element.getAttribute('state')] as const,
  );
  const shown = tag === 'indicator-value' ? text === '178个' : text.startsWith('后备');
  return [
    ...(state === null ? [] : [`<${tag}> is ${state}`]),
    ...(shown ? [] : [`<${tag}> has “${text}” for a fallback`]),
    ...(Number(height) > 0 ? [] : [`the fallback of <${tag}> takes no room`]),
  ];
}

declare const textBoxes: typeof Boxes.textBoxes;
declare const overlaps: typeof Boxes.overlaps;
declare const outside: typeof Boxes.outside;
declare const brokenNumbers: typeof Boxes.brokenNumbers;

/** Runs in the page, beside what `boxes.ts` has. */
function layoutFaults(): readonly string[] {
  const elements = [...document.querySelectorAll('coverage-gauge, station-map, talent-pipeline, service-tally, indicator-table, indicator-chart')];
  const shown = elements.filter((element) => element.getAttribute('state') === 'ready');
  const boxes = shown.map((element) => ({ element, box: element.getBoundingClientRect() }));
  const say = (element: Element, what: string, found: readonly string[]) =>
    found.length > 0 ? [`<${element.localName}> ${what}: ${found.slice(0, 3).join('; ')}`] : [];
  return boxes.flatMap(({ element, box }, index) => {
    const root = element.shadowRoot as ShadowRoot;
    const texts = textBoxes(root);
    const next = boxes
      .slice(index + 1)
      .find(({ box: other }) => box.bottom > other.top + 1.5 && box.top < other.bottom - 1.5 && box.right > other.left + 1.5 && box.left < other.right - 1.5);
    return [
      ...say(element, 'has texts on one another', overlaps(texts)),
      ...say(element, 'has texts outside of it', outside(texts, element)),
      ...say(element, 'breaks numbers', brokenNumbers(root)),
      ...(box.width < 100 || box.height < 40 ? [`<${element.localName}> is ${Math.round(box.width)} × ${Math.round(box.height)} px`] : []),
      ...(next ? [`<${element.localName}> lies on <${next.element.localName}>`] : []),
    ];
  });
}

/** The same kit as a version before: other addresses, so that a browser takes it for another. */
function olderVersion(): string {
  const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
  const folder = mkdtempSync(join(tmpdir(), 'zhanbao-older-'));
  for (const part of ['elements', 'chunks', 'page', 'zhanbao.js', 'zhanbao.classic.js', `boundary-map-${version}.js`])
    cpSync(join('dist', part), join(folder, part), { recursive: true });
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    const path = join(folder, name);
    if (!statSync(path).isFile()) continue;
    writeFileSync(path, readFileSync(path, 'utf8').split(`-${version}.js`).join('-0.0.9.js'));
    renameSync(path, path.replace(`-${version}.js`, '-0.0.9.js'));
  }
  return folder;
}

/** Reports that wait until the page lets them go. */
function holding(): { readonly answer: (path: string, response: ServerResponse) => boolean } {
  const waiting: (() => void)[] = [];
  const WANTED = 5;
  let all: (() => void) | null = null;
  return {
    answer: (path, response) => {
      if (!path.startsWith('/held/')) return false;
      const done = () => void response.writeHead(204).end();
      if (path === '/held/all-asked') {
        if (waiting.length >= WANTED) done();
        else all = done;
      } else if (path === '/held/release') {
        done();
        waiting.splice(0).forEach((release) => release());
      } else {
        waiting.push(() => void response.writeHead(200, { 'Content-Type': 'application/json' }).end(readFileSync('reports/ganzhou.json')));
        if (waiting.length >= WANTED) all?.();
      }
      return true;
    },
  };
}
