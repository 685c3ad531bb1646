/**
 * The kit beside what a user would pick instead: `npm run bench`. Every entrant draws the same figures from the same files in a
 * cold browser context, in turn, in another order each round. One whose drawing is wrong or missing is out; ours first.
 *
 * `-- --only page,map` measures some scenarios, `--slow 4` under one slow-down, `--runs 9` more often; `--resume` what is still
 * missing. What has been measured on this machine with this build is kept until all is there, and then written to
 * bench/RESULTS.md and the READMEs. `--brief` measures each once and writes nothing, `--check` only looks at the drawings,
 * `--faults` seeds faults and says whether they are found.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { launch } from 'puppeteer-core';
import { findBrowser } from '../../tools/browser.mjs';
import { BUILT, buildEntrants } from './build.mjs';
import { checked } from './check.mjs';
import { FAULTS } from './faults.mjs';
import { measured } from './measure.mjs';
import { openJudge } from './pictures.mjs';
import { openProgress } from './progress.mjs';
import { blocksOf, SCENARIOS } from './scenarios.mjs';
import { serve } from './serve.mjs';
import { openStore } from './store.mjs';
import { asText } from './table.mjs';

const HERE = import.meta.dirname;
const { values: options } = parseArgs({
  options: {
    only: { type: 'string', default: '' },
    slow: { type: 'string' },
    runs: { type: 'string' },
    without: { type: 'string', default: '' },
    resume: { type: 'boolean', default: false },
    brief: { type: 'boolean', default: false },
    check: { type: 'boolean', default: false },
    faults: { type: 'boolean', default: false },
  },
});
const chosen = await findBrowser();
const store = openStore(about());
const blocks = blocksOf({
  only: options.only,
  slow: options.slow ?? (options.brief || options.check || options.faults ? '1' : '1,4'),
  rounds: options.brief ? 1 : options.runs && Number(options.runs),
}).filter((block) => !options.resume || !store.has(block));
const without = options.without.split(',').filter(Boolean);
const entrantsOf = (name, slow = 1) =>
  SCENARIOS[name].entrants.filter((entrant) => !without.includes(entrant) && (slow === 1 || !SCENARIOS[name].shed?.includes(entrant)));
const progress = openProgress(blocks, options);

if (!existsSync(join(HERE, 'node_modules')))
  execFileSync('npm', ['ci', '--ignore-scripts'], { cwd: HERE, stdio: 'inherit', shell: process.platform === 'win32' });
await buildEntrants(blocks.flatMap(({ name }) => entrantsOf(name).map((entrant) => [entrant, SCENARIOS[name].draws])));
const pictures = join(BUILT, 'pictures');
mkdirSync(pictures, { recursive: true });
const server = await serve();
const browser = await launch({ ...chosen, protocolTimeout: 300_000 });
const bench = { browser, url: server.url, judge: await openJudge(browser), pictures, brief: options.brief };
/** What is known of an entrant's drawing: its boxes, or why it is out. */
const known = new Map();
try {
  if (options.faults) await seedFaults();
  else for (const block of blocks) await run(block);
} finally {
  await browser.close();
  await server.close();
}
if (!options.brief && !options.check && !options.faults) console.log(store.write());

async function run(block) {
  const { name, slow, rounds } = block;
  const out = {};
  for (const entrant of entrantsOf(name, slow)) {
    progress.say(`${name}: is the drawing of ${entrant} right?`, entrant === entrantsOf(name, slow)[0]);
    const state = await look(SCENARIOS[name].checked ?? name, entrant);
    if (state.why) out[entrant] = state.why;
    else if (options.check && state.boxes) console.log(`\n${entrant}: ${state.shapes} shapes, ${(state.ink * 100).toFixed(1)} % ink in the emptiest box.`);
  }
  if (options.check) return;
  const entrants = entrantsOf(name, slow);
  const rows = Object.fromEntries(entrants.map((entrant) => [entrant, []]));
  for (let round = 0; round < rounds; round++)
    for (let turn = 0; turn < entrants.length; turn++) {
      const entrant = entrants[(round + turn) % entrants.length];
      if (out[entrant]) continue;
      progress.say(`${name}${slow > 1 ? ` × ${slow}` : ''}: round ${round + 1} of ${rounds}, ${entrant}`, turn === 0);
      try {
        rows[entrant].push(await measured({ ...bench, slow }, name, entrant, known.get(`${SCENARIOS[name].checked ?? name}-${entrant}`).boxes));
      } catch (error) {
        out[entrant] = disqualified(name, entrant, error);
        rows[entrant] = [];
      }
    }
  progress.done(block);
  const result = { rounds, date: new Date().toISOString().slice(0, 10), rows: rounded(rows), out };
  console.log(`\n${asText(name, SCENARIOS[name], result, slow)}`);
  if (!options.brief && without.length === 0) store.keep(block, result);
}

async function look(name, entrant) {
  const key = `${name}-${entrant}`;
  if (known.has(key)) return known.get(key);
  try {
    known.set(key, entrant === 'blank' ? {} : await checked(bench, name, entrant));
  } catch (error) {
    known.set(key, { why: disqualified(name, entrant, error) });
  }
  return known.get(key);
}

/** Why an entrant is out; without us or the floor there is nothing to say. */
function disqualified(name, entrant, error) {
  const why = String(error.message ?? error).split('\n')[0];
  if (entrant === 'zhanbao' || entrant === 'floor') throw new Error(`${entrant} is out of ${name}: ${why}`, { cause: error });
  console.log(`\n${entrant} is out of ${name}: ${why}`);
  return why;
}

/** What is right without a fault must be out with it. */
async function seedFaults() {
  let missed = 0;
  for (const [fault, { says, in: names }] of Object.entries(FAULTS))
    for (const name of names.filter((wanted) => blocks.some((block) => block.name === wanted)))
      for (const entrant of ['zhanbao', 'floor', 'echarts-min'].filter((wanted) => !known.get(`${name}-${wanted}`)?.why)) {
        await look(name, entrant);
        const why = await checked(bench, name, entrant, fault).then(
          () => 'taken for right',
          (error) => String(error.message).split('\n')[0],
        );
        const found = why !== 'taken for right';
        missed += found ? 0 : 1;
        console.log(`${found ? 'found ' : 'MISSED'} ${says}, ${name} of ${entrant}: ${why}`);
      }
  process.exitCode = missed > 0 ? 1 : 0;
}

function rounded(rows) {
  const three = (row) => Object.fromEntries(Object.entries(row).map(([key, value]) => [key, Number(value.toFixed(3))]));
  return Object.fromEntries(Object.entries(rows).map(([entrant, list]) => [entrant, list.map(three)]));
}

function about() {
  const { dependencies } = JSON.parse(readFileSync(join(HERE, 'package.json'), 'utf8'));
  const version = execFileSync(chosen.executablePath, ['--version'], { encoding: 'utf8' }).trim();
  return [
    `${cpus().length} × ${cpus()[0].model.trim()}, Node ${process.version}, ${version}.`,
    `Entrants: ${Object.entries(dependencies)
      .map(([name, at]) => `${name} ${at}`)
      .join(', ')}.`,
  ];
}
