import { expect } from 'chai';
import fc from 'fast-check';
import { fileNames } from '../../src/cli/file-names.ts';

describe('names of files from ids', () => {
  it('leave no way out of the folder, and nothing a file system may refuse', () => {
    for (const name of fileNames(['../../etc/passwd', '..', '.', '/', 'C:\\x', 'a\u0000b', '', '~', 'a b', '\u202egpj']))
      expect(name).to.match(/^[a-z0-9_-]*\.json$/);
  });

  it('are not those that systems keep for themselves, nor the index', () => {
    for (const name of fileNames(['index', 'INDEX', 'con', 'NUL', 'com1'])) expect(name).to.match(/_[0-9a-f]{10}\.json$/);
  });

  it('differ where only case does', () => {
    const names = fileNames(['Gan', 'gan', 'GAN']);
    expect(new Set(names).size).to.equal(3);
  });

  it('are safe, short, and none twice, for any ids', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.oneof(fc.string({ unit: 'binary', maxLength: 30 }), fc.constantFrom('a', 'A', '_61', '_41', 'a'.repeat(120), 'a'.repeat(119)))),
        (ids) => {
          const names = fileNames(ids);
          expect(new Set(names.map((name) => name.toLowerCase())).size).to.equal(ids.length);
          for (const name of names) expect(name).to.match(/^[a-z0-9_-]{0,90}\.json$/);
        },
      ),
    );
  });

  it('are the same for the same ids', () => {
    expect(fileNames(['赣州', '九江'])).to.deep.equal(['_8d63_5dde.json', '_4e5d_6c5f.json']);
  });
});
