/** `structuredClone`, which Vega-Lite needs when it is loaded and browsers before 2022 do not have. */
import { give } from './shims.ts';

/** To be called once Vega-Lite is loaded: this version only copies JSON, and the page may need more. */
export const takeBack = give(globalThis, 'structuredClone', copy);

function copy(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(copy);
  return value && typeof value === 'object' ? Object.fromEntries(Object.entries(value).map(([key, one]) => [key, copy(one)])) : value;
}
