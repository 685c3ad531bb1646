import { defineConfig } from 'vite';
// @ts-expect-error a plain script
import { ascii } from '../vite-plugins.mjs';

/** The data layer alone, for Node and for those who draw themselves; the full check with its sentences beside it. */
export default defineConfig({
  plugins: [ascii()],
  publicDir: false,
  build: {
    target: 'chrome79',
    minify: true,
    emptyOutDir: false,
    lib: { entry: { data: 'src/data/index.ts', 'data-audit': 'src/data/audit.ts', import: 'src/data/import/index.ts' }, formats: ['es'] },
    // The importers run in Node, beside an installed zod.
    rolldownOptions: { external: ['zod/mini'], output: { minify: true, chunkFileNames: 'data/[name]-[hash:6].js' } },
  },
});
