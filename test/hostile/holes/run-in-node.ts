/** Files of tests in Node, all in one process: each copy of the source has modules of its own. */
import { join, resolve } from 'node:path';
import Mocha from 'mocha';
import type { Said } from './hole.ts';

const TIMEOUT = 60_000;

/** What each of these files of each of these folders says. */
export async function runInNode(files: ReadonlyMap<string, readonly string[]>): Promise<ReadonlyMap<string, Said>> {
  const said = new Map<string, Said>();
  for (const [folder, tests] of files) {
    for (const test of tests) said.set(join(folder, test), await runOne(folder, test));
  }
  return said;
}

async function runOne(folder: string, test: string): Promise<Said> {
  const mocha = new Mocha({ timeout: TIMEOUT, reporter: Mocha.reporters.Base });
  mocha.addFile(resolve(folder, 'test/setup.ts'));
  mocha.addFile(resolve(folder, test));
  const passed: string[] = [];
  const failed: string[] = [];
  try {
    await mocha.loadFilesAsync();
    await new Promise<void>((done) => {
      mocha
        .run(() => done())
        .on('pass', (one) => passed.push(one.fullTitle()))
        .on('fail', (one) => failed.push(one.fullTitle()));
    });
    return { passed, failed, broken: '' };
  } catch (error) {
    return { passed, failed, broken: `it does not load: ${String(error).split('\n')[0]}` };
  } finally {
    mocha.dispose();
  }
}
