/**
 * Two tallies of one place that cannot have been counted alike: their attendances per activity differ by a factor of 50 or more.
 *
 * 沧州: 120万人次 in 600余期次 (2000 each) beside 1.2万余人次 in 2163期次 (5.5 each). Both are kept; neither is repaired.
 */
import { said } from '../finding.ts';
import { figureText } from '../format.ts';
import { timeKey } from '../like-figures.ts';
import { problem, type Problem } from '../problem.ts';
import { numberOf, openSide } from '../quantity.ts';
import type { Observation, Report } from '../report.ts';

const FACTOR = 50;

interface Tally {
  readonly activities: Observation;
  readonly attendances: Observation;
  readonly each: number;
}

export function talliesDiffer(report: Report): readonly Problem[] {
  return talliesByPlace(report).flatMap((tallies) => tallies.flatMap((one, index) => tallies.slice(index + 1).flatMap((other) => compared(one, other))));
}

function compared(one: Tally, other: Tally): readonly Problem[] {
  const apart = Math.max(one.each, other.each) / Math.min(one.each, other.each);
  if (apart < FACTOR) return [];
  const about = [one, other].flatMap((tally) => [tally.attendances.id, tally.activities.id]);
  const [large, small] = one.each > other.each ? [one, other] : [other, one];
  // At most 2000 divided by at least 5.5 is at most 361.
  const most = [large.attendances, small.activities].every(isExact) && [large.activities, small.attendances].some(isOpen);
  const found = {
    one: tallyText(one),
    'one.en': inEnglish(one),
    other: tallyText(other),
    'other.en': inEnglish(other),
    factor: Math.round(apart),
    ...(most && { bound: 'most' }),
  };
  return [problem('warning', 'tallies-differ', one.attendances.id, found, about)];
}

function isExact({ quantity }: Observation): boolean {
  return quantity.amount.kind === 'exact';
}

/** Hedged with 余: that many or more. */
function isOpen({ quantity }: Observation): boolean {
  return openSide(quantity.amount) === 'upper';
}

function tallyText({ attendances, activities }: Tally): string {
  return `${said(attendances)} / ${said(activities)}`;
}

function inEnglish({ attendances, activities }: Tally): string {
  return `${figureText(attendances.quantity, 'en').text} in ${figureText(activities.quantity, 'en').text}`;
}

/** Activities and attendances of one place, time and scope. The scope must be named, or they may not belong together. */
function talliesByPlace(report: Report): readonly (readonly Tally[])[] {
  const actual = report.observations.filter((observation) => observation.role === 'actual' && observation.by['scope'] !== undefined && !observation.comparison);
  const scopeOf = (one: Observation) => JSON.stringify([one.place, one.by['scope'], timeKey(one)]);
  const first = new Map<string, Observation>();
  for (const one of actual) if (one.indicator === 'service_person_times' && !first.has(scopeOf(one))) first.set(scopeOf(one), one);
  const byPlace = new Map<string, Tally[]>(actual.map(({ place }) => [place, []]));
  for (const activities of actual) {
    const attendances = activities.indicator === 'activities_held' ? first.get(scopeOf(activities)) : undefined;
    const events = numberOf(activities.quantity.amount);
    const visits = attendances && numberOf(attendances.quantity.amount);
    if (attendances && events && visits) byPlace.get(activities.place)?.push({ activities, attendances, each: visits / events });
  }
  return [...byPlace.values()];
}
