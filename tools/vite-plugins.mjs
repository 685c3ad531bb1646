/** Our own build steps, shared by all builds. */
import { readFileSync } from 'node:fs';
import { compactMarkup } from './compact-templates.mjs';

const OWN_STEPS = ['./vite-plugins.mjs', './compact-templates.mjs'].map((file) => readFileSync(new URL(file, import.meta.url), 'utf8')).join('');

/** The steps for modules that a page loads. */
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

/**
 * Writes everything beyond ASCII as \u escapes, because a classic script on a GBK page is read as GBK. Removes annotations for bundlers,
 * unless `marks` is set.
 */
export function ascii({ marks = false } = {}) {
  return {
    name: 'ascii',
    // A change of these steps must change the names of chunks, or caches would keep the old files.
    augmentChunkHash: () => OWN_STEPS,
    generateBundle(_options, bundle) {
      for (const file of Object.values(bundle)) {
        if (file.type !== 'chunk') continue;
        // `return /* @__PURE__ */ new Map` needs a space.
        const unmarked = (code) =>
          code.replace(/(\w?)\s*\/\* @(?:__PURE__|vite-ignore) \*\/\s?(?=(\w?))/g, (_, before, after) => (before && after ? `${before} ` : before));
        const code = marks ? file.code : unmarked(file.code);
        file.code = code.replace(/[\u0080-\uffff]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`);
      }
    },
  };
}

/** Removes line breaks and comments from style sheets, and invisible space from templates. */
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
 * Rewrites `for … in`, which on a page that extends Object.prototype would also visit what was added: the bundler's helper for namespaces
 * would fail, and so would Vega. Only a page's own Vega-Lite is left alone (on such a page its compiler fails anyway, and the table
 * remains).
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

/** The position of the parenthesis that closes the one opened before `at`. If the rewriting went wrong, the build's last step cannot parse it. */
function closing(code, at) {
  for (let open = 1, end = at; end < code.length; end++) {
    if (code[end] === '(') open++;
    if (code[end] === ')' && --open === 0) return end;
  }
  throw new Error('a loop that does not end');
}

/** Makes the workbook's zip file in the same thread: the library would use a worker from a blob, which a strict policy refuses. */
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

/** Reduces flatbush to searching boxes. Nothing here asks for ordered neighbours, for which it needs a queue. */
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

/** Leaves the workbook writer out of the classic script, which then does not offer workbooks. */
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

/** Leaves out the check of property types: a portal uses attributes, which are texts. Packages for frameworks keep the check. */
export function withoutTypes() {
  return {
    name: 'without-types',
    enforce: 'pre',
    load: (id) => (id.endsWith('shared/keep-types.ts') ? 'export const keepTypes = () => {};' : null),
  };
}

/** Leaves a module out of a build. At run time it is loaded from beside the script. */
export function apart(end, address) {
  return {
    name: 'apart',
    enforce: 'pre',
    resolveId: (source) => (source.endsWith(end) ? { id: address, external: true } : null),
  };
}

/** Rewrites the address of a worker from that of its source module to that of its file beside the package's entries. */
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
 * Marks files of which most functions run while a page is drawn, so that they are compiled as a whole off the main thread rather than
 * function by function (Chromium 136 and later; a comment to other engines). Large files such as Vega are excluded, because few of their
 * functions run. Files in `named` are marked whatever their size.
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

/** Inlines the bundler's helper for namespaces (0.2 kB), since a file of its own would be one more request. */
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
 * Builds few files: each group has everything that its modules import statically, except what an earlier group has. `groups` is for the
 * bundler; `plugin` finds out which modules belong to them.
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
 * Gives each element a copy of its own of small pure modules that several elements need late. If shared, they would be separate files, each
 * of which would be requested only after the file that imports it has arrived (docs/decisions/0045).
 */
export function ownCopies(small) {
  // Boundaries are in separate files, not in those of the map.
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

/** Writes the name of the core file into the loader. The name contains a hash, which is only known at the end. */
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
 * Gives each file that a page may name two names: the versioned one, whose content never changes, and the plain one for the current
 * version. A module that others import has its code only under the versioned name, so that no page runs it twice.
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
