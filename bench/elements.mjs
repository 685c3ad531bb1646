/**
 * What the elements cost the main thread of a page, as a ratio to a floor drawn by hand: `npm run bench:elements` after a
 * build; `-- --runs 15 --only gauge --slow 4` for more repetitions, one subject, a slower processor.
 *
 * The floor is made from the element's own drawing: the same nodes, attributes, texts and style sheets, created one by one
 * beside the same JSON. Both are measured in one run, interleaved, each in a cold browser context, in CPU time of the main
 * thread, so that only ratios are worth reading. A drawing that is not there, or not the same, ends the run.
 */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { launch } from 'puppeteer-core';
import { findBrowser } from '../tools/browser.mjs';
import { startServer } from '../tools/static-server.mjs';
import { changesBetween, otherReport } from './elements/other-report.mjs';
import { keepSheetTexts, snapshotOf } from './elements/snapshot.js';
import { checkReports, updateElement, updateFloor } from './elements/updates.js';

const { values: options } = parseArgs({
  options: { runs: { type: 'string', default: '9' }, only: { type: 'string', default: '' }, slow: { type: 'string', default: '1' } },
});
const RUNS = Math.max(7, Number(options.runs));
const UPDATES = 100;
const GAUGE = 'coverage-gauge';
const PIPELINE = 'talent-pipeline';
const TALLY = 'service-tally';
/** `shows`: figures of the report that the drawing must have, so that an empty one is not compared with another. */
const SUBJECTS = [
  { name: 'one gauge', tags: [GAUGE], shows: ['60', '178'], goal: 1.3 },
  { name: 'gauge, pipeline and tally', tags: [GAUGE, PIPELINE, TALLY], shows: ['60', '178', '836', '11686', '1000', '6000'], goal: 1.7 },
  { name: `${UPDATES} updates of the gauge`, tags: [GAUGE], shows: ['60', '178'], goal: 2, updates: true },
  { name: `${UPDATES} updates of the pipeline`, tags: [PIPELINE], shows: ['836', '11686'], goal: 2, updates: true },
  { name: `${UPDATES} updates of the tally`, tags: [TALLY], shows: ['1000', '6000'], goal: 2, updates: true },
].filter(({ name }) => name.includes(options.only));

const reports = [readFileSync('reports/ganzhou.json', 'utf8')];
reports.push(JSON.stringify(otherReport(JSON.parse(reports[0])), null, 2));
const html = readFileSync('bench/elements/page.html', 'utf8');
const floor = readFileSync('bench/elements/floor.js', 'utf8');
/** What the floor of each subject draws, once it is recorded. */
const drawn = new Map();

const server = await startServer({ mounts: { '/zhanbao/': 'dist' }, answer });
const browser = await launch({ ...(await findBrowser()), protocolTimeout: 120_000 });
try {
  for (const subject of SUBJECTS) drawn.set(subject, await record(subject));
  for (const subject of SUBJECTS) report(subject, await measured(subject));
} finally {
  await browser.close();
  await server.close();
}

/** The address says it all: /element/0.html is the page of the first subject, /floor/0.js the script of its floor. */
function answer({ url = '' }, response) {
  const [, folder, file = ''] = url.split('/');
  const subject = SUBJECTS[parseInt(file, 10)];
  const send = (type, text) => (response.writeHead(200, { 'Content-Type': `${type}; charset=utf-8` }).end(text), true);
  if (folder === 'data') return send('application/json', reports[file === 'a.json' ? 0 : 1]);
  if (!subject || !['element', 'floor', 'blank'].includes(folder)) return false;
  if (folder === 'floor' && file.endsWith('.js')) return send('text/javascript', `const DRAWN = ${JSON.stringify(drawn.get(subject).first)};\n${floor}`);
  if (folder === 'blank' && file.endsWith('.js')) return send('text/javascript', `const DRAWN = [];\n${floor}`);
  const script = folder === 'element' ? '/zhanbao/zhanbao.js' : `/${folder}/${parseInt(file, 10)}.js`;
  return send('text/html', html.replace('SCRIPT', script).replace('HOSTS', folder === 'element' ? elementHtml(subject) : floorHtml(subject)));
}

function elementHtml({ tags }) {
  if (tags.length === 1) return `<${tags[0]} src="/data/a.json"></${tags[0]}>`;
  return `<indicator-report src="/data/a.json">${floorHtml({ tags })}</indicator-report>`;
}

function floorHtml({ tags }) {
  return tags.map((tag) => `<${tag}></${tag}>`).join('');
}

/** Opens a page in a browser context of its own, waits until nothing comes any more, and hands it over. */
async function inPage(address, prepare, use) {
  const context = await browser.createBrowserContext();
  try {
    const page = await context.newPage();
    const failures = [];
    page.on('pageerror', (error) => failures.push(error));
    await page.setViewport({ width: 800, height: 1200 });
    // The elements move where a value changes; the floor does not.
    await page.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: 'reduce' }]);
    const cdp = await page.createCDPSession();
    await cdp.send('Performance.enable', { timeDomain: 'threadTicks' });
    if (Number(options.slow) > 1) await cdp.send('Emulation.setCPUThrottlingRate', { rate: Number(options.slow) });
    await prepare(page);
    await page.goto(`${server.url}/${address}.html`, { waitUntil: 'networkidle0' });
    const result = await use(page, async () => spent(await cdp.send('Performance.getMetrics')));
    if (failures.length > 0) throw failures[0];
    return result;
  } finally {
    await context.close();
  }
}

function spent({ metrics }) {
  return metrics.find(({ name }) => name === 'TaskDuration').value * 1000;
}

async function record(subject) {
  const at = SUBJECTS.indexOf(subject);
  const { tags, shows, updates } = subject;
  const snapshots = await inPage(
    `element/${at}`,
    (page) => page.evaluateOnNewDocument(keepSheetTexts),
    async (page) => {
      const all = [await page.evaluate(snapshotOf, tags)];
      for (const next of updates ? [reports[1], reports[0]] : []) {
        await page.evaluate(checkReports, [next], 1);
        await page.evaluate(updateElement, tags[0]);
        all.push(await page.evaluate(snapshotOf, tags));
      }
      return all;
    },
  );
  const [first, second, third] = snapshots;
  const text = JSON.stringify(first);
  const missing = shows.filter((figure) => !text.includes(`"${figure}`));
  if (missing.length > 0 || first.some(({ height, sheets }) => height === 0 || sheets.length === 0 || sheets.includes('')))
    throw new Error(`${subject.name}: the drawing is not whole (${missing.join()}): nothing can be said.`);
  const changes = updates && { first: changesBetween(first, second), turns: [changesBetween(second, third), changesBetween(third, second)] };
  if (changes && changes.turns[0].length === 0) throw new Error(`${subject.name}: the updates change nothing.`);
  return { first, last: UPDATES % 2 === 0 ? third : second, changes };
}

async function measured(subject) {
  const kinds = subject.updates ? ['floor', 'element'] : ['blank', 'floor', 'element'];
  const times = Object.fromEntries(kinds.map((kind) => [kind, []]));
  for (let run = 0; run < RUNS; run++) {
    // Another order each time: what comes first may pay for the others.
    for (let turn = 0; turn < kinds.length; turn++) {
      const kind = kinds[(run + turn) % kinds.length];
      times[kind].push(await (subject.updates ? updated(subject, kind) : opened(subject, kind)));
    }
  }
  return times;
}

function opened(subject, kind) {
  return inPage(`${kind}/${SUBJECTS.indexOf(subject)}`, nothing, async (page, used) => {
    const time = await used();
    if (kind !== 'blank') same(subject, await page.evaluate(snapshotOf, subject.tags), drawn.get(subject).first);
    return time;
  });
}

function updated(subject, kind) {
  const { changes, last } = drawn.get(subject);
  const [tag] = subject.tags;
  return inPage(`${kind}/${SUBJECTS.indexOf(subject)}`, nothing, async (page, used) => {
    if (kind === 'element') await page.evaluate(checkReports, [reports[1], reports[0]], UPDATES);
    const before = await used();
    if (kind === 'element') await page.evaluate(updateElement, tag);
    else await page.evaluate(updateFloor, changes.first, changes.turns, UPDATES);
    const time = (await used()) - before;
    same(subject, await page.evaluate(snapshotOf, subject.tags), last);
    return time;
  });
}

/** The same nodes with the same attributes and texts, and as large: anything else is another drawing. */
function same({ name }, found, wanted) {
  const marks = (hosts) => JSON.stringify(hosts.map(({ tag, children, height }) => ({ tag, children, height: Math.round(height) })));
  if (marks(found) !== marks(wanted)) throw new Error(`${name}: the drawing is not the one that was recorded: nothing can be said.`);
}

function report(subject, { blank, floor: least, element }) {
  const { name, goal } = subject;
  const { first, changes } = drawn.get(subject);
  const ratios = element.map((time, run) => time / least[run]);
  const reached = median(ratios) <= goal ? 'reached' : 'NOT reached';
  console.log(`${name}: ${spread(ratios, 2)} × the floor, goal ${goal.toFixed(1)} ${reached}`);
  const size = subject.updates ? `${changes.turns[0].length} changes an update` : `${nodes(first)} nodes`;
  const apart = blank ? `, a page without a drawing ${spread(blank, 0)}` : '';
  console.log(`    ${size}; here and now, in ms: element ${spread(element, 0)}, floor ${spread(least, 0)}${apart}`);
}

function nodes(hosts) {
  const count = (of) => (typeof of === 'string' ? 1 : 1 + of[2].reduce((sum, child) => sum + count(child), 0));
  return hosts.reduce((sum, { children }) => sum + children.reduce((inner, child) => inner + count(child), 0), 0);
}

function spread(list, digits) {
  return `${median(list).toFixed(digits)} [${Math.min(...list).toFixed(digits)}–${Math.max(...list).toFixed(digits)}]`;
}

function median(list) {
  return [...list].sort((a, b) => a - b)[list.length >> 1];
}

function nothing() {}
