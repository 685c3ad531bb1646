/** Figures of the place shown and of places in it; where those are many, each is shown where it is chosen (`area`). Pure. */
import { isGrowthOfLevel } from '../../data/like-figures.ts';
import { selectWithin } from '../../data/part-of-place.ts';
import type { Observation } from '../../data/report.ts';
import type { Context } from './line.view.ts';

/** More places than these make a list of places, which is not what the pipeline tells. */
const MOST_PLACES = 12;

export function statedWithin({ report, place }: Context, indicators: readonly string[]): readonly Observation[] {
  const all = indicators.flatMap((indicator) => selectWithin(report, indicator, place)).filter((one) => !isGrowthOfLevel(one));
  const places = new Set(all.map((one) => one.place));
  return places.size > MOST_PLACES ? all.filter((one) => one.place === place.id) : all;
}
