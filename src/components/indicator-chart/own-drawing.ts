/**
 * Draws a page's own Vega-Lite specification. Loaded only if a page brings one.
 *
 * Hardened: expressions are interpreted, nothing is fetched; no menu, no tooltip but ours, no style, no options from the specification;
 * the container replaces its children instead of parsing HTML.
 */
import { takeBack } from './clone-shim.ts';
import embed from 'vega-embed';
import type { OwnSpec } from './check-spec.ts';
import type { Lang } from '../../data/language.ts';
import type { Observation, Report } from '../../data/report.ts';
import { observationRows } from './observation-columns.ts';
import { refusingLoader } from './refusing-loader.ts';
import type { SpecTip } from './spec-tip.ts';
import { sizeOf, tokenOf } from './theme.ts';

takeBack();

/** The name that `observations` is bound to. */
export interface OwnFigures {
  readonly report: Report;
  readonly observations: readonly Observation[];
  readonly lang: Lang;
}

export interface OwnDrawing {
  readonly spec: OwnSpec;
  readonly figures: OwnFigures;
  readonly width: number;
  /** The element whose tokens the drawing uses. */
  readonly host: HTMLElement;
}

/** Draws, and resolves to the function that ends the drawing. Rejects, or calls `failed`, if Vega finds a fault. */
export async function drawOwn(container: HTMLElement, { spec, figures, width, host }: OwnDrawing, failed: () => void): Promise<() => void> {
  const sized = 'mark' in spec || 'layer' in spec;
  const whole = {
    ...spec,
    data: { name: 'observations' },
    datasets: { observations: observationRows(figures.report, figures.observations, figures.lang) },
    ...(sized && (spec['width'] === undefined || spec['width'] === 'container') && { width, autosize: { type: 'fit', contains: 'padding' } }),
  };
  let broken = false;
  const quiet = () => logger;
  const logger = { level: () => 0, error: () => ((broken = true), failed(), logger), warn: quiet, info: quiet, debug: quiet };
  let tip: SpecTip | null = null;
  let ended = false;
  const onTip = (_: unknown, event: MouseEvent, __: unknown, value: unknown) => {
    if (tip) tip.show(event, value);
    else if (value !== null && value !== undefined) {
      import('./spec-tip.ts').then(
        ({ tipIn }) => {
          if (!ended) (tip ??= tipIn(container)).show(event, value);
          // The drawing goes on without it.
        },
        () => {},
      );
    }
  };
  const { finalize } = await embed(withoutHtml(container), whole as never, {
    mode: 'vega-lite',
    ast: true,
    renderer: 'svg',
    actions: false,
    tooltip: onTip as never,
    defaultStyle: false,
    hover: false,
    loader: refusingLoader,
    logger: logger as never,
    config: configOf(host) as never,
  });
  const end = () => {
    ended = true;
    tip?.end();
    finalize();
  };
  if (broken) end();
  return end;
}

/** vega-embed empties its container by `container.innerHTML = ''`, which throws under Trusted Types. */
function withoutHtml(container: HTMLElement): HTMLElement {
  const empty = () => {
    container.textContent = '';
  };
  Object.defineProperty(container, 'innerHTML', { configurable: true, get: () => '', set: empty });
  return container;
}

function configOf(host: HTMLElement): object {
  const font = getComputedStyle(host).fontFamily;
  const size = sizeOf(host);
  const [accent, ink, muted, rule, tint] = (['accent', 'ink', 'muted', 'rule', 'tint'] as const).map((name) => tokenOf(host, name));
  const text = {
    labelFont: font,
    titleFont: font,
    labelColor: muted,
    titleColor: muted,
    labelFontSize: size * 0.875,
    titleFontSize: size * 0.875,
    titleFontWeight: 400,
  };
  return {
    background: null,
    font,
    view: { stroke: null },
    axis: { ...text, grid: false, domainColor: rule, tickColor: rule },
    legend: text,
    header: text,
    title: { font, color: ink, fontSize: size, fontWeight: 700, anchor: 'start' },
    mark: { color: accent },
    text: { font, fill: ink, fontSize: size },
    range: { category: [accent, muted, tint, ink] },
  };
}
