/**
 * url → text or failure. The only fetch of the kit, but for what its loader asks for ahead and this takes (`asked-ahead.ts`).
 *
 * Reads bytes with a cap and under one clock for headers and body, and decodes UTF-8 strictly.
 */
import { askedAhead, type Underway } from './asked-ahead.ts';
import type { Failure, FetchFailure } from './failure.ts';

export type TextResult = ({ readonly ok: true; readonly text: string } | { readonly ok: false; readonly failure: Failure }) & {
  /** Where it came from in the end, and when it was given. */
  readonly response?: Response;
};

export type BytesResult =
  | { readonly ok: true; readonly bytes: ArrayBuffer; readonly response: Response }
  | { readonly ok: false; readonly failure: FetchFailure };

export interface FetchOptions {
  readonly signal?: AbortSignal;
  /** Milliseconds for headers and body together. */
  readonly timeout?: number;
  /** Bytes read at most. */
  readonly most?: number;
  /** How far a copy that the browser has kept may stand for the server's word. */
  readonly cache?: RequestCache;
}

const TIMEOUT = 20_000;
const MOST = 8_000_000;

/** What stands at an address. Rejects only when `signal` aborts. */
export async function fetchText(url: string, options?: FetchOptions): Promise<TextResult> {
  const fetched = await fetchBytes(url, options);
  return fetched.ok ? { ...decode(fetched.bytes), response: fetched.response } : fetched;
}

/** The same, undecoded. */
export async function fetchBytes(url: string, { signal, timeout = TIMEOUT, most = MOST, cache = 'default' }: FetchOptions = {}): Promise<BytesResult> {
  // Who wants the server's word wants it now.
  const clock: Underway = (cache === 'default' && askedAhead(url)) || new AbortController();
  const stop = () => clock.abort();
  const timer = setTimeout(stop, timeout);
  signal?.addEventListener('abort', stop);
  if (signal?.aborted) stop();
  try {
    const response = await (clock.answer || fetch(url, { signal: clock.signal, cache }));
    // 204 and 206 are well, and no file.
    if (response.status !== 200) return { ok: false, failure: { kind: 'status', status: response.status } };
    const bytes = await readBytes(response, most);
    return bytes ? { ok: true, bytes, response } : { ok: false, failure: { kind: 'too-large', most } };
  } catch (error) {
    if (signal?.aborted) throw error;
    return { ok: false, failure: { kind: clock.signal.aborted ? 'timeout' : 'network' } };
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener('abort', stop);
    stop();
  }
}

/** The text of these bytes: UTF-8, with or without a mark. A log-in page in GBK is a page before it is a wrong encoding. */
export function decode(bytes: ArrayBuffer | Uint8Array): TextResult {
  try {
    return { ok: true, text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
  } catch {
    return { ok: false, failure: { kind: isPage(new TextDecoder().decode(bytes)) ? 'html' : 'charset' } };
  }
}

export function isPage(text: string): boolean {
  return /^\s*</.test(text);
}

/** The body, or null once it is longer than `most`. */
async function readBytes(response: Response, most: number): Promise<ArrayBuffer | null> {
  if (Number(response.headers.get('content-length')) > most) return null;
  const reader = (response.body as ReadableStream<Uint8Array>).getReader();
  const chunks: Uint8Array[] = [];
  let length = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    length += value.length;
    // The clock that is stopped in the end lets the server go.
    if (length > most) return null;
    chunks.push(value);
  }
  const bytes = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return bytes.buffer;
}
