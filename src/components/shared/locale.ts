/** The language of an element: its own `lang`, or that of the nearest ancestor, shadow hosts included. */
import { langOf, type Lang } from '../../data/language.ts';

export function localeOf(element: Element): Lang {
  for (let at: Element | null = element; at;) {
    // On a server there are no ancestors.
    const stated: Element | null = at.closest ? at.closest('[lang]') : at;
    if (stated) return langOf(stated.getAttribute('lang') || '');
    const root = at.getRootNode();
    at = root instanceof ShadowRoot ? root.host : null;
  }
  return 'zh';
}
