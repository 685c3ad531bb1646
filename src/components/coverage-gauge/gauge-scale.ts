/** Positions of figures on the scale of a goal, from 0 to 1. Pure. */
import { figureText } from '../../data/format.ts';
import type { Lang } from '../../data/language.ts';
import { withNumber } from '../../data/like-quantities.ts';
import { numberOf, openSide, type Quantity } from '../../data/quantity.ts';
import type { Observation } from '../../data/report.ts';
import { drawnOf, WHOLE_IN_WORDS, type GaugeMark, type GaugeScale } from './coverage-gauge.view.ts';
import type { Goal } from './gauge-goals.ts';
import { isLevel } from './gauge-like.ts';

/** For what is not a level: nothing is drawn. */
export const NO_SCALE: GaugeScale = { share: null, open: null, over: 0, end: '' };

/** The promises that belong on the scale. What is accumulated over time or comes on top of the level does not. */
export function scaledOf({ values, promises }: Goal): readonly Observation[] {
  return promises.filter((promise) => isLevel(promise) || (promise.counting === 'cumulative' && values.length === 0));
}

/** The quantity at the end of the scale: the whole of a part, 100% for a share, the target for a count; null where the goal has no number. */
export function endOf(goal: Goal): Quantity | null {
  const { values, whole } = goal;
  if (whole) return whole.quantity;
  const scaled = scaledOf(goal);
  const [first] = [...values, ...scaled];
  if (first?.quantity.unitKind === 'share') return { ...withNumber(first.quantity, 1), digits: 0 };
  return scaled.find(({ quantity }) => isPositive(numberOf(quantity.amount)))?.quantity ?? null;
}

function isPositive(number: number | null): boolean {
  return number !== null && number > 0;
}

export function onScale(main: Observation, end: Quantity | null, lang: Lang): GaugeScale {
  if (main.quantity.unitKind === 'share') return drawnOf(main, lang);
  const [number, length] = [numberOf(main.quantity.amount), end && numberOf(end.amount)];
  if (number === null || length === null || length <= 0) return NO_SCALE;
  return {
    share: Math.max(0, Math.min(1, number / length)),
    open: drawnOf(main, lang).open,
    over: Math.max(0, number / length - 1),
    end: end ? figureText(end, lang).text : '',
  };
}

/** A range is certain up to its lower end and possible up to its upper end. */
export function rangeMark({ role, quantity: { amount } }: Observation): readonly GaugeMark[] {
  return amount.kind === 'range' ? [{ at: Math.max(0, Math.min(1, amount.to)), kind: role === 'actual' ? 'between' : role, open: false }] : [];
}

/** A mark for a promise of a number, or of all. 基本全覆盖 has no mark. */
export function promiseMark({ role, quantity }: Observation, end: Quantity | null): readonly GaugeMark[] {
  const length = end === null ? null : numberOf(end.amount);
  const all = quantity.amount.kind === 'words' && quantity.amount.text === WHOLE_IN_WORDS;
  // A share has no place on the scale of a count.
  const number = all ? length : quantity.unitKind === end?.unitKind ? numberOf(quantity.amount) : null;
  if (role === 'actual' || number === null || length === null || number < 0 || number > length) return [];
  return [{ at: number / length, kind: role, open: openSide(quantity.amount) === 'upper' }];
}
