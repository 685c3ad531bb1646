/** How long a 5 MB report takes to read, as a ratio to JSON.parse of the same text, in one run: `npm run bench:parse` after a build. */
import { readFileSync } from 'node:fs';
import { parseReport } from '../dist/data.js';

const seed = JSON.parse(readFileSync('reports/ganzhou.json', 'utf8'));
const ROUNDS = 21;
const observations = [];
for (let area = 0; observations.length < 20_000; area++) {
  const here = (id) => `${id}-${area}`;
  for (const one of seed.observations) {
    observations.push({
      ...one,
      ...varied(one, area),
      id: here(one.id),
      place: `p${area}`,
      ...(one.partOf && { partOf: here(one.partOf) }),
      ...(one.mayOverlap && { mayOverlap: one.mayOverlap.map(here) }),
    });
  }
}
const places = [...new Set(observations.map(({ place }) => place))].map((id) => ({ id, name: `地区${id}`, level: 'county' }));
const text = JSON.stringify({ ...seed, places, networks: [], observations });

const times = { json: [], report: [] };
for (let round = 0; round < ROUNDS; round++) {
  const start = performance.now();
  const json = JSON.parse(text);
  const parsed = performance.now();
  const result = parseReport(json);
  const checked = performance.now();
  if (!result.ok || result.report.observations.length !== observations.length || result.problems.length > 0)
    throw new Error('The report was not read whole: the times say nothing.');
  times.json.push(parsed - start);
  times.report.push(checked - parsed);
}
const first = times.report[0] / times.json[0];
const median = (list) => [...list].sort((a, b) => a - b)[list.length >> 1];
const bytes = (new TextEncoder().encode(text).length / 1e6).toFixed(1);
const ratio = (median(times.report) / median(times.json)).toFixed(1);
console.log(`${bytes} MB, ${observations.length} observations: parseReport takes ${ratio} × JSON.parse (the first time ${first.toFixed(1)} ×), goal 2.0`);

/** Plain counts differ from area to area, as they do in a country: no two phrases need be alike. */
function varied({ value, unit, printed }, area) {
  const number = typeof value === 'number' && printed === `${value}${unit}` ? value + area : null;
  return number === null ? {} : { value: number, printed: `${number}${unit}` };
}
