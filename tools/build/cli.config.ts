import { chmodSync } from 'node:fs';
import { defineConfig } from 'vite';
// @ts-expect-error a plain script
import { apart, ascii } from '../vite-plugins.mjs';

/** The command line, for Node: our own code as one file; dependencies are left to npm. */
export default defineConfig({
  publicDir: false,
  build: {
    ssr: 'src/cli/zhanbao.ts',
    target: 'node20',
    emptyOutDir: false,
    rolldownOptions: { output: { entryFileNames: 'cli.js', codeSplitting: false } },
  },
  plugins: [
    apart('html/render-to-html.ts', './modules/html.js'),
    ascii(),
    { name: 'executable', writeBundle: ({ dir = 'dist' }) => chmodSync(`${dir}/cli.js`, 0o755) },
  ],
});
