/**
 * Vega-Lite for a page's own specification. Loaded only where a page brings one.
 *
 * Hardened: expressions interpreted, nothing fetched, no menu, no tooltip, no style, no options out of the specification; its
 * container replaces its children instead of taking HTML.
 */
import './shims.ts';
import embed from 'vega-embed';
import type { OwnSpec } from './check-spec.ts';
import type { ObservationRow } from './observation-columns.ts';
import { refusingLoader } from './refusing-loader.ts';

export interface OwnDrawing {
  readonly spec: OwnSpec;
  readonly rows: readonly ObservationRow[];
  readonly width: number;
  readonly config: object;
}

/** Draws; the promise is of what ends it. Rejects, or calls `failed`, where Vega finds a fault. */
export async function drawOwn(container: HTMLElement, { spec, rows, width, config }: OwnDrawing, failed: () => void): Promise<() => void> {
  const sized = 'mark' in spec || 'layer' in spec;
  const whole = {
    ...spec,
    data: { name: 'observations' },
    datasets: { observations: rows.map((row) => ({ ...row })) },
    ...(sized && (spec['width'] === undefined || spec['width'] === 'container') && { width, autosize: { type: 'fit', contains: 'padding' } }),
  };
  let broken = false;
  const quiet = () => logger;
  const logger = { level: () => 0, error: () => ((broken = true), failed(), logger), warn: quiet, info: quiet, debug: quiet };
  const { finalize } = await embed(withoutHtml(container), whole as never, {
    mode: 'vega-lite',
    ast: true,
    renderer: 'svg',
    actions: false,
    tooltip: false,
    defaultStyle: false,
    hover: false,
    loader: refusingLoader,
    logger: logger as never,
    config: config as never,
  });
  if (broken) finalize();
  return finalize;
}

/** `container.innerHTML = ''` is how the library empties it; under Trusted Types that throws. */
function withoutHtml(container: HTMLElement): HTMLElement {
  const empty = () => {
    container.textContent = '';
  };
  Object.defineProperty(container, 'innerHTML', { configurable: true, get: () => '', set: empty });
  return container;
}
