/**
 * What a page makes of a report's text: the report, at once, where nothing is wrong with it. What is wrong with any other is
 * told by a part of the kit that few pages need to fetch.
 */
import { checkedReport } from '../../data/build-report.ts';
import type { LoadResult } from '../../data/load-report.ts';
import { isPlain } from '../../data/plain-json.ts';
import { soundReport } from '../../data/sound-report.ts';

export type Reading = LoadResult | Promise<LoadResult>;

export function readText(text: string): Reading {
  try {
    const json: unknown = JSON.parse(text);
    const report = isPlain(text, json) ? soundReport(json) : null;
    if (report) return { ok: true, report };
  } catch {
    // No JSON; the other reader says where it breaks.
  }
  return readFaulty(({ readReportText }) => readReportText(text));
}

/** The same for what a page has set, as it was taken. */
export function readTaken(value: unknown): Reading {
  if (typeof value === 'string') return readText(value);
  const report = checkedReport(value);
  return report ? { ok: true, report } : readFaulty(({ readReportJson }) => readReportJson(value));
}

/**
 * What a page has set, as it is now: a checked report, or text. What may change behind our back (a proxy, a getter, an object that is
 * written to later) is text: the same object set again is another report where it says something else.
 */
export function taken(value: unknown): unknown {
  const report = checkedReport(value);
  if (report || typeof value === 'string') return report || value;
  try {
    return JSON.stringify(value, asList);
  } catch {
    return value;
  }
}

/** A list stays one on pages with Prototype 1.6, which gives lists a `toJSON` that makes strings of them. */
function asList(this: Readonly<Record<string, unknown>>, key: string, made: unknown): unknown {
  const own = this[key];
  return Array.isArray(own) ? own : made;
}

async function readFaulty(read: (reader: typeof import('../../data/load-report.ts')) => LoadResult): Promise<LoadResult> {
  let reader;
  try {
    reader = await import('../../data/load-report.ts');
    return read(reader);
  } catch {
    // A part of the kit that did not come is no fault of the report.
    return { ok: false, failure: reader ? { kind: 'invalid', problems: [] } : { kind: 'network' } };
  }
}
