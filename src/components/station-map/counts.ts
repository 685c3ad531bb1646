/** Which figures count stations, which of those count all of them, and which comes first. Pure. */
import { groupBy } from '../../data/group-by.ts';
import type { Observation } from '../../data/report.ts';

export const COUNTS = ['station_count', 'hub_count'];
export const RATE = 'station_coverage_rate';

/** Dimensions that say what a site is. */
export const TYPES = ['station_type', 'type'];

export function isTyped({ by }: Observation): boolean {
  return TYPES.some((dimension) => dimension in by);
}

/** 首家 counts nothing: it is a place in an order. */
export function isFirst({ quantity }: Observation): boolean {
  return quantity.amount.kind === 'ordinal';
}

/** Counts where the report has them; of one count at several times the latest leads, as in the gauge. How much one grew counts nothing. */
export function latestFirst(all: readonly Observation[]): readonly Observation[] {
  const levels = all.filter(({ comparison }) => !comparison);
  const series = groupBy(levels, ({ indicator, by, role }) => JSON.stringify([indicator, by, role]));
  return [...series.values()].flatMap((times) => [...times].sort(laterFirst));
}

/** 目前 comes after every date, and what states no time before; a quarter ends with its last month. */
export function laterFirst(one: Observation, other: Observation): number {
  return endOf(other).localeCompare(endOf(one));
}

function endOf({ time: { kind, date, to } }: Observation): string {
  return (date ?? to ?? (kind === 'as-of' ? '9' : '')).replace(/Q(.)/, (_, quarter) => `0${3 * quarter}`.slice(-2));
}
