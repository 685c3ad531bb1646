/** What Vega-Lite reads once as it loads, and browsers of before 2022 do not have. */
import { give } from './shims.ts';

/** To be called when Vega-Lite is there: it copies trees of JSON, and a page may ask for more. */
export const takeBack = give(globalThis, 'structuredClone', copy);

function copy(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(copy);
  return value && typeof value === 'object' ? Object.fromEntries(Object.entries(value).map(([key, one]) => [key, copy(one)])) : value;
}
