/** Limits long lists of problems: a broken report of 20,000 entries has 20,000 problems of a few kinds. The first of each kind are kept, the rest counted. */
import { groupBy } from './group-by.ts';
import { problem, type Problem } from './problem.ts';

const KEPT = 200;

/** The first `most` problems of each kind in the order found, then for each longer kind one problem that counts the rest and is about their figures. */
export function capped(problems: readonly Problem[], most = KEPT): readonly Problem[] {
  const kinds = groupBy(problems, ({ severity, code }) => severity + code);
  const more = [...kinds.values()].map((kind) => kind.slice(most)).filter((kind) => kind.length > 0);
  const left = new Set(more.flat());
  return [...problems.filter((one) => !left.has(one)), ...more.map(counted)];
}

function counted(more: readonly Problem[]): Problem {
  const [{ severity, code }] = more as readonly [Problem];
  const about = more.flatMap((one) => one.about);
  return problem(severity, 'and-more', '', { code, count: more.length }, about);
}
