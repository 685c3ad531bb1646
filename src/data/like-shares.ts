/** The share (推算) of one figure in another: of figures of one nature and one time only. */
import { exactShare } from './exact-share.ts';
import { isSameTime } from './like-figures.ts';
import type { Observation } from './report.ts';

/** Null where either is open, where they are counted unlike, or of unlike times; a year's flow is no share of a stock, though the text counts it in. */
export function shareWithin(part: Observation, whole: Observation): number | null {
  return part.definition.nature === whole.definition.nature && isSameTime(part, whole) ? exactShare(part.quantity, whole.quantity) : null;
}
