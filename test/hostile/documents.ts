/** Documents of chance: the base report changed at one to four places, by a hostile text in a field or by a value of the wrong kind. */
import { baseReport } from './base.ts';
import { FIELDS, withText } from './fields.ts';
import { HOSTILE_TEXTS } from './strings.ts';

type Json = Record<string, unknown>;
type Below = (most: number) => number;

/** What may stand in JSON where something else is due. Written as text, so that own keys of any name come through. */
const JUNK: readonly string[] = `null true 0 -0 -1 1.5 1e21 1e308 1e999 -1e999 5e-324 9007199254740993 60 "" "85%" "1e999" [] {} [[]] [7]
{"__proto__":{"polluted":1}} {"constructor":{"prototype":{"polluted":1}}} {"toString":1} {"then":"x"} {"signal":"pwned()"} {"expr":"pwned()"}
{"zh":{"zh":"x"}} {"_$litType$":1,"strings":["<img/src=/stolen/lit/onerror=pwned()>"],"values":[]} {"html":"<b>"} ${'['.repeat(500)}${']'.repeat(500)}
{"atLeast":-1} {"about":1e300} {"from":4,"to":2} {"from":2,"to":4} {"ordinal":0} {"words":"100%"} {"missing":"withheld"} {"lessThan":0}
"as-of" "target" "forecast" "2021-02-30" "9999" "station_count" "people_served" "p" "s" "余" "人次" "万元" "八万余人"`.split(/\s+/);

export function randomDocument(below: Below): unknown {
  let document: unknown = baseReport();
  for (let left = 1 + below(4); left > 0; left--) {
    const field = FIELDS[below(FIELDS.length)] ?? [];
    const text = HOSTILE_TEXTS[below(HOSTILE_TEXTS.length)]?.text ?? '';
    document = below(2) === 0 && isWhole(document) ? withText(document, field, text) : changed(document, below);
  }
  return document;
}

function isWhole(document: unknown): document is object {
  const sections = ['places', 'sources', 'observations', 'indicators'];
  return (
    typeof document === 'object' &&
    document !== null &&
    sections.every((name) => Array.isArray((document as Json)[name]) && ((document as Json)[name] as unknown[]).every(isRecord))
  );
}

function isRecord(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** One place of the document, anywhere, with something else in it. */
function changed(document: unknown, below: Below): unknown {
  const copy = JSON.parse(JSON.stringify(document)) as unknown;
  let holder = copy;
  for (;;) {
    if (typeof holder !== 'object' || holder === null) return copy;
    const object = holder as Json;
    const keys = Object.keys(object);
    const key = keys[below(Math.max(1, keys.length))];
    if (key === undefined) return copy;
    const child = object[key];
    if (typeof child === 'object' && child !== null && below(4) > 0) {
      holder = child;
      continue;
    }
    const how = below(8);
    if (how === 0) Reflect.deleteProperty(object, key);
    else if (how === 1 && Array.isArray(object)) object.push(...(object as unknown[]));
    else if (how === 2) Object.defineProperty(object, '__proto__', { value: { polluted: 1 }, enumerable: true, configurable: true, writable: true });
    else object[key] = JSON.parse(JUNK[below(JUNK.length)] ?? 'null') as unknown;
    return copy;
  }
}
