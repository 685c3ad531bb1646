/**
 * The last step of the build: proves that `dist/` is complete for a closed network, and writes the sums of its files
 * (`integrity.json`). What is found wrong fails the build.
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
/** For Node, beside what npm has installed: they may import by the name of a package. */
const INSTALLED = /^(cli|import)\.js$/;
/** For bundlers and compilers: no page fetches it. */
const NOT_FETCHED = /^(modules|frameworks)\//;
/** Addresses that are names or words, and that nothing fetches. */
const NAMES = [
  // Name spaces of XML and of Office files.
  /^http:\/\/www\.w3\.org\//,
  /^http:\/\/schemas\.(openxmlformats|microsoft)\.(org|com)\//,
  /^http:\/\/purl\.oclc\.org\/ooxml\//,
  // The base that relative links are resolved against.
  /^https:\/\/relative\.invalid\b/,
  // Vega-Lite names the schema of what it compiles to; vega-embed's menu, which is off, a page of its editor.
  /^https:\/\/vega\.github\.io\/(schema|editor)\//,
];
/** What the command line writes and reads in files, as does the page that has its tables. */
const WITH_FILES = /^(cli|import)\.js$|^builder\/workbooks-/;
const NAMES_IN_FILES = [/^https:\/\/json-schema\.org\/draft\//, /^https:\/\/example\.org\//];

/** What is wrong with a built file: letters beyond ASCII, imports that lead nowhere, addresses of other hosts. */
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

/** What is wrong with a built page: letters that depend on an encoding, files that are not there, scripts and styles within it. */
export function faultsOfPage(html: string, files: readonly string[]): readonly string[] {
  const named = [...html.matchAll(/ (?:src|href)="([^"]*)"/g)].map(([, address = '']) => address);
  return [
    ...(/[\u0080-\uffff]/.test(html) ? ['is not pure ASCII: a server may say that it is GBK'] : []),
    ...named.filter((address) => address !== 'data:,' && !files.includes(address)).map((address) => `names ${address}, which is not there`),
    ...(/<style|\sstyle=|\son\w+=|<script(?![^>]* src=)/.test(html) ? ['has a script or a style within it, which a strict policy refuses'] : []),
  ];
}

/** What a file imports, static and dynamic: the loader names its files by tag. */
function importsOf(code: string): readonly string[] {
  const [imports] = parse(code);
  return imports.flatMap(({ n: name, s: start, e: end, d: at }) => {
    if (name !== undefined) return [name];
    // import.meta is none.
    if (at === -2) return [];
    const [, text, before = '', after = ''] = /^`([^`$]*)`$|^`(.*)\$\{\w+\}(.*)`$/.exec(code.slice(start, end)) ?? [];
    if (text !== undefined) return [text];
    // What the elements of a page share, and the others by tag.
    const named = before.endsWith('page/') ? ['together', 'boundary-map', ...TAGS.filter((tag) => !TOGETHER.some((one) => one === tag))] : TAGS;
    return before === '' ? ['what is computed'] : named.map((tag) => `${before}${tag}${after}`);
  });
}

/** Every text that begins like an address. */
function addressesOf(code: string): readonly string[] {
  return [...code.matchAll(/["'`]((?:(?:https?|wss?):)?\/\/\w[^"'`]*)/g)].map(([, address = '']) => address);
}

/** The sums of a file: SHA-384 as the `integrity` attribute takes it, SM3 as `openssl dgst -sm3` prints it. */
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
