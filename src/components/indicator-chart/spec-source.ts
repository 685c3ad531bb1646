/** Reads a page's own specification from an object, from JSON, or from a file of the page's own origin. Never throws. */
import { css } from 'lit';
import { fetchText } from '../../data/fetch-text.ts';
import { checkSpec, LARGEST_SPEC, type CheckedSpec } from './check-spec.ts';

export { faultText } from './spec.messages.ts';

/** Other modules for a page's own drawing: the tooltip (`spec-tip.ts`). */
export const styles = css`
  .own {
    overflow-x: auto;
  }
  .tip {
    position: fixed;
    top: 0;
    right: auto;
    bottom: auto;
    left: 0;
    z-index: 2147483647;
    box-sizing: border-box;
    max-width: 20em;
    margin: 0;
    padding: 0.25em 0.6em;
    overflow-wrap: anywhere;
    white-space: pre-line;
    border: 1px solid var(--_muted);
    background: var(--_ground);
    color: var(--_ink);
    font-size: 0.875em;
  }
`;

export async function loadSpec(given: unknown, base: string): Promise<CheckedSpec> {
  if (typeof given !== 'string' || /^\s*[[{"]/.test(given)) return checkSpec(given);
  const url = addressOf(given.trim(), base);
  if (url === null) return { ok: false, fault: { kind: 'origin' } };
  const loaded = await fetchText(url, { most: LARGEST_SPEC });
  if (!loaded.ok) return { ok: false, fault: { kind: loaded.failure.kind === 'too-large' ? 'size' : 'unreachable' } };
  // A redirect may have led to another origin.
  return addressOf(loaded.response?.url || url, base) === null ? { ok: false, fault: { kind: 'origin' } } : checkSpec(loaded.text);
}

/** The address, if it is of the page's own origin. */
function addressOf(address: string, base: string): string | null {
  try {
    const url = new URL(address, base);
    return /^https?:$/.test(url.protocol) && url.origin === new URL(base).origin ? url.href : null;
  } catch {
    return null;
  }
}
