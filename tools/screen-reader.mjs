/** A virtual desktop with a screen reader: Orca, which logs what it says. Needs packages of Debian. */
import { execFileSync, spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const PROGRAMS = { Xvfb: 'xvfb', openbox: 'openbox', orca: 'orca', 'dbus-run-session': 'dbus-daemon' };
const SAID = /SPEECH OUTPUT: '(.*?)'(?:\{.*)?$/;

/** The command that installs what is missing; '' if nothing is. */
export function missingPrograms() {
  const missing = Object.keys(PROGRAMS).filter((program) => !installed(program));
  return missing.length === 0 ? '' : `apt-get install --no-install-recommends ${missing.map((program) => PROGRAMS[program]).join(' ')}`;
}

function installed(program) {
  try {
    execFileSync('which', [program], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

/** To be called inside `dbus-run-session`. `hear` starts a browser and resolves to the lines spoken until `end` is. */
export async function startReader() {
  const home = mkdtempSync(join(tmpdir(), 'zhanbao-reader-'));
  const log = join(home, 'orca.log');
  const running = [];
  const env = { ...process.env, HOME: home, XDG_RUNTIME_DIR: home, GNOME_ACCESSIBILITY: '1', LANG: 'C.UTF-8', DISPLAY: '' };
  // A process group of its own, because a browser is many processes.
  const start = (program, args, stdio = 'ignore') => {
    const child = spawn(program, args, { env, stdio, detached: true });
    running.push(child);
    return child;
  };
  const stop = (child) => {
    try {
      process.kill(-child.pid, 'SIGKILL');
    } catch {
      // It has already ended.
    }
  };
  const close = () => {
    running.forEach(stop);
    rmSync(home, { recursive: true, force: true, maxRetries: 5 });
  };
  const lines = () => (existsSync(log) ? readFileSync(log, 'utf8').split('\n') : []).flatMap((line) => SAID.exec(line)?.[1] ?? []);
  const screen = start('Xvfb', ['-displayfd', '3', '-screen', '0', '1300x1000x24'], ['ignore', 'ignore', 'ignore', 'pipe']);
  env.DISPLAY = `:${String(await new Promise((resolve) => screen.stdio[3].once('data', resolve))).trim()}`;
  start('openbox', []);
  start('orca', ['--replace', `--debug-file=${log}`]);
  // It says its first word once there is something to read.
  await until(() => existsSync(log) && readFileSync(log, 'utf8').includes('SETTINGS MANAGER: Activating'), 30_000).catch(() => {
    close();
    throw new Error('Orca does not start here.');
  });
  return {
    home,
    close,
    async hear(program, args, end) {
      const from = lines().length;
      const browser = start(program, args);
      try {
        await until(() => lines().slice(from).includes(end), 150_000);
        return lines().slice(from);
      } catch {
        throw new Error(`${program}: the end of the page was not heard in time, the last words were “${lines().slice(-4).join(' | ')}”.`);
      } finally {
        stop(browser);
      }
    },
  };
}

async function until(condition, most) {
  for (const end = Date.now() + most; !condition();) {
    if (Date.now() > end) throw new Error('too late');
    await new Promise((resolve) => setTimeout(resolve, 500));
  }
}
