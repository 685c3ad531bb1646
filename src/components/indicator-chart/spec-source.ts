/** Where a page's own specification comes from: an object, JSON, or a file of the page's own origin. Never throws. */
import { checkSpec, LARGEST_SPEC, type CheckedSpec } from './check-spec.ts';

export { faultText } from './spec.messages.ts';

export async function loadSpec(given: unknown, base: string): Promise<CheckedSpec> {
  if (typeof given !== 'string' || /^\s*[[{"]/.test(given)) return checkSpec(given);
  const url = addressOf(given.trim(), base);
  if (url === null) return { ok: false, fault: { kind: 'origin' } };
  try {
    const response = await fetch(url, { credentials: 'same-origin' });
    // A redirect may have led elsewhere.
    if (addressOf(response.url || url, base) === null) return { ok: false, fault: { kind: 'origin' } };
    if (!response.ok) return { ok: false, fault: { kind: 'unreachable' } };
    const text = await response.text();
    return text.length > LARGEST_SPEC ? { ok: false, fault: { kind: 'size' } } : checkSpec(text);
  } catch {
    return { ok: false, fault: { kind: 'unreachable' } };
  }
}

/** The address if it is of the page's own origin. */
function addressOf(address: string, base: string): string | null {
  try {
    const url = new URL(address, base);
    return /^https?:$/.test(url.protocol) && url.origin === new URL(base).origin ? url.href : null;
  } catch {
    return null;
  }
}
