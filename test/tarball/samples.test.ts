/** What the docs show of TypeScript beside the source compiles there. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'chai';
import { samplesIn } from '../package/samples.ts';
import { ROOT } from './fresh-project.ts';

describe('the samples of TypeScript', () => {
  const samples = samplesIn('ts').filter(({ page }) => !page.startsWith('docs/guides/'));

  it('are there', () => expect(samples).not.to.have.lengthOf(0));

  for (const { page, code } of samples) {
    it(`compile: ${page}`, () => {
      const folder = mkdtempSync(join(tmpdir(), 'zhanbao-sample-'));
      try {
        const source = code.replace(/'\.\.\//g, `'${ROOT}src/`);
        const given = `import { registerMessages as m } from '${ROOT}src/components/shared/languages.ts'; import { registerWords as w } from '${ROOT}src/data/words.ts';
declare const words: Parameters<typeof w>[1]; declare const messages: Parameters<typeof m>[1];`;
        writeFileSync(join(folder, 'sample.mts'), `${given}\n${source}`);
        const options = { extends: `${ROOT}tsconfig.json`, include: ['sample.mts'], compilerOptions: { noEmit: true, rootDir: '/', types: [] } };
        writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify(options));
        const { stdout } = spawnSync(process.execPath, [`${ROOT}node_modules/typescript/bin/tsc`, '-p', folder], { encoding: 'utf8', cwd: folder });
        // Its language is one that the kit has not yet; of the source this test has no opinion.
        expect(stdout.split('\n').filter((line) => line.startsWith('sample.mts') && !line.includes('"ug"'))).to.deep.equal([]);
      } finally {
        rmSync(folder, { recursive: true });
      }
    });
  }
});
