/** The scripts of docs/recipes/README.md, run as they stand there, in a folder with the files that it asks for. */
import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'chai';
import { readReportText } from '../../src/data/load-report.ts';
import { COUNTIES, QUARTERS, serviceRecords, writeTables } from './records.ts';

const RECIPES = new URL('../../docs/recipes/', import.meta.url);

/** Where the names that the script imports are in this tree. */
const PACKAGES = {
  '@duckdb/node-api': import.meta.resolve('@duckdb/node-api'),
  'zhanbao/data': new URL('../../src/data/index.ts', import.meta.url).href,
  'zhanbao/import': new URL('../../src/data/import/index.ts', import.meta.url).href,
};

describe('the recipe as the README tells it', () => {
  const folder = mkdtempSync(join(tmpdir(), 'zhanbao-readme-'));
  const readme = readFileSync(new URL('README.md', RECIPES), 'utf8');
  after(() => rmSync(folder, { recursive: true }));

  it('writes a report that loads', () => {
    const script = /```js\n(.*?)```/s.exec(readme)?.[1] ?? '';
    const names = [...script.matchAll(/from '([^']+)'/g)].map(([, name]) => name);
    expect(names.filter((name) => !name?.startsWith('node:'))).to.have.members(Object.keys(PACKAGES));
    for (const file of ['load-duckdb.sql', 'check.sql', 'aggregate.sql', 'mapping.json']) copyFileSync(new URL(file, RECIPES), join(folder, file));
    writeTables(folder, serviceRecords(2000));
    writeFileSync(
      join(folder, 'make.mjs'),
      Object.entries(PACKAGES).reduce((text, [name, url]) => text.replace(`'${name}'`, `'${url}'`), script),
    );
    const printed = execFileSync(process.execPath, ['--import', import.meta.resolve('tsx'), 'make.mjs'], { cwd: folder, encoding: 'utf8' });
    expect(printed).to.include('record without a date');
    const loaded = readReportText(readFileSync(join(folder, 'report.json'), 'utf8'));
    expect(loaded.ok && loaded.report.problems).to.deep.equal([]);
    expect(loaded.ok && loaded.report.observations.filter(({ indicator, by }) => indicator === 'activities_held' && by['method'] === undefined)).to.have.length(
      COUNTIES.length * QUARTERS.length,
    );
  });

  it('reads every row of the sample by the mapping that is shown', () => {
    const [, script = ''] = /```js\n(?:(?!```)[^])*```[^]*?```js\n([^]*?)```/.exec(readme) ?? [];
    const [, mapping = ''] = /```json\n([^]*?)```/.exec(readme) ?? [];
    copyFileSync(new URL('../../examples/data/services.csv', RECIPES), join(folder, 'services.csv'));
    writeFileSync(join(folder, 'services.mapping.json'), mapping);
    rmSync(join(folder, 'report.json'), { force: true });
    const packages = { ...PACKAGES, 'csv-parse/sync': import.meta.resolve('csv-parse/sync') };
    writeFileSync(
      join(folder, 'table.mjs'),
      Object.entries(packages).reduce((text, [name, url]) => text.replace(`'${name}'`, `'${url}'`), script),
    );
    expect(execFileSync(process.execPath, ['--import', import.meta.resolve('tsx'), 'table.mjs'], { cwd: folder, encoding: 'utf8' })).to.equal('');
    const loaded = readReportText(readFileSync(join(folder, 'report.json'), 'utf8'));
    const rows = readFileSync(new URL('../../examples/data/services.csv', RECIPES), 'utf8').trim().split('\n');
    expect(loaded.ok && loaded.report.problems).to.deep.equal([]);
    expect(loaded.ok && loaded.report.observations).to.have.length(rows.length - 1);
    // The lines that are shown are lines of the sample.
    for (const line of /样例的表\n\n```\n([^]*?)\n```/.exec(readme)?.[1]?.split('\n') ?? ['']) expect(rows).to.include(line);
  });

  it('names only files that are there, and each of them', () => {
    const named = new Set([...readme.matchAll(/`([a-z-]+\.(?:sql|json))`/g)].map(([, file]) => file));
    for (const file of ['load-duckdb.sql', 'check.sql', 'aggregate.sql', 'mapping.json']) expect(named.has(file), file).to.equal(true);
    for (const [, file = ''] of readme.matchAll(/`examples\/data\/([^`]+)`/g))
      expect(() => readFileSync(new URL(`../../examples/data/${file}`, RECIPES)), file).not.to.throw();
  });
});
