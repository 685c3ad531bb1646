import { expect } from 'chai';
import { spawn } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { AreaIndex } from '../../src/data/area-index.ts';
import { parseReport } from '../../src/data/parse-report.ts';
import { split } from '../../src/cli/commands/split.ts';
import { nationalReport } from '../fixtures/national.ts';
import { rawReport } from '../fixtures/reports.ts';
import { buildCli, CLI, inFolder, zhanbao } from './harness/built-cli.ts';
import { memoryIo } from './harness/memory-io.ts';

const NATION = nationalReport({ provinces: 3, prefectures: 2, counties: 4 });
const AREAS = 1 + 3 + 6 + 24;

before(buildCli);

describe('splitting a report into a folder', () => {
  it('writes a file for each area of the index, and they are reports', () =>
    inFolder((folder) => {
      writeFileSync(join(folder, 'in.json'), JSON.stringify(NATION));
      const { status, stderr } = zhanbao(['split', join(folder, 'in.json'), '-o', join(folder, 'out')]);
      expect(status, stderr).to.equal(0);
      expect(stderr).to.match(/34 个地区和 index\.json/);
      const index = JSON.parse(readFileSync(join(folder, 'out', 'index.json'), 'utf8')) as AreaIndex;
      expect(readdirSync(join(folder, 'out')).sort()).to.deep.equal(['index.json', ...index.areas.map(({ file }) => file)].sort());
      expect(index.areas.length).to.equal(AREAS);
      for (const { id, file } of index.areas) {
        const parsed = parseReport(JSON.parse(readFileSync(join(folder, 'out', file), 'utf8')));
        expect(parsed.ok && parsed.report.places[0]?.id).to.equal(id);
      }
    }));

  it('writes the same bytes each time', async () => {
    const [one, other] = [memoryIo({ in: NATION }), memoryIo({ in: NATION })];
    for (const io of [one, other]) await split('in', 'out', { level: 'county', progress: null }, io);
    expect([...one.files.keys()]).to.deep.equal([...other.files.keys()]);
    for (const path of one.files.keys()) expect(one.text(path)).to.equal(other.text(path));
  });

  it('replaces what it wrote before, and touches nothing else', () =>
    inFolder((folder) => {
      const at = (name: string) => join(folder, name);
      writeFileSync(at('in.json'), JSON.stringify(rawReport()));
      writeFileSync(at('city.json'), 'old');
      writeFileSync(at('other.txt'), 'kept');
      expect(zhanbao(['split', at('in.json'), '-o', folder, '--level', 'prefecture']).status).to.equal(0);
      expect(JSON.parse(readFileSync(at('city.json'), 'utf8'))).to.include({ id: 'sample.city' });
      expect(readFileSync(at('other.txt'), 'utf8')).to.equal('kept');
      expect(readdirSync(folder).sort()).to.deep.equal(['city.json', 'in.json', 'index.json', 'other.txt']);
    }));

  it('never puts an area in the place of the report that it reads', async () => {
    const io = memoryIo({ 'areas/city.json': rawReport() });
    expect(await split('areas/city.json', './areas', { level: 'prefecture', progress: null }, io)).to.equal(1);
    expect(io.said().stderr).to.match(/会覆盖要读的报告 areas\/city\.json/);
    expect([...io.files.keys()]).to.deep.equal(['areas/city.json']);
  });

  it('says so where no place is of the level', async () => {
    const io = memoryIo({ in: rawReport() });
    expect(await split('in', 'out', { level: 'county', progress: null }, io)).to.equal(0);
    expect(io.said().stderr).to.match(/没有 county 级地区/);
  });

  it('writes nothing of a report with errors', async () => {
    const io = memoryIo({ in: rawReport([{ indicator: 'no_such', value: 1 }]) });
    expect(await split('in', 'out', { level: 'county', progress: null }, io)).to.equal(1);
    expect(io.said().stderr)
      .to.match(/unknown-indicator/)
      .and.to.match(/未写出 out/);
    expect([...io.files.keys()]).to.deep.equal(['in']);
  });

  it('tells its progress where asked, up to the end, and not in a line for each of many', () =>
    inFolder((folder) => {
      writeFileSync(join(folder, 'in.json'), JSON.stringify(nationalReport({ provinces: 2, prefectures: 5, counties: 20 })));
      const { stderr } = zhanbao(['split', join(folder, 'in.json'), '-o', join(folder, 'out'), '--progress', '--lang', 'en']);
      const told = stderr.match(/^\d+ of 213 areas$/gm) ?? [];
      expect(told[0]).to.equal('1 of 213 areas');
      expect(told[told.length - 1]).to.equal('213 of 213 areas');
      expect(told.length).to.be.within(10, 25);
      expect(zhanbao(['split', join(folder, 'in.json'), '-o', join(folder, 'out')]).stderr).to.not.match(/213 个地区$|\d+ \/ \d+/m);
    }));

  for (const [signal, code] of [
    ['SIGINT', 130],
    ['SIGTERM', 143],
  ] as const) {
    it(`that ${signal} interrupts leaves the folder as it was`, () =>
      inFolder(async (folder) => {
        writeFileSync(join(folder, 'in.json'), JSON.stringify(nationalReport({ provinces: 20, prefectures: 15, counties: 12 })));
        const child = spawn(process.execPath, [CLI, 'split', join(folder, 'in.json'), '-o', join(folder, 'out'), '--progress'], {
          stdio: ['ignore', 'ignore', 'pipe'],
        });
        let said = '';
        child.stderr.setEncoding('utf8').on('data', (text: string) => {
          if (said === '') child.kill(signal);
          said += text;
        });
        const exit = await new Promise((resolve) => child.on('close', resolve));
        expect(exit, said).to.equal(code);
        expect(said).to.match(/已中断/);
        expect(readdirSync(join(folder, 'out'))).to.deep.equal([]);
      }));
  }

  it('that fails half way leaves nothing behind', () =>
    inFolder((folder) => {
      writeFileSync(join(folder, 'in.json'), JSON.stringify(rawReport()));
      writeFileSync(join(folder, 'out'), 'a file where the folder should be');
      const { status, stderr } = zhanbao(['split', join(folder, 'in.json'), '-o', join(folder, 'out')]);
      expect(status).to.equal(1);
      expect(stderr)
        .to.match(/无法写出/)
        .and.to.not.match(/at .*:\d+:\d+/);
      expect(existsSync(join(folder, 'out', 'index.json'))).to.equal(false);
    }));
});
