/**
 * What a page makes of a report's text: the report, at once, where nothing is wrong with it. What is wrong with any other is
 * told by a part of the kit that few pages need to fetch.
 */
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

/** The same for what a page has set. What may change behind our back (a proxy, a getter) is read once, as JSON. */
export function readValue(value: unknown): Reading {
  const text = typeof value === 'string' ? value : jsonOf(value);
  return text === undefined ? readFaulty(({ readReportJson }) => readReportJson(value)) : readText(text);
}

function jsonOf(value: unknown): string | undefined {
  try {
    return JSON.stringify(value, asList);
  } catch {
    return undefined;
  }
}

/** A list stays one on pages with Prototype 1.6, which gives lists a `toJSON` that makes strings of them. */
function asList(this: Readonly<Record<string, unknown>>, key: string, made: unknown): unknown {
  const own = this[key];
  return Array.isArray(own) ? own : made;
}

async function readFaulty(read: (reader: typeof import('../../data/load-report.ts')) => LoadResult): Promise<LoadResult> {
  try {
    return read(await import('../../data/load-report.ts'));
  } catch {
    return { ok: false, failure: { kind: 'invalid', problems: [] } };
  }
}
