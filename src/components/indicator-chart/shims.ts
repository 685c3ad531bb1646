/** What Vega-Lite reads when it loads and browsers of before 2022 do not have. Only with Vega-Lite, only where missing. */
type Patch = Record<string, unknown>;

const object = Object as unknown as Patch;
object['hasOwn'] ??= (of: object, key: PropertyKey) => Object.prototype.hasOwnProperty.call(of, key);

const text = String.prototype as unknown as Patch;
text['replaceAll'] ??= function replaceAll(this: string, found: string, by: string) {
  return this.split(found).join(by);
};

const page = globalThis as unknown as Patch;
page['structuredClone'] ??= (value: unknown): unknown => JSON.parse(JSON.stringify(value));
