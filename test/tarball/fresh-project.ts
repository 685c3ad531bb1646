/**
 * A project of somebody else, in a folder of its own: the packed tarball unpacked where npm puts it, and beside it what the
 * package declares it needs. Those are links to what is installed here, so that no test waits for a registry;
 * `npm run test:package` installs for real.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const NPM = process.platform === 'win32' ? 'npm.cmd' : 'npm';

export const npm = (...args: string[]): string =>
  execFileSync(NPM, args, { cwd: ROOT, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'], shell: process.platform === 'win32' });

export interface FreshProject {
  readonly folder: string;
  /** What a module of the project prints, read as JSON. */
  readonly run: (code: string) => unknown;
  readonly write: (name: string, text: string) => string;
  readonly remove: () => void;
}

/** `besides`: what the project has of its own, linked too. */
export function freshProject(besides: readonly string[] = []): FreshProject {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'zhanbao-project-')));
  const modules = join(folder, 'node_modules');
  mkdirSync(join(modules, 'zhanbao'), { recursive: true });
  const [packed] = JSON.parse(npm('pack', '--json', '--ignore-scripts', '--pack-destination', folder)) as readonly { readonly filename: string }[];
  execFileSync('tar', ['-xzf', join(folder, packed?.filename ?? ''), '-C', join(modules, 'zhanbao'), '--strip-components=1']);
  const { dependencies } = JSON.parse(readFileSync(`${ROOT}package.json`, 'utf8')) as { readonly dependencies: Readonly<Record<string, string>> };
  for (const name of withTheirs([...Object.keys(dependencies), ...besides])) link(name, modules);
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ name: 'fresh', private: true, type: 'module' }));
  const write = (name: string, text: string) => {
    writeFileSync(join(folder, name), text);
    return join(folder, name);
  };
  return {
    folder,
    write,
    run: (code) => JSON.parse(execFileSync(process.execPath, [write('run.js', code)], { cwd: folder, encoding: 'utf8', stdio: 'pipe', maxBuffer: 2 ** 27 })),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

/** These packages and what they depend on in turn, where npm has put it flat. */
function withTheirs(names: readonly string[], all = new Set<string>()): ReadonlySet<string> {
  for (const name of names) {
    const file = `${ROOT}node_modules/${name}/package.json`;
    if (all.has(name) || !existsSync(file)) continue;
    all.add(name);
    withTheirs(Object.keys((JSON.parse(readFileSync(file, 'utf8')) as { readonly dependencies?: object }).dependencies ?? {}), all);
  }
  return all;
}

function link(name: string, modules: string): void {
  const at = join(modules, name);
  mkdirSync(dirname(at), { recursive: true });
  symlinkSync(`${ROOT}node_modules/${name}`, at, 'junction');
}
