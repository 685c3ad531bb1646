/** What both specifications share: their parameters, set at run time, and their types. */
import type { LayerSpec, UnitSpec } from 'vega-lite/types_unstable/spec/index.js';

export type Layer = LayerSpec<never> | UnitSpec<never>;

export const PARAMS = [
  { name: 'accent', value: '#0b4ea2' },
  { name: 'ink', value: '#16191d' },
  { name: 'muted', value: '#4a5058' },
  { name: 'rule', value: '#c9ced6' },
  { name: 'track', value: '#e4e8ee' },
  { name: 'tint', value: '#858e9b' },
  { name: 'ground', value: '#ffffff' },
  { name: 'family', value: 'sans-serif' },
  { name: 'size', value: 15 },
  { name: 'small', value: 13 },
  { name: 'least', value: 0 },
  { name: 'most', value: 1 },
  { name: 'focused', value: -1 },
];

export const TEXT = { font: { expr: 'family' }, fontSize: { expr: 'size' }, baseline: 'alphabetic' } as const;

export const focusTest = 'datum.index === focused';
