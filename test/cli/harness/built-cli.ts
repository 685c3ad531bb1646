/** The program as it is shipped, built where it is missing or older than its sources. */
import { spawnSync, type SpawnSyncReturns } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

export const CLI = resolve('dist/cli.js');

/** For `before`. */
export function buildCli(): void {
  const newest = Math.max(...['src/cli', 'src/data', 'src/languages', 'schema'].flatMap(filesIn).map((file) => statSync(file).mtimeMs));
  if (existsSync(CLI) && statSync(CLI).mtimeMs >= newest) return;
  const { status, stderr } = spawnSync('npx', ['vite', 'build', '-c', 'tools/build/cli.config.ts', '--logLevel', 'warn'], {
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  if (status !== 0) throw new Error(`The command line was not built: ${stderr}`);
}

function filesIn(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((file) => join(folder, file));
}

/** Runs it to its end, in Chinese unless the environment says otherwise. */
export function zhanbao(args: readonly string[], env: Readonly<Record<string, string>> = {}, input?: string): SpawnSyncReturns<string> {
  return spawnSync(process.execPath, [CLI, ...args], { encoding: 'utf8', env: { PATH: process.env['PATH'], ...env }, maxBuffer: 64 * 2 ** 20, input });
}

/** A folder that is gone after the test. */
export async function inFolder(test: (folder: string) => void | Promise<void>): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'zhanbao-test-'));
  try {
    await test(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
