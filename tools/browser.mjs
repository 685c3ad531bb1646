/**
 * Finds a Chromium for tests and pictures: CHROME_PATH, or an installed Chrome or Chromium, or the build inside an npm package (Linux x64).
 * If there is none, says how to get one.
 */
import { existsSync, mkdirSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';

export const NO_BROWSER =
  'No browser was found. Install Chrome or Chromium, or set CHROME_PATH to its executable (on Debian: apt-get install chromium; anywhere: npx playwright install chromium).';

/** @returns {Promise<{ executablePath: string, headless: true | 'shell', args: string[] }>} */
export async function findBrowser() {
  const args = [
    '--no-sandbox',
    '--disable-dev-shm-usage',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    '--no-first-run',
    '--disable-quic',
  ];
  const fromPath = process.env.CHROME_PATH;
  if (fromPath) {
    if (!existsSync(fromPath)) throw new Error(`CHROME_PATH names ${fromPath}, which does not exist. ${NO_BROWSER}`);
    return { executablePath: fromPath, headless: true, args };
  }
  const installed = await installedChrome();
  if (installed) return { executablePath: installed, headless: true, args };
  if (process.platform === 'linux' && process.arch === 'x64') return { executablePath: await shippedChromium(), headless: 'shell', args };
  throw new Error(NO_BROWSER);
}

async function installedChrome() {
  const { Launcher } = await import('chrome-launcher');
  try {
    return Launcher.getInstallations()[0];
  } catch {
    return undefined;
  }
}

/** The headless shell of @sparticuz/chromium, with the system libraries that a bare machine lacks. */
async function shippedChromium() {
  const cache = resolve('node_modules/.cache/chromium');
  mkdirSync(cache, { recursive: true });
  // The package unpacks into the temporary folder and would run any file called chromium there, so it gets a folder of its own.
  process.env.TMPDIR = cache;
  try {
    const { default: chromium, inflate, setupLambdaEnvironment } = await import('@sparticuz/chromium');
    const bin = resolve('node_modules/@sparticuz/chromium/bin');
    const libraries = readdirSync(bin).find((file) => file.startsWith('al2023'));
    if (libraries) {
      await inflate(join(bin, libraries));
      setupLambdaEnvironment(join(cache, 'al2023', 'lib'));
    }
    return await chromium.executablePath();
  } catch (error) {
    throw new Error(`${NO_BROWSER} (The one from npm did not unpack: ${error instanceof Error ? error.message : error})`, { cause: error });
  }
}
