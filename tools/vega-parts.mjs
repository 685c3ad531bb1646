/** Reduces Vega to what the compiled drawings use: its packages are taken from their sources, so that everything else can be dropped. */
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** Transforms by package; `test/components/indicator-chart/flows.node.test.ts` compares them with the compiled drawings. */
export const TRANSFORMS = {
  'vega-transforms': ['collect', 'filter', 'relay', 'sieve'],
  'vega-encode': ['datajoin', 'encode', 'scale'],
  'vega-view-transforms': ['bound', 'mark', 'render', 'viewlayout'],
};

/** Functions of Vega's expression language that the drawings call. */
export const FUNCTIONS = ['isValid', 'isFinite', 'scale'];

const PARTS = '\0vega-parts';
const CALLS = '\0vega-calls';
const NOTHING = '\0vega-nothing';
const LOADER = '\0vega-no-loader';
const folder = fileURLToPath(new URL('../node_modules/', import.meta.url));
const OURS = /indicator-chart\/preset-drawing\.ts$/;
const SOURCES = /node_modules\/vega-[a-z-]+\/(index\.js|src\/)/;

const parts = [
  "import { transforms } from 'vega-dataflow';",
  ...Object.entries(TRANSFORMS).map(([name, list]) => `import { ${list.join(', ')} } from '${name}';`),
  "export { View } from 'vega-view';",
  `Object.assign(transforms, { ${Object.values(TRANSFORMS).flat().join(', ')} });`,
].join('\n');

const calls = `
import { scale } from 'vega-functions/src/functions/scale.js';
const isValid = (value) => value != null && value === value;
const isFinite = (value) => Number.isFinite(+value);
export const functionContext = { isValid, isFinite, scale };`;

/** The loader refuses every file: drawings are given their data. */
const noLoader = `
const no = () => Promise.reject(new Error('refused'));
export const loader = () => ({ options: {}, load: no, sanitize: no, http: no, file: no });
export const read = (data) => data;
export const responseType = () => 'text';`;

export function vegaParts() {
  return {
    name: 'vega-parts',
    enforce: 'pre',
    resolveId(id, importer = '') {
      // Unused: a tooltip that makes HTML from data, and Vega's own themes.
      if ((id === 'vega-tooltip' || id === 'vega-themes') && importer.includes('vega-embed')) return NOTHING;
      const own = OURS.test(importer);
      if (id === 'vega' && own) return PARTS;
      if (!own && importer !== PARTS && importer !== CALLS && !SOURCES.test(importer)) return null;
      if (id === 'vega-functions' && importer !== CALLS) return CALLS;
      if (id === 'vega-loader') return LOADER;
      if (id === 'vega-canvas') return { id: `${folder}vega-canvas/index.browser.js`, moduleSideEffects: false };
      const [, name = '', path = '/index.js'] = /^(vega-[a-z-]+)(\/.*)?$/.exec(id) ?? [];
      const file = `${folder}${name}${path}`;
      // vega-util is small and already built.
      return name === '' || !existsSync(file) ? null : { id: file, moduleSideEffects: false };
    },
    /** The menu's “view source” writes HTML into a new window. We have no menu and do not need it. */
    transform(code, id) {
      return id.includes('vega-embed/build/embed.js') ? { code: code.replace(/(function viewSource\([^)]*\) \{)[\s\S]*?\n\}/, '$1}'), map: null } : null;
    },
    load(id) {
      if (id === PARTS) return { code: parts, moduleSideEffects: true };
      if (id === NOTHING) return { code: 'export const Handler = null;', moduleSideEffects: false };
      if (id === LOADER) return { code: noLoader, moduleSideEffects: false };
      if (id === CALLS) return { code: calls, moduleSideEffects: false };
      // The compiler of expressions to functions is not needed, because the interpreter takes its place.
      return id.endsWith('vega-runtime/src/expression.js') ? 'export default {};' : null;
    },
  };
}
