/** A figure whose value changed is tinted for a moment: motion that says where to look, and none where motion is not wanted. */
import type { Lang } from '../../data/language.ts';

/** What was shown of each figure, by language and id. */
export type Shown = ReadonlyMap<string, string>;

const MOMENT = 1600;

export function showChanges(root: ParentNode, before: Shown, lang: Lang): Shown {
  const buttons = Array.from(root.querySelectorAll<HTMLElement>('.drawing button[data-of]'));
  const still = window.matchMedia('(prefers-reduced-motion: reduce)').matches;
  const now = new Map<string, string>();
  for (const button of buttons) {
    const figure = `${lang} ${button.dataset['of']}`;
    const text = button.textContent ?? '';
    const old = before.get(figure);
    now.set(figure, text);
    if (!still && old !== undefined && old !== text) {
      const tint = getComputedStyle(button).getPropertyValue('--_tint') || 'transparent';
      button.animate([{ backgroundColor: tint.trim() }, { backgroundColor: 'transparent' }], { duration: MOMENT, easing: 'ease-out' });
    }
  }
  return now;
}
