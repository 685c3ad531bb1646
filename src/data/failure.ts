/** Why there is no report: a kind, and what its sentence needs. The sentence is written where it is shown. */
import type { Problem } from './problem.ts';

/** Why there are no bytes. */
export type FetchFailure =
  | { readonly kind: 'network' | 'timeout' }
  | { readonly kind: 'too-large'; readonly most: number }
  | { readonly kind: 'status'; readonly status: number };

/** Why there is no report: its `kind`, and what that kind has to say. */
export type Failure = (
  | FetchFailure
  | { readonly kind: 'html' | 'charset' }
  | { readonly kind: 'not-json'; readonly line: number | null }
  | { readonly kind: 'written-twice'; readonly field: string; readonly line: number }
  | { readonly kind: 'invalid'; readonly problems: readonly Problem[]; /** What was read, for it may be an index. */ readonly json?: unknown }
  | { readonly kind: 'no-such-area'; readonly area: string }
  /** An index that names a file of another server. */
  | { readonly kind: 'elsewhere' }
) & {
  /** The file of an index that failed, as the index names it. */
  readonly file?: string;
};
