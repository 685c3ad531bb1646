/** The bytes of a boundary file → parsed JSON, or why it is none. Pure; runs in the page and in a worker. */
import type { LoadFault } from './load-boundaries.ts';

export type JsonRead = { readonly ok: true; readonly json: unknown } | { readonly ok: false; readonly fault: LoadFault };

export function readJson(bytes: ArrayBuffer): JsonRead {
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return { ok: false, fault: { kind: 'charset' } };
  }
  try {
    return { ok: true, json: JSON.parse(text) as unknown };
  } catch {
    return { ok: false, fault: { kind: /^\s*</.test(text) ? 'html' : 'not-json' } };
  }
}
