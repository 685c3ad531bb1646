import { defineConfig } from 'vite';
import { TAGS } from './src/tags.ts';
// @ts-expect-error a plain script
import { ascii, compactTemplates, compiledAhead, ownNamesOnly, zipHere } from './tools/vite-plugins.mjs';
// @ts-expect-error a plain script
import { vegaParts } from './tools/vega-parts.mjs';

/** The modules of a page: a loader for portals, everything at once, and one entry an element. */
export default defineConfig({
  plugins: [compactTemplates(), zipHere(), vegaParts(), ownNamesOnly(), ascii(), compiledAhead()],
  publicDir: false,
  build: {
    target: 'chrome79',
    minify: true,
    modulePreload: false,
    lib: {
      entry: {
        zhanbao: 'src/zhanbao.ts',
        index: 'src/index.ts',
        'boundary-map': 'src/components/station-map/boundaries/boundary-map.ts',
        ...Object.fromEntries(TAGS.map((tag) => [`elements/${tag}`, `src/components/${tag}/${tag}.ts`])),
      },
      formats: ['es'],
    },
    rolldownOptions: {
      preserveEntrySignatures: 'allow-extension',
      output: {
        chunkFileNames: 'chunks/[name]-[hash:6].js',
        minify: true,
        // What every element needs comes in one piece: a page makes few requests, and gzip sees it whole.
        codeSplitting: {
          groups: [
            {
              name: 'core',
              test: /node_modules\/(lit|@lit\/reactive)|src\/(data\/(?!rules\/(part|tallies|duplicate)|part-|dimensions|problem-text|like-)|components\/shared\/(?!provide|csv|figure-[rtc]))/,
              minShareCount: 3,
            },
          ],
        },
      },
    },
  },
});
