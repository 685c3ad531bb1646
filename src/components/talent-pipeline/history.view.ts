/** One indicator over time: earlier years, the present, the promise with its deadline. Pure. */
import type { Observation } from '../../data/report.ts';

/** From the earliest to the promise. What has no year stands behind the dated past, for it says “now”. */
export function byTime(observations: readonly Observation[]): readonly Observation[] {
  const rank = ({ role }: Observation) => (role === 'actual' ? 0 : 1);
  return [...observations].sort((a, b) => rank(a) - rank(b) || (yearOf(a) ?? Infinity) - (yearOf(b) ?? Infinity) || 0);
}

/** The year that the figure is of; null where the report states none. */
export function yearOf({ time }: Observation): number | null {
  const date = time.date ?? time.to ?? time.from;
  return date === undefined || date.startsWith('--') ? null : Number(date.slice(0, 4));
}

/** Whether two figures are of one time series: the same breakdown, stated at different times. A running total follows no year. */
export function isSeries(one: Observation, next: Observation): boolean {
  return (
    subjectOf(one) === subjectOf(next) &&
    (one.time.kind === 'since') === (next.time.kind === 'since') &&
    (one.role !== next.role || yearOf(one) !== yearOf(next))
  );
}

/** Whether the one is given with another number for the same year, by another publisher or under another name: which one is meant is not known. */
export function isRival(one: Observation, other: Observation): boolean {
  const number = ({ quantity }: Observation) => JSON.stringify(quantity.amount);
  return subjectOf(one) === subjectOf(other) && yearOf(one) === yearOf(other) && number(one) !== number(other);
}

function subjectOf({ indicator, place, by }: Observation): string {
  return JSON.stringify([indicator, place, Object.entries(by).sort()]);
}

/** Years from the one to the next; null where they cannot be told. */
export function yearsBetween(one: Observation, next: Observation): number | null {
  const [from, to] = [yearOf(one), yearOf(next)];
  return from === null || to === null || to <= from ? null : to - from;
}
