/**
 * Impossible coordinates: longitude or latitude out of range, the two swapped, or 0, 0, which programs write for a point that they do
 * not have.
 */
import { pathsOf } from '../entry-paths.ts';
import { problem, type Problem } from '../problem.ts';
import type { Report } from '../report.ts';
import type { Place } from '../schema.ts';

type Point = NonNullable<Place['point']>;

/** A generous box around the area the reports come from. Its coordinates, when swapped, lie in the Arctic. */
const HOME = { lon: [70, 140], lat: [0, 60] } as const;

export function noSuchPoint(report: Report): readonly Problem[] {
  return (['places', 'stations'] as const).flatMap((section) => {
    const paths = pathsOf(report, section);
    return report[section].flatMap(({ point }, index) => {
      const why = point && whyNot(point);
      return why ? [problem('warning', 'no-such-point', `${paths[index]}.point`, { why, lon: point.lon, lat: point.lat })] : [];
    });
  });
}

function whyNot({ lon, lat }: Point): 'swapped' | 'beyond' | 'zero' | null {
  if (lon === 0 && lat === 0) return 'zero';
  if (isIn(HOME.lon, lat) && isIn(HOME.lat, lon)) return 'swapped';
  return Math.abs(lon) > 180 || Math.abs(lat) > 90 ? 'beyond' : null;
}

function isIn([least, most]: readonly [number, number], number: number): boolean {
  return number >= least && number <= most;
}
