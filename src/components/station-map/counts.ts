/** Which figures count stations, and which of those count all of them. Pure. */
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
