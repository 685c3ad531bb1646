/** Which figures of a gauge are of the same kind and may be compared, and which of a series is the latest. Pure. */
import { textIn } from '../../data/language.ts';
import { isCertainlyBefore, timeKey } from '../../data/like-figures.ts';
import { nameOf, type Observation } from '../../data/report.ts';

/** Whether every word of one breakdown occurs in the other. */
export function isWithinBy(part: Observation['by'], whole: Observation['by']): boolean {
  return Object.entries(part).every(([dimension, word]) => whole[dimension] === word);
}

/** Same breakdown and same base: 35% of the villages is no answer to a goal for the townships. Which rule demands it does not matter. */
export function isAlike(one: Observation, other: Observation): boolean {
  const [of, to] = [kindOf(one), kindOf(other)];
  return isWithinBy(of, to) && isWithinBy(to, of) && basis(one) === basis(other) && nameOf(one, 'zh') === nameOf(other, 'zh');
}

/** The latest figure of each kind, as corrected; several where their times are not clear. */
export function latestOf(figures: readonly Observation[]): readonly Observation[] {
  return figures.filter((one) => !figures.some((other) => isAlike(one, other) && (isBefore(one, other) || isReplacedBy(one, other))));
}

/** Whether another figure of the same time replaces this one: a final figure a preliminary one, a correction either. */
function isReplacedBy(one: Observation, other: Observation): boolean {
  return timeKey(one) === timeKey(other) && standing(one) < standing(other);
}

function standing({ flags = [] }: Observation): number {
  return flags.includes('revised') ? 2 : Number(!flags.some((flag) => /^[pe]/.test(flag)));
}

/** Figures that are not about a part of what another figure is about. */
export function widestOf(figures: readonly Observation[]): readonly Observation[] {
  return figures.filter(({ by }) => !figures.some((other) => isWithinBy(other.by, by) && !isWithinBy(by, other.by)));
}

/** The main figure: the latest of each kind, preferably of the whole and of a later time; otherwise the first. */
export function headOf(figures: readonly Observation[]): Observation | undefined {
  const widest = widestOf(latestOf(figures));
  return widest.find((one) => !widest.some((other) => isBefore(one, other))) ?? widest[0];
}

/**
 * Whether these are groups that may be counted together: of the same time, and all of different kinds. Stations opened and stations
 * running are not groups but states of the same stations.
 */
export function areGroups(figures: readonly Observation[]): boolean {
  return (
    !figures.some(({ by }) => by['status'] ?? by['phase']) &&
    new Set(figures.map(timeKey)).size === 1 &&
    !figures.some((one) => figures.some((other) => one !== other && isAlike(one, other)))
  );
}

/** Whether one is certainly of an earlier time. 目前 of a document comes after every date in it. */
export function isBefore(one: Observation, other: Observation): boolean {
  const [from, to] = [dateOf(one), dateOf(other)];
  if (from === undefined) return false;
  return to === undefined ? isNow(other) && shareSource(one, other) : isCertainlyBefore(from, to);
}

/** Whether some document states both. */
export function shareSource(one: Observation, other: Observation): boolean {
  return one.sources.some(({ id }) => other.sources.some((source) => source.id === id));
}

/** Whether a figure is a level. An increment (新增) comes on top of the level and has no place on its scale. */
export function isLevel({ counting }: Observation): boolean {
  return counting === undefined || counting === 'total';
}

/** Whether a rate is the share of this count: same document, time and breakdown, except that the count may name a tier that the rate does not. */
export function isCountOf(count: Observation, of: Observation): boolean {
  const { by, rate } = of;
  const { numerator = count.id, denominator } = rate ?? {};
  const { tier, ...others } = { ...by, ...count.by };
  const ofBase = !rate?.basis || textIn(rate.basis, 'zh') === tier;
  if (of.role !== 'actual' || numerator !== count.id || denominator !== undefined || !ofBase || !isLevel(count) || !shareSource(count, of)) return false;
  return timeKey(of) === timeKey(count) && isWithinBy(by, count.by) && isWithinBy(others, by);
}

export function kindOf({ by: { rule: _, ...kind } }: Observation): Observation['by'] {
  return kind;
}

function basis({ rate }: Observation): string {
  return rate?.basis ? textIn(rate.basis, 'zh') : '';
}

/** The day of a figure or the end of its period; the start does not count. */
function dateOf({ time: { date, to } }: Observation): string | undefined {
  return date ?? to;
}

function isNow({ time: { kind, from, printed = '' } }: Observation): boolean {
  return kind === 'as-of' && from === undefined && /^(截至|截止|到)?(目前|当前|现在|现)?$/.test(printed);
}
