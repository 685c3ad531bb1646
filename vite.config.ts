import { defineConfig } from 'vite';
// @ts-expect-error a plain script
import { ascii, compactTemplates } from './tools/vite-plugins.mjs';

const elements = ['indicator-report', 'coverage-gauge', 'talent-pipeline', 'service-tally', 'station-map'];

/** The modules of a page: a loader for portals, everything at once, and one entry an element. */
export default defineConfig({
  plugins: [compactTemplates(), ascii()],
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
