import { defineConfig } from 'vite';
import packageJson from '../../package.json' with { type: 'json' };
// @ts-expect-error a plain script
import { apart, ascii, compactTemplates, ownNamesOnly, plainNames, withoutTypes, withoutWorkbook } from '../vite-plugins.mjs';

const { version } = packageJson;

/**
 * The classic script: one file, for templates without modules. The map with boundaries and the chart are loaded as modules by the pages
 * that use them.
 */
export default defineConfig({
  plugins: [
    withoutTypes(),
    apart('boundaries/boundary-map.ts', `./boundary-map-${version}.js`),
    apart('/indicator-chart.ts', `./elements/indicator-chart-${version}.js`),
    compactTemplates(),
    withoutWorkbook(),
    ownNamesOnly(),
    ascii(),
    plainNames(version),
  ],
  publicDir: false,
  build: {
    target: 'chrome79',
    minify: true,
    emptyOutDir: false,
    lib: { entry: 'src/zhanbao.classic.ts', formats: ['iife'], name: 'zhanbao', fileName: () => 'zhanbao.classic.js' },
    rolldownOptions: { output: { minify: true, codeSplitting: false } },
  },
});
