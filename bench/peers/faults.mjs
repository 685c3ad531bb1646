/** Faults that are seeded to see whether the bench finds them: npm run bench -- --faults. */
import { fileAt, OTHER } from './scenarios.mjs';

/** A style sheet of the page, or a change of what it fetches. `in`: the scenarios that it can be seen in. */
export const FAULTS = {
  unseen: { says: 'the first drawing cannot be seen', in: ['gauge', 'page', 'map300'], css: '.box:first-child { clip-path: inset(100%) }' },
  other: { says: 'the figures of another report', in: ['gauge', 'page'], turn: (turn) => OTHER - turn },
  deaf: { says: 'always the same figures', in: ['gauge', 'page', 'map300'], turn: () => 0 },
  half: { says: 'half of the areas', in: ['page', 'map300'], land: (land) => ({ ...land, features: land.features.map(halved) }) },
  pointless: { says: 'no stations', in: ['page', 'map300'], report: (report) => ({ ...report, stations: [] }) },
  dead: { says: 'a map that does not feel the pointer', in: ['map300'], css: '.box, .box * { pointer-events: none !important }' },
};

/** Every other area shrinks to a point: all are there, and half cannot be seen. */
function halved(feature, index) {
  const { geometry } = feature;
  const [first] = geometry.coordinates[0];
  return index % 2 === 0 ? feature : { ...feature, geometry: { ...geometry, coordinates: [geometry.coordinates[0].map(() => first)] } };
}

/** The data at an address with the name of a fault in it; null for any other. */
export function faulty(url) {
  const [, path, what, name] = /^(\/data\/\w+)-(\w+)-(\w+)\.json$/.exec(url) ?? [];
  const { turn, land, report } = FAULTS[name] ?? {};
  if (what === undefined) return null;
  if (what === 'land') return changed(`${path}-land.json`, land);
  return changed(`${path}-${turn ? turn(Number(what)) : what}.json`, report);
}

const changed = (url, change) => (change ? JSON.stringify(change(JSON.parse(fileAt(url)))) : fileAt(url));
