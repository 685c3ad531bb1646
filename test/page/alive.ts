/** What a page holds once its garbage is gone. */
import type { CDPSession } from 'puppeteer-core';

export interface Alive {
  readonly nodes: number;
  readonly listeners: number;
}

/** Collected three times: what finalisers let go of goes with the next. Needs `Performance.enable`. */
export async function alive(cdp: CDPSession): Promise<Alive> {
  for (let round = 0; round < 3; round++) await cdp.send('HeapProfiler.collectGarbage');
  const { metrics } = await cdp.send('Performance.getMetrics');
  const of = (name: string) => metrics.find((metric) => metric.name === name)?.value ?? Number.NaN;
  return { nodes: of('Nodes'), listeners: of('JSEventListeners') };
}
