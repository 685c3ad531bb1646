/** The lockfiles of the examples name the kit as this package describes itself; nothing is fetched of it, for it need not be published. */
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

type Json = Record<string, unknown>;
const ABOUT = ['version', 'bin', 'dependencies', 'optionalDependencies', 'peerDependencies', 'peerDependenciesMeta', 'engines', 'license'];

const read = (file: string) => JSON.parse(readFileSync(file, 'utf8')) as Json;
const write = (file: string, json: Json) => writeFileSync(file, `${JSON.stringify(json, null, 2)}\n`);

/** What a lockfile must say of the kit. */
export function kitInLock(): Json {
  const own = read('package.json');
  return Object.fromEntries(ABOUT.flatMap((key) => (own[key] === undefined ? [] : [[key, own[key]]])));
}

export function relock(name: string): void {
  const folder = join('examples', name);
  if (!existsSync(join(folder, 'package.json'))) return;
  const manifest = read(join(folder, 'package.json'));
  const dependencies = { ...(manifest['dependencies'] as Json), zhanbao: kitInLock()['version'] };
  write(join(folder, 'package.json'), { ...manifest, dependencies });
  const file = join(folder, 'package-lock.json');
  const lock = existsSync(file) ? read(file) : { name: manifest['name'], lockfileVersion: 3, requires: true, packages: {} };
  const packages = { ...(lock['packages'] as Json), '': { ...manifest, dependencies }, 'node_modules/zhanbao': kitInLock() };
  write(file, { ...lock, packages });
  execFileSync('npm', ['install', '--package-lock-only', '--ignore-scripts', '--loglevel=error'], { cwd: folder, stdio: 'inherit' });
}
