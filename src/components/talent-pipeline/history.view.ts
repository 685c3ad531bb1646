/** One indicator over time: earlier years, the present, the promise with its deadline. Pure. */
import type { Observation } from '../../data/report.ts';

/** From the earliest to the promise. A figure without a year means "now" and comes after the dated past. */
export function byTime(observations: readonly Observation[]): readonly Observation[] {
  const rank = ({ role }: Observation) => (role === 'actual' ? 0 : 1);
  return [...observations].sort((a, b) => rank(a) - rank(b) || (yearOf(a) ?? Infinity) - (yearOf(b) ?? Infinity) || 0);
}

/** The year of the figure; null where the report states none. */
export function yearOf({ time }: Observation): number | null {
  const date = time.date ?? time.to ?? time.from;
  return date === undefined || date.startsWith('--') ? null : Number(date.slice(0, 4));
}

/** Whether two figures belong to one time series: the same breakdown at different times. A running total is not part of a series of years. */
export function isSeries(one: Observation, next: Observation): boolean {
  return (
    subjectOf(one) === subjectOf(next) &&
    (one.time.kind === 'since') === (next.time.kind === 'since') &&
    (one.role !== next.role || yearOf(one) !== yearOf(next))
  );
}

/** Whether another publisher, or another name, gives a different number for the same year, so that it is unclear which one is meant. */
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
