/**
 * One figure over time, as Vega-Lite: points by their dates, lines between consecutive ones, a gap where the report has no figure.
 * Compiled when the package is built (`tools/write-flows.ts`).
 */
import type { TopLevelSpec } from 'vega-lite';
import { focusTest, PARAMS, TEXT } from './spec-parts.ts';

const X = {
  type: 'quantitative',
  axis: null,
  scale: { domain: { expr: '[first, last]' }, range: [{ expr: 'inset' }, { expr: 'width - inset' }], nice: false, zero: false },
} as const;
const Y = {
  type: 'quantitative',
  axis: null,
  scale: { domain: { expr: '[least, most]' }, range: [{ expr: 'height - 2 * size' }, { expr: 'size * 3.2' }], nice: false, zero: false },
} as const;
const AT = { x: { ...X, field: 'at' }, y: { ...Y, field: 'number' } } as const;
const on = (test: string) => ({ transform: [{ filter: test }] });
const stated = 'datum.number !== null';

export const trendSpec = {
  $schema: 'https://vega.github.io/schema/vega-lite/v6.json',
  width: 600,
  height: 220,
  padding: 0,
  autosize: 'none',
  background: null,
  params: [...PARAMS, { name: 'first', value: 0 }, { name: 'last', value: 1 }, { name: 'inset', value: 40 }],
  data: { name: 'observations' },
  layer: [
    {
      data: { name: 'zero' },
      mark: { type: 'rule', stroke: { expr: 'muted' } },
      encoding: { x: { value: 0 }, x2: { value: 'width' }, y: { ...Y, field: 'zero' } },
    },
    // Where the report has no figure: a dashed line with the reason beside it.
    {
      ...on('datum.number === null'),
      mark: { type: 'rule', stroke: { expr: 'muted' }, strokeDash: [3, 3] },
      encoding: { x: { ...X, field: 'at' }, y: { value: { expr: 'size * 2' } }, y2: { value: { expr: 'height - 2 * size' } } },
    },
    {
      data: { name: 'segments' },
      ...on('!datum.promised'),
      mark: { type: 'rule', stroke: { expr: 'accent' }, strokeWidth: 2 },
      encoding: { ...AT, x2: { field: 'at2' }, y2: { field: 'number2' } },
    },
    {
      data: { name: 'segments' },
      ...on('datum.promised'),
      mark: { type: 'rule', stroke: { expr: 'accent' }, strokeWidth: 1, strokeDash: [4, 4] },
      encoding: { ...AT, x2: { field: 'at2' }, y2: { field: 'number2' } },
    },
    // An open value: a broken line from the point, upwards or downwards.
    {
      data: { name: 'slices' },
      mark: { type: 'rule', stroke: { expr: 'accent' }, strokeWidth: 2, yOffset: { expr: 'datum.from' }, y2Offset: { expr: 'datum.till' } },
      encoding: { ...AT, y2: { field: 'number' } },
    },
    {
      ...on(`${stated} && ${focusTest}`),
      mark: { type: 'point', shape: 'circle', size: 320, fill: { expr: 'track' }, stroke: { expr: 'accent' }, opacity: 1 },
      encoding: AT,
    },
    {
      ...on(`${stated} && datum.style === 'value'`),
      mark: { type: 'point', shape: 'circle', size: 64, fill: { expr: 'accent' }, stroke: { expr: 'accent' }, opacity: 1 },
      encoding: AT,
    },
    {
      ...on(`${stated} && datum.style !== 'value'`),
      mark: { type: 'point', shape: 'circle', size: 64, fill: { expr: 'ground' }, stroke: { expr: 'accent' }, strokeWidth: 2, opacity: 1 },
      encoding: AT,
    },
    {
      ...on(`${stated} && datum.labelled`),
      mark: { type: 'text', ...TEXT, fontWeight: 700, fill: { expr: 'ink' }, align: { expr: 'datum.align' }, yOffset: { expr: 'datum.lift' } },
      encoding: { ...AT, text: { field: 'figure' } },
    },
    {
      ...on('datum.number === null'),
      mark: { type: 'text', ...TEXT, fontSize: { expr: 'small' }, fill: { expr: 'muted' }, align: { expr: 'datum.align' } },
      encoding: { x: { ...X, field: 'at' }, y: { value: { expr: 'size * 1.6' } }, text: { field: 'figure' } },
    },
    {
      ...on('datum.labelled'),
      mark: { type: 'text', ...TEXT, fontSize: { expr: 'small' }, fill: { expr: 'muted' }, align: { expr: 'datum.align' } },
      encoding: { x: { ...X, field: 'at' }, y: { value: { expr: 'height - size * 0.6' } }, text: { field: 'when' } },
    },
  ],
  config: { view: { stroke: null }, aria: false },
} as unknown as TopLevelSpec;
