/** Which figures of a gauge are of one kind and may be set against each other, and which of a series is the latest. Pure. */
import { textIn } from '../../data/language.ts';
import type { Observation } from '../../data/report.ts';

/** Every word of the one breakdown stands in the other. */
export function isWithinBy(part: Observation['by'], whole: Observation['by']): boolean {
  return Object.entries(part).every(([dimension, word]) => whole[dimension] === word);
}

/** Of one breakdown and one base: 35% of the villages is no answer to a goal for the townships. By which rule it is demanded is no matter. */
export function isAlike(one: Observation, other: Observation): boolean {
  const [of, to] = [kindOf(one), kindOf(other)];
  return isWithinBy(of, to) && isWithinBy(to, of) && basis(one) === basis(other);
}

/** Figures that none of their kind comes after: of a series the latest; several where their times do not tell. */
export function latestOf(figures: readonly Observation[]): readonly Observation[] {
  return figures.filter((one) => !figures.some((other) => isAlike(one, other) && isBefore(one, other)));
}

/** Figures that are of no part of what another is of. */
export function widestOf(figures: readonly Observation[]): readonly Observation[] {
  return figures.filter(({ by }) => !figures.some((other) => isWithinBy(other.by, by) && !isWithinBy(by, other.by)));
}

/** The figure to begin with: of each kind the latest, rather of all than of a part, rather of a later time; then the first. */
export function headOf(figures: readonly Observation[]): Observation | undefined {
  const widest = widestOf(latestOf(figures));
  return widest.find((one) => !widest.some((other) => isBefore(one, other))) ?? widest[0];
}

/** Whether these are groups that may be counted together: of one time, and no two of one kind. */
export function areGroups(figures: readonly Observation[]): boolean {
  return new Set(figures.map(timeOf)).size === 1 && !figures.some((one) => figures.some((other) => one !== other && isAlike(one, other)));
}

/**
 * Whether the report may mean one time: two stocks of one day, by its dates where there are any, else by its words
 * within one document; of other figures (其中今年通过583人) none of a time that is certainly another.
 */
export function mayBeOfOneTime(one: Observation, other: Observation): boolean {
  if (one.time.kind === 'as-of' && other.time.kind === 'as-of') return timeOf(one) === timeOf(other);
  const [from, to] = [dateOf(one), dateOf(other)];
  return from === undefined || to === undefined || !(isEarlier(from, to) || isEarlier(to, from));
}

/** Whether the one is certainly of an earlier time. 目前 of a document comes after every date in it. */
export function isBefore(one: Observation, other: Observation): boolean {
  const [from, to] = [dateOf(one), dateOf(other)];
  if (from === undefined) return false;
  return to === undefined ? isNow(other) && other.sources.every(({ id }) => one.sources.some((source) => source.id === id)) : isEarlier(from, to);
}

/** Whether a figure is of what is there or to be there at a time; 新增 is what is to come on top of it, and has no place on its scale. */
export function isLevel({ counting }: Observation): boolean {
  return counting === undefined || counting === 'total';
}

/** Whether a rate is the share of what is counted: of one time and one breakdown, but that the count may say a tier where the rate says none. */
export function isCountOf(count: Observation, of: Observation): boolean {
  const { by, rate } = of;
  const { numerator = count.id, denominator } = rate ?? {};
  const { tier, ...others } = { ...by, ...count.by };
  const ofBase = !rate?.basis || textIn(rate.basis, 'zh') === tier;
  if (of.role !== 'actual' || numerator !== count.id || denominator !== undefined || !ofBase || !isLevel(count)) return false;
  return timeOf(of) === timeOf(count) && isWithinBy(by, count.by) && isWithinBy(others, by);
}

export function kindOf({ by: { rule: _, ...kind } }: Observation): Observation['by'] {
  return kind;
}

function basis({ rate }: Observation): string {
  return rate?.basis ? textIn(rate.basis, 'zh') : '';
}

/** The day, or the end of the period, that a figure is of; a start is none. */
function dateOf({ time: { date, to } }: Observation): string | undefined {
  return date ?? to;
}

function isNow({ time: { kind, from, printed = '' } }: Observation): boolean {
  return kind === 'as-of' && from === undefined && /^(截至|截止|到)?(目前|当前|现在|现)?$/.test(printed);
}

/**
 * The time that is meant: its dates where it has any, else its words within one document. As `timeKey` of like-figures.ts, and
 * `isEarlier` as its `isCertainlyBefore`: imported here too, it would become a file of its own for all who have it.
 */
function timeOf({ time: { kind, date, from, to, printed = '' }, sources }: Observation): string {
  return JSON.stringify(
    (date ?? from ?? to) === undefined ? [kind, printed.replace(/^(截至|截止|到)/, ''), sources.map(({ id }) => id)] : [kind, date, from, to],
  );
}

function isEarlier(one: string, other: string): boolean {
  const length = one.includes('Q') || other.includes('Q') ? 4 : Math.min(one.length, other.length);
  return !one.startsWith('--') && !other.startsWith('--') && one.slice(0, length) < other.slice(0, length);
}
