/** url, bytes, text or JSON → report or failure, with everything that is wrong. A page reads a faultless report without this (`sound-report.ts`). */
import type { Failure } from './failure.ts';
import { decode, fetchText, isHtml, type FetchOptions } from './fetch-text.ts';
import { parseReport } from './parse-report.ts';
import { withoutMarks, writtenTwice } from './hidden-in-json.ts';
import type { Report } from './report.ts';

/** The report, some entries of which may have been refused (see `report.problems`), or why there is none. */
export type LoadResult = { readonly ok: true; readonly report: Report } | { readonly ok: false; readonly failure: Failure };

/** Loads and checks the report at an address. Rejects only when `signal` aborts; every other failure is a result. */
export async function loadReport(url: string, options?: FetchOptions): Promise<LoadResult> {
  const fetched = await fetchText(url, options);
  return fetched.ok ? readReportText(fetched.text) : fetched;
}

/** Reads and checks a report from bytes: UTF-8, with or without a byte order mark. Never throws. */
export function readReport(bytes: Uint8Array): LoadResult {
  const decoded = decode(bytes);
  return decoded.ok ? readReportText(decoded.text) : decoded;
}

/** Reads and checks a report from JSON text. Never throws. */
export function readReportText(text: string): LoadResult {
  let input: unknown;
  try {
    input = JSON.parse(text);
  } catch (error) {
    return failed(isHtml(text) ? { kind: 'html' } : { kind: 'not-json', line: lineOf(error, text) });
  }
  const twice = writtenTwice(text);
  return twice ? failed({ kind: 'written-twice', ...twice }) : readReportJson(withoutMarks(input));
}

/** Reads and checks a report from parsed JSON. */
export function readReportJson(json: unknown): LoadResult {
  const parsed = parseReport(json);
  return parsed.ok ? parsed : failed({ kind: 'invalid', problems: parsed.problems, json });
}

function failed(failure: Failure): LoadResult {
  return { ok: false, failure };
}

/** The line at which the engine gave up, if its message says so. */
function lineOf(error: unknown, text: string): number | null {
  const message = error instanceof Error ? error.message : '';
  // Only the end of the message counts: before it comes an excerpt of the text, which may say anything.
  const [, line, position] = /line (\d+) column \d+(?:\)| of the JSON data)$|position (\d+)$/.exec(message) ?? [];
  return line ? Number(line) : position ? text.slice(0, Number(position)).split('\n').length : null;
}
