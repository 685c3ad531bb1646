/** Opens the same pages in every available engine, under strict headers: prints a matrix of engine × page and fails if a page is wrong. */
import { spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findEngines } from './engines.mjs';
import { startServer } from './static-server.mjs';

const TIMEOUT = 60_000;
/** What each page must show: some text for each element, or the state in which the element must settle. */
const PAGES = {
  module: { 'coverage-gauge': ['60%', '178'], 'station-map': ['178'], 'talent-pipeline': ['11686', '836'], 'service-tally': ['8万余'] },
  classic: { 'coverage-gauge': ['60%', '178'], 'station-map': ['178'], 'talent-pipeline': ['11686', '836'], 'service-tally': ['8万余'] },
  gbk: { 'coverage-gauge': ['60%', '178'], 'station-map': ['178'], 'talent-pipeline': ['11686', '836'], 'service-tally': ['8万余'] },
  english: { 'coverage-gauge': ['100%'], 'station-map': ['12'], 'talent-pipeline': ['4,523', '1,085'], 'service-tally': ['40,212', '197,404'] },
  broken: { 'coverage-gauge': ['60%', '404'] },
  others: { 'indicator-value': ['178个'], 'indicator-chart': ['6家'], 'indicator-table': ['178个'], 'station-map': ['审图号：测S(2026)001号'] },
  zh: {},
  en: {},
};
/** Pages with all reports, by language. Each of their figures must be the same string in every engine. */
const REPORTS = { zh: 'zh-CN', en: 'en' };
const REFERENCE = 'Chromium, current';
/** In the oldest engine that is supported, fallback content may replace a drawing; in older ones only fallback content may appear. */
const LOWEST = ['Chromium 79'];
const BELOW = ['Chromium 72'];

const asked = process.argv.slice(2);
const engines = (await findEngines()).filter(({ name }) => asked.length === 0 || asked.some((part) => name.toLowerCase().includes(part.toLowerCase())));
let receive = () => {};
const server = await startServer({
  mounts: { '/': 'test/engines/pages', '/zhanbao/': 'dist', '/data/': 'reports' },
  answer: (request, response) => {
    const path = request.url ?? '';
    if (path === '/favicon.ico') response.writeHead(204).end();
    // It is in GBK without a header that says so, as on a portal of 2008.
    if (path === '/gbk.html') response.writeHead(200, { 'Content-Type': 'text/html' }).end(readFileSync('test/engines/pages/gbk.html'));
    const lang = REPORTS[path.replace(/^\/|\.html$/g, '')];
    if (lang) response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' }).end(reportsIn(lang));
    if (path !== '/result') return lang !== undefined || ['/favicon.ico', '/gbk.html'].includes(path);
    let body = '';
    // A character may be split across two chunks.
    request.setEncoding('utf8');
    request.on('data', (chunk) => (body += chunk));
    request.on('end', () => {
      response.writeHead(204).end();
      receive(JSON.parse(body));
    });
    return true;
  },
});

let failed = 0;
let passed = 0;
/** The last output of an engine that reported nothing. */
let lastWords = '';
/** The figures of each page with reports in the reference engine, or in the first engine that reports any. */
const figures = {};
const width = Math.max(...engines.map(({ name }) => name.length));
console.log(`${' '.repeat(width)}  ${Object.keys(PAGES).join('  ')}`);
const reference = (await findEngines()).find(({ name, missing }) => name === REFERENCE && !missing);
for (const page of reference ? Object.keys(REPORTS) : []) await visit(reference, page);
for (const engine of engines) {
  if ('missing' in engine) {
    console.log(`${engine.name.padEnd(width)}  skipped: ${engine.missing}`);
    continue;
  }
  const faults = [];
  const cells = [];
  const [first, ...rest] = Object.keys(PAGES);
  const start = await visit(engine, first);
  if (start === null) {
    console.log(`${engine.name.padEnd(width)}  skipped: it does not start here (${lastWords})`);
    continue;
  }
  for (const page of [first, ...rest]) {
    const found = page === first ? start : ((await visit(engine, page)) ?? [`the engine told nothing (${lastWords})`]);
    faults.push(...found.map((fault) => `  ${page}: ${fault}`));
    cells.push((found.length === 0 ? 'ok' : 'FAIL').padEnd(page.length));
    if (found.length === 0) passed++;
    else failed++;
  }
  console.log(`${engine.name.padEnd(width)}  ${cells.join('  ')}`);
  faults.forEach((fault) => console.log(fault));
}
await server.close();
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 || passed === 0 ? 1 : 0;

/** What is wrong on the page; null if the engine reported nothing. */
async function visit({ name, command, args }, page) {
  const profile = mkdtempSync(join(tmpdir(), 'zhanbao-engine-'));
  let said = '';
  const child = spawn(command, args(`${server.url}/${page}.html`, profile), {
    detached: true,
    stdio: ['ignore', 'ignore', 'pipe'],
    env: { ...process.env, HOME: profile },
  });
  child.stderr.on('data', (chunk) => (said = `${said}${chunk}`.slice(-2000)));
  const result = await new Promise((resolve) => {
    receive = resolve;
    child.once('exit', () => setTimeout(resolve, 1000, null));
    child.once('error', (error) => ((said += error.message), resolve(null)));
    setTimeout(resolve, TIMEOUT, null);
  });
  try {
    process.kill(-child.pid, 'SIGKILL');
  } catch {
    // It has already ended.
  }
  await new Promise((resolve) => setTimeout(resolve, 300));
  rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  lastWords = said.trim().split('\n').pop() ?? '';
  return result === null ? null : faultsOf(name, page, result);
}

function faultsOf(name, page, { elements, complaints }) {
  const wanted = PAGES[page];
  const missing = Object.keys(wanted).filter((tag) => !elements.some((element) => element.tag === tag));
  return [
    ...missing.map((tag) => `<${tag}> is not on the page`),
    ...elements.flatMap(({ tag, state, text, height }) => [
      ...(state === null && ![...LOWEST, ...BELOW].includes(name) ? [`<${tag}> did not come to life`] : []),
      ...(state !== null && BELOW.includes(name) ? [`<${tag}> came to life in an engine that is too old for it`] : []),
      ...(height === 0 && !BELOW.includes(name) ? [`<${tag}> takes no room`] : []),
      ...(state === null
        ? []
        : (wanted[tag] ?? []).filter((words) => !text.replace(/ /g, '').includes(words)).map((words) => `<${tag}> lacks “${words}”: ${text.slice(0, 160)}`)),
      ...(text === '' ? [`<${tag}> is blank`] : []),
    ]),
    ...(page in REPORTS && !BELOW.includes(name) ? otherFigures(page, elements) : []),
    // The engine's own message about a missing report is not a fault of the page.
    ...complaints.filter((complaint) => !/404/.test(complaint)).map((complaint) => `complaint: ${complaint}`),
  ];
}

function otherFigures(page, elements) {
  const told = elements.flatMap(({ tag, figures: all }) => all.map((figure) => `<${tag}> ${figure}`));
  const known = (figures[page] ??= told);
  const at = known.findIndex((figure, index) => figure !== told[index]);
  if (told.length < 400) return [`only ${told.length} figures are drawn`];
  return at < 0 && known.length === told.length ? [] : [`${told.length} figures, not ${known.length}; “${told[at]}” where “${known[at]}” is elsewhere`];
}

function reportsIn(lang) {
  const elements = ['coverage-gauge goals areas', 'talent-pipeline', 'service-tally', 'station-map', 'indicator-table'];
  const reports = readdirSync('reports').filter((file) => file.endsWith('.json'));
  const drawn = elements.map((tag) => `<${tag}><p>…</p></${tag.split(' ')[0]}>`).join('');
  const body = reports.map((file) => `<indicator-report src="/data/${file}">${drawn}</indicator-report>`).join('');
  const head = `<meta charset="utf-8"><title>${lang}</title><script src="/probe.js"></script><script type="module" src="/zhanbao/zhanbao.js"></script>`;
  return `<!doctype html><html lang="${lang}"><head>${head}</head><body>${body}</body></html>`;
}
