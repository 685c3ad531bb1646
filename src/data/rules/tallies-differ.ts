/**
 * Two tallies of one place that cannot both be counted alike: attendances per activity differ by a factor of 50 or more.
 *
 * 沧州: 120万人次 in 600余期次 (2000 each) beside 1.2万余人次 in 2163期次 (5.5 each). Both stay; neither is repaired.
 */
import { problem, type Problem } from '../problem.ts';
import { numberOf } from '../quantity.ts';
import type { Observation, Report } from '../report.ts';

const FACTOR = 50;

interface Tally {
  readonly activities: Observation;
  readonly attendances: Observation;
  readonly each: number;
}

export function talliesDiffer(report: Report): readonly Problem[] {
  const tallies = talliesOf(report);
  return tallies.flatMap((one, index) =>
    tallies.slice(index + 1).flatMap((other) => {
      const apart = Math.max(one.each, other.each) / Math.min(one.each, other.each);
      if (one.activities.place !== other.activities.place || apart < FACTOR) return [];
      const about = [one, other].flatMap((tally) => [tally.attendances.id, tally.activities.id]);
      return [problem('warning', 'tallies-differ', one.attendances.id, { one: tallyText(one), other: tallyText(other), factor: Math.round(apart) }, about)];
    }),
  );
}

function tallyText({ attendances, activities }: Tally): string {
  return `${attendances.printed} / ${activities.printed}`;
}

/** Activities and attendances of one place and one scope; the scope must be named, or they may not belong together. */
function talliesOf(report: Report): readonly Tally[] {
  const actual = report.observations.filter((observation) => observation.role === 'actual' && observation.by['scope'] !== undefined);
  return actual.flatMap((activities) => {
    if (activities.indicator !== 'activities_held') return [];
    const attendances = actual.find(
      (other) => other.indicator === 'service_person_times' && other.by['scope'] === activities.by['scope'] && other.place === activities.place,
    );
    const events = numberOf(activities.quantity.amount);
    const visits = attendances && numberOf(attendances.quantity.amount);
    return attendances && events && visits ? [{ activities, attendances, each: visits / events }] : [];
  });
}
