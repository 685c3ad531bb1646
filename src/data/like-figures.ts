/**
 * Which figures of a report may be set side by side: of one place, of one time, of one breakdown.
 *
 * For elements and rules; says nothing of what they make of it.
 */
import { groupBy } from './group-by.ts';
import { intervalOf, printedInterval, type Interval, type Quantity } from './quantity.ts';
import type { Observation } from './report.ts';

export { groupBy };

/** The breakdown, whatever the order of its dimensions. */
export const byKey = keptOf(({ by }: Observation) => JSON.stringify(Object.entries(by).sort(([a], [b]) => (a < b ? -1 : 1))));

/**
 * The time that is meant: its dates where it has any, else its words, for 目前 and 截至目前 are one. The words mean one
 * time within one document only.
 */
export const timeKey = keptOf(({ time, sources }: Observation) => {
  const { kind, date, from, to, printed = '' } = time;
  if ((date ?? from ?? to) !== undefined) return JSON.stringify([kind, date, from, to]);
  return JSON.stringify([kind, printed.replace(/^(截至|截止|到)/, ''), sources.map(({ id }) => id)]);
});

/** A growth (比上年增加2000人) under the code of what grew: no level, and drawn nowhere; one with an indicator of its own is. */
export function isGrowthOfLevel({ comparison, definition }: Observation): boolean {
  return comparison !== undefined && definition.nature !== 'none';
}

/** What is counted, so far as it may be drawn on one scale: 场 and 场次 are no more alike than 人 and 人次. */
export function countedIn({ quantity: { unit, unitKind } }: Observation): string {
  return unitKind === 'events' ? unit : unitKind;
}

/** Whether two figures are of one time, as far as the report says: a part (其中) that states none has its whole's, as has one of years said without a date (近两年来). */
export function isSameTime(part: Observation, whole: Observation): boolean {
  const { kind, printed = '', date, from, to } = part.time;
  const unsaid = kind === 'not-stated' || (kind === 'as-of' && printed.endsWith('来') && (date ?? from ?? to) === undefined);
  return (unsaid && part.partOf === whole.id) || timeKey(part) === timeKey(whole);
}

/**
 * Whether the report may mean one time: two stocks of one day, by its dates where there are any, else by its words
 * within one document; of other figures (其中今年通过583人) none of a time that is certainly another.
 */
export function mayBeOfOneTime(part: Observation, whole: Observation): boolean {
  if (isSameTime(part, whole)) return true;
  if (part.time.kind === 'as-of' && whole.time.kind === 'as-of') return false;
  const [one, other] = [part, whole].map(({ time: { date, to } }) => date ?? to);
  return one === undefined || other === undefined || !(isCertainlyBefore(one, other) || isCertainlyBefore(other, one));
}

/** The same function, which works out the key of a figure once: a dozen rules ask for it. */
function keptOf(keyOf: (figure: Observation) => string): (figure: Observation) => string {
  const keys = new WeakMap<Observation, string>();
  return (figure) => {
    const known = keys.get(figure) ?? keyOf(figure);
    keys.set(figure, known);
    return known;
  };
}

const coarse = new WeakMap<readonly Observation[], readonly (readonly Observation[])[]>();

/**
 * Figures of one indicator, place and role that have this key in common, two and more of them. Most figures stand alone, and
 * their keys, which are costly, need not be made.
 */
export function likeFigures(observations: readonly Observation[], keyOf: (figure: Observation) => string): readonly (readonly Observation[])[] {
  const known =
    coarse.get(observations) ??
    [...groupBy(observations, ({ indicator, place, role }) => `${indicator} ${role} ${place}`).values()].filter((group) => group.length > 1);
  coarse.set(observations, known);
  return known.flatMap((group) => [...groupBy(group, keyOf).values()].filter((like) => like.length > 1));
}

/** Whether every day of the one partial date lies before every day of the other; never where a year is missing. */
export function isCertainlyBefore(one: string, other: string): boolean {
  if (one.startsWith('--') || other.startsWith('--')) return false;
  // A quarter and a month are told apart by their years alone.
  const length = one.includes('Q') === other.includes('Q') ? Math.min(one.length, other.length) : 4;
  return one.slice(0, length) < other.slice(0, length);
}

/** What the print may stand for: 8万 and 60% may have been rounded or cut, 178个 may not. */
export function statedInterval(quantity: Quantity): Interval | null {
  const short = quantity.scale !== '' || (quantity.digits ?? 0) > 0 || quantity.unitKind === 'share';
  return short ? printedInterval(quantity) : intervalOf(quantity.amount);
}
