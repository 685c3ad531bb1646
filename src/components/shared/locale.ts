/** The language of an element: its own `lang`, else that of the nearest ancestor, shadow hosts included. */
import { langOf, type Lang } from '../../data/language.ts';

export function localeOf(element: Element): Lang {
  for (let at: Element | null = element; at !== null;) {
    // A server knows no ancestors.
    if (!at.closest) return langOf(at.getAttribute('lang') || '');
    const stated: Element | null = at.closest('[lang]');
    if (stated) return langOf(stated.getAttribute('lang') || '');
    const root = at.getRootNode();
    at = root instanceof ShadowRoot ? root.host : null;
  }
  return 'zh';
}
