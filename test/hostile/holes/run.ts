/** `npm run test:holes`: puts known faults back, one at a time, and says which test catches each (docs/decisions/0035). `-- word` for some of them. */
import { join } from 'node:path';
import { printMatrix } from '../matrix.ts';
import { clear, copyTo, folderOf, put, SOUND } from './copies.ts';
import { DATA_HOLES } from './data-holes.ts';
import { ELEMENT_HOLES } from './element-holes.ts';
import { NOTHING_SAID, verdict, type Hole, type Said } from './hole.ts';
import { lint } from './lint.ts';
import { runInBrowser } from './run-in-browser.ts';
import { runInNode } from './run-in-node.ts';

const asked = process.argv.slice(2);
const holes = [...DATA_HOLES, ...ELEMENT_HOLES].filter(({ fault, file }) => asked.length === 0 || asked.some((word) => `${fault} ${file}`.includes(word)));
const started = Date.now();

clear();
copyTo(SOUND);
const moved = holes.map((hole, index) => (copyTo(folderOf(index)), put(hole, folderOf(index))));

/** Tests by the folders to run them in: each with its hole, and all without. */
function filesFor(mine: (hole: Hole) => boolean): ReadonlyMap<string, readonly string[]> {
  const files = new Map<string, readonly string[]>([[SOUND, [...new Set(holes.filter(mine).map(({ test }) => test))]]]);
  holes.forEach((hole, index) => {
    if (mine(hole) && moved[index] === '') files.set(folderOf(index), [hole.test]);
  });
  return files;
}
const isLint = ({ test }: Hole) => test === 'lint';
/** As `npm test` has it: the data layer in Node, what the page is made of in a browser. */
const isNode = ({ test }: Hole) => test.startsWith('test/data/');

const said = new Map<string, Said>([...(await runInNode(filesFor(isNode))), ...(await runInBrowser(filesFor((hole) => !isNode(hole) && !isLint(hole))))]);
const saidOf = (hole: Hole, folder: string) => (isLint(hole) ? lint(folder, hole.file, hole.caughtBy) : (said.get(join(folder, hole.test)) ?? NOTHING_SAID));

const verdicts = holes.map((hole, index) => moved[index] || verdict(hole, saidOf(hole, SOUND), saidOf(hole, folderOf(index))));
printMatrix(
  'Known faults put back, one at a time, and the test that catches each',
  ['fault', 'in', 'caught by', ''],
  holes.map(({ fault, file, test, caughtBy }, index) => [
    fault,
    file.replace(/^src\//, ''),
    `${test.replace(/^test\//, '')}: ${caughtBy.trim()}`,
    verdicts[index] || 'caught',
  ]),
);
const failed = verdicts.filter(Boolean).length;
const passed = holes.length - failed;
console.log(`\n${holes.length} seeded holes (${((Date.now() - started) / 1000).toFixed(0)} s)\n${passed} passed, ${failed} failed`);
if (failed === 0) clear();
process.exit(failed > 0 || passed === 0 ? 1 : 0);
