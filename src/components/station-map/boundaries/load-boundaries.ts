/** A boundary file from the portal: its bytes, under one clock and a cap. Failures are values. */

export type LoadFault =
  | { readonly kind: 'network' | 'timeout' | 'html' | 'charset' | 'not-json' }
  | { readonly kind: 'status'; readonly status: number }
  | { readonly kind: 'too-large'; readonly most: number };

export type Loaded = { readonly ok: true; readonly bytes: ArrayBuffer } | { readonly ok: false; readonly fault: LoadFault };

const TIMEOUT = 30_000;
const MOST = 50_000_000;

/** Rejects only when `signal` aborts. */
export async function loadBoundaries(url: string, signal: AbortSignal, most = MOST, timeout = TIMEOUT): Promise<Loaded> {
  const clock = new AbortController();
  const stop = () => clock.abort();
  const timer = setTimeout(stop, timeout);
  signal.addEventListener('abort', stop);
  try {
    const response = await fetch(url, { signal: clock.signal, credentials: 'same-origin' });
    if (!response.ok) return failed({ kind: 'status', status: response.status });
    if (Number(response.headers.get('content-length')) > most) return failed({ kind: 'too-large', most });
    const bytes = await response.arrayBuffer();
    return bytes.byteLength > most ? failed({ kind: 'too-large', most }) : { ok: true, bytes };
  } catch (error) {
    if (signal.aborted) throw error;
    return failed({ kind: clock.signal.aborted ? 'timeout' : 'network' });
  } finally {
    clearTimeout(timer);
    signal.removeEventListener('abort', stop);
    clock.abort();
  }
}

function failed(fault: LoadFault): Loaded {
  return { ok: false, fault };
}
