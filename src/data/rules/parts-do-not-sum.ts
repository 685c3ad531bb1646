/**
 * Parts of one whole along one dimension that add up to more than the whole.
 *
 * Less than the whole proves nothing, since the text may leave parts out. More is a contradiction in a dimension where everything has
 * exactly one value (a level, a tier, a place); in other dimensions it shows that the parts overlap.
 */
import { finding } from '../finding.ts';
import { figureText } from '../format.ts';
import { groupBy, statedInterval, timeKey } from '../like-figures.ts';
import { isBelow, withNumber } from '../like-quantities.ts';
import type { Problem } from '../problem.ts';
import { clear, type Interval } from '../quantity.ts';
import { observationsById, type Observation, type Report } from '../report.ts';

const EXCLUSIVE = new Set(['level', 'tier', 'place', 'source', 'gender', 'age', 'degree', 'employment']);

/** A dimension with the parts of each of its values. */
type Dimension = readonly [name: string, values: readonly (readonly Observation[])[]];

export function partsDoNotSum(report: Report): readonly Problem[] {
  const ids = observationsById(report.observations);
  const families = groupBy(
    report.observations.filter(({ partOf }) => partOf !== undefined),
    ({ partOf = '' }) => partOf,
  );
  const levels = new Map(report.places.map(({ id, level }) => [id, level]));
  return [...families].flatMap(([id, parts]) => {
    const whole = ids.get(id);
    const like = parts.filter(({ quantity }) => quantity.unitKind === whole?.quantity.unitKind);
    const found = whole ? dimensionsOf(like, levels).flatMap((dimension) => exceeding(report, whole, dimension)) : [];
    // Parts that differ in several dimensions are reported once, by the dimension that proves most.
    return found.sort((one, other) => Number(other.severity === 'warning') - Number(one.severity === 'warning')).slice(0, 1);
  });
}

function exceeding(report: Report, whole: Observation, [dimension, values]: Dimension): readonly Problem[] {
  const limit = statedInterval(whole.quantity);
  const parts = [...values].flatMap((same) => largestOf(same) ?? []);
  const sum = sumOf(parts);
  if (!limit || parts.length < 2 || !isBelow(limit, sum) || mayOverlap(parts)) return [];
  const severity = EXCLUSIVE.has(dimension) ? 'warning' : 'note';
  return [finding(severity, 'parts-do-not-sum', [whole, ...parts], { whole, parts, sum: sumText(whole, sum) }, report)];
}

/** Parts grouped by their value in each dimension. Parts of different times, roles or levels of place are not added up. */
function dimensionsOf(parts: readonly Observation[], levels: ReadonlyMap<string, string>): readonly Dimension[] {
  const entries = parts.flatMap((part) => {
    const under = (dimension: string, value: string, within?: string) => ({
      part,
      dimension,
      value,
      key: JSON.stringify([dimension, part.role, timeKey(part), within]),
    });
    const level = levels.get(part.place);
    return [...Object.entries(part.by).map(([dimension, value]) => under(dimension, value, part.place)), under('place', part.place, level)];
  });
  return [...groupBy(entries, ({ key }) => key).values()].map((group) => [
    group[0]?.dimension ?? '',
    [...groupBy(group, ({ value }) => value).values()].map((same) => same.map(({ part }) => part)),
  ]);
}

/** Parts with the same value may overlap, so only the largest counts. */
function largestOf(parts: readonly Observation[]): Observation | undefined {
  const lower = (part: Observation) => statedInterval(part.quantity)?.lower ?? -Infinity;
  return parts.reduce<Observation | undefined>((largest, part) => (largest && lower(part) <= lower(largest) ? largest : part), undefined);
}

function sumOf(parts: readonly Observation[]): Interval {
  const lower = parts.reduce((sum, { quantity }) => sum + Math.max(0, statedInterval(quantity)?.lower ?? 0), 0);
  const lowerIncluded = parts.every(({ quantity }) => statedInterval(quantity)?.lowerIncluded !== false);
  return { lower: clear(lower), upper: Infinity, lowerIncluded, upperIncluded: false };
}

function mayOverlap(parts: readonly Observation[]): boolean {
  const ids = new Set(parts.map(({ id }) => id));
  return parts.some(({ mayOverlap: others = [] }) => others.some((id) => ids.has(id)));
}

function sumText({ quantity }: Observation, { lower }: Interval): string {
  return figureText(withNumber(quantity, lower), 'zh').text;
}
