/** The types of the package in a project of somebody else: right uses pass, wrong ones do not, whatever way TypeScript resolves. */
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'chai';
import { freshProject, ROOT, type FreshProject } from './fresh-project.ts';

const SAMPLES = `${ROOT}test/tarball/types/`;

describe('the types of the package', function () {
  this.timeout(120_000);
  let project: FreshProject;
  before(() => {
    project = freshProject(['react', '@types/react', 'vue', 'svelte']);
    for (const name of readdirSync(SAMPLES)) project.write(name, readFileSync(SAMPLES + name, 'utf8'));
  });
  after(() => project.remove());

  const checked = (options: object) => {
    const compilerOptions = { noEmit: true, strict: true, target: 'es2022', jsx: 'react-jsx', types: [], ...options };
    const config = project.write('tsconfig.json', JSON.stringify({ compilerOptions, include: ['*.ts', '*.tsx'] }));
    const { stdout } = spawnSync(process.execPath, [join(ROOT, 'node_modules/typescript/bin/tsc'), '-p', config], { cwd: project.folder, encoding: 'utf8' });
    return stdout.split('\n').filter((line) => line !== '');
  };

  it('are right for bundlers, wrong uses marked', () => {
    expect(checked({ module: 'esnext', moduleResolution: 'bundler' })).to.deep.equal([]);
  });

  it('are right in Node, and in themselves', () => {
    const faults = checked({ module: 'nodenext', exactOptionalPropertyTypes: true, skipLibCheck: false });
    // Of others' declarations this test has no opinion.
    expect(faults.filter((line) => !/^node_modules\/(?!zhanbao)/.test(line))).to.deep.equal([]);
  });
});
