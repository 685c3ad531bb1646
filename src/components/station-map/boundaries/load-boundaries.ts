/** A boundary file from the portal: its bytes, under a longer clock and a larger cap than those of a report. Failures are values. */
import type { FetchFailure } from '../../../data/failure.ts';
import { fetchBytes } from '../../../data/fetch-text.ts';

export type LoadFault = FetchFailure | { readonly kind: 'html' | 'charset' | 'not-json' };

export type Loaded = { readonly ok: true; readonly bytes: ArrayBuffer } | { readonly ok: false; readonly fault: LoadFault };

const TIMEOUT = 30_000;
const MOST = 50_000_000;

/** Rejects only when `signal` aborts. */
export async function loadBoundaries(url: string, signal: AbortSignal): Promise<Loaded> {
  const fetched = await fetchBytes(url, { signal, most: MOST, timeout: TIMEOUT });
  return fetched.ok ? fetched : { ok: false, fault: fetched.failure };
}
