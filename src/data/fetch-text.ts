/**
 * url → text or failure. The only fetch of the kit.
 *
 * Reads bytes with a cap and under one clock for headers and body, and decodes UTF-8 strictly.
 */
import type { Failure } from './failure.ts';

export type TextResult = { readonly ok: true; readonly text: string } | { readonly ok: false; readonly failure: Failure };

export interface FetchOptions {
  readonly signal?: AbortSignal;
  /** Milliseconds for headers and body together. */
  readonly timeout?: number;
  /** Bytes read at most. */
  readonly most?: number;
}

const TIMEOUT = 20_000;
const MOST = 8_000_000;

/** What stands at an address. Rejects only when `signal` aborts. */
export async function fetchText(url: string, { signal, timeout = TIMEOUT, most = MOST }: FetchOptions = {}): Promise<TextResult> {
  const clock = new AbortController();
  const timer = setTimeout(() => clock.abort(), timeout);
  const stop = () => clock.abort();
  signal?.addEventListener('abort', stop);
  if (signal?.aborted) stop();
  try {
    const response = await fetch(url, { signal: clock.signal, credentials: 'same-origin' });
    if (!response.ok) return failed({ kind: 'status', status: response.status });
    const bytes = await readBytes(response, most);
    return bytes ? decode(bytes) : failed({ kind: 'too-large', most });
  } catch (error) {
    if (signal?.aborted) throw error;
    return failed({ kind: clock.signal.aborted ? 'timeout' : 'network' });
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener('abort', stop);
    clock.abort();
  }
}

/** The text of these bytes: UTF-8, with or without a mark. */
export function decode(bytes: Uint8Array): TextResult {
  try {
    return { ok: true, text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
  } catch {
    return failed({ kind: 'charset' });
  }
}

function failed(failure: Failure): TextResult {
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
