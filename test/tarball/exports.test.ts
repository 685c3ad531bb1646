/** The package as others get it: each entry leads to a built file, and what is packed is what is meant. */
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'chai';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import { build } from 'vite';
import { TAGS } from '../../src/tags.ts';
import { freshProject, npm, ROOT, type FreshProject } from './fresh-project.ts';

type Entry = string | { readonly types: string; readonly default: string };
interface PackageJson {
  readonly exports: Readonly<Record<string, Entry>>;
  readonly bin: Readonly<Record<string, string>>;
  readonly customElements: string;
  readonly files: readonly string[];
}
const packageJson = JSON.parse(readFileSync(`${ROOT}package.json`, 'utf8')) as PackageJson;

/** Every entry with its files. */
const entries = Object.entries(packageJson.exports).map(([name, entry]): readonly [name: string, file: string, types: string | null] =>
  typeof entry === 'string' ? [name, entry, null] : [name, entry.default, entry.types],
);
const specifier = (name: string) => `zhanbao${name.slice(1)}`;
const modules = entries.filter(([, file]) => file.startsWith('./dist/modules/')).map(([name]) => specifier(name));
const elements = TAGS.map((tag) => `zhanbao/${tag}/element`);

describe('the package', function () {
  let project: FreshProject;
  before(function () {
    this.timeout(300_000);
    if (entries.some(([, file, types]) => !existsSync(`${ROOT}${file}`) || (types && !existsSync(`${ROOT}${types}`)))) npm('run', '--silent', 'build');
    project = freshProject(['react', '@lit-labs/ssr']);
  });
  after(() => project.remove());

  it('has entries for each tag: one that registers it, one with its class', () => {
    for (const tag of TAGS) expect(entries.map(([name]) => name)).to.include.members([`./${tag}`, `./${tag}/element`]);
  });

  it('leads from each entry to a file with its types', () => {
    const found = project.run(
      `const found = [];
      for (const name of ${JSON.stringify(entries.map(([name]) => specifier(name)))}) found.push(import.meta.resolve(name));
      console.log(JSON.stringify(found));`,
    ) as readonly string[];
    expect(found.map((url) => decodeURI(new URL(url).pathname))).to.deep.equal(entries.map(([, file]) => join(project.folder, 'node_modules/zhanbao', file)));
    for (const [name, , types] of entries) if (types) expect(existsSync(join(project.folder, 'node_modules/zhanbao', types)), name).to.equal(true);
  });

  it('keeps to itself what it does not export', () => {
    for (const inside of ['zhanbao/src/data/schema.ts', 'zhanbao/dist/data.js', 'zhanbao/elements/coverage-gauge.js'])
      expect(() => project.run(`await import(${JSON.stringify(inside)})`), inside).to.throw(/not defined by "exports"/);
  });

  it('imports in Node, each entry alone', () => {
    project.write('alone.js', "import { workerData } from 'node:worker_threads'; await import(workerData);");
    const failed = project.run(`
      import { once } from 'node:events';
      import { Worker } from 'node:worker_threads';
      const failed = [];
      for (const workerData of ${JSON.stringify(modules)})
        await once(new Worker('./alone.js', { workerData }), 'exit').catch((error) => failed.push(workerData + ': ' + error.message));
      console.log(JSON.stringify(failed));`);
    expect(failed).to.deep.equal([]);
  });

  it('registers what is named and nothing else', () => {
    const registered = (names: readonly string[]) =>
      project.run(`for (const name of ${JSON.stringify(names)}) await import(name);
        console.log(JSON.stringify(${JSON.stringify(TAGS)}.filter((tag) => globalThis.customElements?.get(tag))));`);
    expect(registered(elements)).to.deep.equal([]);
    expect(registered(modules.filter((name) => /data|html|import|languages|ssr|hydrate/.test(name)))).to.deep.equal([]);
    expect(registered(['zhanbao/coverage-gauge'])).to.deep.equal(['coverage-gauge']);
    expect(registered(['zhanbao'])).to.deep.equal(TAGS);
  });

  it('reads and checks a report in Node, which an element takes as it is', () => {
    const script = `
      import { readFileSync } from 'node:fs';
      import { parseReport } from 'zhanbao/data';
      import { auditReport, problemText } from 'zhanbao/data/audit';
      const { ok, report } = parseReport(JSON.parse(readFileSync('${ROOT}reports/ganzhou.json', 'utf8')));
      const [found] = auditReport(report);
      console.log(JSON.stringify([ok, report.observations.length > 10, problemText(found, 'zh').length > 10]));`;
    expect(project.run(script)).to.deep.equal([true, true, true]);
  });

  it('takes no DOM, no lit and no zod into the data layer', () => {
    const code = (file: string): string => {
      const text = readFileSync(file, 'utf8');
      return text + [...text.matchAll(/(?:from|import)\s*["'](\.[^"']+)["']/g)].map(([, path = '']) => code(join(file, '..', path))).join('');
    };
    const text = code(`${ROOT}dist/modules/data.js`);
    expect(text.length).to.be.greaterThan(20_000);
    expect(text).not.to.match(/from\s*["'](lit|@lit|zod)|\bdocument\.|customElements/);
  });

  it('has a program that starts', () => {
    for (const [name, file] of Object.entries(packageJson.bin)) {
      expect(readFileSync(`${ROOT}${file}`, 'utf8'), name).to.match(/^#!\/usr\/bin\/env node\n/);
      const program = join(project.folder, 'node_modules/zhanbao', file);
      expect(execFileSync(process.execPath, [program, '--version'], { cwd: project.folder, encoding: 'utf8' })).to.match(/^\d+\.\d+\.\d+\n$/);
    }
  });

  describe('bundled by others', () => {
    async function bundled(code: string, whole = false): Promise<string> {
      const input = project.write('bundle.js', code);
      const output = await build({
        root: project.folder,
        configFile: false,
        logLevel: 'silent',
        build: { write: false, minify: false, rolldownOptions: { input } },
      });
      const chunks = [output].flat().flatMap((made) => ('output' in made ? made.output.flatMap((file) => (file.type === 'chunk' ? [file] : [])) : []));
      return chunks.flatMap(({ isEntry, code: text }) => (whole || isEntry ? [text] : [])).join('\n');
    }

    it('leaves nothing of a class that nobody uses', async () => {
      const code = await bundled(`${elements.map((name, index) => `import * as e${index} from '${name}';`).join('')}console.log('used')`);
      expect(code.replace(/\s|\/\/.*$/gm, '')).to.match(/^(?:\(function\(\)\{.*\}\)\(\);)?console\.log\(["'`]used["'`]\);$/);
    });

    it('has of React’s components those that are used', async () => {
      const code = await bundled("import { IndicatorValue } from 'zhanbao/react'; console.log(IndicatorValue)");
      expect(code)
        .to.include('indicator-value')
        .and.to.match(/customElements\.define/);
      expect(code).not.to.match(/["'`](talent-pipeline|station-map)["'`]/);
    });

    it('keeps what registers a tag, and the words of a language', async () => {
      expect(await bundled("import 'zhanbao/coverage-gauge'"))
        .to.include('coverage-gauge')
        .and.to.match(/customElements\.define/);
      expect(await bundled("import 'zhanbao/languages/en'")).to.include('or more');
    });

    it('has one lit, that of the project', async () => {
      const copies = (code: string) => code.split('litElementVersions').length;
      const lit = await bundled("import { LitElement } from 'lit'; console.log(LitElement)", true);
      const both = await bundled("import 'zhanbao/coverage-gauge'; import { LitElement } from 'lit'; console.log(LitElement)", true);
      expect(copies(lit)).to.be.greaterThan(1);
      expect(copies(both)).to.equal(copies(lit));
    });
  });

  describe('packed', () => {
    let packed: readonly string[] = [];
    before(function () {
      this.timeout(60_000);
      const [pack] = JSON.parse(npm('pack', '--dry-run', '--json', '--ignore-scripts')) as readonly { readonly files: readonly { readonly path: string }[] }[];
      packed = (pack?.files ?? []).map(({ path }) => path);
    });

    it('is without fault or advice in the eyes of publint', async () => {
      const { messages } = await publint({ pkgDir: ROOT, strict: true, pack: 'npm' });
      expect(messages.map((message) => formatMessage(message, packageJson))).to.deep.equal([]);
    });

    it('leads TypeScript to the right types in every way it looks for them', async () => {
      const { checkPackage, createPackageFromTarballData } = await import('@arethetypeswrong/core');
      const tarball = readFileSync(join(project.folder, readdirSync(project.folder).find((name) => name.endsWith('.tgz')) ?? ''));
      const result = await checkPackage(createPackageFromTarballData(new Uint8Array(tarball)));
      // Modules only: `require` and TypeScript's way before `exports` are not promised.
      const promised = (result.types === false ? [] : result.problems).filter(
        (problem) =>
          problem.kind !== 'CJSResolvesToESM' &&
          !('entrypoint' in problem && /\.(css|json)$/.test(problem.entrypoint)) &&
          (!('resolutionKind' in problem) || /^(node16-esm|bundler)$/.test(problem.resolutionKind)),
      );
      expect(result.types).not.to.equal(false);
      expect(promised).to.deep.equal([]);
    });

    it('holds every file that an entry, the program or the manifest names', () => {
      const named = [...entries.flatMap(([, file, types]) => (types ? [file, types] : [file])), ...Object.values(packageJson.bin), packageJson.customElements];
      expect(packed).to.include.members(named.map((file) => file.replace(/^\.\//, '')));
    });

    it('holds the chunks that those files import', () => {
      for (const folder of ['dist/chunks', 'dist/modules/chunks', 'dist/modules/chunks/effects']) {
        const chunks = readdirSync(`${ROOT}${folder}`).filter((name) => name.endsWith('.js'));
        expect(packed).to.include.members(chunks.map((name) => `${folder}/${name}`));
      }
    });

    it('holds the schema, the readme, the licence and the changes', () => {
      expect(packed).to.include.members(['package.json', 'README.md', 'README.en.md', 'LICENSE', 'CHANGELOG.md', 'schema/report.schema.json']);
    });

    it('holds neither source nor tests nor tools, and no report, story or picture', () => {
      const rooms = new Set(packed.filter((path) => path.includes('/')).map((path) => path.split('/')[0]));
      expect([...rooms].sort()).to.deep.equal(['dist', 'schema']);
      expect(packed.filter((path) => /\.test\.|fixtures|\.stories\./.test(path))).to.deep.equal([]);
    });

    it('names in `files` only what is there', () => {
      for (const name of packageJson.files) expect(existsSync(`${ROOT}${name}`), name).to.equal(true);
    });
  });
});
