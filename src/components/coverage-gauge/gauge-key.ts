/** The key to the marks of the gauges, each listed once. Hidden from screen readers, who get words beside the figures. */
import { svg } from 'lit';
import type { Lang } from '../../data/language.ts';
import { keyTemplate } from '../shared/mark-key.ts';
import type { Gauge, GaugeView } from './coverage-gauge.view.ts';
import { goalMessages } from './gauge-full.messages.ts';
import { patterns } from './gauge-promised.ts';

/** Marks for not stated (unless a row says so), for possible values, and for open ends. Promises are named in captions and rows. */
export type KeyName = 'unstated' | 'between' | 'loose';

export function keyOf({ groups, shape, ...lead }: GaugeView): readonly KeyName[] {
  const drawn: readonly Gauge[] = [...(shape === 'text' ? [] : [lead]), ...groups.flatMap(({ gauges }) => gauges)].filter(
    ({ bare, cells }) => !bare && cells === undefined,
  );
  const isReached = ({ mode, share }: Gauge) => mode === 'reached' && share !== null;
  const used: Readonly<Record<KeyName, boolean>> = {
    unstated: drawn.some((gauge) => !isReached(gauge) && !gauge.figure.missing && !gauge.facts.some(({ kind, text }) => kind === 'unstated' && text)),
    between: drawn.some(({ marks }) => marks.some(({ kind }) => kind === 'between')) || drawn.some((gauge) => isReached(gauge) && gauge.open === 'below'),
    loose: drawn.some((gauge) => isReached(gauge) && gauge.open !== null && gauge.open !== 'below'),
  };
  return (Object.keys(used) as KeyName[]).filter((name) => used[name]);
}

const SWATCHES: Readonly<Record<KeyName, unknown>> = {
  unstated: svg`<rect class="dashed" x="0.5" y="0.5" width="27" height="9" fill="none" stroke-width="1" stroke-dasharray="4 3" />`,
  between: svg`<rect width="28" height="10" fill="url(#dots)" />`,
  loose: svg`<rect class="value" width="12" height="10" />${[15, 20, 25].map((x, index) => svg`<rect class="value" x=${x} y=${index * 2} width="2" height=${10 - index * 4} />`)}`,
};

export function gaugeKey(view: GaugeView, lang: Lang): unknown {
  const { key } = goalMessages(lang);
  const mark = (name: KeyName) => svg`<svg class="bar" width="28" height="10"><defs>${patterns}</defs>${SWATCHES[name]}</svg>`;
  return keyTemplate(keyOf(view).map((name) => ({ mark: mark(name), text: key[name] })));
}
