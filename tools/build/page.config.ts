import { defineConfig } from 'vite';
import packageJson from '../../package.json' with { type: 'json' };
import { TAGS, TOGETHER } from '../../src/tags.ts';
// @ts-expect-error a plain script
import * as steps from '../vite-plugins.mjs';
// @ts-expect-error a plain script
import { vegaParts } from '../vega-parts.mjs';

const { version } = packageJson;
const alone = TAGS.filter((tag) => !TOGETHER.some((one) => one === tag));
const files = steps.fewFiles({
  // Two parts of the map share the styles of lists, and a page may need only one of the parts.
  together: ['src/together.ts', 'list.styles.ts'],
  more: ['gauge-full.ts', 'beside.ts', 'tally-more.ts', 'shared/disagreements.ts'],
  'boundary-map': ['boundary-map.ts'],
});

/**
 * The same modules in fewer files, for pages with several elements (docs/decisions/0045). The loader fetches either these or those of
 * `vite.config.ts`, never both.
 */
export default defineConfig({
  plugins: [vegaParts(), ...steps.forPages(version), steps.compiledAhead(['together']), files.plugin],
  publicDir: false,
  build: {
    target: 'chrome79',
    minify: true,
    modulePreload: false,
    emptyOutDir: false,
    lib: {
      entry: {
        together: 'src/together.ts',
        ...Object.fromEntries(alone.map((tag) => [tag, `src/components/${tag}/${tag}.ts`])),
      },
      formats: ['es'],
      fileName: (_format, name) => `page/${name}-${version}.js`,
    },
    rolldownOptions: {
      preserveEntrySignatures: 'allow-extension',
      // An element that is alone loads the provider dynamically; here it is already included.
      checks: { ineffectiveDynamicImport: false },
      output: {
        // Files that the loader requests have the version in their names, as in the other build.
        chunkFileNames: ({ name }) => (name === 'boundary-map' ? `page/${name}-${version}.js` : 'page/chunks/[name]-[hash:6].js'),
        minify: true,
        codeSplitting: { groups: files.groups },
      },
    },
  },
});
