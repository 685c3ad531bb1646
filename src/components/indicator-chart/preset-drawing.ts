/**
 * Vega for the presets: compiled dataflows, run by its interpreter. Loaded when a chart approaches the viewport.
 *
 * The build replaces `vega` by the few parts that these dataflows use (`tools/vega-parts.mjs`). Nothing here can contact the network, and
 * no field of a report is executed: data are passed as rows, by name.
 */
import './shims.ts';
import { View, type Runtime } from 'vega';
import { expressionInterpreter } from 'vega-interpreter';
import { FLOWS } from './flows.generated.ts';
import { refusingLoader } from './refusing-loader.ts';

export type FlowName = keyof typeof FLOWS;

export interface Drawn {
  readonly view: View;
  readonly end: () => void;
}

export interface Drawing {
  readonly flow: FlowName;
  /** Rows by the name of their data set. */
  readonly data: Readonly<Record<string, readonly object[]>>;
  readonly signals: Readonly<Record<string, unknown>>;
  readonly width: number;
  readonly height: number;
}

/** Draws into the container. `failed` receives what Vega would only log to the console. */
export function draw(container: HTMLElement, { flow, data, signals, width, height }: Drawing, failed: () => void): Drawn {
  const view = new View(
    FLOWS[flow] as Runtime,
    {
      expr: expressionInterpreter,
      loader: refusingLoader,
      logger: loggerThat(failed),
      renderer: 'svg',
      tooltip: () => undefined,
      hover: false,
    } as never,
  );
  view.width(width).height(height);
  for (const [name, value] of Object.entries(signals)) view.signal(name, value);
  // Vega marks the rows it is given, so it gets copies.
  for (const [name, rows] of Object.entries(data)) view.data(name, rows.map((row) => ({ ...row })) as never);
  view.initialize(container);
  if (data['observations']?.some((row) => (row as { readonly style?: unknown }).style === 'forecast')) container.append(hatching());
  view.runAsync().catch(failed);
  return { view, end: () => void view.finalize() };
}

/** Forecasts and intentions are hatched, as everywhere in the kit. */
function hatching(): SVGElement {
  const made = (name: string, attributes: Readonly<Record<string, string>>, child?: SVGElement) => {
    const element = document.createElementNS('http://www.w3.org/2000/svg', name);
    Object.entries(attributes).forEach(([key, value]) => element.setAttribute(key, value));
    if (child) element.append(child);
    return element;
  };
  const line = made('path', { d: 'M0 0V6', stroke: 'var(--_accent)', 'stroke-width': '4' });
  const pattern = made('pattern', { id: 'hatch', width: '6', height: '6', patternUnits: 'userSpaceOnUse', patternTransform: 'rotate(45)' }, line);
  return made('svg', { width: '0', height: '0' }, made('defs', {}, pattern));
}

function loggerThat(failed: () => void): object {
  const quiet = () => logger;
  const logger = { level: () => 0, error: () => (failed(), logger), warn: quiet, info: quiet, debug: quiet };
  return logger;
}
