/** The build steps of the page that builds the tags alone: those of the elements name their files by all steps that they share. */

/**
 * Tables read and written in the page by the command line's code: the packages' own ways for browsers, unzipped in this thread (theirs is a
 * worker from a blob, which a strict policy refuses).
 */
export function workbooksHere() {
  const own = (file) => new URL(`../src/builder/${file}`, import.meta.url).pathname;
  const HERE = {
    'read-excel-file/node': 'read-excel-file/universal',
    'write-excel-file/node': own('write-excel.ts'),
    'csv-parse/sync': 'csv-parse/browser/esm/sync',
    'csv-stringify/sync': 'csv-stringify/browser/esm/sync',
  };
  const APART = "import { unzip } from 'fflate';";
  const TOGETHER =
    "import { unzipSync } from 'fflate'; const unzip = (archive, done) => { let files; try { files = unzipSync(archive); } catch (error) { return done(error); } done(null, files); };";
  return {
    name: 'workbooks-here',
    enforce: 'pre',
    resolveId(source, importer) {
      return Object.hasOwn(HERE, source) ? this.resolve(HERE[source], importer, { skipSelf: true }) : null;
    },
    transform(code, id) {
      if (!id.endsWith('/zip/unzipFromArrayBuffer.js')) return null;
      if (!code.includes(APART)) throw new Error('read-excel-file unzips otherwise.');
      return { code: code.replace(APART, TOGETHER), map: null };
    },
  };
}

/**
 * The views of the elements without what draws them: a view calls no template, and a page under a strict policy has one lit, that of the
 * elements. Nor are elements fetched from there.
 */
export function viewsAlone() {
  const LIT = 'export const html = () => null, svg = html, css = html, nothing = null; export class LitElement {}';
  return {
    name: 'views-alone',
    enforce: 'pre',
    resolveId: (source) => (/^(?:@lit\/|lit(?:\/|$))|\/indicator-chart\.ts$/.test(source) ? '\0lit' : null),
    load: (id) => (id === '\0lit' ? LIT : null),
  };
}
