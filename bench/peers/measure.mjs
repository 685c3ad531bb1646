/** What one visit costs. */
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { change, filter, update, watchPointer } from './acts.js';
import { SITE } from './build.mjs';
import { SCENARIOS } from './scenarios.mjs';
import { pictured, visit } from './visit.mjs';

/** `judge` has the picture that was checked; one that is not like it ends the visit. */
export async function measured({ browser, url, judge, slow, brief }, name, entrant, boxes) {
  const scenario = SCENARIOS[name];
  const times = (count) => Math.ceil(count / (brief ? 10 : 1) / slow ** 2);
  return visit({ browser, url: `${url}/${name}/${entrant}/0`, slow }, async ({ page, scripts, counted, throttle, collect }) => {
    const { TaskDuration, ScriptDuration } = await counted();
    const { blocked, drawn } = await page.evaluate(() => ({ blocked: window.blocked, drawn: performance.getEntriesByName('drawn')[0].startTime }));
    const row = { main: TaskDuration * 1000, script: ScriptDuration * 1000, blocked, drawn, ...transferred(scripts) };
    const heap = async () => (await collect(), (await counted()).JSHeapUsedSize / 1e6);
    const costing = async (act) => {
      const before = await counted();
      await act();
      return ((await counted()).TaskDuration - before.TaskDuration) * 1000;
    };
    row.heap = await heap();
    if (boxes) {
      await throttle(1);
      await sameAsChecked(page, judge, `${scenario.checked ?? name}-${entrant}`, boxes);
      await throttle(slow);
    }
    if (scenario.updates) {
      const reports = [scenario.report(0), scenario.report(1)];
      row.update = (await costing(() => page.evaluate(update, reports, times(scenario.updates)))) / times(scenario.updates);
    }
    if (scenario.moves && entrant !== 'blank') {
      // What a page does once its picture stands is not the filter's. After a picture of the whole page Chromium may know no idle moment.
      await page.evaluate((most) => new Promise((done) => requestIdleCallback(() => requestIdleCallback(done, most), most)), { timeout: 2500 });
      row.filter = await costing(() => page.evaluate(filter, 'pilot'));
      Object.assign(row, await pointed(page, scenario.moves, costing));
    }
    if (scenario.changes) {
      // Its first drawing is the other scenario's.
      await page.evaluate(change, 3);
      const state = async () => ({ heap: await heap(), nodes: (await counted()).Nodes });
      const before = await state();
      await page.evaluate(change, times(scenario.changes));
      const after = await state();
      return { heap: after.heap, grown: after.heap - before.heap, nodes: after.nodes - before.nodes };
    }
    return row;
  });
}

async function sameAsChecked(page, judge, name, boxes) {
  const unlike = await judge.compare(name, await pictured(page), boxes);
  const box = unlike.findIndex((share) => share > 0.02);
  if (box >= 0) throw new Error(`box ${box + 1} is not as it was when it was checked: ${Math.round(unlike[box] * 100)} % of it differ`);
}

/** The pointer jumps about the middle of the map, to another area each time. */
export async function pointed(page, moves, costing = async (act) => (await act(), 0)) {
  const { left, top, width, height } = await page.evaluate(watchPointer);
  // Some take a move every 32 ms only: a hand does not jump faster either.
  const frame = () => new Promise((done) => setTimeout(() => requestAnimationFrame(done), 50));
  const spent = await costing(async () => {
    for (let move = 0; move < moves; move++) {
      await page.mouse.move(left + width * (0.3 + (((move * 7) % 30) / 30) * 0.4), top + height * (0.35 + (((move * 11) % 30) / 30) * 0.3));
      await page.evaluate(frame);
    }
  });
  await page.evaluate(frame);
  const waits = (await page.evaluate(() => window.waits)).sort((a, b) => a - b);
  if (waits.length < moves * 0.7) throw new Error(`only ${waits.length} of ${moves} moves of the pointer were answered`);
  return { pointer: waits[Math.ceil(waits.length * 0.95) - 1], move: spent / moves };
}

/** Scripts and styles, compressed file by file at the highest level, without what only the bench needs. */
function transferred(urls) {
  const ours = [...urls].map((url) => new URL(url).pathname).filter((path) => /^\/(zhanbao|built)\//.test(path) && !/^\/built\/(blank|zhanbao)-/.test(path));
  const texts = ours.map((path) => readFileSync(path.startsWith('/zhanbao/') ? join('dist', path.slice(9)) : join(SITE, path.slice(7))));
  const sum = (of) => texts.reduce((total, text) => total + (text.length > 0 ? of(text).length : 0), 0) / 1000;
  return { gzip: sum((text) => gzipSync(text, { level: 9 })), brotli: sum((text) => brotliCompressSync(text)) };
}
