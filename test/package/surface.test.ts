/** Whatever others can name, and that those who use it are told when it changes. */
import { readFileSync } from 'node:fs';
import { expect } from 'chai';
import { surface } from '../../tools/write-surface.ts';

describe('the public names', () => {
  it('are those written down (after a line in CHANGELOG.md: npm run surface)', () => {
    expect(surface()).to.equal(readFileSync('test/package/surface.txt', 'utf8'));
  });

  it('are those of elements, entries, functions and commands', () => {
    const names = surface().split('\n');
    expect(names).to.include.members([
      '<coverage-gauge> attribute shape',
      '<station-map> event area-select',
      'entry zhanbao/hydrate',
      'zhanbao/data parseReport',
      'command check',
    ]);
  });
});

describe('the changelog', () => {
  const text = readFileSync('CHANGELOG.md', 'utf8');
  const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { readonly version: string };

  it('begins with what is not released yet, and has this version once it is', () => {
    const [first, ...released] = [...text.matchAll(/^## (.+)$/gm)].map(([, title = '']) => title);
    expect(first).to.equal('Unreleased');
    if (released.length > 0) expect(released[0]).to.match(new RegExp(`^${version.replace(/\./g, '\\.')} \\(\\d{4}-\\d{2}-\\d{2}\\)$`));
  });
});
