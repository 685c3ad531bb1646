import { defineConfig } from 'vite';
import packageJson from '../../package.json' with { type: 'json' };
// @ts-expect-error a plain script
import { ascii, boxesAlone } from '../vite-plugins.mjs';

/** The worker that reads large boundary files: a file of its own, because a strict policy allows neither blob: nor data:. */
export default defineConfig({
  plugins: [boxesAlone(), ascii()],
  publicDir: false,
  build: {
    target: 'chrome79',
    minify: true,
    emptyOutDir: false,
    lib: {
      entry: 'src/components/station-map/boundaries/land.worker.ts',
      formats: ['iife'],
      name: 'worker',
      fileName: () => `boundary-worker-${packageJson.version}.js`,
    },
    rolldownOptions: { output: { minify: true, codeSplitting: false } },
  },
});
