/** Places that contain each other through their parents, so that nothing can be said to lie inside them. */
import { cyclesAmong } from '../cycles-among.ts';
import { problem, type Problem } from '../problem.ts';
import type { Report } from '../report.ts';
import type { Place } from '../schema.ts';

export function placeInItself({ places }: Report): readonly Problem[] {
  // If two places share an id, the first is meant.
  const byId = new Map<string, Place>();
  for (const place of places) if (!byId.has(place.id)) byId.set(place.id, place);
  const cycles = cyclesAmong(places, ({ parent = '' }) => byId.get(parent));
  return places.flatMap((place, index) => {
    const { id, parent } = place;
    return cycles.has(place) ? [problem('warning', 'place-in-itself', `places[${index}].parent`, { found: id, parent })] : [];
  });
}
