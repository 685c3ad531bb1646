/** Elements and the data layer in a real Chromium; what needs files or a server of its own runs under mocha. */
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { chromeLauncher } from '@web/test-runner-chrome';
import { findBrowser } from './tools/browser.mjs';

const { args, ...browser } = await findBrowser();

export default {
  files: ['test/components/**/*.test.ts', 'test/data/**/*.test.ts', 'test/builder/**/*.test.ts', '!test/{data,builder}/**/*.node.test.ts'],
  nodeResolve: { exportConditions: ['production'] },
  plugins: [esbuildPlugin({ ts: true, json: true, target: 'es2022', tsconfig: new URL('./tsconfig.json', import.meta.url).pathname })],
  // The new headless mode stops animation frames in all tabs but one.
  concurrency: browser.headless === 'shell' ? 2 : 1,
  testFramework: { config: { timeout: 20000 } },
  // Far from UTC and not Chinese: what silently assumes either fails here.
  browsers: [chromeLauncher({ launchOptions: { ...browser, args: [...args, '--lang=fr-FR'], env: { ...process.env, TZ: 'America/St_Johns' } } })],
  testRunnerHtml: (framework) => `<!doctype html><html><body><script type="module">
    await import('/test/setup.ts');
    await import('${framework}');
  </script></body></html>`,
  coverageConfig: { include: ['src/**'] },
};
