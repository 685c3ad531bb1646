/** Why there is no report, as data: a kind and the details that its sentence needs. The sentence is written where it is shown. */
import type { Problem } from './problem.ts';

/** Why nothing was downloaded. */
export type FetchFailure =
  | { readonly kind: 'network' | 'timeout' }
  | { readonly kind: 'too-large'; readonly most: number }
  | { readonly kind: 'status'; readonly status: number };

/** Why there is no report. `kind` says which of these it is; the other fields are the details of that kind. */
export type Failure = (
  | FetchFailure
  | { readonly kind: 'html' | 'charset' }
  | { readonly kind: 'not-json'; readonly line: number | null }
  | { readonly kind: 'written-twice'; readonly field: string; readonly line: number }
  | {
      readonly kind: 'invalid';
      readonly problems: readonly Problem[];
      /** `json` is what was read, since it may turn out to be an index. */ readonly json?: unknown;
    }
  | { readonly kind: 'no-such-area'; readonly area: string }
  /** An index that names a file on another server. */
  | { readonly kind: 'elsewhere' }
) & {
  /** The file listed in an index that failed, as the index names it. */
  readonly file?: string;
};
