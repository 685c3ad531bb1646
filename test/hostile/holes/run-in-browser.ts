/** Files of tests in Chromium, as `npm test` runs them, all in one browser. */
import { writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { startTestRunner } from '@web/test-runner';
import type { TestSuiteResult } from '@web/test-runner-core';
// @ts-expect-error a plain script
import config from '../../../web-test-runner.config.mjs';
import type { Said } from './hole.ts';

/** Imports what `npm test` imports into its pages, of the same copy. */
const PAGE = (framework: string) => `<!doctype html><html><body><script type="module">await import('${framework}');</script></body></html>`;

/** What each of these files of each of these folders says. */
export async function runInBrowser(files: ReadonlyMap<string, readonly string[]>): Promise<ReadonlyMap<string, Said>> {
  const entries = new Map([...files].flatMap(([folder, tests]) => tests.map((test) => [entryOf(folder, test), join(folder, test)] as const)));
  const said = new Map<string, Said>();
  if (entries.size === 0) return said;
  const runner = await startTestRunner({
    config: { ...config, files: [...entries.keys()], reporters: [], testRunnerHtml: PAGE },
    readCliArgs: false,
    readFileConfig: false,
    autoExitProcess: false,
  });
  if (!runner) throw new Error('The browser tests did not start.');
  await new Promise((done) => runner.on('stopped', done));
  for (const { testFile, testResults, errors } of runner.sessions.all()) {
    const passed: string[] = [];
    const failed: string[] = [];
    if (testResults) sort(testResults, '', passed, failed);
    const entry = [...entries.keys()].find((path) => resolve(path) === resolve(testFile)) ?? '';
    const broken = testResults ? '' : `it does not load: ${errors[0]?.message ?? 'no word'}`.split('\n')[0];
    said.set(entries.get(entry) ?? testFile, { passed, failed, broken: broken ?? '' });
  }
  return said;
}

function entryOf(folder: string, test: string): string {
  const path = join(folder, test.replace(/\.ts$/, '').replace(/\//g, '~')) + '.entry.ts';
  writeFileSync(path, `import './test/setup.ts';\nimport './${test}';\n`);
  return path;
}

function sort({ name, suites, tests }: TestSuiteResult, within: string, passed: string[], failed: string[]): void {
  const title = `${within} ${name}`.trim();
  for (const test of tests) (test.passed ? passed : failed).push(`${title} ${test.name}`);
  for (const suite of suites) sort(suite, title, passed, failed);
}
