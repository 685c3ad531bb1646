/**
 * The kit beside what a user would pick instead: `npm run bench` after a build; `-- --runs 9 --only gauge --slow 1,4 --write`.
 *
 * Every entrant draws the same figures from the same files in a cold browser context, in turn, in another order each round.
 * Ratios are to the floor of the same round: SVG made by hand. Only ratios and bytes are worth reading; what takes time depends
 * on the machine. An entrant whose drawing has too few marks is out; ours first.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { launch } from 'puppeteer-core';
import { findBrowser } from '../../tools/browser.mjs';
import { startServer } from '../../tools/static-server.mjs';
import { BUILT, buildEntrants } from './build.mjs';
import { files, pageOf, SCENARIOS } from './scenarios.mjs';
import { asTable, results } from './table.mjs';

const HERE = import.meta.dirname;
const { values: options } = parseArgs({
  options: {
    runs: { type: 'string', default: '7' },
    only: { type: 'string', default: '' },
    slow: { type: 'string', default: '1' },
    without: { type: 'string', default: '' },
    write: { type: 'boolean', default: false },
  },
});
const RUNS = Number(options.runs);
const PICTURES = join(BUILT, 'pictures');

if (!existsSync(join(HERE, 'node_modules')))
  execFileSync('npm', ['ci', '--ignore-scripts'], { cwd: HERE, stdio: 'inherit', shell: process.platform === 'win32' });
await buildEntrants();
mkdirSync(PICTURES, { recursive: true });

const data = files();
const server = await startServer({ mounts: { '/zhanbao/': 'dist', '/built/': join(BUILT, 'site'), '/': HERE }, headers: {}, answer });
const browser = await launch({ ...(await findBrowser()), protocolTimeout: 120_000 });
const tables = [];
let slow = 1;
try {
  for (slow of options.slow.split(',').map(Number))
    for (const [name, scenario] of Object.entries(SCENARIOS).filter(([key]) => key.includes(options.only))) {
      const rows = Object.fromEntries(scenario.entrants.map((entrant) => [entrant, options.without && entrant.includes(options.without) ? null : []]));
      for (let round = 0; round < RUNS; round++)
        for (let turn = 0; turn < scenario.entrants.length; turn++) {
          const entrant = scenario.entrants[(round + turn) % scenario.entrants.length];
          if (rows[entrant]) rows[entrant] = await tried(name, entrant, round, rows[entrant]);
        }
      tables.push(asTable(name, scenario, rows, slow));
      console.log(tables[tables.length - 1]);
    }
} finally {
  await browser.close();
  await server.close();
}
if (options.write) writeFileSync('bench/RESULTS.md', results(tables, await about()));

/** The page of an entrant and the data; scripts are files. */
function answer({ url = '' }, response) {
  const [, scenario, entrant] = url.split('/');
  const send = (type, text) => (response.writeHead(200, { 'Content-Type': `${type}; charset=utf-8` }).end(text), true);
  if (data.has(url)) return send('application/json', data.get(url));
  return SCENARIOS[scenario] && SCENARIOS[scenario].entrants.includes(entrant) ? send('text/html', pageOf(scenario, entrant)) : false;
}

/** The rows with one more; null once the entrant has failed, which is told. */
async function tried(scenario, entrant, round, rows) {
  try {
    return [...rows, await measured(scenario, entrant, round)];
  } catch (error) {
    if (entrant === 'zhanbao' || entrant === 'floor') throw error;
    console.log(`${entrant} is out of ${scenario}: ${String(error.message ?? error).split('\n')[0]}`);
    return null;
  }
}

async function measured(scenario, entrant, round) {
  const { marks, updates, report } = SCENARIOS[scenario];
  const context = await browser.createBrowserContext();
  try {
    const page = await context.newPage();
    const failures = [];
    page.on('pageerror', (error) => failures.push(error));
    const scripts = new Set();
    page.on('response', (response) => scripts.add(response.url()));
    await page.setViewport({ width: 1300, height: 1000 });
    await page.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: 'reduce' }]);
    await page.evaluateOnNewDocument(() => {
      window.blocked = 0;
      new PerformanceObserver((list) => list.getEntries().forEach(({ duration }) => (window.blocked += duration - 50))).observe({
        type: 'longtask',
        buffered: true,
      });
    });
    const cdp = await page.createCDPSession();
    await cdp.send('Performance.enable', { timeDomain: 'threadTicks' });
    if (slow > 1) await cdp.send('Emulation.setCPUThrottlingRate', { rate: slow });
    const counted = async () => Object.fromEntries((await cdp.send('Performance.getMetrics')).metrics.map((metric) => [metric.name, metric.value]));
    await page.goto(`${server.url}/${scenario}/${entrant}`);
    await page.waitForSelector('[data-drawn]', { timeout: 60_000 });
    await page.waitForNetworkIdle({ idleTime: 300 });
    const { TaskDuration, ScriptDuration } = await counted();
    const there = await page.evaluate(() => ({ marks: window.drawn.marks(), blocked: window.blocked, at: performance.getEntriesByName('drawn')[0].startTime }));
    if (failures.length > 0) throw failures[0];
    if (entrant !== 'blank' && there.marks < marks) throw new Error(`${there.marks} marks where ${marks} should stand`);
    if (round === 0) await page.screenshot({ path: join(PICTURES, `${scenario}-${entrant}.png`), fullPage: true });
    const row = { main: TaskDuration * 1000, script: ScriptDuration * 1000, blocked: there.blocked, drawn: there.at, ...transferred(scripts) };
    if (updates) {
      const turns = [report(1), report(0)];
      const before = await counted();
      await page.evaluate(
        async (list, times) => {
          for (let time = 0; time < times; time++) {
            await window.drawn.update(list[time % 2]);
            await new Promise(requestAnimationFrame);
          }
        },
        turns,
        updates,
      );
      row.update = ((await counted()).TaskDuration - before.TaskDuration) * (1000 / updates);
    }
    await cdp.send('HeapProfiler.collectGarbage');
    row.heap = (await counted()).JSHeapUsedSize / 1e6;
    return row;
  } finally {
    await context.close();
  }
}

/** Scripts and styles, compressed file by file at the highest level, without what only the bench needs. */
function transferred(urls) {
  const ours = [...urls].map((url) => new URL(url).pathname).filter((path) => /^\/(zhanbao|built)\//.test(path) && !/^\/built\/(blank|zhanbao)-/.test(path));
  const texts = ours.map((path) => readFileSync(path.startsWith('/zhanbao/') ? join('dist', path.slice(9)) : join(BUILT, 'site', path.slice(7))));
  const sum = (of) => texts.reduce((total, text) => total + (text.length > 0 ? of(text).length : 0), 0) / 1000;
  return { gzip: sum((text) => gzipSync(text, { level: 9 })), brotli: sum((text) => brotliCompressSync(text)) };
}

async function about() {
  const { cpus } = await import('node:os');
  const { dependencies } = JSON.parse(readFileSync(join(HERE, 'package.json'), 'utf8'));
  const versions = Object.entries(dependencies).map(([name, version]) => `${name} ${version}`);
  const chosen = await findBrowser();
  const version = execFileSync(chosen.executablePath, ['--version'], { encoding: 'utf8' }).trim();
  return [`${cpus().length} × ${cpus()[0].model.trim()}, Node ${process.version}, ${version}; ${RUNS} rounds, medians.`, `Entrants: ${versions.join(', ')}.`];
}
