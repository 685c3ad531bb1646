/** From a place to what it lies in. */
import type { Report } from './report.ts';

/**
 * The answer of the nearest place upward that has one: the place itself, what it lies in, and so on; undefined where there is none.
 * Each way is climbed once, step by step: it may be as long as a report.
 */
export function upward<Answer>({ places }: Report, answers: ReadonlyMap<string, Answer>): (id: string | undefined) => Answer | undefined {
  const parents = new Map<string | undefined, string | undefined>();
  // Whatever names two places of one id means the first.
  for (const { id, parent } of places) if (!parents.has(id)) parents.set(id, parent);
  const known = new Map<string | undefined, Answer | undefined>(answers).set(undefined, undefined);
  return (id) => {
    let at = id;
    // Places that lie in each other lie nowhere.
    for (; !known.has(at); at = parents.get(at)) known.set(at, undefined);
    const answer = known.get(at);
    if (answer !== undefined) for (at = id; known.get(at) === undefined; at = parents.get(at)) known.set(at, answer);
    return answer;
  };
}
