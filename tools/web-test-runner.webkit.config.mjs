/** The tests of the elements in WebKitGTK: `npm run test:webkit` (docs/decisions/0046). */
import { startWebKit } from './webkit.mjs';
import shared from '../web-test-runner.config.mjs';

/** As `@web/test-runner` asks for a browser that it knows nothing of but keys and sizes. */
function webkitLauncher() {
  const urls = new Map();
  let opened;
  return {
    name: 'WebKitGTK',
    // Its commands go to a page like this one's.
    type: 'playwright',
    concurrency: 1,
    getPage: () => opened,
    isActive: (id) => urls.has(id),
    getBrowserUrl: (id) => urls.get(id),
    async startSession(id, url) {
      // Its media cannot be set.
      opened ??= { ...(await startWebKit({ TZ: 'America/St_Johns' })), emulateMedia: async () => {} };
      urls.set(id, url);
      await opened.setViewportSize({ width: 800, height: 600 });
      await opened.go(url);
    },
    async stopSession(id) {
      urls.delete(id);
      await opened.go('about:blank');
      return {};
    },
    async stop() {
      opened?.stop();
    },
  };
}

// The same type as in Chromium, whose own is narrower than MiniBrowser's.
const type = '<style>html { font-family: "Times New Roman", serif; }</style>';

export default {
  ...shared,
  files: ['test/components/**/*.test.ts'],
  browsers: [webkitLauncher()],
  concurrency: 1,
  testRunnerHtml: (framework) => shared.testRunnerHtml(framework).replace('<body>', `<body>${type}`),
};
