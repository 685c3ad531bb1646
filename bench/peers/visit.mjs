/** One page of an entrant in a cold browser context, until its picture stands. */
const VIEW = { width: 1300, height: 1000 };

/**
 * @param {{ browser: import('puppeteer-core').Browser, url: string, slow?: number, before?: () => void }} how
 * @param {(opened: { page: import('puppeteer-core').Page, counted: () => Promise<Record<string, number>>, throttle: (rate: number) => Promise<void>, collect: () => Promise<void>, scripts: Set<string> }) => Promise<unknown>} use
 */
export async function visit({ browser, url, slow = 1, before }, use) {
  const context = await browser.createBrowserContext();
  try {
    const page = await context.newPage();
    const failures = [];
    page.on('pageerror', (error) => failures.push(error));
    const scripts = new Set();
    page.on('response', (response) => scripts.add(response.url()));
    await page.setViewport(VIEW);
    await page.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: 'reduce' }]);
    await page.evaluateOnNewDocument(watchLongTasks);
    if (before) await page.evaluateOnNewDocument(before);
    const cdp = await page.createCDPSession();
    // CPU time of the thread, so that other work of the machine counts less.
    await cdp.send('Performance.enable', { timeDomain: 'threadTicks' });
    const throttle = (rate) => cdp.send('Emulation.setCPUThrottlingRate', { rate });
    if (slow > 1) await throttle(slow);
    await page.goto(url);
    await page.waitForSelector('[data-drawn]', { timeout: 60_000 }).catch(() => {
      throw failures[0] ?? new Error('no picture within a minute');
    });
    await page.waitForNetworkIdle({ idleTime: 300 });
    if (failures.length > 0) throw failures[0];
    return await use({
      page,
      scripts,
      throttle,
      counted: async () => Object.fromEntries((await cdp.send('Performance.getMetrics')).metrics.map(({ name, value }) => [name, value])),
      collect: () => cdp.send('HeapProfiler.collectGarbage'),
    });
  } finally {
    await context.close();
  }
}

function watchLongTasks() {
  window.blocked = 0;
  const observer = new PerformanceObserver((list) => list.getEntries().forEach(({ duration }) => (window.blocked += duration - 50)));
  observer.observe({ type: 'longtask', buffered: true });
}

/** A picture of the whole page. */
export const pictured = (page) => page.screenshot({ fullPage: true });
