/**
 * url → report or failure. The only fetch of the kit.
 *
 * Reads bytes with a cap and under one clock for headers and body, decodes UTF-8 strictly, parses,
 * checks. A failure is a value with a kind; its sentence is written where it is shown.
 */
import { parseReport } from './parse-report.ts';
import type { Problem } from './problem.ts';
import type { Report } from './report.ts';

export type Failure = (
  | { readonly kind: 'network' | 'timeout' | 'html' | 'charset' }
  | { readonly kind: 'too-large'; readonly most: number }
  | { readonly kind: 'status'; readonly status: number }
  | { readonly kind: 'not-json'; readonly line: number | null }
  | { readonly kind: 'invalid'; readonly problems: readonly Problem[]; /** What was read, for it may be an index. */ readonly json?: unknown }
  | { readonly kind: 'no-such-area'; readonly area: string }
) & {
  /** The file of an index that failed, as the index names it. */
  readonly file?: string;
};

export type LoadResult = { readonly ok: true; readonly report: Report } | { readonly ok: false; readonly failure: Failure };

export interface LoadOptions {
  readonly signal?: AbortSignal;
  /** Milliseconds for headers and body together. */
  readonly timeout?: number;
  /** Bytes read at most. */
  readonly most?: number;
}

const TIMEOUT = 20_000;
const MOST = 8_000_000;

/** Loads and checks one report. Rejects only when `signal` aborts. */
export async function loadReport(url: string, { signal, timeout = TIMEOUT, most = MOST }: LoadOptions = {}): Promise<LoadResult> {
  const clock = new AbortController();
  const timer = setTimeout(() => clock.abort(), timeout);
  const stop = () => clock.abort();
  signal?.addEventListener('abort', stop);
  if (signal?.aborted) stop();
  try {
    const response = await fetch(url, { signal: clock.signal, credentials: 'same-origin' });
    if (!response.ok) return failed({ kind: 'status', status: response.status });
    const bytes = await readBytes(response, most);
    return bytes ? readReport(bytes) : failed({ kind: 'too-large', most });
  } catch (error) {
    if (signal?.aborted) throw error;
    return failed({ kind: clock.signal.aborted ? 'timeout' : 'network' });
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener('abort', stop);
    clock.abort();
  }
}

/** The report in these bytes: UTF-8, with or without a mark. */
export function readReport(bytes: Uint8Array): LoadResult {
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return failed({ kind: 'charset' });
  }
  return readReportText(text);
}

/** The report in this JSON text. */
export function readReportText(text: string): LoadResult {
  let input: unknown;
  try {
    input = JSON.parse(text);
  } catch (error) {
    return failed(/^\s*</.test(text) ? { kind: 'html' } : { kind: 'not-json', line: lineOf(error, text) });
  }
  return readReportJson(input);
}

/** The report in this parsed JSON. */
export function readReportJson(json: unknown): LoadResult {
  const parsed = parseReport(json);
  return parsed.ok ? parsed : failed({ kind: 'invalid', problems: parsed.problems, json });
}

function failed(failure: Failure): LoadResult {
  return { ok: false, failure };
}

/** The body, or null once it is longer than `most`. */
async function readBytes(response: Response, most: number): Promise<Uint8Array | null> {
  if (Number(response.headers.get('content-length')) > most) return null;
  if (!response.body) return new Uint8Array(await response.arrayBuffer());
  const reader = response.body.getReader();
  const chunks: BlobPart[] = [];
  let length = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    length += value.length;
    if (length > most) {
      await reader.cancel();
      return null;
    }
    chunks.push(value);
  }
  return new Uint8Array(await new Blob(chunks).arrayBuffer());
}

/** The line at which the engine gave up, where its message says so. */
function lineOf(error: unknown, text: string): number | null {
  const message = error instanceof Error ? error.message : '';
  // At the end of the message: before it stands a piece of the text, which may say anything.
  const [, line, position] = /line (\d+) column \d+(?:\)| of the JSON data)$|position (\d+)$/.exec(message) ?? [];
  return line ? Number(line) : position ? text.slice(0, Number(position)).split('\n').length : null;
}
