/** Installs what the lockfile says, once per lockfile: `npm start` and `npm test` work in a fresh clone. */
import { createHash } from 'node:crypto';
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';

const MARK = 'node_modules/.zhanbao-setup';
const lock = createHash('sha256').update(readFileSync('package-lock.json')).digest('hex');
const done = existsSync(MARK) && readFileSync(MARK, 'utf8') === lock;

if (!done) {
  console.log('Installing what this project needs (once) …');
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  try {
    execFileSync(npm, ['ci', '--no-audit', '--no-fund', '--loglevel=error'], { stdio: 'inherit', shell: process.platform === 'win32' });
  } catch {
    console.error('npm ci failed: see the lines above. A network with an npm registry is needed the first time.');
    process.exit(1);
  }
  writeFileSync(MARK, lock);
}
