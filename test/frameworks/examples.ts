/** The examples, each with what its own toolchain needs to be told, and the mistakes that its own checker must find. */

/** A mistake in a line of the example: what is written there, and what is written in its place. */
export type Mistake = readonly [right: string, wrong: string];

export interface Example {
  /** Folder in `examples/`. */
  readonly folder: string;
  readonly title: string;
  /** What is served, in the folder. */
  readonly built: string;
  /** Names of the Trusted Types policies that the framework makes. */
  readonly policies: readonly string[];
  readonly types: { readonly file: string; readonly mistakes: Readonly<Record<string, Mistake>> } | { readonly none: string };
  /** Runs in CI as well. */
  readonly brief: boolean;
}

export const EXAMPLES: readonly Example[] = [
  {
    folder: 'no-build',
    title: 'no build',
    built: '.',
    policies: [],
    types: { none: 'nothing is compiled' },
    brief: true,
  },
];
