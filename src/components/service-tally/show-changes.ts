/** A figure whose value changed is tinted for a moment: motion that says where to look, and none where motion is not wanted. */
const MOMENT = 1600;

/** `before` is what stood there, by the id of the figure. */
export function showChanges(figures: readonly HTMLElement[], before: ReadonlyMap<string | undefined, string | null>): void {
  if (window.matchMedia('(prefers-reduced-motion: reduce)').matches) return;
  for (const figure of figures) {
    const old = before.get(figure.dataset['of']);
    if (old !== undefined && old !== figure.textContent) tint(figure);
  }
}

function tint(button: HTMLElement): void {
  const backgroundColor = getComputedStyle(button).getPropertyValue('--_track').trim() || 'transparent';
  button.animate([{ backgroundColor }, { backgroundColor: 'transparent' }], { duration: MOMENT, easing: 'ease-out' });
}
