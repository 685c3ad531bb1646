import { defineConfig } from 'vite';
import { TAGS } from '../../src/tags.ts';
// @ts-expect-error a plain script
import { ascii, boxesAlone, compactTemplates, ownNamesOnly, zipHere } from '../vite-plugins.mjs';
// @ts-expect-error a plain script
import { vegaParts } from '../vega-parts.mjs';

/** What does something when it is merely imported, and must not be dropped by who bundles it: `sideEffects` names its folder. */
const EFFECTS = /src\/languages\/|shims\.ts$|node_modules\/vega/;

/** What `import 'zhanbao/…'` finds, in a bundle or in Node; lit is left to npm, so that a project has it once. */
export default defineConfig({
  plugins: [compactTemplates(), zipHere(), boxesAlone(), vegaParts(), ownNamesOnly(), ascii({ marks: true })],
  publicDir: false,
  build: {
    target: 'chrome79',
    minify: true,
    outDir: 'dist/modules',
    modulePreload: false,
    lib: {
      entry: {
        index: 'src/index.ts',
        data: 'src/data/index.ts',
        'data-audit': 'src/data/audit.ts',
        import: 'src/data/import/index.ts',
        html: 'src/html/render-to-html.ts',
        ssr: 'src/ssr/server.ts',
        hydrate: 'src/ssr/hydrate.ts',
        en: 'src/languages/en/index.ts',
        react: 'src/frameworks/react.ts',
        vue: 'src/frameworks/vue.ts',
        svelte: 'src/frameworks/svelte.ts',
        ...Object.fromEntries(
          TAGS.flatMap((tag) => [
            [tag, `src/components/${tag}/${tag}.ts`],
            [`elements/${tag}`, `src/components/${tag}/${tag}.element.ts`],
          ]),
        ),
      },
      formats: ['es'],
    },
    rolldownOptions: {
      external: /^(lit|@lit\/|@lit-labs\/|zod|react)/,
      output: {
        entryFileNames: '[name].js',
        chunkFileNames: ({ moduleIds }) => `chunks/${moduleIds.some((id) => EFFECTS.test(id)) ? 'effects/' : ''}[name]-[hash:8].js`,
        minify: true,
        // The data layer stays free of lit: it is what runs in Node.
        codeSplitting: {
          groups: [
            // What elements fetch on demand stays apart, though a server has it at once.
            { name: 'format', test: /src\/data\//, minShareCount: 2 },
            {
              name: 'core',
              test: /src\/components\/shared\/(?!problem-notes|problem-marks|disagreements|figure-[rtc]|csv|provide|themes|warn-)/,
              minShareCount: 3,
            },
          ],
        },
      },
    },
  },
});
