/**
 * What an importer could not carry over, or not without help: a code, a location in the input, and details for the sentence.
 *
 * An error means that something was left out (a cell, a row, or everything); a warning names something in the input that the report does
 * not hold. The sentences, in Chinese and English, are in `import-problem-text.ts`.
 */
import type { Severity } from '../problem.ts';
import type { RawReport } from '../schema.ts';

export type ImportProblemCode =
  // the input as a whole
  | 'shape'
  | 'unknown-key'
  | 'not-json-stat'
  | 'cube-differs'
  | 'too-large'
  | 'role-unclear'
  | 'not-carried'
  | 'unused'
  | 'source-not-stated'
  | 'duplicate-id'
  | 'column-missing'
  | 'column-unused'
  // the meaning of a word
  | 'indicator-unmapped'
  | 'place-unclear'
  | 'level-not-stated'
  | 'crs-not-stated'
  | 'time-not-read'
  | 'status-unmapped'
  | 'status-contradicts'
  | 'reason-not-stated'
  | 'word-unmapped'
  | 'hierarchy-not-kept'
  | 'decimals-differ'
  // one cell
  | 'cell-empty'
  | 'not-a-number'
  | 'hedge-unclear'
  | 'unit-conflict'
  | 'share-unclear'
  | 'share-small'
  // more of the same
  | 'more';

export interface ImportProblem {
  readonly severity: Severity;
  readonly code: ImportProblemCode;
  /** Location in the input: value[12], dimension.sex.category.child, rows[3].人次. '' is the input itself. */
  readonly path: string;
  readonly found: Readonly<Record<string, string>>;
}

/** The report, still to be checked with `parseReport`, and what was not carried over; or why there is no report. */
export type ImportResult =
  | { readonly ok: true; readonly report: RawReport; readonly problems: readonly ImportProblem[] }
  | { readonly ok: false; readonly problems: readonly ImportProblem[] };

export interface ProblemLog {
  readonly note: (severity: Severity, code: ImportProblemCode, path: string, found?: Readonly<Record<string, unknown>>) => void;
  readonly list: () => readonly ImportProblem[];
}

/** How many problems with the same code are listed; the rest are counted. A column of a million bad cells is one fault. */
const EACH_AT_MOST = 100;
const LONGEST = 60;

export function problemLog(): ProblemLog {
  const kept: ImportProblem[] = [];
  const counts = new Map<ImportProblemCode, number>();
  const last = new Map<ImportProblemCode, Severity>();
  return {
    note(severity, code, path, found = {}) {
      const count = (counts.get(code) ?? 0) + 1;
      counts.set(code, count);
      last.set(code, severity);
      if (count > EACH_AT_MOST) return;
      kept.push({ severity, code, path, found: Object.fromEntries(Object.entries(found).map(([key, value]) => [key, brief(value)])) });
    },
    list() {
      const more = [...counts].filter(([, count]) => count > EACH_AT_MOST);
      return [
        ...kept,
        ...more.map(([code, count]): ImportProblem => {
          return { severity: last.get(code) ?? 'error', code: 'more', path: '', found: { code, count: String(count - EACH_AT_MOST) } };
        }),
      ];
    },
  };
}

export function refused(log: ProblemLog): ImportResult {
  return { ok: false, problems: log.list() };
}

/** A value as it may be shown: never a whole document, never over 60 characters. */
function brief(value: unknown): string {
  const text = typeof value === 'object' && value !== null ? (Array.isArray(value) ? '[…]' : '{…}') : String(value ?? '');
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
}
