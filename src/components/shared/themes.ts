/** The themes, fetched if a page names one by attribute. */
import { warnAttribute } from './warn-attribute.ts';
import { THEMES } from './themes.styles.ts';

export { themeStyles as styles } from './themes.styles.ts';

/** Drawings on a canvas or by Vega read their colours when they are updated. */
export function wear(host: { readonly localName: string; readonly theme: string; requestUpdate(): void }): undefined {
  if (!THEMES.includes(host.theme)) warnAttribute(host.localName, 'theme', host.theme, THEMES);
  host.requestUpdate();
}
