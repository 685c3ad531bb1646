/** Which words of a table mean that a value is missing, and why: those of the mapping override those of a Table Schema. */
import type { MissingReason } from '../schema.ts';
import type { ProblemLog } from './import-problem.ts';
import type { MissingValue } from './mapping.ts';

export interface Missing {
  readonly reason: MissingReason;
  /** What the table calls it: 保密. */
  readonly label?: string;
}

/** By the word in the cell; the labels are kept too, for columns that give the reason in words. */
export type MissingWords = ReadonlyMap<string, Missing>;

export const NOT_STATED: Missing = { reason: 'not-stated' };

/** As in Table Schema: without a list, an empty cell is a missing value. */
const BY_DEFAULT: readonly MissingValue[] = [''];

/**
 * The words by value and by label. `declared` is the list of a Table Schema, which has values and labels but no reasons: each takes the
 * reason that the mapping gives for the same value or label.
 */
export function missingWords(mapped: readonly MissingValue[] | undefined, declared: readonly MissingValue[] | undefined, log: ProblemLog): MissingWords {
  const own = words(mapped ?? (declared ? [] : BY_DEFAULT), new Map(), log);
  return declared ? new Map([...own, ...words(declared, own, log)]) : own;
}

function words(list: readonly MissingValue[], known: MissingWords, log: ProblemLog): MissingWords {
  const found = new Map<string, Missing>();
  for (const entry of list) {
    const { value, label, reason } = typeof entry === 'string' ? { value: entry, label: undefined, reason: undefined } : entry;
    const stated = reason ?? known.get(value)?.reason ?? (label === undefined ? undefined : known.get(label)?.reason);
    if (stated === undefined && (value !== '' || label !== undefined)) log.note('warning', 'reason-not-stated', 'missingValues', { found: label ?? value });
    const missing = { reason: stated ?? NOT_STATED.reason, ...(label !== undefined && { label }) };
    found.set(value.trim(), missing);
    if (label !== undefined && !found.has(label)) found.set(label, missing);
  }
  return found;
}
