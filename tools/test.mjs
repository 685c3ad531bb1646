/**
 * Runs every check of the project and ends with one line, `N passed, N failed`. `--static` leaves out what needs a browser, and is what one
 * runs before a commit.
 */
import { spawnSync } from 'node:child_process';

const bin = (name) => `node_modules/.bin/${name}`;

/** Each step: its name, its command, whether it needs a browser, how its tests are counted. */
const STEPS = [
  // Storybook's types read it.
  { name: 'manifest', command: ['npm', 'run', '--silent', 'manifest'] },
  { name: 'types', command: [bin('tsc'), '-p', 'tsconfig.json'] },
  { name: 'lint', command: [bin('oxlint'), '--deny-warnings'] },
  { name: 'format', command: [bin('oxfmt'), '--check'] },
  {
    name: 'derived files',
    command: [bin('tsx'), '--import', './tools/write-schema.ts', '--import', './tools/write-tokens.ts', 'tools/write-reference.ts', '--check'],
  },
  { name: 'build', command: ['npm', 'run', '--silent', 'build'] },
  { name: 'sizes', command: ['node', 'tools/size.mjs'], shown: true },
  { name: 'data and package, in Node', command: [bin('mocha')], count: /(\d+) passing/, failed: /(\d+) failing/ },
  { name: 'elements and data, in Chromium', command: [bin('wtr')], count: /(\d+) passed/, failed: /(\d+) failed/, browser: true },
  { name: 'pages, served', command: [bin('mocha'), '--config', 'test/page/mocharc.json'], count: /(\d+) passing/, failed: /(\d+) failing/, browser: true },
];

const onlyStatic = process.argv.includes('--static');
let passed = 0;
let failed = 0;

for (const { name, command, count, failed: failures, shown } of STEPS.filter(({ browser }) => !(onlyStatic && browser))) {
  const started = Date.now();
  const [program = '', ...args] = command;
  const { status, stdout, stderr, error } = spawnSync(program, args, { encoding: 'utf8', maxBuffer: 64 * 2 ** 20, shell: process.platform === 'win32' });
  const output = `${stdout}${stderr}${error ?? ''}`;
  // A runner may print counts as it goes; the last ones are the result.
  const number = (pattern) => Number(pattern ? ([...output.matchAll(new RegExp(pattern, 'g'))].pop()?.[1] ?? Number.NaN) : Number.NaN);
  // A runner that has counted nothing has tested nothing.
  const good = count ? number(count) || 0 : status === 0 ? 1 : 0;
  const bad = failures && number(failures) > 0 ? number(failures) : status === 0 && good > 0 ? 0 : 1;
  passed += good;
  failed += bad;
  console.log(`${bad === 0 ? 'ok  ' : 'FAIL'} ${name}${count ? `: ${good} passed` : ''} (${((Date.now() - started) / 1000).toFixed(0)} s)`);
  const told = output.match(/^.*facts carried: .*$/m);
  if (told) console.log(`     ${told[0].trim()}`);
  if (bad > 0 || shown) console.log(output.trimEnd());
}

console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;
