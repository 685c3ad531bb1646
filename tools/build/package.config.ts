import { defineConfig } from 'vite';
import { TAGS } from '../../src/tags.ts';
// @ts-expect-error a plain script
import { ascii, boxesAlone, compactTemplates, ownNamesOnly, zipHere } from '../vite-plugins.mjs';
// @ts-expect-error a plain script
import { vegaParts } from '../vega-parts.mjs';

/** Modules with side effects, which a bundler must not drop; `sideEffects` in package.json names their folder. */
const EFFECTS = /src\/languages\/|shims\.ts$|node_modules\/vega/;

/** The modules for `import 'zhanbao/…'`, in a bundle or in Node. lit is left to npm, so that a project has it only once. */
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
        // The data layer must stay free of lit, because it runs in Node.
        codeSplitting: {
          groups: [
            // What elements load on demand stays separate, although a server loads it at once.
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
