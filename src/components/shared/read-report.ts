/**
 * Reads a report from text: at once if nothing is wrong with it; otherwise the part of the kit that explains faults is fetched, which few
 * pages need.
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
    // Not JSON; the full reader says where it breaks.
  }
  return readFaulty(({ readReportText }) => readReportText(text));
}

/** Reads what a page has set, after it went through `taken`. */
export function readTaken(value: unknown): Reading {
  if (typeof value === 'string') return readText(value);
  const report = checkedReport(value);
  return report ? { ok: true, report } : readFaulty(({ readReportJson }) => readReportJson(value));
}

/**
 * A snapshot of what a page has set: a checked report, or JSON text. Whatever may change later (a proxy, a getter, an object that is
 * written to) becomes text, so that setting the same object again shows its new content.
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

/** Keeps lists on pages with Prototype 1.6, whose `Array.prototype.toJSON` turns them into strings. */
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
    // A part of the kit that cannot be fetched is no fault of the report.
    return { ok: false, failure: reader ? { kind: 'invalid', problems: [] } : { kind: 'network' } };
  }
}
