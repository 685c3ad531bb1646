/** Compares what pages transfer, in gzip, with its ceilings, and looks for what must not be in it. Run after `npm run build`. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';

const DIST = 'dist';
const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
/** Ceilings in kB of gzip. Raising one takes a commit that says why (docs/decisions/0021). */
const PAGES = [
  { name: 'loader', files: ['zhanbao.js'], most: 4, alone: true },
  { name: 'page with one gauge', files: ['zhanbao.js', 'elements/coverage-gauge.js'], most: 27.2 },
  {
    name: 'page with a report and four elements',
    files: ['zhanbao.js', 'page/together.js'],
    most: 60,
  },
  { name: 'classic script, everything', files: ['zhanbao.classic.js'], most: 120.6 },
  { name: 'data layer alone', files: ['data.js'], most: 20 },
  ...['coverage-gauge', 'talent-pipeline', 'service-tally', 'station-map', 'indicator-value', 'indicator-table', 'indicator-chart'].map((tag) => ({
    name: `<${tag}> alone`,
    files: [`elements/${tag}.js`],
    most: tag === 'indicator-table' ? 32 : 30,
  })),
  { name: 'what a page with boundaries fetches beside its map', files: ['boundary-map.js'], beside: 'elements/station-map.js', most: 24.7 },
  { name: 'the same beside four elements', files: ['page/boundary-map.js'], beside: 'page/together.js', most: 24.5 },
  { name: 'what reads large boundaries beside the page', files: ['boundary-worker.js'], most: 7, alone: true },
  { name: 'page that builds the tags, beside the kit', files: ['builder.js'], most: 110 },
];
/** What comes when it is needed, with all that it brings. The workbook's and Vega's own words hold addresses of name spaces. */
const LATER = [
  { name: 'what some reports need of four elements, on demand', files: ['page/more'], most: 27.1, beside: 'page/together.js' },
  { name: 'boundaries read in the page, on demand', files: ['read-here'], most: 4, beside: 'boundary-map.js' },
  { name: 'search, filter and list of stations, on demand', files: ['map-tools'], most: 5, beside: 'elements/station-map.js' },
  { name: 'tiles of a map service, on demand', files: ['tile-layer'], most: 4, beside: 'boundary-map.js' },
  { name: 'presets of <indicator-chart>, on demand', files: ['preset-drawing'], most: 130, large: true, beside: 'elements/indicator-chart.js' },
  { name: "a page's own Vega-Lite, on demand", files: ['own-drawing'], most: 295, large: true, beside: 'elements/indicator-chart.js' },
  { name: 'tables read in it, on demand', files: ['builder/read-table'], most: 74, large: true, beside: 'builder.js' },
  { name: 'tables written in it, on demand', files: ['builder/workbooks'], most: 37, large: true, beside: 'builder.js' },
  { name: 'XLSX of <indicator-table>, on demand', files: ['workbook'], most: 25, large: true },
];
/** In no file: modules of Node, maps to the source. */
const FOREIGN = [/["']node:|\brequire\(["']/, /sourceMappingURL/];
/** In nothing that a page loads at first: Vega, zod, eval, sinks of markup, other hosts, inherited names. */
const FORBIDDEN = [
  // The name may occur in a sentence, but not in code.
  /vega(?!-lite\b)|Vega(?!-Lite\b)|vega-lite\//,
  /\bzod\b|_zod/i,
  /\beval\(/,
  /new Function/,
  /document\.write/,
  /insertAdjacentHTML/,
  // It would also visit what a page adds to Object.prototype.
  /for\((?:var|let|const) \w+ in /,
  /https?:\/\/(?!www\.w3\.org|relative\.invalid|lit\.dev)/,
];

/** In nothing that is large and loaded later either. */
const SINKS = [/document\.write/, /insertAdjacentHTML/];

/** A file is loaded under its versioned name, to which the plain one leads; a chunk has a hash in its name. */
function locate(name) {
  if (name.endsWith('.js')) return name.replace(/^(elements\/.*|page\/.*|boundary-map|boundary-worker|builder)\.js$/, `$1-${version}.js`);
  const folder = name.startsWith('page/') ? 'page/chunks' : name.startsWith('builder/') ? 'builder' : 'chunks';
  const files = existsSync(join(DIST, folder)) ? readdirSync(join(DIST, folder)) : [];
  return `${folder}/${files.find((file) => file.startsWith(`${basename(name)}-`)) ?? name}`;
}

let failed = 0;

for (const { name, files, most, alone, large, beside } of [...PAGES, ...LATER]) {
  const all = new Set();
  files.map(locate).forEach((file) => (alone ? all.add(file) : collect(file, all)));
  const here = new Set();
  if (beside) collect(locate(beside), here);
  here.forEach((file) => all.delete(file));
  const bytes = [...all].reduce((sum, file) => sum + gzipSync(readFileSync(join(DIST, file)), { level: 9 }).length, 0);
  const found = [...all].flatMap((file) =>
    [...FOREIGN, ...(large ? SINKS : FORBIDDEN)]
      .filter((pattern) => pattern.test(readFileSync(join(DIST, file), 'utf8')))
      .map((pattern) => `${file} holds ${pattern}`),
  );
  const wide = [...all].filter((file) => /[\u0080-\uffff]/.test(readFileSync(join(DIST, file), 'utf8'))).map((file) => `${file} is not pure ASCII`);
  const over = bytes > most * 1000;
  failed += over || found.length + wide.length > 0 ? 1 : 0;
  console.log(`${over ? 'OVER' : 'ok  '} ${(bytes / 1000).toFixed(2).padStart(6)} kB of ${String(most).padStart(3)}  ${name}`);
  [...found, ...wide].forEach((sentence) => console.log(`     ${sentence}`));
}
process.exitCode = failed > 0 ? 1 : 0;

/** Collects a file and everything that it imports statically. */
function collect(file, all) {
  if (all.has(file)) return;
  all.add(file);
  const code = readFileSync(join(DIST, file), 'utf8');
  for (const [, path] of code.matchAll(/(?:from|import)\s*["'](\.[^"']+)["']/g)) collect(join(dirname(file), path), all);
}
