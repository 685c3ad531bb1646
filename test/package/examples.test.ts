/** The examples of frameworks stand alone, and stay what they were copied from; `npm run test:frameworks` builds and drives them. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect } from 'chai';
import { EXAMPLES } from '../frameworks/examples.ts';
import { kitInLock } from '../frameworks/lock.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const read = (...path: readonly string[]) => readFileSync(join(ROOT, ...path), 'utf8');
const folders = EXAMPLES.map(({ folder }) => join('examples', folder));
const projects = folders.filter((folder) => existsSync(join(ROOT, folder, 'package.json')));

/** The files of that name in an example, wherever it keeps them. */
const named = (folder: string, name: string) =>
  readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' }).filter((path) => path.split(/[\\/]/).pop() === name && !path.includes('node_modules'));

describe('the examples of frameworks', () => {
  it('are many', () => expect(projects.length).to.be.greaterThan(3));

  for (const folder of folders) {
    it(`${folder} shows a report of the kit as it is`, () => {
      const [report = ''] = named(folder, 'ganzhou.json');
      expect(read(folder, report)).to.equal(read('reports/ganzhou.json'));
    });

    it(`${folder} looks like the others, and reckons like them`, () => {
      for (const [name, model] of [
        ['page.css', 'examples/no-build/page.css'],
        ['with-stations.ts', 'examples/vite/src/with-stations.ts'],
      ] as const)
        for (const path of named(folder, name)) expect(read(folder, path), path).to.equal(read(model));
    });
  }

  for (const folder of projects) {
    const manifest = JSON.parse(read(folder, 'package.json')) as Record<'dependencies' | 'devDependencies', Readonly<Record<string, string>>>;

    it(`${folder} names exact versions, and this one of the kit`, () => {
      const versions = Object.entries({ ...manifest.dependencies, ...manifest.devDependencies });
      for (const [name, version] of versions) expect(version, name).to.match(/^\d+\.\d+\.\d+$/);
      expect(manifest.dependencies['zhanbao']).to.equal(kitInLock()['version']);
    });

    it(`${folder} has a lockfile that knows what the kit needs, and names no registry (else: npm run test:frameworks -- --lock)`, () => {
      const lock = read(folder, 'package-lock.json');
      const { packages } = JSON.parse(lock) as { packages: Readonly<Record<string, Readonly<Record<string, unknown>>>> };
      const { dependencies = {}, peerDependencies = {} } = kitInLock() as Record<string, object>;
      expect(packages['node_modules/zhanbao']?.['dependencies']).to.deep.equal(dependencies);
      expect(packages['node_modules/zhanbao']?.['peerDependencies']).to.deep.equal(peerDependencies);
      expect(lock).not.to.match(/https?:\/\/[^"]*\.tgz/);
      expect(read(folder, '.npmrc')).to.equal(read('.npmrc'));
    });
  }
});
