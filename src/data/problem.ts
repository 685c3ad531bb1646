/**
 * What can be wrong with a report, as data: a code, a location in the document, and the details that the sentence needs.
 *
 * The sentences, in Chinese and English, are in `problem-text-shown.ts` (loaded by a page only when it has a problem to show) and
 * `problem-text.ts`.
 */

export type ProblemCode =
  // the document
  | 'not-a-report'
  | 'unreadable'
  | 'format-missing'
  | 'format-unknown'
  | 'shape'
  | 'unknown-key'
  | 'and-more'
  // one entry
  | 'unknown-indicator'
  | 'unknown-unit'
  | 'wrong-unit'
  | 'unknown-reference'
  | 'duplicate-id'
  | 'no-such-date'
  | 'hedge-differs'
  | 'printed-differs'
  | 'not-finite'
  | 'negative'
  | 'fractional'
  | 'share-too-large'
  | 'range-reversed'
  | 'part-of-itself'
  // figures that do not agree
  | 'rate-differs'
  | 'part-exceeds-whole'
  | 'tallies-differ'
  | 'figures-disagree'
  | AuditCode;

/** What only the full check (`audit-report.ts`) looks for: figures that contradict each other or are easily misread. */
export type AuditCode =
  | 'no-such-point'
  | 'place-in-itself'
  | 'lost-characters'
  | 'period-reversed'
  | 'time-differs'
  | 'later-than-source'
  | 'promise-as-actual'
  | 'growth-direction'
  | 'growth-under-level'
  | 'quote-differs'
  | 'unit-left-out'
  | 'print-not-compared'
  | 'share-above-whole'
  | 'code-as-number'
  | 'merged-status'
  | 'implied-base'
  | 'printed-precision'
  | 'parts-do-not-sum'
  | 'unlike-units'
  | 'sum-by-chance'
  | 'persons-and-attendances'
  | 'factor-100'
  | 'stock-and-flow'
  | 'part-and-whole'
  | 'overlap-unknown'
  | 'coverage-in-words'
  | 'forecast-not-reached'
  | 'target-left-open'
  | 'growth-without-base'
  | 'year-missing'
  | 'repeated-figure-disagrees'
  | 'mixed-levels'
  | 'starts-before'
  | 'suspicious-ratio';

/**
 * An error refuses the entry that it names, or the whole report. A warning keeps the entry and marks it. A note is something a reader
 * should know although the text is right; no element shows notes.
 */
export type Severity = 'error' | 'warning' | 'note';

/** One thing that is wrong or easily misread. `problemText` of `zhanbao/data/audit` puts it into a sentence. */
export interface Problem {
  readonly severity: Severity;
  readonly code: ProblemCode;
  /** Location in the document, such as `observations[3].unit`; '' is the document itself. */
  readonly path: string;
  /**
   * Details for the sentence: the value found, what was expected. `name.en` is the English of `name`. Values found are cut to 100
   * characters.
   */
  readonly found: Readonly<Record<string, string>>;
  /** Ids of the observations concerned, for the mark beside each figure. */
  readonly about: readonly string[];
}

const LONGEST = 100;

export function problem(severity: Severity, code: ProblemCode, path: string, found: Record<string, unknown> = {}, about: readonly string[] = []): Problem {
  return {
    severity,
    code,
    path,
    found: Object.fromEntries(Object.entries(found).map(([key, value]) => [key, key === 'expected' ? String(value ?? '') : brief(value)])),
    about,
  };
}

/** A value as it may be shown: never a whole document, never over 100 characters. */
function brief(value: unknown): string {
  if (value === undefined) return '';
  const text = typeof value === 'object' && value !== null ? (Array.isArray(value) ? '[…]' : '{…}') : String(value);
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
}
