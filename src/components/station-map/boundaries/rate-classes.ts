/** Classes of a share with round limits. Pure. */

/** Steps that read well in per cent. */
const STEPS = [1, 2, 5, 10, 20, 25];
const CLASSES_AT_MOST = 5;

/** Limits in whole per cent, from the floor of the lowest to the ceiling of the highest: [60, 70, 80]. */
export function classLimits(shares: readonly number[]): readonly number[] {
  if (shares.length === 0) return [];
  // Binary dust must not push 60 % into the class below.
  const percent = shares.map((share) => Number((share * 100).toFixed(6)));
  const [least, most] = [Math.min(...percent), Math.max(...percent)];
  const step = STEPS.find((size) => Math.floor(most / size) - Math.floor(least / size) < CLASSES_AT_MOST) ?? Math.ceil(most / 100) * 25;
  const from = Math.floor(least / step) * step;
  // All of one whole number: 100 %, not 100 to 101.
  if (from === most) return [from, from];
  const limits = [from];
  do limits.push((limits[limits.length - 1] as number) + step);
  while ((limits[limits.length - 1] as number) < most);
  return limits;
}

/** The class that a share falls into: its lower limit belongs to it, and the highest limit to the last. */
export function classOf(share: number, limits: readonly number[]): number {
  const percent = Number((share * 100).toFixed(6));
  const above = limits.findIndex((limit) => percent < limit);
  return (above < 0 ? limits.length - 1 : above) - 1;
}
