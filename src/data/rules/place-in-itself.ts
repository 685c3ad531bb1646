/** Places that lie in each other by their parents, so that nothing can be said to lie in them. */
import { problem, type Problem } from '../problem.ts';
import type { Report } from '../report.ts';
import type { Place } from '../schema.ts';

export function placeInItself({ places }: Report): readonly Problem[] {
  const byId = new Map(places.map((place) => [place.id, place]));
  const walked = new Set<string>();
  const cycles = new Set<string>();
  for (const start of places) {
    const steps: string[] = [];
    let at: Place | undefined = start;
    while (at && !walked.has(at.id)) {
      walked.add(at.id);
      steps.push(at.id);
      at = byId.get(at.parent ?? '');
    }
    const again = at ? steps.indexOf(at.id) : -1;
    if (again >= 0) steps.slice(again).forEach((id) => cycles.add(id));
  }
  return places.flatMap(({ id, parent }, index) =>
    cycles.has(id) ? [problem('warning', 'place-in-itself', `places[${index}].parent`, { found: id, parent })] : [],
  );
}
