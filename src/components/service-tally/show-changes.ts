/** A figure whose value changed is tinted for a moment: motion that says where to look, and none where motion is not wanted. */
import type { Lang } from '../../data/language.ts';

const MOMENT = 1600;
/** What each element has shown of each figure, by language and id. */
const shown = new WeakMap<Element, ReadonlyMap<string, string>>();

export function showChanges(element: Element & { readonly renderRoot: ParentNode }, lang: Lang): void {
  const before = shown.get(element) ?? new Map<string, string>();
  const still = window.matchMedia('(prefers-reduced-motion: reduce)').matches;
  const now = new Map<string, string>();
  for (const button of Array.from(element.renderRoot.querySelectorAll<HTMLElement>('.drawing button[data-of]'))) {
    const figure = `${lang} ${button.dataset['of']}`;
    const text = button.textContent ?? '';
    const old = before.get(figure);
    now.set(figure, text);
    if (!still && old !== undefined && old !== text) tint(button);
  }
  shown.set(element, now);
}

function tint(button: HTMLElement): void {
  const backgroundColor = getComputedStyle(button).getPropertyValue('--_track').trim() || 'transparent';
  button.animate([{ backgroundColor }, { backgroundColor: 'transparent' }], { duration: MOMENT, easing: 'ease-out' });
}
