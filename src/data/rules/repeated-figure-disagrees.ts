/**
 * A figure repeated with another number where the words for its time differ or are once left out: 178个 by 截至目前, 180个 by 目前.
 *
 * Where all words are equal, `figures-disagree` has already reported it. Rounding (8万, 80234) is not a disagreement.
 */
import { finding } from '../finding.ts';
import { byKey, groupBy, likeFigures, statedInterval, timeKey } from '../like-figures.ts';
import { isBelow } from '../like-quantities.ts';
import type { Problem } from '../problem.ts';
import type { Interval } from '../quantity.ts';
import type { Observation, Report } from '../report.ts';

export function repeatedFigureDisagrees(report: Report): readonly Problem[] {
  return likeFigures(report.observations, claimKey).flatMap((claim) => {
    const times = [...groupBy(claim, timeKey).values()];
    const sameTime = times
      .filter((group) => wordings(group) > 1 && disagree(group))
      .map((group) => finding('warning', 'repeated-figure-disagrees', group, { printed: group }));
    // One figure with a time and one without may be of different times, so this is only a note.
    const once = times.length === 2 && claim.some(({ time }) => time.kind === 'not-stated') && disagree(claim);
    return once ? [...sameTime, finding('note', 'repeated-figure-disagrees', claim, { printed: claim })] : sameTime;
  });
}

/** What else must be equal beside indicator, place and role: everything except the time. */
function claimKey(figure: Observation): string {
  return JSON.stringify([
    byKey(figure),
    figure.partOf,
    figure.label,
    figure.comparison,
    figure.counting ?? 'total',
    figure.rate?.basis,
    figure.quantity.unitKind,
  ]);
}

function wordings(group: readonly Observation[]): number {
  return new Set(group.map(({ time }) => JSON.stringify(time))).size;
}

function disagree(group: readonly Observation[]): boolean {
  const intervals = group.flatMap(({ quantity }) => statedInterval(quantity) ?? []);
  const lowest = extreme(intervals, (one, other) => one.upper < other.upper);
  const highest = extreme(intervals, (one, other) => one.lower > other.lower);
  return lowest !== undefined && highest !== undefined && isBelow(lowest, highest);
}

function extreme(intervals: readonly Interval[], isMore: (one: Interval, other: Interval) => boolean): Interval | undefined {
  return intervals.reduce<Interval | undefined>((best, one) => (best && !isMore(one, best) ? best : one), undefined);
}
