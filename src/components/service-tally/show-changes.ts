/** A figure whose value changed is tinted for a moment: motion that says where to look, and none where motion is not wanted. */
import { figureText } from '../../data/format.ts';
import type { Lang } from '../../data/language.ts';
import type { Observation } from '../../data/report.ts';
import type { Framed } from '../shared/view.ts';

const MOMENT = 1600;

/** What stood there, and what stands there now. */
export function showChanges(root: ParentNode, before: Framed, { observations }: Framed, lang: Lang): void {
  if (window.matchMedia('(prefers-reduced-motion: reduce)').matches) return;
  const textOf = ({ quantity }: Observation) => figureText(quantity, lang).text;
  const old = new Map(before.observations.map((one) => [one.id, textOf(one)]));
  const changed = observations.filter((one) => (old.get(one.id) ?? textOf(one)) !== textOf(one));
  const ids = new Set(changed.map(({ id }) => id));
  const figures = Array.from(root.querySelectorAll<HTMLElement>('.drawing button[data-of]')).filter(({ dataset }) => ids.has(dataset['of'] ?? ''));
  const [first] = figures;
  if (!first) return;
  // Read before the first is tinted: between two, the engine would work out the styles of the page anew.
  const backgroundColor = getComputedStyle(first).getPropertyValue('--_track').trim() || 'transparent';
  figures.forEach((figure) => tint(figure, backgroundColor));
}

const tints = new WeakMap<HTMLElement, Animation>();

/** Values that change every second would leave a heap of tints that all run. */
function tint(figure: HTMLElement, backgroundColor: string): void {
  tints.get(figure)?.cancel();
  tints.set(figure, figure.animate([{ backgroundColor }, { backgroundColor: 'transparent' }], { duration: MOMENT, easing: 'ease-out' }));
}
