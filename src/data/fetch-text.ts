/**
 * url → text or failure. The only fetch in the kit, except for requests that the loader starts early and this takes over
 * (`asked-ahead.ts`).
 *
 * Limits the size, uses one timeout for headers and body, and decodes UTF-8 strictly.
 */
import { askedAhead, type Underway } from './asked-ahead.ts';
import type { Failure, FetchFailure } from './failure.ts';

export type TextResult = ({ readonly ok: true; readonly text: string } | { readonly ok: false; readonly failure: Failure }) & {
  /** The response, which knows the final address and the date. */
  readonly response?: Response;
};

export type BytesResult =
  | { readonly ok: true; readonly bytes: ArrayBuffer; readonly response: Response }
  | { readonly ok: false; readonly failure: FetchFailure };

export interface FetchOptions {
  readonly signal?: AbortSignal;
  /** Milliseconds for headers and body together; 20,000 by default. */
  readonly timeout?: number;
  /** Maximum number of bytes; 8,000,000 by default. */
  readonly most?: number;
  /** Whether a copy in the browser's cache may be used, as in `fetch`. */
  readonly cache?: RequestCache;
}

const TIMEOUT = 20_000;
const MOST = 8_000_000;

/** The text at an address. Rejects only when `signal` aborts. */
export async function fetchText(url: string, options?: FetchOptions): Promise<TextResult> {
  const fetched = await fetchBytes(url, options);
  return fetched.ok ? { ...decode(fetched.bytes), response: fetched.response } : fetched;
}

/** The bytes at an address. Rejects only when `signal` aborts. */
export async function fetchBytes(url: string, { signal, timeout = TIMEOUT, most = MOST, cache = 'default' }: FetchOptions = {}): Promise<BytesResult> {
  // A request with a cache mode of its own cannot use the one that was sent early.
  const clock: Underway = (cache === 'default' && askedAhead(url)) || new AbortController();
  const stop = () => clock.abort();
  const timer = setTimeout(stop, timeout);
  signal?.addEventListener('abort', stop);
  if (signal?.aborted) stop();
  try {
    const response = await (clock.answer || fetch(url, { signal: clock.signal, cache }));
    // 204 and 206 are successful, but not a whole file.
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

/** Decodes UTF-8, with or without a byte order mark. A login page in GBK is reported as a page rather than as a wrong encoding. */
export function decode(bytes: ArrayBuffer | Uint8Array): TextResult {
  try {
    return { ok: true, text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
  } catch {
    return { ok: false, failure: { kind: isHtml(new TextDecoder().decode(bytes)) ? 'html' : 'charset' } };
  }
}

export function isHtml(text: string): boolean {
  return /^\s*</.test(text);
}

/** The body, or null once it exceeds `most`. */
async function readBytes(response: Response, most: number): Promise<ArrayBuffer | null> {
  if (Number(response.headers.get('content-length')) > most) return null;
  const reader = (response.body as ReadableStream<Uint8Array>).getReader();
  const chunks: Uint8Array[] = [];
  let length = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    length += value.length;
    // The caller's final abort cancels the download.
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
