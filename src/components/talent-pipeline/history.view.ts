/** One indicator over time: earlier years, the present, the promise with its deadline. Pure. */
import type { Observation } from '../../data/report.ts';

/** From the earliest to the promise. A figure without a year means "now" and comes after the dated past. */
export function byTime(observations: readonly Observation[]): readonly Observation[] {
  // A year comes after the days in it, because ~ sorts after all characters of a date.
  const key = (one: Observation) => `${one.role === 'actual' ? 0 : 1}${dateOf(one)}~`;
  return [...observations].sort((a, b) => (key(a) < key(b) ? -1 : Number(key(a) > key(b))));
}

/** The date of the figure; '' where the report states none with a year. */
function dateOf({ time }: Observation): string {
  return (time.date ?? time.to ?? time.from ?? '').replace(/^--.*/, '');
}

/** The year of the figure; '' where the report states none. */
function yearOf(one: Observation): string {
  return dateOf(one).slice(0, 4);
}

/** Whether two figures belong to one time series: the same breakdown at different times. A running total is not part of a series of years. */
export function isSeries(one: Observation, next: Observation): boolean {
  return (
    subjectOf(one) === subjectOf(next) &&
    (one.time.kind === 'since') === (next.time.kind === 'since') &&
    (one.role !== next.role || yearOf(one) !== yearOf(next))
  );
}

/** Whether another publisher, or another name, gives a different number for what may be the same day, so that it is unclear which one is meant. */
export function isRival(one: Observation, other: Observation): boolean {
  const number = ({ quantity }: Observation) => JSON.stringify(quantity.amount);
  const [a, b] = [dateOf(one), dateOf(other)] as const;
  const mayBeOne = yearOf(one) === yearOf(other) && (a.startsWith(b) || b.startsWith(a));
  return mayBeOne && subjectOf(one) === subjectOf(other) && number(one) !== number(other);
}

function subjectOf({ indicator, place, by, label }: Observation): string {
  return JSON.stringify([indicator, place, label, Object.entries(by).sort()]);
}

/** The years between two times; null where they cannot be told. */
export function yearsBetween(one: Observation, next: Observation): number | null {
  const [from, to] = [Number(yearOf(one)), Number(yearOf(next))] as const;
  return from > 0 && to > from ? to - from : null;
}
