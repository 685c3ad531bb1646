/** Tints a figure for a moment when its value changes, to show where to look; never with reduced motion. */
import { figureText } from '../../data/format.ts';
import type { Lang } from '../../data/language.ts';
import type { Observation } from '../../data/report.ts';
import type { Framed } from '../shared/view.ts';

const MOMENT = 1600;

/** The text before and after. */
export function showChanges(root: ParentNode, before: Framed, { observations }: Framed, lang: Lang): void {
  if (window.matchMedia('(prefers-reduced-motion: reduce)').matches) return;
  const textOf = ({ quantity }: Observation) => figureText(quantity, lang).text;
  const old = new Map(before.observations.map((one) => [one.id, textOf(one)]));
  const changed = observations.filter((one) => (old.get(one.id) ?? textOf(one)) !== textOf(one));
  const ids = new Set(changed.map(({ id }) => id));
  const figures = Array.from(root.querySelectorAll<HTMLElement>('.drawing button[data-of]')).filter(({ dataset }) => ids.has(dataset['of'] || ''));
  const [first] = figures;
  if (!first) return;
  // Measured before the first tint: otherwise the engine would recompute styles for each figure.
  const backgroundColor = getComputedStyle(first).getPropertyValue('--_track').trim() || 'transparent';
  figures.forEach((figure) => tint(figure, backgroundColor));
}

const tints = new WeakMap<HTMLElement, Animation>();

/** Cancels running animations, which would pile up if values change every second. */
function tint(figure: HTMLElement, backgroundColor: string): void {
  tints.get(figure)?.cancel();
  tints.set(figure, figure.animate([{ backgroundColor }, { backgroundColor: 'transparent' }], { duration: MOMENT, easing: 'ease-out' }));
}
