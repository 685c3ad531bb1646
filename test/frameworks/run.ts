/**
 * `npm run test:frameworks`: the packed kit in each example, built by the example's own tools, driven by one script in a
 * real browser. Prints framework × behaviour. `-- --brief` leaves out what CI has no time for, `-- --only vue,react` all but these,
 * `-- --lock` writes the examples' lockfiles anew.
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { launch } from 'puppeteer-core';
// @ts-expect-error a plain script
import { findBrowser } from '../../tools/browser.mjs';
import { BEHAVIOURS } from './behaviours.ts';
import { drive, type Outcome } from './drive.ts';
import { EXAMPLES, type Example } from './examples.ts';
import { install, pack, run } from './install.ts';
import { relock } from './lock.ts';
import { findMistakes } from './mistakes.ts';

const option = (name: string) => process.argv.indexOf(`--${name}`);
const only = option('only') > 0 ? (process.argv[option('only') + 1] ?? '').split(',') : null;
const chosen = EXAMPLES.filter(({ folder, brief }) => (only ? only.includes(folder) : option('brief') < 0 || brief));
const skipped = EXAMPLES.filter((example) => !chosen.includes(example));

const COLUMNS = ['build', ...Object.keys(BEHAVIOURS), 'type errors'];

/** A cell: null passes, a text is what is wrong; what cannot be is said in brackets. */
type Row = Readonly<Record<string, string | null>>;
const isReason = (cell: string | null | undefined) => cell !== null && cell !== undefined && cell.startsWith('(');

if (option('lock') > 0) chosen.forEach(({ folder }) => relock(folder));
else await testAll();

async function testAll(): Promise<void> {
  pack();
  const browser = await launch(await findBrowser());
  const rows: (readonly [Example, Row])[] = [];
  for (const example of chosen) {
    const started = Date.now();
    const row = await test(example, (folder) => drive(browser, folder, example));
    rows.push([example, row]);
    console.log(`${example.title}: ${((Date.now() - started) / 1000).toFixed(0)} s`);
    for (const [name, wrong] of Object.entries(row)) if (wrong !== null) console.log(`  ${isReason(wrong) ? 'n/a ' : 'FAIL'} ${name}: ${wrong}`);
  }
  await browser.close();
  print(rows);
}

async function test(example: Example, driven: (folder: string) => Promise<Outcome>): Promise<Row> {
  const failed = (wrong: unknown): Row => ({ build: wrong instanceof Error ? wrong.message : String(wrong) });
  try {
    const folder = install(example.folder);
    if (existsSync(join(folder, 'package.json'))) {
      for (const script of ['check', 'build']) {
        const { status, output } = run(folder, 'npm', ['run', '--silent', script]);
        if (status !== 0) return failed(`npm run ${script}: ${output}`);
      }
    }
    return { build: null, ...(await driven(folder)), 'type errors': checkTypes(folder, example) };
  } catch (error) {
    return failed(error);
  }
}

function checkTypes(folder: string, { types }: Example): string | null {
  if ('none' in types) return `(${types.none})`;
  try {
    findMistakes(folder, types.file, types.mistakes);
    return null;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

function print(rows: readonly (readonly [Example, Row])[]): void {
  const cell = (row: Row, column: string) => (row[column] === null ? 'ok' : isReason(row[column]) ? 'n/a' : 'FAIL');
  const first = Math.max(...rows.map(([{ title }]) => title.length), 9);
  console.log(`\n${['framework'.padEnd(first), ...COLUMNS].join(' | ')}`);
  console.log(['-'.repeat(first), ...COLUMNS.map((column) => '-'.repeat(column.length))].join(' | '));
  for (const [{ title }, row] of rows) console.log([title.padEnd(first), ...COLUMNS.map((column) => cell(row, column).padEnd(column.length))].join(' | '));
  const cells = rows.flatMap(([, row]) => COLUMNS.map((column) => cell(row, column)));
  const count = (kind: string) => cells.filter((one) => one === kind).length;
  if (skipped.length > 0) console.log(`\nskipped: ${skipped.map(({ title }) => title).join(', ')} (npm run test:frameworks runs them all)`);
  console.log(`\n${count('ok')} passed, ${count('FAIL')} failed`);
  process.exitCode = count('FAIL') > 0 || count('ok') === 0 ? 1 : 0;
}
