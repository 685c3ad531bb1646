import { defineConfig, type Plugin } from 'vite';
import packageJson from './package.json' with { type: 'json' };
import { TAGS } from './src/tags.ts';
// @ts-expect-error a plain script
import * as steps from './tools/vite-plugins.mjs';
// @ts-expect-error a plain script
import { vegaParts } from './tools/vega-parts.mjs';
import { themeFiles, tokenFiles } from './tools/tokens/theme-css.ts';

const { version } = packageJson;
const CORE = '@core';
/** The entries that keep their plain names. For all others, the plain name only leads to the versioned file. */
const PLAIN = ['zhanbao', 'index'];

/** The modules for pages: a loader for portals, everything in one, and one entry per element. The other builds are in tools/build. */
export default defineConfig({
  plugins: [
    vegaParts(),
    ...steps.forPages(version),
    steps.ownCopies(
      /\/(gap|mark-key|dimensions|part-of-place|like-figures|like-shares|like-quantities|exact-share|series|open-charts(\.messages)?|zoom|arithmetic|figure-cells|figure-caveat(\.messages)?|figure-rows|counts|in-row|quoted)\.ts$/,
    ),
    // Small files that most pages draw with; the files of the elements are large enough to be chosen by size.
    steps.compiledAhead(['zhanbao', 'disagreements']),
    steps.namesCore(CORE),
    steps.plainNames(version),
    themes(),
  ],
  publicDir: false,
  define: { VERSION: JSON.stringify(version), CORE: JSON.stringify(CORE) },
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
      fileName: (_format, name) => (PLAIN.includes(name) ? `${name}.js` : `${name}-${version}.js`),
    },
    rolldownOptions: {
      preserveEntrySignatures: 'allow-extension',
      output: {
        chunkFileNames: 'chunks/[name]-[hash:6].js',
        minify: true,
        // What every element needs, in one file: fewer requests, and better compression.
        codeSplitting: {
          groups: [
            {
              name: 'core',
              test: /report-context|node_modules\/(lit|@lit\/reactive)|src\/(data\/(?!rules\/(part|tallies|duplicate)|ratio|part-|dimensions|problem|like-|exact-|load-|hidden-|parse-|check-s|cap-|migrate)|components\/shared\/(?!provide|csv|mark-key|in-row|quoted|figure-[rtc]))/,
              minShareCount: 3,
            },
            // What the map with boundaries shares with its pictures, tiles and decoders.
            { name: 'land', test: /station-map\/(boundaries\/(?!idle)|drawing|map-view)|node_modules\/flatbush/, minShareCount: 2 },
            // What looks for contradictions.
            { name: 'disagreements', test: /src\/data\/(check-report|entry-paths|finding|ratio|rules)|shared\/disagreements/ },
          ],
        },
      },
    },
  },
});

/** The style sheets and token files of the themes, beside the modules. */
function themes(): Plugin {
  return {
    name: 'themes',
    generateBundle() {
      for (const [name, source] of Object.entries(themeFiles())) this.emitFile({ type: 'asset', fileName: `themes/${name}`, source });
      for (const [name, source] of Object.entries(tokenFiles())) this.emitFile({ type: 'asset', fileName: `tokens/${name}`, source });
    },
  };
}
