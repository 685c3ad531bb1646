/**
 * What Vega-Lite wants and browsers of before 2022 do not have; only with Vega-Lite, only where missing. What it calls as it draws stays
 * with the page, as the language defines it; what it reads once as it loads is taken back.
 */
const { hasOwnProperty } = Object.prototype;
const { replace } = String.prototype;

give(Object, 'hasOwn', (of: object, key: PropertyKey) => hasOwnProperty.call(of, key));

give(String.prototype, 'replaceAll', function replaceAll(this: string, found: unknown, by: string) {
  const isPattern = found instanceof RegExp;
  if (isPattern && !found.flags.includes('g')) throw new TypeError('replaceAll must be called with a global RegExp');
  return replace.call(this, isPattern ? found : new RegExp(String(found).replace(/[$()*+.?[\\\]^{|}]/g, '\\$&'), 'g'), by as never);
});

/** To be called when Vega-Lite is there: it copies trees of JSON, and a page may ask for more. */
export const takeBack = give(globalThis, 'structuredClone', copy);

function copy(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(copy);
  return value && typeof value === 'object' ? Object.fromEntries(Object.entries(value).map(([key, one]) => [key, copy(one)])) : value;
}

function give(to: object, name: string, value: unknown): () => void {
  if (name in to) return () => {};
  Object.defineProperty(to, name, { value, writable: true, configurable: true });
  return () => Reflect.deleteProperty(to, name);
}
