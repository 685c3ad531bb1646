/** A Node for the tools that refuse the one that runs here: the build that npm carries, unpacked once. */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { delimiter, join, resolve } from 'node:path';

const VERSION = '24.21.0';
const CACHE = resolve('.cache/node');

/** The PATH on which an example runs: this machine's, with a newer Node before it where the example asks for one (`engines.node`, as `>=24`). */
export function pathWithNode(folder: string): string {
  const path = process.env['PATH'] ?? '';
  const file = join(folder, 'package.json');
  if (!existsSync(file)) return path;
  const { engines } = JSON.parse(readFileSync(file, 'utf8')) as { engines?: { node?: string } };
  const least = Number(/\d+/.exec(engines?.node ?? '0')?.[0]);
  return Number(process.versions.node.split('.')[0]) >= least ? path : `${fetchNode()}${delimiter}${path}`;
}

function fetchNode(): string {
  const bin = join(CACHE, 'package/bin');
  if (existsSync(join(bin, 'node'))) return bin;
  if (process.platform !== 'linux') throw new Error(`this example needs Node ${VERSION.split('.')[0]} or later`);
  mkdirSync(CACHE, { recursive: true });
  execFileSync('npm', ['pack', `node-linux-${process.arch}@${VERSION}`, '--silent', '--pack-destination', CACHE], { stdio: 'pipe' });
  const archive = join(CACHE, readdirSync(CACHE).find((name) => name.endsWith('.tgz')) ?? '');
  execFileSync('tar', ['xzf', archive, '-C', CACHE]);
  rmSync(archive);
  return bin;
}
