/** What a matrix of single faults does not show: many at once, one after another, and the network that goes and comes back. */
import type { ServerResponse } from 'node:http';
import { startHost } from '../page/host.ts';
import { REPORT } from './faults.ts';
import { randomFrom, Tally, type Outcome } from './matrix.ts';

const PAGE = `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><link rel="icon" href="data:,"><script type="module" src="/zhanbao/index.js"></script><main></main></html>`;

/** An answer that has not come by then is no other answer's victory: a machine that is busy may take its time. */
const PATIENCE = 30_000;

export async function races({ brief }: { readonly brief: boolean }): Promise<Outcome> {
  const tally = new Tally();
  const sequences = brief ? 200 : 1000;
  const asked = new Map<string, number>();
  const below = randomFrom(7);
  /** Until then every connection breaks. */
  let dead = 0;
  const send = (response: ServerResponse, id: string) =>
    response.writeHead(200, { 'Content-Type': 'application/json', 'Cache-Control': 'no-store' }).end(JSON.stringify({ ...REPORT, id }));
  const host = await startHost((path, response) => {
    if (path === '/') return response.writeHead(200, { 'Content-Type': 'text/html' }).end(PAGE) && true;
    if (Date.now() < dead) return response.destroy() && true;
    if (!path.startsWith('/r/')) return false;
    asked.set(path, (asked.get(path) ?? 0) + 1);
    setTimeout(() => send(response, path), below(12));
    return true;
  }, {});
  const { page } = await host.open('/', { expected: /./ });

  const wrong = await page.evaluate(
    async (count, patience) => {
      const found: string[] = [];
      const draw = (most: number) => Math.floor(Math.random() * most);
      const one = async (sequence: number) => {
        const element = document.createElement('coverage-gauge');
        document.querySelector('main')?.append(element);
        let last = '';
        for (let step = 0; step < 2 + draw(5); step++) {
          last = `/r/${sequence}/${draw(4)}`;
          element.src = last;
          if (draw(3) > 0) await new Promise((done) => setTimeout(done, draw(10)));
          if (draw(5) === 0) document.querySelector('main')?.append(element);
        }
        const started = Date.now();
        while (element.view?.report.id !== last && Date.now() - started < patience) await new Promise((done) => setTimeout(done, 5));
        // Whatever is still on its way may come.
        await new Promise((done) => setTimeout(done, 20));
        if (element.view?.report.id !== last) found.push(`${sequence}: ${element.view?.report.id ?? element.getAttribute('state')}, not ${last}`);
        element.remove();
      };
      for (let at = 0; at < count; at += 20) await Promise.all(Array.from({ length: 20 }, (_, index) => one(at + index)));
      return found;
    },
    sequences,
    PATIENCE,
  );
  tally.passed += sequences - wrong.length;
  wrong.forEach((fault) => tally.faults.push(`the last src does not win in sequence ${fault}`));
  const twice = [...asked].filter(([, times]) => times > 1);
  tally.check(twice.length === 0, `${twice.length} addresses were asked for more than once`);

  const ready = await page.evaluate(async () => {
    const main = document.querySelector('main');
    const all = Array.from({ length: 100 }, (_, index) =>
      document.createElement((['coverage-gauge', 'station-map', 'indicator-table', 'service-tally'] as const)[index % 4] ?? 'coverage-gauge'),
    );
    all.forEach((element) => {
      element.src = '/r/hundred';
      main?.append(element);
    });
    const started = Date.now();
    while (all.some((element) => !['ready', 'empty'].includes(element.getAttribute('state') ?? '')) && Date.now() - started < 10_000)
      await new Promise((done) => setTimeout(done, 10));
    const count = all.filter((element) => ['ready', 'empty'].includes(element.getAttribute('state') ?? '')).length;
    main?.replaceChildren();
    return count;
  });
  tally.check(ready === 100, `${ready} of 100 elements with one src came to rest`);
  tally.check(asked.get('/r/hundred') === 1, `100 elements of one address under no-store made ${asked.get('/r/hundred')} requests`);

  await page.setOfflineMode(true);
  const states = (wanted: string) =>
    page
      .waitForFunction(
        (state) => [...document.querySelectorAll('main > *')].every((one) => one.getAttribute('state') === state),
        { timeout: 10_000, polling: 20 },
        wanted,
      )
      .then(
        () => true,
        () => false,
      );
  await page.evaluate(() => {
    document.querySelector('main')!.innerHTML = '<coverage-gauge src="/r/back"><p>后备内容</p></coverage-gauge><coverage-gauge src="/r/back"></coverage-gauge>';
  });
  tally.check(await states('failed'), 'offline is no failure');
  const fallback = await page.evaluate(() => document.querySelector('coverage-gauge')?.shadowRoot?.querySelector('slot')?.hidden === false);
  tally.check(fallback, 'offline hides the fallback');
  await page.setOfflineMode(false);
  tally.check(await states('ready'), 'the return of the network is not noticed');
  tally.check(asked.get('/r/back') === 1, `the return of the network made ${asked.get('/r/back')} requests`);
  const complaint = await page.evaluate(() =>
    [...document.querySelectorAll('main > *')].map((one) => one.shadowRoot?.querySelector('[role=alert]')?.textContent ?? '').join(''),
  );
  tally.check(complaint === '', `after the return of the network stands “${complaint}”`);

  // The browser says that it is back, and nothing gets through yet; on a page that has fetched none of what failures need.
  const { page: fresh } = await host.open('/', { expected: /./ });
  await fresh.setOfflineMode(true);
  await fresh.evaluate(() => void (document.querySelector('main')!.innerHTML = '<coverage-gauge src="/r/halves"><p>后备内容</p></coverage-gauge>'));
  await fresh.waitForSelector('coverage-gauge[state=failed]');
  dead = Date.now() + 1200;
  await fresh.setOfflineMode(false);
  const healed = await fresh.waitForSelector('coverage-gauge[state=ready]', { timeout: 15_000 }).catch(() => null);
  tally.check(healed !== null, 'a network that comes back by halves is given up');
  await host.close();
  return tally.outcome('many at once, offline and back', `${sequences} sequences of src`);
}
