/** The tests of the elements in WebKitGTK. If the machine does not have it, says so and succeeds. */
import { spawnSync } from 'node:child_process';
import { missingWebKit } from './webkit.mjs';

const missing = missingWebKit();
if (missing) console.log(`WebKitGTK: skipped, ${missing}`);
else {
  const args = ['wtr', '--config', 'tools/web-test-runner.webkit.config.mjs', ...process.argv.slice(2)];
  process.exitCode = spawnSync('npx', args, { stdio: 'inherit' }).status ?? 1;
}
