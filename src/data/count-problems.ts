/** Counts problems, taking into account that an `and-more` problem stands for many (`cap-problems.ts`). */
import type { Problem } from './problem.ts';

/** How many problems these stand for. */
export function countOf(problems: readonly Problem[]): number {
  return problems.reduce((sum, { code, found }) => sum + (code === 'and-more' ? Number(found['count']) : 1), 0);
}

/** The code of the problem, or of those that it counts. */
export function kindOf({ code, found }: Problem): string {
  return code === 'and-more' ? (found['code'] ?? code) : code;
}
