/**
 * WebKitGTK, by the W3C protocol of its own driver, on a screen that nobody sees: what `npm run test:webkit` runs the tests of the
 * elements in (docs/decisions/0046). Needs Debian's packages; where they are not, says so.
 */
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findMiniBrowser } from './engines.mjs';

const KEYS = {
  Tab: '\uE004',
  Enter: '\uE007',
  Shift: '\uE008',
  Escape: '\uE00C',
  Space: ' ',
  PageUp: '\uE00E',
  PageDown: '\uE00F',
  End: '\uE010',
  Home: '\uE011',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
};

/** Why it cannot be started here, '' where it can. */
export function missingWebKit() {
  const found = findMiniBrowser() && ['WebKitWebDriver', 'Xvfb', 'openbox'].every((program) => existsSync(`/usr/bin/${program}`));
  return found ? '' : 'not installed (Debian: apt-get install --no-install-recommends webkit2gtk-driver xvfb openbox)';
}

/**
 * @param {Record<string, string>} [more] Variables of the environment.
 * @returns A window: where it goes, what runs in it, what is typed.
 */
export async function startWebKit(more = {}) {
  const home = mkdtempSync(join(tmpdir(), 'zhanbao-webkit-'));
  // In a container it cannot lock its processes up, and starts none.
  const env = { ...process.env, ...more, HOME: home, XDG_RUNTIME_DIR: home, WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1' };
  const running = [];
  const start = (program, args, stdio = 'ignore') => {
    const child = spawn(program, args, { env, stdio, detached: true });
    running.push(child);
    return child;
  };
  const stop = () => {
    // Groups of their own: a browser is many processes.
    for (const { pid } of running.splice(0)) {
      try {
        process.kill(-pid, 'SIGKILL');
      } catch {
        // It has gone by itself.
      }
    }
    rmSync(home, { recursive: true, force: true, maxRetries: 5 });
  };
  const screen = start('Xvfb', ['-displayfd', '3', '-screen', '0', '1600x1200x24'], ['ignore', 'ignore', 'ignore', 'pipe']);
  env.DISPLAY = `:${String(await new Promise((resolve) => screen.stdio[3].once('data', resolve))).trim()}`;
  // Without one that gives it, no window has the focus.
  start('openbox', []);
  const port = 20_000 + (process.pid % 20_000);
  start('WebKitWebDriver', [`--port=${port}`]);
  try {
    const at = `http://127.0.0.1:${port}`;
    await until(() => fetch(`${at}/status`).then(({ ok }) => ok));
    const options = { binary: findMiniBrowser(), args: ['--automation'] };
    const { sessionId, capabilities } = await ask(`${at}/session`, { capabilities: { alwaysMatch: { 'webkitgtk:browserOptions': options } } });
    return windowOf(`${at}/session/${sessionId}`, capabilities.browserVersion, stop);
  } catch (error) {
    stop();
    throw error;
  }
}

function windowOf(at, version, stop) {
  const held = new Set();
  const run = (script) => ask(`${at}/execute/sync`, { script, args: [] });
  const press = (key) => {
    const keys = [...held, key].map((name) => KEYS[name] ?? name);
    const actions = ['keyDown', 'keyUp'].flatMap((type) => keys.map((value) => ({ type, value })));
    return ask(`${at}/actions`, { actions: [{ type: 'key', id: 'keys', actions }] });
  };
  const resize = (width, height) => ask(`${at}/window/rect`, { width, height });
  return {
    version,
    run,
    stop,
    go: (url) => ask(`${at}/url`, { url }),
    keyboard: {
      press,
      // What is held is pressed with the next key: each command forgets the one before.
      down: async (key) => void held.add(key),
      up: async (key) => void held.delete(key),
      async type(text) {
        for (const key of text) await press(key);
      },
    },
    /** Of the page, without the frame of the window. */
    async setViewportSize({ width, height }) {
      await resize(width, height);
      const [wide, high] = await run('return [innerWidth, innerHeight]');
      await resize(2 * width - wide, 2 * height - high);
      await until(async () => String(await run('return [innerWidth, innerHeight]')) === String([width, height]));
    },
  };
}

async function ask(url, body) {
  const response = await fetch(url, { method: 'POST', body: JSON.stringify(body), headers: { 'Content-Type': 'application/json' } });
  const { value } = await response.json();
  if (!response.ok) throw new Error(`WebKitWebDriver: ${value.message || value.error}`);
  return value;
}

async function until(condition) {
  for (const end = Date.now() + 15_000; !(await Promise.resolve(condition()).catch(() => false));) {
    if (Date.now() > end) throw new Error('WebKitGTK did not come in time.');
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}
