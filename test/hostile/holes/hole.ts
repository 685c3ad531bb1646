/** A hole: a fault that somebody could bring back, and the test that must then fail. */

export interface Hole {
  /** The fault, in the words of the fault model. */
  readonly fault: string;
  /** The file that it is put back into. */
  readonly file: string;
  /** What stands there now, exactly once; where it no longer does, the hole is to be drawn anew. */
  readonly sound: string;
  /** What would stand there with the fault. */
  readonly holed: string;
  /** The file of tests, or `lint`. */
  readonly test: string;
  /** A piece of the title of the test that catches it, or the rule that does. */
  readonly caughtBy: string;
}

/** What one file of tests said in one copy of the source: titles from the outermost describe inwards. */
export interface Said {
  readonly passed: readonly string[];
  readonly failed: readonly string[];
  /** Why there is no answer. */
  readonly broken: string;
}

export const NOTHING_SAID: Said = { passed: [], failed: [], broken: 'it was not run' };

/** What is wrong with a hole, '' where it was caught by the test that must catch it, and by no accident. */
export function verdict({ caughtBy }: Hole, sound: Said, holed: Said): string {
  const of = (titles: readonly string[]) => titles.filter((title) => title.includes(caughtBy));
  if (sound.broken || holed.broken) return sound.broken || holed.broken;
  if (of(sound.failed).length > 0) return 'the test fails without the hole';
  if (of(sound.passed).length === 0) return 'there is no such test';
  if (of(holed.failed).length === 0) return 'NOT CAUGHT';
  // A source that no longer loads would be caught by anything.
  return sound.passed.length > 1 && holed.passed.length === 0 ? 'nothing at all passes with the hole' : '';
}
