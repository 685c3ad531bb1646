import { chmodSync } from 'node:fs';
import { defineConfig } from 'vite';

/** The command line, for Node: our own code in one file, what it depends on left to npm. */
export default defineConfig({
  publicDir: false,
  build: {
    ssr: 'src/cli/zhanbao.ts',
    target: 'node20',
    emptyOutDir: false,
    rolldownOptions: { output: { entryFileNames: 'cli.js', codeSplitting: false } },
  },
  plugins: [{ name: 'executable', writeBundle: ({ dir = 'dist' }) => chmodSync(`${dir}/cli.js`, 0o755) }],
});
