import { defineConfig } from 'vite';
// @ts-expect-error a plain script
import { ascii, compactTemplates, compiledAhead, ownNamesOnly } from './tools/vite-plugins.mjs';

const elements = ['indicator-report', 'coverage-gauge', 'talent-pipeline', 'service-tally', 'station-map'];

/** The modules of a page: a loader for portals, everything at once, and one entry an element. */
export default defineConfig({
  plugins: [compactTemplates(), ownNamesOnly(), ascii(), compiledAhead()],
  publicDir: false,
  build: {
    target: 'chrome79',
    minify: true,
    modulePreload: false,
    lib: {
      entry: {
        zhanbao: 'src/zhanbao.ts',
        index: 'src/index.ts',
        ...Object.fromEntries(elements.map((tag) => [`elements/${tag}`, `src/components/${tag}/${tag}.ts`])),
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
            { name: 'core', test: /node_modules\/(lit|@lit\/reactive)|src\/(data\/(?!rules\/part|part-)|components\/shared\/(?!provide))/, minShareCount: 3 },
          ],
        },
      },
    },
  },
});
