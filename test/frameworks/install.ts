/**
 * Each example as a developer gets it: a copy of its folder, the packed kit in it, everything else as its own lockfile
 * says. The copies stay in `.cache/frameworks`, so that a second run need not install again.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { pathWithNode } from './node.ts';

const CACHE = resolve('.cache/frameworks');
const TARBALL = join(CACHE, 'zhanbao.tgz');
const MARK = 'node_modules/.installed';

/** Packs what `npm run build` has made. */
export function pack(): void {
  mkdirSync(CACHE, { recursive: true });
  const name = execFileSync('npm', ['pack', '--ignore-scripts', '--silent', '--pack-destination', CACHE], { encoding: 'utf8' }).trim();
  renameSync(join(CACHE, name), TARBALL);
}

/** The folder in which the example stands ready to be built. */
export function install(name: string): string {
  const folder = join(CACHE, name);
  mkdirSync(folder, { recursive: true });
  for (const file of readdirSync(folder)) if (file !== 'node_modules') rmSync(join(folder, file), { recursive: true });
  cpSync(join('examples', name), folder, { recursive: true, filter: (from) => !from.includes('node_modules') });
  if (existsSync(join(folder, 'package-lock.json'))) installLocked(folder);
  else unpack(folder, 'zhanbao');
  return folder;
}

function installLocked(folder: string): void {
  const file = join(folder, 'package-lock.json');
  const text = readFileSync(file, 'utf8');
  const state = createHash('sha256').update(text).digest('hex');
  const mark = join(folder, MARK);
  // The lock as committed names the kit as any other package; only here does it come from a file.
  const lock = JSON.parse(text) as { packages: Record<string, { resolved?: string }> };
  lock.packages['node_modules/zhanbao'] = { ...lock.packages['node_modules/zhanbao'], resolved: `file:${TARBALL}` };
  writeFileSync(file, JSON.stringify(lock, null, 2));
  if (existsSync(mark) && readFileSync(mark, 'utf8') === state) return unpack(folder, 'node_modules/zhanbao');
  const { status, output } = run(folder, 'npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error']);
  if (status !== 0) throw new Error(`npm ci: ${output}`);
  writeFileSync(mark, state);
}

/** The content of the tarball alone. */
function unpack(folder: string, into: string): void {
  const at = join(folder, into);
  rmSync(at, { recursive: true, force: true });
  mkdirSync(at, { recursive: true });
  execFileSync('tar', ['xzf', TARBALL, '--strip-components=1', '-C', at]);
}

/** Runs a command in an example, without colours, with a Node that the example's tools accept. */
export function run(folder: string, command: string, args: readonly string[]): { readonly status: number | null; readonly output: string } {
  const env = { ...process.env, PATH: pathWithNode(folder), NO_COLOR: '1', FORCE_COLOR: '0', CI: '1', NG_CLI_ANALYTICS: 'false' };
  const { status, stdout, stderr } = spawnSync(command, args, { cwd: folder, env, encoding: 'utf8', maxBuffer: 64 * 2 ** 20 });
  // Some tools colour whatever they are asked.
  return { status, output: stripVTControlCharacters(`${stdout}${stderr}`).trim() };
}
