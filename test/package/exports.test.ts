/** The package as others get it: each entry leads to a built file, and what is packed is what is meant. */
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect } from 'chai';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const NPM = process.platform === 'win32' ? 'npm.cmd' : 'npm';
const npm = (...args: string[]) =>
  execFileSync(NPM, args, { cwd: ROOT, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'], shell: process.platform === 'win32' });

type Entry = string | { readonly types: string; readonly default: string };
interface PackageJson {
  readonly exports: Readonly<Record<string, Entry>>;
  readonly bin: Readonly<Record<string, string>>;
  readonly customElements: string;
  readonly files: readonly string[];
}
const packageJson = JSON.parse(readFileSync(`${ROOT}package.json`, 'utf8')) as PackageJson;

const tags = readdirSync(`${ROOT}src/components`, { withFileTypes: true }).flatMap(({ name }) =>
  existsSync(`${ROOT}src/components/${name}/${name}.ts`) ? [name] : [],
);

/** Every entry with its files; a pattern stands for one entry a tag. */
const entries = Object.entries(packageJson.exports).flatMap(([name, entry]): (readonly [name: string, file: string, types: string | null])[] => {
  const [file, types] = typeof entry === 'string' ? [entry, null] : [entry.default, entry.types];
  const filled = (path: string, tag: string) => path.replace(/\*/g, tag);
  return name.includes('*') ? tags.map((tag) => [filled(name, tag), filled(file, tag), types && filled(types, tag)]) : [[name, file, types]];
});

/** What Node finds under a name, from within the package as from without. */
const { resolve } = createRequire(`${ROOT}package.json`);
const specifier = (name: string) => `zhanbao${name.slice(1)}`;

describe('the package', function () {
  before(function () {
    this.timeout(300_000);
    if (entries.some(([, file, types]) => !existsSync(`${ROOT}${file}`) || (types && !existsSync(`${ROOT}${types}`)))) npm('run', '--silent', 'build');
  });

  it('has an entry for each tag', () => {
    expect(tags).to.include.members(['indicator-report', 'coverage-gauge', 'talent-pipeline', 'service-tally', 'station-map']);
    for (const tag of tags) expect(entries.map(([name]) => name)).to.include(`./elements/${tag}.js`);
  });

  for (const [name, file, types] of entries) {
    it(`leads from ${specifier(name)} to a file${types ? ' with its types' : ''}`, () => {
      expect(existsSync(`${ROOT}${file}`), file).to.equal(true);
      if (types) expect(existsSync(`${ROOT}${types}`), types).to.equal(true);
      expect(resolve(specifier(name))).to.equal(join(ROOT, file));
    });
  }

  it('keeps to itself what it does not export', () => {
    for (const inside of ['zhanbao/src/data/schema.ts', 'zhanbao/dist/data.js', 'zhanbao/package.json'])
      expect(() => resolve(inside), inside).to.throw(/not defined by "exports"/);
  });

  it('reads and checks a report in Node, by its own name', () => {
    // A process without tsx: what runs is what was built.
    const script = `
      import { readFileSync } from 'node:fs';
      import { parseReport } from 'zhanbao/data';
      import { auditReport, problemText } from 'zhanbao/data/audit';
      const { ok, report } = parseReport(JSON.parse(readFileSync('reports/ganzhou.json', 'utf8')));
      const [found] = auditReport(report);
      console.log(JSON.stringify([ok, report.observations.length > 10, problemText(found, 'zh').length > 10]));`;
    const printed = execFileSync(process.execPath, ['--input-type=module', '--eval', script], { cwd: ROOT, encoding: 'utf8' });
    expect(JSON.parse(printed)).to.deep.equal([true, true, true]);
  });

  it('has a program that starts', () => {
    for (const [name, file] of Object.entries(packageJson.bin)) {
      expect(readFileSync(`${ROOT}${file}`, 'utf8'), name).to.match(/^#!\/usr\/bin\/env node\n/);
      expect(execFileSync(process.execPath, [file, '--version'], { cwd: ROOT, encoding: 'utf8' })).to.match(/^\d+\.\d+\.\d+\n$/);
    }
  });

  describe('packed', () => {
    let packed: readonly string[] = [];
    before(function () {
      this.timeout(60_000);
      const [pack] = JSON.parse(npm('pack', '--dry-run', '--json', '--ignore-scripts')) as readonly { readonly files: readonly { readonly path: string }[] }[];
      packed = (pack?.files ?? []).map(({ path }) => path);
    });

    it('holds every file that an entry, the program or the manifest names', () => {
      const named = [...entries.flatMap(([, file, types]) => (types ? [file, types] : [file])), ...Object.values(packageJson.bin), packageJson.customElements];
      expect(packed).to.include.members(named.map((file) => file.replace(/^\.\//, '')));
    });

    it('holds the chunks that those files import', () => {
      expect(packed.filter((path) => /^dist\/chunks\/.+\.js$/.test(path))).to.have.lengthOf(
        readdirSync(`${ROOT}dist/chunks`).filter((name) => name.endsWith('.js')).length,
      );
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
