/** What turns text into markup or code: absent from all that ships, but for Vega's own; and that is never reached. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { startHost, STRICT } from '../page/host.ts';
import { Tally, type Outcome } from './matrix.ts';

/** `innerHTML =` is lit's way to make its templates: from its own literals, through its own policy, in the core alone and where several elements stand in one file. */
const SINKS: Readonly<Record<string, RegExp>> = {
  'innerHTML =': /\.innerHTML\s*=(?!=)/,
  'outerHTML =': /\.outerHTML\s*=(?!=)/,
  insertAdjacentHTML: /insertAdjacentHTML/,
  'document.write': /document\.write/,
  createContextualFragment: /createContextualFragment/,
  DOMParser: /DOMParser/,
  srcdoc: /srcdoc/,
  setHTMLUnsafe: /setHTMLUnsafe|parseHTMLUnsafe/,
  eval: /\beval\(/,
  Function: /\bnew Function\b|[^.\w]Function\(/,
  'a timer of text': /set(?:Timeout|Interval)\(\s*["'`]/,
  unsafeHTML: /unsafeHTML|unsafeSVG|unsafeStatic/,
};
/** Where a sink may stand, and why. */
const ALLOWED: Readonly<Record<string, RegExp>> = {
  'innerHTML =': /core-|together-|own-drawing-|preset-drawing-|refusing-loader-|zhanbao\.classic/,
  eval: /own-drawing-/,
  Function: /own-drawing-|preset-drawing-|refusing-loader-/,
};

const filesIn = (folder: string): readonly string[] =>
  readdirSync(folder, { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() ? (entry.name === 'types' ? [] : filesIn(join(folder, entry.name))) : entry.name.endsWith('.js') ? [join(folder, entry.name)] : [],
  );

const POISON = `(() => {
  const reached = (globalThis.reached = []);
  const poisoned = (name) => new Proxy(function () {}, {
    apply: (_, __, args) => { reached.push(name + ' ' + String(args[args.length - 1]).slice(0, 80)); throw new Error(name + ' is poisoned'); },
    construct: (_, args) => { reached.push('new ' + name + ' ' + String(args[args.length - 1]).slice(0, 80)); throw new Error(name + ' is poisoned'); },
    get: (target, key) => (key === 'prototype' ? real.prototype : real[key]),
  });
  const real = Function;
  for (const kind of [Function, (async () => {}).constructor, (function* () {}).constructor, (async function* () {}).constructor])
    Object.defineProperty(kind.prototype, 'constructor', { value: poisoned(kind.name), configurable: true, writable: true });
  globalThis.Function = poisoned('Function');
  globalThis.eval = poisoned('eval');
})();`;
const SPEC = JSON.stringify({
  data: { name: 'observations' },
  mark: 'bar',
  transform: [{ filter: 'datum.value > 0' }],
  encoding: { x: { field: 'value', type: 'quantitative' }, y: { field: 'place' } },
});
const PAGE = `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><link rel="icon" href="data:,"><script src="/poison.js"></script><script type="module" src="/zhanbao/zhanbao.js"></script></head><body>
<indicator-report src="/data/cangzhou.json"><coverage-gauge></coverage-gauge><talent-pipeline></talent-pipeline><service-tally></service-tally><station-map></station-map><indicator-table></indicator-table></indicator-report>
${['trend', 'compare', 'parts', 'multiples'].map((preset) => `<indicator-chart src="/data/cangzhou.json" preset="${preset}"></indicator-chart>`).join('')}
<indicator-chart src="/data/linze.json" spec='${SPEC}'></indicator-chart></body></html>`;

export async function sinks(): Promise<Outcome> {
  const tally = new Tally();
  const shipped = filesIn('dist');
  for (const file of shipped) {
    const code = readFileSync(file, 'utf8');
    const found = Object.entries(SINKS).filter(([name, pattern]) => pattern.test(code) && !(ALLOWED[name]?.test(file) ?? false));
    tally.check(found.length === 0, `${file} holds ${found.map(([name]) => name).join(', ')}`);
  }
  // The policy would forbid it as well; without one, only the poison does.
  for (const headers of [{}, STRICT]) {
    const host = await startHost((path, response) => {
      if (path === '/poisoned') response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' }).end(PAGE);
      else if (path === '/poison.js') response.writeHead(200, { 'Content-Type': 'text/javascript' }).end(POISON);
      return path === '/poisoned' || path === '/poison.js';
    }, headers);
    const { page, complaints } = await host.open('/poisoned');
    await page.setViewport({ width: 1280, height: 12_000 });
    // Not `waitForFunction`: it makes its own function of text.
    let drawn = false;
    for (const until = Date.now() + 30_000; !drawn && Date.now() < until;) {
      drawn = await page.evaluate(() =>
        [...document.querySelectorAll('indicator-chart')].every((chart) => chart.shadowRoot?.querySelector('.canvas svg text, .canvas svg path')),
      );
    }
    const reached = await page.evaluate(() => (globalThis as unknown as { reached: readonly string[] }).reached);
    tally.check(drawn, 'the charts are not drawn where Function and eval are poisoned');
    tally.check(reached.length === 0, `reached: ${reached.join('; ')}`);
    tally.check(complaints.length === 0, `complaints: ${complaints.join('; ')}`);
    await host.close();
  }
  return tally.outcome('sinks', `${shipped.length} files without sinks`);
}
