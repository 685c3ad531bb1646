/**
 * Bars from zero on one scale, each below its own line of text, as Vega-Lite. Compiled when the package is built
 * (`tools/write-flows.ts`).
 *
 * The view prepares names, figures and vertical positions; Vega draws what has a length. Data are passed by name, colours and width as
 * parameters, so that one compiled dataflow serves all reports and themes.
 */
import type { TopLevelSpec } from 'vega-lite';
import { focusTest, PARAMS, TEXT, type Layer } from './spec-parts.ts';

const X = {
  type: 'quantitative',
  axis: null,
  scale: { domain: { expr: '[least, most]' }, range: [1, { expr: 'width - 14' }], nice: false, zero: false },
} as const;
const px = (field: string) => ({ field, type: 'quantitative', scale: null, axis: null }) as const;
const on = (test: string) => ({ transform: [{ filter: test }] });
const BAR = { y: px('top'), y2: { field: 'bottom' } } as const;

/** A bar of one style; `cut` is the part at its end that is drawn as open. */
function bar(test: string, mark: object, cut = 0): Layer {
  return {
    ...on(`datum.number !== null && ${test}`),
    mark: { type: 'rect', ...mark, ...(cut && { x2Offset: -cut }) },
    encoding: { x: { ...X, field: 'zero' }, x2: { field: 'number' }, ...BAR },
  } as unknown as Layer;
}

const solid = "datum.style === 'value'";
const closed = "(datum.open !== 'lower' && datum.open !== 'both')";

export const barsSpec = {
  $schema: 'https://vega.github.io/schema/vega-lite/v6.json',
  width: 600,
  height: 100,
  padding: 0,
  autosize: 'none',
  background: null,
  params: PARAMS,
  data: { name: 'observations' },
  layer: [
    // The bar under the pointer or the keyboard focus.
    {
      mark: { type: 'rect', fill: { expr: 'track' }, opacity: 0.6 },
      ...on(focusTest),
      encoding: { x: { value: 0 }, x2: { value: 'width' }, y: px('head'), y2: { field: 'foot' } },
    },
    {
      mark: { type: 'text', ...TEXT, fill: { expr: 'ink' }, align: 'left', lineBreak: '\n', lineHeight: { expr: 'size * 1.35' } },
      encoding: { x: { value: 0 }, y: px('nameLine'), text: { field: 'name' } },
    },
    {
      ...on("datum.style !== 'missing'"),
      mark: { type: 'text', ...TEXT, fill: { expr: 'ink' }, fontWeight: 700, align: 'right' },
      encoding: { x: { value: 'width' }, y: px('line'), text: { field: 'figure' } },
    },
    {
      ...on("datum.style === 'missing'"),
      mark: { type: 'text', ...TEXT, fill: { expr: 'muted' }, align: 'right' },
      encoding: { x: { value: 'width' }, y: px('line'), text: { field: 'figure' } },
    },
    {
      ...on("datum.style === 'missing'"),
      mark: { type: 'rect', fill: null, stroke: { expr: 'muted' }, strokeDash: [3, 3] },
      encoding: { x: { value: 1 }, x2: { value: { expr: 'width - 14' } }, ...BAR },
    },
    bar("datum.style === 'whole'", { fill: { expr: 'track' } }),
    bar(`${solid} && ${closed}`, { fill: { expr: 'accent' } }),
    bar(`${solid} && !${closed}`, { fill: { expr: 'accent' } }, 9),
    bar("datum.style === 'target'", { fill: null, stroke: { expr: 'accent' }, strokeWidth: 1 }),
    // The pattern is added to the SVG by `preset-drawing.ts`.
    bar("datum.style === 'forecast'", { fill: 'url(#hatch)', stroke: { expr: 'accent' }, strokeWidth: 1 }),
    // From the lower to the upper end of a range.
    {
      ...on('datum.to !== null'),
      mark: { type: 'rect', fill: { expr: 'tint' } },
      encoding: { x: { ...X, field: 'number' }, x2: { field: 'to' }, ...BAR },
    },
    // An open end: slices that grow thinner.
    {
      data: { name: 'slices' },
      ...on('!datum.whole'),
      mark: { type: 'rect', fill: { expr: 'accent' }, xOffset: { expr: 'datum.from' }, x2Offset: { expr: 'datum.till' } },
      encoding: { x: { ...X, field: 'number' }, x2: { field: 'number' }, ...BAR },
    },
    {
      data: { name: 'slices' },
      ...on('datum.whole'),
      mark: { type: 'rect', fill: { expr: 'muted' }, xOffset: { expr: 'datum.from' }, x2Offset: { expr: 'datum.till' } },
      encoding: { x: { ...X, field: 'number' }, x2: { field: 'number' }, ...BAR },
    },
    {
      data: { name: 'notes' },
      mark: { type: 'text', ...TEXT, fontSize: { expr: 'small' }, fill: { expr: 'muted' }, align: 'left' },
      encoding: { x: { value: 0 }, y: px('line'), text: { field: 'text' } },
    },
    {
      data: { name: 'zero' },
      mark: { type: 'rule', stroke: { expr: 'muted' }, strokeWidth: 1 },
      encoding: { x: { ...X, field: 'zero' }, y: px('top'), y2: { field: 'bottom' } },
    },
  ],
  config: { view: { stroke: null }, aria: false },
} as unknown as TopLevelSpec;
