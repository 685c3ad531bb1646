/** url, bytes, text or JSON → report or failure, with all that is wrong. A page reads what is sound without it (`sound-report.ts`). */
import type { Failure } from './failure.ts';
import { decode, fetchText, isPage, type FetchOptions } from './fetch-text.ts';
import { parseReport } from './parse-report.ts';
import { withoutMarks, writtenTwice } from './hidden-in-json.ts';
import type { Report } from './report.ts';

/** The report, some entries of which may have been refused (`report.problems`); or why there is none. */
export type LoadResult = { readonly ok: true; readonly report: Report } | { readonly ok: false; readonly failure: Failure };

/** Loads and checks one report. Rejects only when `signal` aborts. */
export async function loadReport(url: string, options?: FetchOptions): Promise<LoadResult> {
  const fetched = await fetchText(url, options);
  return fetched.ok ? readReportText(fetched.text) : fetched;
}

/** The report in these bytes: UTF-8, with or without a mark. */
export function readReport(bytes: Uint8Array): LoadResult {
  const decoded = decode(bytes);
  return decoded.ok ? readReportText(decoded.text) : decoded;
}

/** The report in this JSON text. */
export function readReportText(text: string): LoadResult {
  let input: unknown;
  try {
    input = JSON.parse(text);
  } catch (error) {
    return failed(isPage(text) ? { kind: 'html' } : { kind: 'not-json', line: lineOf(error, text) });
  }
  const twice = writtenTwice(text);
  return twice ? failed({ kind: 'written-twice', ...twice }) : readReportJson(withoutMarks(input));
}

/** The report in this parsed JSON. */
export function readReportJson(json: unknown): LoadResult {
  const parsed = parseReport(json);
  return parsed.ok ? parsed : failed({ kind: 'invalid', problems: parsed.problems, json });
}

function failed(failure: Failure): LoadResult {
  return { ok: false, failure };
}

/** The line at which the engine gave up, where its message says so. */
function lineOf(error: unknown, text: string): number | null {
  const message = error instanceof Error ? error.message : '';
  // At the end of the message: before it stands a piece of the text, which may say anything.
  const [, line, position] = /line (\d+) column \d+(?:\)| of the JSON data)$|position (\d+)$/.exec(message) ?? [];
  return line ? Number(line) : position ? text.slice(0, Number(position)).split('\n').length : null;
}
