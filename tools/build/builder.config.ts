import { readFileSync } from 'node:fs';
import { defineConfig, type Plugin } from 'vite';
import packageJson from '../../package.json' with { type: 'json' };
// @ts-expect-error a plain script
import * as steps from '../vite-plugins.mjs';
// @ts-expect-error a plain script
import { viewsAlone, workbooksHere } from '../builder-plugins.mjs';

const { version } = packageJson;
const files = steps.fewFiles({
  builder: ['src/builder/builder.ts'],
  zip: ['fflate/esm/browser.js'],
  'read-table': ['cli/read-table.ts', 'universal/index.js'],
  workbooks: ['builder/workbooks.ts', 'builder/write-excel.ts'],
});

/** The page that builds the tags (docs/decisions/0048): its script, its style sheet and itself. The elements in it are those of the kit beside it. */
export default defineConfig({
  plugins: [
    viewsAlone(),
    workbooksHere(),
    steps.zipHere(),
    steps.compactTemplates(),
    steps.helperInside(),
    steps.ownNamesOnly(),
    steps.ascii(),
    files.plugin,
    page(),
  ],
  publicDir: false,
  build: {
    target: 'chrome79',
    minify: true,
    modulePreload: false,
    emptyOutDir: false,
    lib: { entry: { builder: 'src/builder/builder.ts' }, formats: ['es'], fileName: () => `builder-${version}.js` },
    // What would fetch an element fetches nothing here.
    rolldownOptions: {
      checks: { ineffectiveDynamicImport: false },
      output: { minify: true, chunkFileNames: 'builder/[name]-[hash:6].js', codeSplitting: { groups: files.groups } },
    },
  },
});

/** The page with the names of its files, in letters that are the same in every encoding. */
function page(): Plugin {
  const read = (file: string) => readFileSync(`src/builder/${file}`, 'utf8');
  const named = (html: string) => html.replace(/"builder\.(css|js)"/g, `"builder-${version}.$1"`);
  return {
    name: 'builder-page',
    generateBundle() {
      const html = named(read('builder.html')).replace(/[\u0080-\uffff]/g, (sign) => `&#${sign.charCodeAt(0)};`);
      this.emitFile({ type: 'asset', fileName: 'builder.html', source: html });
      this.emitFile({ type: 'asset', fileName: `builder-${version}.css`, source: read('builder.css').replace(/\/\*[^]*?\*\/\n*/g, '') });
    },
  };
}
