/** docs/data-layer.md: its sample runs and prints what it says, and it names every function of the entries that it tells of. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'chai';
import * as audit from '../../src/data/audit.ts';
import * as imports from '../../src/data/import/index.ts';
import * as data from '../../src/data/index.ts';
import { ROOT } from '../tarball/fresh-project.ts';

const page = readFileSync(`${ROOT}docs/data-layer.md`, 'utf8');
const [chinese = '', english = ''] = page.split('## In English');

describe('the page about zhanbao/data', () => {
  it('shows a sample that prints what stands behind its lines', () => {
    const sample = /```js\n([^]*?)```/.exec(page)?.[1] ?? '';
    const code = sample.replace("'zhanbao/data'", `'${ROOT}src/data/index.ts'`).replace("'zhanbao/data/audit'", `'${ROOT}src/data/audit.ts'`);
    const folder = mkdtempSync(join(tmpdir(), 'zhanbao-data-'));
    try {
      writeFileSync(join(folder, 'sample.mjs'), code);
      const printed = execFileSync(process.execPath, ['--import', 'tsx', join(folder, 'sample.mjs')], { cwd: ROOT, encoding: 'utf8' });
      const said = [...sample.matchAll(/\/\/ → (.+)$/gm)].map(([, line = '']) => line);
      expect(said).to.have.length.above(8);
      // Of what it prints for each problem, the page shows the first.
      const lines = printed.trim().split('\n');
      const first = lines.findIndex((line) => line.startsWith('note '));
      expect(lines.filter((line, index) => index <= first || !line.startsWith('note '))).to.deep.equal(said);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  it('names every function and value of zhanbao/data and zhanbao/data/audit, in both languages, and of zhanbao/import', () => {
    const named = (text: string, name: string) => new RegExp(`\`${name}\\b`).test(text);
    const names = Object.keys({ ...data, ...audit });
    expect(names.filter((name) => !named(chinese, name))).to.deep.equal([]);
    expect(names.filter((name) => !named(english, name))).to.deep.equal([]);
    expect(Object.keys(imports).filter((name) => !named(chinese, name))).to.deep.equal([]);
  });
});
