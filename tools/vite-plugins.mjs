/** The build steps of our own, shared by all builds. */
import { readFileSync } from 'node:fs';
import { compactMarkup } from './compact-templates.mjs';

const OWN_STEPS = ['./vite-plugins.mjs', './compact-templates.mjs'].map((file) => readFileSync(new URL(file, import.meta.url), 'utf8')).join('');

/** The steps of every module that a page loads, and the worker's name beside them. */
export function forPages(version) {
  return [
    withoutTypes(),
    compactTemplates(),
    zipHere(),
    boxesAlone(),
    workerBeside('./land.worker.ts', `boundary-worker-${version}.js`),
    helperInside(),
    ownNamesOnly(),
    ascii(),
  ];
}

/** Everything beyond ASCII as \u escapes, for a classic script on a GBK page is read as GBK. Marks for bundlers go, but for `marks`. */
export function ascii({ marks = false } = {}) {
  return {
    name: 'ascii',
    // A chunk is named by what it was before these steps: another step is another name, or caches would keep the old file.
    augmentChunkHash: () => OWN_STEPS,
    generateBundle(_options, bundle) {
      for (const file of Object.values(bundle)) {
        if (file.type !== 'chunk') continue;
        // `return /* @__PURE__ */ new Map` keeps a space.
        const unmarked = (code) =>
          code.replace(/(\w?)\s*\/\* @(?:__PURE__|vite-ignore) \*\/\s?(?=(\w?))/g, (_, before, after) => (before && after ? `${before} ` : before));
        const code = marks ? file.code : unmarked(file.code);
        file.code = code.replace(/[\u0080-\uffff]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`);
      }
    },
  };
}

/** Style sheets without their line breaks and comments, templates without the space that nobody sees. */
export function compactTemplates() {
  return {
    name: 'compact-templates',
    enforce: 'pre',
    transform(code, id) {
      if (id.includes('/src/components/') && !id.endsWith('.styles.ts')) return { code: compactMarkup(code), map: null };
      return id.endsWith('.styles.ts')
        ? {
            code: code.replace(/css`[^`]*`/g, (css) =>
              css
                .replace(/\/\*[\s\S]*?\*\//g, '')
                .replace(/\n\s*/g, '')
                .replace(/: /g, ':')
                .replace(/ \{/g, '{')
                .replace(/;\}/g, '}')
                .replace(/, /g, ',')
                .replace(/([ :,(-])0\./g, '$1.')
                .replace(/ ([>~]) /g, '$1')
                .replace(/#(\w)\1(\w)\2(\w)\3\b/g, '#$1$2$3')
                .replace(/ !/g, '!'),
            ),
            map: null,
          }
        : null;
    },
  };
}

/**
 * On a page that adds to Object.prototype, `for … in` walks what was added as well: the bundler's helper for namespaces would fail, and so
 * would Vega. Only a page's own Vega-Lite keeps it (its compiler cannot do without structuredClone there either): its table remains.
 */
export function ownNamesOnly() {
  return {
    name: 'own-names-only',
    generateBundle(_options, bundle) {
      for (const file of Object.values(bundle)) {
        if (file.type === 'chunk' && file.name !== 'own-drawing') file.code = withOwnNames(file.code);
      }
    },
  };
}

function withOwnNames(code) {
  let written = '';
  let at = 0;
  for (const { index, 0: start, 1: name } of code.matchAll(/\bfor\(((?:(?:let|var|const) )?\w+) in /g)) {
    const from = index + start.length;
    const end = closing(code, from);
    written += `${code.slice(at, index)}for(${name} of Object.keys((${code.slice(from, end)})||{})`;
    at = end;
  }
  return written + code.slice(at);
}

/** Where the parenthesis closes that was open before `at`; what the build writes wrong, its last step does not parse. */
function closing(code, at) {
  for (let open = 1, end = at; end < code.length; end++) {
    if (code[end] === '(') open++;
    if (code[end] === ')' && --open === 0) return end;
  }
  throw new Error('a loop that does not end');
}

/** The workbook's zip in this thread: its own way is a worker from a blob, which a strict policy refuses. */
export function zipHere() {
  return {
    name: 'zip-here',
    enforce: 'pre',
    load(id) {
      return /write-excel-file.*zipToArrayBuffer\.js$/.test(id)
        ? "import { zipSync } from 'fflate'; export default (files) => Promise.resolve(zipSync(files).buffer);"
        : null;
    },
  };
}

/** Of flatbush what looks for boxes: nothing here asks for neighbours in their order, for which it brings a queue. */
export function boxesAlone() {
  const parts = [/^import FlatQueue.*$/m, /^ *this\._queue = .*$/m, /^ {4}neighbors\([^]*?^ {4}\}$/m];
  return {
    name: 'boxes-alone',
    transform(code, id) {
      if (!id.includes('/flatbush/')) return null;
      for (const part of parts) if (!part.test(code)) throw new Error(`flatbush is written otherwise: ${part}`);
      return { code: parts.reduce((rest, part) => rest.replace(part, ''), code), map: null };
    },
  };
}

/** The classic script is one file: it carries no workbook writer, and offers none. */
export function withoutWorkbook() {
  return {
    name: 'without-workbook',
    enforce: 'pre',
    load(id) {
      if (id.endsWith('indicator-table/file-kinds.ts')) return "export const FILE_KINDS = ['csv', 'json'];";
      return id.endsWith('indicator-table/workbook.ts') ? 'export const workbookOf = null;' : null;
    },
  };
}

/** What a portal pastes has attributes, which are texts: that properties are of their types is looked after where frameworks set them, in the package. */
export function withoutTypes() {
  return {
    name: 'without-types',
    enforce: 'pre',
    load: (id) => (id.endsWith('shared/keep-types.ts') ? 'export const keepTypes = () => {};' : null),
  };
}

/** Leaves a module out of a build: it is fetched at run time from beside the script. */
export function apart(end, address) {
  return {
    name: 'apart',
    enforce: 'pre',
    resolveId: (source) => (source.endsWith(end) ? { id: address, external: true } : null),
  };
}

/** The address of a worker: in the source that of its module, in the build that of its file beside the package's entries. */
export function workerBeside(source, file) {
  return {
    name: 'worker-beside',
    generateBundle(_options, bundle) {
      for (const chunk of Object.values(bundle)) {
        if (chunk.type === 'chunk')
          chunk.code = chunk.code.replaceAll(source, `./${'../'.repeat(chunk.fileName.split('/').length - 1)}${file}`.replace('./..', '..'));
      }
    },
  };
}

/**
 * The files of an element, of which most functions are called while a page is drawn, are compiled whole beside their
 * download, not function by function on the main thread (Chromium 136 and later; a comment to all others).
 * Not the large ones, Vega and the like: of their functions few are called. Whatever their size, those that are named.
 */
export function compiledAhead(named) {
  const [LEAST, MOST] = [5_000, 80_000];
  return {
    name: 'compiled-ahead',
    generateBundle(_options, bundle) {
      for (const file of Object.values(bundle)) {
        if (file.type === 'chunk' && (named.includes(file.name) || (file.code.length > LEAST && file.code.length < MOST)))
          file.code = `//# allFunctionsCalledOnLoad\n${file.code}`;
      }
    },
  };
}

/** The bundler's helper for namespaces (0.2 kB) within the files that need it: a file of its own is a way to the server more. */
export function helperInside() {
  return {
    name: 'helper-inside',
    generateBundle(_options, bundle) {
      const helper = Object.values(bundle).find(({ name }) => name === 'rolldown-runtime');
      if (!helper) return;
      const [, code, exported] = /^([\s\S]*)export\s*\{(.*)\};?\s*$/.exec(helper.code);
      const made = exported.replace(/(\w+) as (\w+)/g, '$2:$1');
      for (const file of Object.values(bundle)) {
        if (file.type === 'chunk')
          file.code = file.code.replace(/import\s*\{([^}]*)\}\s*from\s*"[^"]*\/rolldown-runtime-[^"]*";/, (_, names) => {
            return `const{${names.replace(/ as /g, ':')}}=(()=>{${code}return{${made}}})();`;
          });
      }
      delete bundle[helper.fileName];
    },
  };
}

/**
 * Few files: each group is what its modules import at once, as far as no group before it has that. `groups` is for the bundler,
 * `plugin` finds out which modules those are.
 */
export function fewFiles(modulesOf) {
  const names = Object.keys(modulesOf);
  const groupOf = new Map();
  const plugin = {
    name: 'few-files',
    buildEnd() {
      const all = [...this.getModuleIds()];
      const put = (id, name) => {
        if (groupOf.has(id)) return;
        groupOf.set(id, name);
        for (const imported of this.getModuleInfo(id)?.importedIds ?? []) put(imported, name);
      };
      for (const name of names)
        for (const end of modulesOf[name])
          put(
            all.find((id) => id.endsWith(end)),
            name,
          );
    },
  };
  return { plugin, groups: names.map((name) => ({ name, test: (id) => groupOf.get(id) === name })) };
}

/**
 * Small pure modules that several elements need late: each has a copy of its own in the file that asks for it. Shared they would be files of
 * their own, and each a request more that starts only when that file is there (docs/decisions/0045).
 */
export function ownCopies(small) {
  // Boundaries come in files of their own, not with the rest of the map.
  const FOLDER = /\/src\/(?:components|data)\/(?:station-map\/(?=boundaries\/))?([\w-]+)\//;
  return {
    name: 'own-copies',
    resolveId: {
      order: 'pre',
      async handler(source, importer) {
        if (!small.test(source) || !importer) return null;
        const owner = /\?own=(.*)$/.exec(importer)?.[1] ?? FOLDER.exec(importer)?.[1];
        const found = owner && (await this.resolve(source, importer, { skipSelf: true }));
        return found && !found.id.includes(`/${owner}/`) ? `${found.id.replace(/\?.*/, '')}?own=${owner}` : null;
      },
    },
  };
}

/** Writes into the loader the name of the file that every element needs: it has a hash, which is known last. */
export function namesCore(placeholder) {
  return {
    name: 'names-core',
    generateBundle(_options, bundle) {
      const [loader, core] = ['zhanbao', 'core'].map((name) => Object.values(bundle).find((file) => file.type === 'chunk' && file.name === name));
      if (!loader.code.includes(placeholder)) throw new Error('The loader does not ask for the core.');
      loader.code = loader.code.replaceAll(placeholder, `./${core.fileName}`);
    },
  };
}

/**
 * Each file that a page may name, under two names: the versioned one, which never changes, and the plain one, which is that of today.
 * A module that others import is real under its versioned name alone, so that no page runs it twice.
 */
export function plainNames(version) {
  const mark = `-${version}.js`;
  return {
    name: 'plain-names',
    generateBundle(_options, bundle) {
      for (const { fileName, code } of Object.values(bundle)) {
        if (fileName.startsWith('elements/')) {
          const name = fileName.slice('elements/'.length);
          this.emitFile({ type: 'asset', fileName: fileName.replace(mark, '.js'), source: `export*from"./${name}";` });
        }
        if (/^zhanbao(\.classic)?\.js$/.test(fileName)) this.emitFile({ type: 'asset', fileName: fileName.replace(/\.js$/, mark), source: code });
      }
    },
  };
}
