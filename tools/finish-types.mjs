/** Makes declarations import the files beside them as `.js`, which every TypeScript understands; tsc leaves `.ts` as in the source. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';

const FOLDER = 'dist/types/';

for (const name of readdirSync(FOLDER, { recursive: true })) {
  if (!name.endsWith('.d.ts')) continue;
  const text = readFileSync(FOLDER + name, 'utf8');
  const finished = text.replace(/((?:from |import\(?|import )["']\.{1,2}\/[^"']+)\.ts(?=["'])/g, '$1.js');
  if (finished !== text) writeFileSync(FOLDER + name, finished);
}
