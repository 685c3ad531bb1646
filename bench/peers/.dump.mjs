import { launch } from 'puppeteer-core';
const ROOT = process.cwd();
const { findBrowser } = await import(ROOT + '/tools/browser.mjs');
const { startServer } = await import(ROOT + '/tools/static-server.mjs');
const { files, pageOf, SCENARIOS } = await import(ROOT + '/bench/peers/scenarios.mjs');
const [scenario, index] = process.argv.slice(2);
const data = files();
const answer = ({ url = '' }, response) => {
  const [, s, e] = url.split('/');
  const send = (type, text) => (response.writeHead(200, { 'Content-Type': `${type}; charset=utf-8` }).end(text), true);
  if (data.has(url)) return send('application/json', data.get(url));
  return SCENARIOS[s] && SCENARIOS[s].entrants.includes(e) ? send('text/html', pageOf(s, e)) : false;
};
const server = await startServer({ mounts: { '/zhanbao/': 'dist', '/built/': 'bench/peers/.built/site', '/': 'bench/peers' }, headers: {}, answer });
const browser = await launch({ ...(await findBrowser()), protocolTimeout: 120000 });
const page = await browser.newPage();
await page.setViewport({ width: 1300, height: 1000 });
await page.goto(`${server.url}/${scenario}/zhanbao`);
await page.waitForSelector('[data-drawn]', { timeout: 60000 });
const out = await page.evaluate((index) => {
  const e = document.querySelectorAll('.box')[index];
  let n = 0, c = 0, t = 0;
  const lines = [];
  const walk = (node, depth) => { for (const k of node.childNodes) {
    if (k.nodeType === 8) { c++; continue; }
    if (k.nodeType === 3) { t++; if (k.data.trim()) lines.push(' '.repeat(depth) + '"' + k.data.trim().slice(0, 60) + '"'); continue; }
    n++; lines.push(' '.repeat(depth) + k.localName + [...k.attributes].map(a => ` ${a.name}=${a.value.slice(0, 50)}`).join(''));
    if (k.localName !== 'style') walk(k, depth + 1); } };
  walk(e.shadowRoot, 0);
  return { n, c, t, text: lines.join('\n'), all: document.querySelectorAll('*').length };
}, Number(index));
console.log(out.text); console.log(out.n, 'elements', out.c, 'comments', out.t, 'texts');
await browser.close(); await server.close();
