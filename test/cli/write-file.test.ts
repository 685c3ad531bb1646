import { expect } from 'chai';
import { existsSync, linkSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeFile } from '../../src/cli/write-file.ts';
import { writeFolder, type FolderFile } from '../../src/cli/write-folder.ts';
import { inFolder } from './harness/built-cli.ts';

/** The error that a promise was rejected with. */
const failure = (promise: Promise<unknown>): Promise<unknown> =>
  promise.then(
    () => 'no error',
    (error: unknown) => error,
  );

describe('writing a file', () => {
  it('replaces an old one whole', () =>
    inFolder(async (folder) => {
      const path = join(folder, 'a.json');
      writeFileSync(path, 'a much longer text than the new one');
      await writeFile(path, 'new');
      expect(readFileSync(path, 'utf8')).to.equal('new');
      expect(readdirSync(folder)).to.deep.equal(['a.json']);
    }));

  it('puts the new one in its place without writing into the old, which may be in use', () =>
    inFolder(async (folder) => {
      const [path, other] = [join(folder, 'a.json'), join(folder, 'same.json')];
      writeFileSync(path, 'old');
      linkSync(path, other);
      await writeFile(path, 'new');
      expect([readFileSync(path, 'utf8'), readFileSync(other, 'utf8')]).to.deep.equal(['new', 'old']);
    }));

  it('that fails leaves the old one, and nothing beside it', () =>
    inFolder(async (folder) => {
      const path = join(folder, 'taken');
      mkdirSync(path);
      writeFileSync(join(path, 'inside'), '');
      expect(await failure(writeFile(path, 'new'))).to.have.property('code');
      expect(readdirSync(folder)).to.deep.equal(['taken']);
    }));

  it('into a folder that is not there fails with the code of the system and the name that was asked for', () =>
    inFolder(async (folder) => {
      const path = join(folder, 'no', 'a.json');
      expect(await failure(writeFile(path, 'new'))).to.include({ code: 'ENOENT', path });
    }));
});

describe('writing a folder', () => {
  it('that fails half way leaves it as it was', () =>
    inFolder(async (folder) => {
      writeFileSync(join(folder, 'a.json'), 'old');
      function* files(): Iterable<FolderFile> {
        yield { name: 'a.json', text: 'new' };
        throw new Error('half way');
      }
      expect(await failure(writeFolder(folder, files(), () => {}))).to.have.property('message', 'half way');
      expect(readdirSync(folder)).to.deep.equal(['a.json']);
      expect(readFileSync(join(folder, 'a.json'), 'utf8')).to.equal('old');
    }));

  it('makes it where it is not there, and counts what it writes', () =>
    inFolder(async (folder) => {
      const counts: number[] = [];
      const files = ['a', 'b'].map((name) => ({ name, text: name }));
      await writeFolder(join(folder, 'x', 'y'), files, (count) => counts.push(count));
      expect(counts).to.deep.equal([1, 2]);
      expect(readdirSync(join(folder, 'x', 'y')).sort()).to.deep.equal(['a', 'b']);
    }));

  it('stops listening for signals when it is done', () =>
    inFolder(async (folder) => {
      const before = process.listenerCount('SIGINT');
      let during = 0;
      await writeFolder(folder, [{ name: 'a', text: '' }], () => (during = process.listenerCount('SIGINT')));
      expect([during - before, process.listenerCount('SIGINT') - before]).to.deep.equal([1, 0]);
      expect(existsSync(join(folder, 'a'))).to.equal(true);
    }));
});
