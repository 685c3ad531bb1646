import { defineConfig } from 'vite';
// @ts-expect-error a plain script
import { ascii } from '../vite-plugins.mjs';

/** The data layer alone, for Node and for those who draw the figures themselves, with the full check and its sentences as a second entry. */
export default defineConfig({
  plugins: [ascii()],
  publicDir: false,
  build: {
    target: 'chrome79',
    minify: true,
    emptyOutDir: false,
    lib: { entry: { data: 'src/data/index.ts', 'data-audit': 'src/data/audit.ts', import: 'src/data/import/index.ts' }, formats: ['es'] },
    // The importers run in Node, where zod is installed.
    rolldownOptions: { external: ['zod/mini'], output: { minify: true, chunkFileNames: 'data/[name]-[hash:6].js' } },
  },
});
