/** The computed share (推算) of one figure in another, for figures of the same nature and time only. */
import { exactShare } from './exact-share.ts';
import { isSameTime } from './like-figures.ts';
import type { Observation } from './report.ts';

/** Null where either is not exact or they differ in kind, nature or time. A year's flow is no share of a stock, even if the text counts it in. */
export function shareWithin(part: Observation, whole: Observation): number | null {
  return part.definition.nature === whole.definition.nature && isSameTime(part, whole) ? exactShare(part.quantity, whole.quantity) : null;
}
