/** The tests of the elements in WebKitGTK where the machine has it; where it has not, says so and fails nothing. */
import { spawnSync } from 'node:child_process';
import { missingWebKit } from './webkit.mjs';

const missing = missingWebKit();
if (missing) console.log(`WebKitGTK: skipped, ${missing}`);
else {
  const args = ['wtr', '--config', 'tools/web-test-runner.webkit.config.mjs', ...process.argv.slice(2)];
  process.exitCode = spawnSync('npx', args, { stdio: 'inherit' }).status ?? 1;
}
