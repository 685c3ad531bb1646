/**
 * Which figures of a report may be set side by side: those of the same place, time and breakdown.
 *
 * For elements and rules, which decide what to make of it.
 */
import { groupBy } from './group-by.ts';
import { oncePer } from './once-per.ts';
import { intervalOf, printedInterval, type Interval, type Quantity } from './quantity.ts';
import type { Observation } from './report.ts';

export { groupBy };

/** Key of the breakdown, whatever the order of its dimensions. */
export const byKey = oncePer(({ by }: Observation) => JSON.stringify(Object.entries(by).sort(([a], [b]) => (a < b ? -1 : 1))));

/**
 * Key of the time meant: its dates where it has any, otherwise its words, in which 目前 and 截至目前 are the same. Words mean the same
 * time only within the same document.
 */
export const timeKey = oncePer(({ time, sources }: Observation) => {
  const { kind, date, from, to, printed = '' } = time;
  if ((date ?? from ?? to) !== undefined) return JSON.stringify([kind, date, from, to]);
  return JSON.stringify([kind, printed.replace(/^(截至|截止|到)/, ''), sources.map(({ id }) => id)]);
});

/** A growth (比上年增加2000人) under the code of what grew, which is not a level and is drawn nowhere. One with an indicator of its own is drawn. */
export function isGrowthOfLevel({ comparison, definition }: Observation): boolean {
  return comparison !== undefined && definition.nature !== 'none';
}

/** What is counted, as far as it may share a scale: 场 and 场次 are no more alike than 人 and 人次. */
export function countedIn({ quantity: { unit, unitKind } }: Observation): string {
  return unitKind === 'events' ? unit : unitKind;
}

/**
 * Whether two figures are of the same time, as far as the report says. A part (其中) without a time of its own has that of its whole, and
 * so has one whose time has no dates (近两年来).
 */
export function isSameTime(part: Observation, whole: Observation): boolean {
  const { kind, printed = '', date, from, to } = part.time;
  const unsaid = kind === 'not-stated' || (kind === 'as-of' && printed.endsWith('来') && (date ?? from ?? to) === undefined);
  return (unsaid && part.partOf === whole.id) || timeKey(part) === timeKey(whole);
}

/**
 * Whether the report may mean the same time. Two stocks must be of the same day, by their dates or, within one document, their words;
 * other figures (其中今年通过583人) must merely not be of certainly different times.
 */
export function mayBeOfOneTime(part: Observation, whole: Observation): boolean {
  if (isSameTime(part, whole)) return true;
  if (part.time.kind === 'as-of' && whole.time.kind === 'as-of') return false;
  const [one, other] = [part, whole].map(({ time: { date, to } }) => date ?? to);
  return one === undefined || other === undefined || !(isCertainlyBefore(one, other) || isCertainlyBefore(other, one));
}

const claimed = oncePer((observations: readonly Observation[]) =>
  [...groupBy(observations, ({ indicator, place, role }) => `${indicator} ${role} ${place}`).values()].filter((group) => group.length > 1),
);

/**
 * Groups of two or more figures with the same indicator, place, role and key. Most figures are the only one of their indicator, place and
 * role, so that their key, which is costly, is never computed.
 */
export function likeFigures(observations: readonly Observation[], keyOf: (figure: Observation) => string): readonly (readonly Observation[])[] {
  return claimed(observations).flatMap((group) => [...groupBy(group, keyOf).values()].filter((like) => like.length > 1));
}

/** Whether every day of one partial date lies before every day of the other; never where a year is missing. */
export function isCertainlyBefore(one: string, other: string): boolean {
  if (one.startsWith('--') || other.startsWith('--')) return false;
  // A quarter and a month are compared by their years only.
  const length = one.includes('Q') === other.includes('Q') ? Math.min(one.length, other.length) : 4;
  return one.slice(0, length) < other.slice(0, length);
}

/** The numbers that the printed figure may stand for: 8万 and 60% may have been rounded or truncated, 178个 cannot. */
export function statedInterval(quantity: Quantity): Interval | null {
  const short = quantity.scale !== '' || (quantity.digits ?? 0) > 0 || quantity.unitKind === 'share';
  return short ? printedInterval(quantity) : intervalOf(quantity.amount);
}
