/** Why there is no report: a kind, and what its sentence needs. The sentence is written where it is shown. */
import type { Problem } from './problem.ts';

export type Failure = (
  | { readonly kind: 'network' | 'timeout' | 'html' | 'charset' }
  | { readonly kind: 'too-large'; readonly most: number }
  | { readonly kind: 'status'; readonly status: number }
  | { readonly kind: 'not-json'; readonly line: number | null }
  | { readonly kind: 'invalid'; readonly problems: readonly Problem[]; /** What was read, for it may be an index. */ readonly json?: unknown }
  | { readonly kind: 'no-such-area'; readonly area: string }
) & {
  /** The file of an index that failed, as the index names it. */
  readonly file?: string;
};
