/**
 * The browsers of the matrix (`npm run test:browsers`): old Chromium builds from npm packages, unpacked once into `.cache/engines`, and the
 * machine's own Chromium, Firefox and WebKitGTK. A browser that is not available is listed as missing.
 */
import { execFileSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import { findBrowser } from './browser.mjs';

const CACHE = resolve('.cache/engines');
/** Chromium builds, by the npm package that contains them. */
const SHIPPED = {
  'Chromium 72': 'chrome-aws-lambda@1.11.2',
  'Chromium 79': 'chrome-aws-lambda@2.0.1',
  'Chromium 86': 'chrome-aws-lambda@5.3.1',
  'Chromium 92': 'chrome-aws-lambda@10.1.0',
  'Chromium 109': '@sparticuz/chromium@109.0.6',
};
const OLD_ARGS = [
  '--headless',
  '--no-sandbox',
  '--no-zygote',
  '--disable-gpu',
  '--disable-dev-shm-usage',
  '--remote-debugging-port=0',
  '--window-size=1280,900',
];
const FIREFOX = ['/usr/bin/firefox-esr', '/usr/bin/firefox'];
const WEBKIT = ['webkitgtk-6.0', 'webkit2gtk-4.1', 'webkit2gtk-4.0'];

/**
 * @typedef {{ name: string, command: string, args: (url: string, profile: string) => string[] }} Engine
 * @returns {Promise<(Engine | { name: string, missing: string })[]>}
 */
export async function findEngines() {
  const old = Object.entries(SHIPPED).map(([name, spec]) => shipped(name, spec));
  return [...old, await current(), firefox(), webkit()];
}

function shipped(name, spec) {
  if (process.platform !== 'linux' || process.arch !== 'x64') return { name, missing: 'the build in the npm package runs on Linux x64 only' };
  const folder = join(CACHE, name.replace(' ', '-').toLowerCase());
  const command = join(folder, 'chrome');
  try {
    if (!existsSync(command)) unpack(spec, folder, command);
  } catch (error) {
    rmSync(folder, { recursive: true, force: true });
    return { name, missing: `${spec} could not be fetched (${error instanceof Error ? error.message.split('\n')[0] : error})` };
  }
  return { name, command, args: (url, profile) => [...OLD_ARGS, `--user-data-dir=${profile}`, url] };
}

/** The package is only a container: its own scripts are not run. */
function unpack(spec, folder, command) {
  mkdirSync(folder, { recursive: true });
  execFileSync('npm', ['pack', spec, '--silent', '--pack-destination', folder], { stdio: 'pipe' });
  const archive = readdirSync(folder).find((file) => file.endsWith('.tgz')) ?? '';
  execFileSync('tar', ['xzf', archive, 'package/bin'], { cwd: folder });
  const packed = readdirSync(join(folder, 'package/bin')).find((file) => /^chromium.*\.br$/.test(file)) ?? '';
  writeFileSync(command, brotliDecompressSync(readFileSync(join(folder, 'package/bin', packed))));
  chmodSync(command, 0o755);
  rmSync(join(folder, 'package'), { recursive: true });
  rmSync(join(folder, archive));
}

async function current() {
  const name = 'Chromium, current';
  try {
    const { executablePath, headless, args } = await findBrowser();
    const mode = headless === 'shell' ? '--headless' : '--headless=new';
    return {
      name,
      command: executablePath,
      args: (url, profile) => [mode, ...args, '--remote-debugging-port=0', '--window-size=1280,900', `--user-data-dir=${profile}`, url],
    };
  } catch (error) {
    return { name, missing: error instanceof Error ? error.message : String(error) };
  }
}

export function findFirefox() {
  return FIREFOX.find((path) => existsSync(path));
}

function firefox() {
  const name = 'Firefox';
  const command = findFirefox();
  if (!command) return { name, missing: 'not installed (Debian: apt-get install firefox-esr)' };
  return { name, command, args: (url, profile) => ['--headless', '--no-remote', '--profile', profile, url] };
}

export function findMiniBrowser() {
  const folder = process.arch === 'arm64' ? 'aarch64-linux-gnu' : 'x86_64-linux-gnu';
  return WEBKIT.map((version) => `/usr/lib/${folder}/${version}/MiniBrowser`).find((path) => existsSync(path));
}

function webkit() {
  const name = 'WebKitGTK';
  const browser = findMiniBrowser();
  if (!browser || !existsSync('/usr/bin/xvfb-run')) return { name, missing: 'not installed (Debian: apt-get install webkit2gtk-driver xvfb)' };
  return { name, command: '/usr/bin/xvfb-run', args: (url) => ['-a', browser, '--private', url] };
}
