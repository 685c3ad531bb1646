/** The tokens of an element as needed by its drawings. */
const TOKENS = ['accent', 'ink', 'muted', 'rule', 'track', 'tint', 'ground'] as const;

/** Size of the text in a drawing, in px. */
export function sizeOf(host: HTMLElement): number {
  return Math.max(12, Math.round(Number.parseFloat(getComputedStyle(host).fontSize) * 0.9375) || 15);
}

/** The current colours, to see whether they have changed. */
export function coloursOf(host: HTMLElement): string {
  return TOKENS.map((name) => tokenOf(host, name)).join();
}

export function tokenOf(host: HTMLElement, name: (typeof TOKENS)[number]): string {
  return getComputedStyle(host).getPropertyValue(`--_${name}`).trim() || 'currentColor';
}

/** Colours by name, so that a change of theme reaches existing drawings. */
export function themeSignals(): Readonly<Record<string, string>> {
  return { ...Object.fromEntries(TOKENS.map((name) => [name, `var(--_${name})`])), family: 'inherit' };
}
