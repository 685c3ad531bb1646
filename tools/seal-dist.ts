/**
 * The last step of the build: proves that `dist/` is complete for a closed network, and writes the checksums of its files
 * (`integrity.json`). Any fault fails the build.
 */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, posix, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import { init, parse } from 'es-module-lexer';
import packageJson from '../package.json' with { type: 'json' };
import { TAGS, TOGETHER } from '../src/tags.ts';

await init;
const SUMS = 'integrity.json';
/** For Node, with the installed packages: these may import packages by name. */
const INSTALLED = /^(cli|import)\.js$/;
/** For bundlers and compilers: no page loads them. */
const NOT_FETCHED = /^(modules|frameworks)\//;
/** Addresses that are only names or words and that nothing fetches. */
const NAMES = [
  // XML namespaces, also of Office files.
  /^http:\/\/www\.w3\.org\//,
  /^http:\/\/schemas\.(openxmlformats|microsoft)\.(org|com)\//,
  /^http:\/\/purl\.oclc\.org\/ooxml\//,
  // The base for resolving relative links.
  /^https:\/\/relative\.invalid\b/,
  // Vega-Lite names the schema of its output; vega-embed's menu, which is off, links to its editor.
  /^https:\/\/vega\.github\.io\/(schema|editor)\//,
];
/** What the command line, and the page that reads the same tables, write to and read from files. */
const WITH_FILES = /^(cli|import)\.js$|^builder\/workbooks-/;
const NAMES_IN_FILES = [/^https:\/\/json-schema\.org\/draft\//, /^https:\/\/example\.org\//];

/** Faults of a built file: characters beyond ASCII, imports of missing files, addresses of other hosts. */
export function faultsOf(path: string, code: string, files: readonly string[]): readonly string[] {
  const installed = INSTALLED.test(path);
  return [
    ...(/[\u0080-\uffff]/.test(code) ? ['is not pure ASCII: on a GBK page a classic script is read as GBK'] : []),
    ...importsOf(code).flatMap((to) => {
      if (!/^\.{1,2}\//.test(to)) return installed ? [] : [`imports ${to}, which no page can resolve`];
      return files.includes(posix.join(posix.dirname(path), to)) ? [] : [`imports ${to}, which is not there`];
    }),
    ...addressesOf(code)
      .filter((address) => ![...NAMES, ...(WITH_FILES.test(path) ? NAMES_IN_FILES : [])].some((name) => name.test(address)))
      .map((address) => `holds the address ${address}`),
  ];
}

/** Faults of a built page: characters that depend on the encoding, missing files, inline scripts and styles. */
export function faultsOfPage(html: string, files: readonly string[]): readonly string[] {
  const named = [...html.matchAll(/ (?:src|href)="([^"]*)"/g)].map(([, address = '']) => address);
  return [
    ...(/[\u0080-\uffff]/.test(html) ? ['is not pure ASCII: a server may say that it is GBK'] : []),
    ...named.filter((address) => address !== 'data:,' && !files.includes(address)).map((address) => `names ${address}, which is not there`),
    ...(/<style|\sstyle=|\son\w+=|<script(?![^>]* src=)/.test(html) ? ['has a script or a style within it, which a strict policy refuses'] : []),
  ];
}

/** What a file imports, statically and dynamically; the loader names its files by tag. */
function importsOf(code: string): readonly string[] {
  const [imports] = parse(code);
  return imports.flatMap(({ n: name, s: start, e: end, d: at }) => {
    if (name !== undefined) return [name];
    // import.meta is not an import.
    if (at === -2) return [];
    const [, text, before = '', after = ''] = /^`([^`$]*)`$|^`(.*)\$\{\w+\}(.*)`$/.exec(code.slice(start, end)) ?? [];
    if (text !== undefined) return [text];
    // The file that the elements of a page share, and the others by tag.
    const named = before.endsWith('page/') ? ['together', 'boundary-map', ...TAGS.filter((tag) => !TOGETHER.some((one) => one === tag))] : TAGS;
    return before === '' ? ['what is computed'] : named.map((tag) => `${before}${tag}${after}`);
  });
}

/** Every text that begins like an address. */
function addressesOf(code: string): readonly string[] {
  return [...code.matchAll(/["'`]((?:(?:https?|wss?):)?\/\/\w[^"'`]*)/g)].map(([, address = '']) => address);
}

/** The checksums of a file: SHA-384 as in the `integrity` attribute, SM3 as printed by `openssl dgst -sm3`. */
export function sumsOf(bytes: Buffer): { readonly bytes: number; readonly sha384: string; readonly sm3: string } {
  return {
    bytes: bytes.length,
    sha384: `sha384-${createHash('sha384').update(bytes).digest('base64')}`,
    sm3: createHash('sm3').update(bytes).digest('hex'),
  };
}

function seal(dist: string): boolean {
  const files = readdirSync(dist, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name !== SUMS)
    .map(({ parentPath, name }) =>
      join(parentPath, name)
        .slice(dist.length + 1)
        .split(sep)
        .join('/'),
    )
    .sort();
  const faults = files.flatMap((path) => {
    if (NOT_FETCHED.test(path) || !/\.(js|html)$/.test(path)) return [];
    const text = readFileSync(join(dist, path), 'utf8');
    return (path.endsWith('.js') ? faultsOf(path, text, files) : faultsOfPage(text, files)).map((fault) => `${path} ${fault}`);
  });
  faults.forEach((fault) => console.error(fault));
  if (faults.length > 0) return false;
  const sums = Object.fromEntries(files.map((path) => [path, sumsOf(readFileSync(join(dist, path)))]));
  writeFileSync(join(dist, SUMS), `${JSON.stringify({ version: packageJson.version, files: sums }, null, 2)}\n`);
  return true;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href && !seal(process.argv[2] ?? 'dist')) process.exitCode = 1;
