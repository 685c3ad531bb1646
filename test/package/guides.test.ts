/** The guides of frameworks show nothing that is not built and driven: each sample is a piece of the example it names. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect } from 'chai';
import { EXAMPLES } from '../frameworks/examples.ts';

const GUIDES = fileURLToPath(new URL('../../docs/guides/', import.meta.url));
const guides = readdirSync(GUIDES).filter((name) => name.endsWith('.md'));
const textOf = (name: string) => readFileSync(join(GUIDES, name), 'utf8');

/** Each sample with the file that was linked last before it. */
function samplesOf(text: string): readonly { readonly language: string; readonly code: string; readonly file: string }[] {
  return [...text.matchAll(/^```(\w+)\n([^]*?)^```$/gm)].map((found) => {
    const links = [...text.slice(0, found.index).matchAll(/\]\((\.\.\/\.\.\/examples\/[^)]+)\)/g)];
    return { language: found[1] ?? '', code: found[2] ?? '', file: links[links.length - 1]?.[1] ?? '' };
  });
}

describe('the guides', () => {
  it('are there for the frameworks of the examples', () => expect(guides).to.include.members(['angular.md', 'react.md', 'svelte.md', 'vue.md']));

  for (const name of guides) {
    const samples = samplesOf(textOf(name)).filter(({ language }) => language !== 'sh');

    it(`${name} shows pieces of its examples, word for word`, () => {
      expect(samples).not.to.have.length(0);
      for (const { code, file } of samples) expect(readFileSync(join(GUIDES, file), 'utf8'), `${file} has no longer: ${code}`).to.include(code);
    });
  }

  for (const { folder, policies } of EXAMPLES.filter(({ policies: own }) => own.length > 0)) {
    it(`name the policies that examples/${folder} needs`, () => {
      const page = guides.map(textOf).find((text) => text.includes(`examples/${folder}/`)) ?? '';
      expect(page).to.include(`\`trusted-types lit-html ${policies.join(' ')}\``);
    });
  }
});
