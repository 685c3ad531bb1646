// usage: node prof.mjs scenario entrant distdir [update]
import { launch } from 'puppeteer-core';
const ROOT = process.cwd();
const { findBrowser } = await import(ROOT + '/tools/browser.mjs');
const { startServer } = await import(ROOT + '/tools/static-server.mjs');
const { files, pageOf, SCENARIOS } = await import(ROOT + '/bench/peers/scenarios.mjs');
const [scenario, entrant, dist = 'dist', update] = process.argv.slice(2);
const data = files();
const answer = ({ url = '' }, response) => {
  const [, s, e] = url.split('/');
  const send = (type, text) => (response.writeHead(200, { 'Content-Type': `${type}; charset=utf-8` }).end(text), true);
  if (data.has(url)) return send('application/json', data.get(url));
  return SCENARIOS[s] && SCENARIOS[s].entrants.includes(e) ? send('text/html', pageOf(s, e)) : false;
};
const server = await startServer({ mounts: { '/zhanbao/': dist, '/built/': 'bench/peers/.built/site', '/': 'bench/peers' }, headers: {}, answer });
const browser = await launch({ ...(await findBrowser()), protocolTimeout: 120000 });
const self = {}, total = {}; let RUNS = 5;
for (let i = 0; i < RUNS; i++) {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  await page.setViewport({ width: 1300, height: 1000 });
  const cdp = await page.createCDPSession();
  await cdp.send('Profiler.enable');
  await cdp.send('Profiler.setSamplingInterval', { interval: 500 });
  if (!update) await cdp.send('Profiler.start');
  await page.goto(`${server.url}/${scenario}/${entrant}`);
  await page.waitForSelector('[data-drawn]', { timeout: 60000 });
  await page.waitForNetworkIdle({ idleTime: 300 });
  if (update) {
    await cdp.send('Profiler.start');
    await page.evaluate(async (list) => { for (let t = 0; t < 40; t++) { await window.drawn.update(list[t % 2]); await new Promise(requestAnimationFrame); } }, [SCENARIOS[scenario].report(1), SCENARIOS[scenario].report(0)]);
  }
  const { profile } = await cdp.send('Profiler.stop');
  const byId = new Map(profile.nodes.map(n => [n.id, n]));
  const parent = new Map(); for (const n of profile.nodes) for (const c of n.children ?? []) parent.set(c, n.id);
  const key = n => `${n.callFrame.functionName || '(anon)'} ${n.callFrame.url.split('/').slice(-1)[0]}:${n.callFrame.lineNumber + 1}`;
  profile.samples.forEach((id, k) => {
    const dt = profile.timeDeltas[k] / 1000 / RUNS;
    const n = byId.get(id);
    self[key(n)] = (self[key(n)] ?? 0) + dt;
    const seen = new Set();
    for (let p = id; p; p = parent.get(p)) { const kk = key(byId.get(p)); if (!seen.has(kk)) { seen.add(kk); total[kk] = (total[kk] ?? 0) + dt; } }
  });
  await context.close();
}
const show = (o, n) => Object.entries(o).sort((a, b) => b[1] - a[1]).slice(0, n).forEach(([k, v]) => console.log(v.toFixed(2).padStart(8), k));
console.log('SELF'); show(self, 45); console.log('TOTAL'); show(total, 90);
await browser.close(); await server.close();
