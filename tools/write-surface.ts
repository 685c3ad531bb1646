/**
 * `npm run surface`: writes every public name, one per line, to test/package/surface.txt. It writes a change only together with a change of
 * CHANGELOG.md: users must be told of names that are added or removed.
 */
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import * as data from '../src/data/index.ts';
import { readFaces } from './element-faces.ts';

const at = (path: string) => fileURLToPath(new URL(`../${path}`, import.meta.url));
const SURFACE = at('test/package/surface.txt');

export function surface(): string {
  const { exports } = JSON.parse(readFileSync(at('package.json'), 'utf8')) as { readonly exports: object };
  const program = readFileSync(at('src/cli/program.ts'), 'utf8');
  const named = (kind: string, list: readonly { readonly name: string }[]) => list.map(({ name }) => `${kind} ${name || '(default)'}`);
  const lines = [
    ...readFaces().flatMap(({ tag, attributes, properties, members, events, slots, parts, cssProperties }) =>
      [
        ...named('attribute', attributes),
        ...named('property', properties),
        ...named('member', members),
        ...named('event', events),
        ...named('slot', slots),
        ...named('part', parts),
        ...named('custom property', cssProperties),
      ].map((line) => `<${tag}> ${line}`),
    ),
    ...Object.keys(exports).map((name) => `entry zhanbao${name.slice(1)}`),
    ...Object.keys(data).map((name) => `zhanbao/data ${name}`),
    ...[...program.matchAll(/^ {2}add\('([\w-]+)'/gm)].map(([, name]) => `command ${name}`),
  ];
  return `${[...new Set(lines)].sort().join('\n')}\n`;
}

function write(): void {
  const text = surface();
  if (text === readFileSync(SURFACE, 'utf8')) return;
  const said = spawnSync('git', ['diff', '--quiet', 'HEAD', '--', at('CHANGELOG.md')]).status !== 0;
  if (said) return writeFileSync(SURFACE, text);
  console.error('A public name has come or gone: say so under Unreleased in CHANGELOG.md, then run this again.');
  process.exitCode = 1;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) write();
