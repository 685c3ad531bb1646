/** One indicator over time: earlier years, the present, the promise with its deadline. Pure. */
import type { Observation } from '../../data/report.ts';

/** From the earliest to the promise. What has no year stands behind the dated past, for it says “now”. */
export function byTime(observations: readonly Observation[]): readonly Observation[] {
  // A year stands behind the days in it, for ~ comes after all signs of dates.
  const key = (one: Observation) => `${one.role === 'actual' ? 0 : 1}${dateOf(one)}~`;
  return [...observations].sort((a, b) => (key(a) < key(b) ? -1 : Number(key(a) > key(b))));
}

/** '' where the report states none with a year. */
function dateOf({ time }: Observation): string {
  return (time.date ?? time.to ?? time.from ?? '').replace(/^--.*/, '');
}

/** The year that the figure is of; '' where the report states none. */
function yearOf(one: Observation): string {
  return dateOf(one).slice(0, 4);
}

/** Whether two figures are of one time series: the same breakdown, stated at different times. A running total follows no year. */
export function isSeries(one: Observation, next: Observation): boolean {
  return (
    subjectOf(one) === subjectOf(next) &&
    (one.time.kind === 'since') === (next.time.kind === 'since') &&
    (one.role !== next.role || yearOf(one) !== yearOf(next))
  );
}

/** Whether the one is given with another number for what may be the same day, by another publisher or under another name: which one is meant is not known. */
export function isRival(one: Observation, other: Observation): boolean {
  const number = ({ quantity }: Observation) => JSON.stringify(quantity.amount);
  const [a, b] = [dateOf(one), dateOf(other)] as const;
  const mayBeOne = yearOf(one) === yearOf(other) && (a.startsWith(b) || b.startsWith(a));
  return mayBeOne && subjectOf(one) === subjectOf(other) && number(one) !== number(other);
}

function subjectOf({ indicator, place, by, label }: Observation): string {
  return JSON.stringify([indicator, place, label, Object.entries(by).sort()]);
}

/** Years from the one to the next; null where they cannot be told. */
export function yearsBetween(one: Observation, next: Observation): number | null {
  const [from, to] = [Number(yearOf(one)), Number(yearOf(next))] as const;
  return from > 0 && to > from ? to - from : null;
}
