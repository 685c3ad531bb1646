/** `npm run test:hostile`: see docs/decisions/0022. `--brief` is what each submission runs; `--only reader,servers` picks parts, `--tags map` elements, `--fields station` fields. */
import { hostileElements } from './elements.ts';
import { leaks } from './leaks.ts';
import type { Outcome } from './matrix.ts';
import { hostileParser } from './parser.ts';
import { races } from './races.ts';
import { faultyServers } from './servers.ts';
import { sinks } from './sinks.ts';

const brief = process.argv.includes('--brief');
const option = (name: string): string | undefined => (process.argv.includes(`--${name}`) ? process.argv[process.argv.indexOf(`--${name}`) + 1] : undefined);
const asked = option('only')?.split(',');

const PARTS: Readonly<Record<string, () => Promise<Outcome>>> = {
  reader: () => hostileParser({ brief }),
  sinks,
  leaks: () => leaks({ brief }),
  servers: () => faultyServers({ brief }),
  races: () => races({ brief }),
  elements: () =>
    hostileElements({
      brief,
      least: Number(option('least') ?? (brief ? 50 : 1000)),
      only: new RegExp(option('fields') ?? ''),
      tags: new RegExp(option('tags') ?? ''),
    }),
};

let passed = 0;
let failed = 0;
const figures: string[] = [];
for (const [name, part] of Object.entries(PARTS)) {
  if (asked && !asked.includes(name)) continue;
  const started = Date.now();
  const outcome = await part();
  passed += outcome.passed;
  failed += outcome.faults.length;
  figures.push(...outcome.figures);
  console.log(`\n${outcome.faults.length === 0 ? 'ok  ' : 'FAIL'} ${outcome.name}: ${outcome.passed} passed (${((Date.now() - started) / 1000).toFixed(0)} s)`);
  outcome.faults.slice(0, 40).forEach((fault) => console.log(`     ${fault}`));
  if (outcome.faults.length > 40) console.log(`     and ${outcome.faults.length - 40} more`);
}
console.log(`\n${figures.join(' · ')}\n${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 || passed === 0 ? 1 : 0;
