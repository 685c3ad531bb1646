/** The linter over one file of a copy, under the rules of the source. */
import { spawnSync } from 'node:child_process';
import { relative, resolve } from 'node:path';
import type { Said } from './hole.ts';

/** Whether it keeps this rule there. */
export function lint(folder: string, file: string, rule: string): Said {
  const program = relative(resolve(folder), resolve('node_modules/.bin/oxlint'));
  const { stdout, status, error } = spawnSync(program, ['--no-ignore', '--deny-warnings', '--format', 'unix', file], { cwd: folder, encoding: 'utf8' });
  const failed = [...new Set([...stdout.matchAll(/\((\S+)\)\]?$/gm)].map(([, name = '']) => name))];
  const kept = failed.every((name) => !name.includes(rule));
  return {
    passed: kept ? [rule] : [],
    failed,
    broken: error || (status !== 0 && failed.length === 0) ? `the linter does not run: ${error ?? stdout.slice(0, 200)}` : '',
  };
}
