import { defineConfig } from 'vite';
// @ts-expect-error a plain script
import { ascii } from './tools/vite-plugins.mjs';

/** The data layer alone, for Node and for those who draw themselves. */
export default defineConfig({
  plugins: [ascii()],
  publicDir: false,
  build: {
    target: 'chrome79',
    minify: true,
    emptyOutDir: false,
    lib: { entry: 'src/data/index.ts', formats: ['es'], fileName: () => 'data.js' },
    rolldownOptions: { output: { minify: true, codeSplitting: false } },
  },
});
