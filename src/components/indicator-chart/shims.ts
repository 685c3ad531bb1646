/**
 * Functions that Vega calls and browsers before 2022 do not have. Loaded with Vega only, defined only if missing. They stay on the page and
 * behave as in the standard.
 */
const { hasOwnProperty } = Object.prototype;
const { replace } = String.prototype;

give(Object, 'hasOwn', (of: object, key: PropertyKey) => hasOwnProperty.call(of, key));

give(String.prototype, 'replaceAll', function replaceAll(this: string, found: unknown, by: string) {
  const isPattern = found instanceof RegExp;
  if (isPattern && !found.flags.includes('g')) throw new TypeError('replaceAll must be called with a global RegExp');
  return replace.call(this, isPattern ? found : new RegExp(String(found).replace(/[$()*+.?[\\\]^{|}]/g, '\\$&'), 'g'), by as never);
});

export function give(to: object, name: string, value: unknown): () => void {
  if (name in to) return () => {};
  Object.defineProperty(to, name, { value, writable: true, configurable: true });
  return () => Reflect.deleteProperty(to, name);
}
