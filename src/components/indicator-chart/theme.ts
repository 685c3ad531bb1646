/** The tokens of an element as its drawings take them, read at the edge. */
export interface Theme {
  /** Size of running text in px. */
  readonly size: number;
  /** Vega-Lite's configuration for a page's own specification; colours as they are now. */
  readonly config: object;
}

const TOKENS = ['accent', 'ink', 'muted', 'rule', 'track', 'tint'] as const;

export function themeOf(host: HTMLElement): Theme {
  const style = getComputedStyle(host);
  const token = (name: string) => style.getPropertyValue(`--_${name}`).trim() || 'currentColor';
  const font = style.fontFamily;
  const size = Math.max(12, Math.round(Number.parseFloat(style.fontSize) * 0.9375) || 15);
  const text = {
    labelFont: font,
    titleFont: font,
    labelColor: token('muted'),
    titleColor: token('muted'),
    labelFontSize: size * 0.875,
    titleFontSize: size * 0.875,
    titleFontWeight: 400,
  };
  const config = {
    background: null,
    font,
    view: { stroke: null },
    axis: { ...text, grid: false, domainColor: token('rule'), tickColor: token('rule') },
    legend: text,
    header: text,
    title: { font, color: token('ink'), fontSize: size, fontWeight: 700, anchor: 'start' },
    mark: { color: token('accent') },
    text: { font, fill: token('ink'), fontSize: size },
    range: { category: [token('accent'), token('muted'), token('tint'), token('ink')] },
  };
  return { size, config };
}

/** Colours by name, so that a change of theme reaches what is drawn already. */
export function themeSignals(): Readonly<Record<string, string>> {
  return { ...Object.fromEntries(TOKENS.map((name) => [name, `var(--_${name})`])), ground: 'var(--zb-surface, #fff)', family: 'inherit' };
}
