import { defineConfig } from 'vite';
// @ts-expect-error a plain script
import { ascii, compactTemplates, ownNamesOnly, withoutWorkbook } from './tools/vite-plugins.mjs';

/** The classic script: one file, no imports, for templates that know no modules. */
export default defineConfig({
  plugins: [compactTemplates(), withoutWorkbook(), ownNamesOnly(), ascii()],
  publicDir: false,
  build: {
    target: 'chrome79',
    minify: true,
    emptyOutDir: false,
    lib: { entry: 'src/zhanbao.classic.ts', formats: ['iife'], name: 'zhanbao', fileName: () => 'zhanbao.classic.js' },
    rolldownOptions: { output: { minify: true, codeSplitting: false } },
  },
});
