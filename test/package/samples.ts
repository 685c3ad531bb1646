/** The code samples of the docs, and who runs them. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export interface Sample {
  readonly page: string;
  readonly language: string;
  readonly code: string;
}

const docs = readdirSync('docs', { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.md') && !/^(decisions|images)/.test(name));
export const PAGES = ['README.md', 'README.en.md', 'CONTRIBUTING.md', ...docs.map((name) => join('docs', name))];

/** Also those that stand inside a list. */
export function samplesOf(page: string): readonly Sample[] {
  const text = readFileSync(page, 'utf8');
  return [...text.matchAll(/^( *)```(\w*)\n([^]*?)^\1```$/gm)].map(([, space = '', language = '', code = '']) => ({
    page,
    language,
    code: code.replace(new RegExp(`^${space}`, 'gm'), ''),
  }));
}

export const SAMPLES = PAGES.flatMap(samplesOf);
export const samplesIn = (language: string, page?: string) => SAMPLES.filter((sample) => sample.language === language && (page ?? sample.page) === sample.page);

/** Samples of a kind on a page, and the test that runs them; `test/package/samples.test.ts` runs the rest of JSON and commands. */
export const ELSEWHERE: Readonly<Record<string, string>> = {
  'docs/guides/*.md': 'test/package/guides.test.ts',
  'docs/webmaster.zh.md': 'test/portal/webmaster.test.ts',
  'docs/cli.md': 'test/cli/docs.test.ts',
  'docs/data-layer.md': 'test/package/data-layer.test.ts',
  'docs/data.zh.md': 'test/tarball/data-guide.test.ts',
  'docs/recipes/README.md': 'test/recipes/readme.test.ts',
  ts: 'test/tarball/samples.test.ts',
  html: 'test/portal/samples.test.ts',
  css: 'test/portal/samples.test.ts',
};
