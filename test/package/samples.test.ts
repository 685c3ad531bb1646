/** No sample of the docs is only shown: each is parsed, compiled, run or loaded by a test that is named. */
import { existsSync, readFileSync } from 'node:fs';
import { expect } from 'chai';
import { parseReport } from '../../src/data/parse-report.ts';
import { ELSEWHERE, samplesIn, SAMPLES } from './samples.ts';

interface PackageJson {
  readonly name: string;
  readonly scripts: Readonly<Record<string, string>>;
  readonly dependencies: object;
  readonly peerDependencies: object;
}
const packageJson = JSON.parse(readFileSync('package.json', 'utf8')) as PackageJson;
const installed = [packageJson.name, ...Object.keys({ ...packageJson.dependencies, ...packageJson.peerDependencies })];

/** Why a line of a shell cannot work; null where it can. */
function fault(line: string): string | null {
  const [, script] = /^npm (?:run )?([\w:-]+)/.exec(line) ?? [];
  if (line.startsWith('npm install '))
    return line
      .split(' ')
      .slice(2)
      .every((name) => installed.includes(name))
      ? null
      : `${line}: not among what the package is or needs`;
  if (script === 'ci') return null;
  return script && packageJson.scripts[script] ? null : `${line}: there is no such script`;
}

describe('the samples of the docs', () => {
  it('are many, and of kinds that a test runs', () => {
    expect(SAMPLES.length).to.be.greaterThan(60);
    const guides = (page: string) => page.startsWith('docs/guides/') || ELSEWHERE[page] !== undefined;
    const left = SAMPLES.filter(({ page, language }) => !guides(page) && ELSEWHERE[language] === undefined);
    expect(left.filter(({ language }) => !['', 'json', 'sh'].includes(language))).to.deep.equal([]);
    for (const test of Object.values(ELSEWHERE)) expect(existsSync(test), test).to.equal(true);
  });

  for (const { page, code } of samplesIn('json')) {
    it(`is JSON: ${page}, ${code.trim().slice(0, 40)}…`, () => {
      const parsed = JSON.parse(code) as Readonly<Record<string, unknown>>;
      if (parsed['format'] === 'zhanbao/1') expect(parseReport(parsed).problems).to.deep.equal([]);
    });
  }

  const commands = samplesIn('sh').filter(({ page }) => !(page in ELSEWHERE));
  for (const { page, code } of commands) {
    it(`names scripts and packages that there are: ${page}, ${code.split('\n')[0]}`, () => {
      const lines = code.split('\n').flatMap((line) => line.replace(/#.*/, '').trim() || []);
      expect(lines.map(fault).filter((found) => found !== null)).to.deep.equal([]);
    });
  }
});
