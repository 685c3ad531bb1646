// usage: node trace.mjs scenario entrant [slow]   from worktree root
import { launch } from 'puppeteer-core';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
const ROOT = process.cwd();
const { findBrowser } = await import(ROOT + '/tools/browser.mjs');
const { startServer } = await import(ROOT + '/tools/static-server.mjs');
const { files, pageOf, SCENARIOS } = await import(ROOT + '/bench/peers/scenarios.mjs');
const [scenario, entrant, slow = '1', dist = 'dist'] = process.argv.slice(2);
const data = files();
const answer = ({ url = '' }, response) => {
  const [, s, e] = url.split('/');
  const send = (type, text) => (response.writeHead(200, { 'Content-Type': `${type}; charset=utf-8` }).end(text), true);
  if (data.has(url)) return send('application/json', data.get(url));
  return SCENARIOS[s] && SCENARIOS[s].entrants.includes(e) ? send('text/html', pageOf(s, e)) : false;
};
const server = await startServer({ mounts: { '/zhanbao/': dist, '/built/': 'bench/peers/.built/site', '/': 'bench/peers' }, headers: {}, answer });
const browser = await launch({ ...(await findBrowser()), protocolTimeout: 120000 });
const sums = [];
const RUNS = 5;
for (let i = 0; i < RUNS; i++) {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  await page.setViewport({ width: 1300, height: 1000 });
  const cdp = await page.createCDPSession();
  if (slow > 1) await cdp.send('Emulation.setCPUThrottlingRate', { rate: Number(slow) });
  await page.tracing.start({ path: '/tmp/perf/trace.json', categories: ['-*', 'devtools.timeline', 'toplevel', 'v8.execute', 'blink.user_timing', 'v8', 'disabled-by-default-v8.gc', 'disabled-by-default-v8.compile','blink','cc'] });
  await page.goto(`${server.url}/${scenario}/${entrant}`);
  await page.waitForSelector('[data-drawn]', { timeout: 60000 });
  await page.waitForNetworkIdle({ idleTime: 300 });
  await page.tracing.stop();
  const nodes = await page.evaluate(() => { let n = 0; const walk = (r) => { for (const e of r.querySelectorAll('*')) { n++; if (e.shadowRoot) walk(e.shadowRoot); } }; walk(document); return n; });
  const { traceEvents } = JSON.parse(readFileSync('/tmp/perf/trace.json', 'utf8'));
  const mainThreads = traceEvents.filter(e => e.name === 'thread_name' && e.args.name === 'CrRendererMain').map(e => e.pid + ':' + e.tid);
  const perThread = {};
  for (const e of traceEvents) if (e.ph === 'X' && mainThreads.includes(e.pid + ':' + e.tid)) (perThread[e.pid + ':' + e.tid] ??= []).push(e);
  // renderer with navigation of ours: choose busiest
  const busiest = Object.values(perThread).sort((a, b) => b.length - a.length)[0];
  busiest.sort((a, b) => a.ts - b.ts || b.dur - a.dur);
  const self = {};
  const stack = [];
  for (const e of busiest) {
    while (stack.length && stack[stack.length - 1].ts + stack[stack.length - 1].dur <= e.ts) stack.pop();
    const d = e.tdur ?? e.dur ?? 0;
    self[e.name] = (self[e.name] ?? 0) + d;
    if (stack.length) self[stack[stack.length - 1].name] -= d;
    stack.push(e);
  }
  sums.push({ self, nodes });
  await context.close();
}
const names = new Set(sums.flatMap(s => Object.keys(s.self)));
const med = l => l.sort((a, b) => a - b)[l.length >> 1];
const rows = [...names].map(n => [n, med(sums.map(s => s.self[n] ?? 0)) / 1000]).sort((a, b) => b[1] - a[1]).slice(0, 28);
console.log(scenario, entrant, 'nodes', sums[0].nodes, 'total', rows.reduce((s, r) => s + r[1], 0).toFixed(0));
for (const [n, v] of rows) if (v > 0.3) console.log(v.toFixed(1).padStart(8), n);
await browser.close(); await server.close();
