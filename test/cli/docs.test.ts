import { expect } from 'chai';
import { spawnSync } from 'node:child_process';
import { cpSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildCli, CLI, inFolder } from './harness/built-cli.ts';

before(buildCli);

describe('the page about the command line', () => {
  const page = readFileSync('docs/cli.md', 'utf8');
  const examples = [...page.matchAll(/```sh\n([^]*?)```/g)].map(([, lines = '']) => lines.trim());

  it('has examples that work, one after the other', () =>
    inFolder((folder) => {
      cpSync('reports', join(folder, 'reports'), { recursive: true });
      for (const example of examples) {
        const command = example.replace(/npx zhanbao/g, `"${process.execPath}" "${CLI}"`).replace(/\n/g, ' && ');
        const { status, stderr } = spawnSync(command, { shell: true, cwd: folder, encoding: 'utf8' });
        expect(status, `${example}\n${stderr}`).to.equal(0);
      }
      expect(readdirSync(folder).sort()).to.deep.equal([
        'areas',
        'article.txt',
        'draft.xlsx',
        'ganzhou.html',
        'ganzhou.json',
        'ganzhou.xlsx',
        'report.schema.json',
        'reports',
        'template.xlsx',
      ]);
    }));

  for (const command of ['check', 'schema', 'to-table', 'from-table', 'draft', 'split', 'fallback']) {
    it(`has an example of ${command}`, () => {
      expect(examples.join('\n')).to.include(`npx zhanbao ${command}`);
    });
  }
});
