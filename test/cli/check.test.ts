import { expect } from 'chai';
import { readdirSync, readFileSync } from 'node:fs';
import { check } from '../../src/cli/commands/check.ts';
import { observation, rawReport, stations } from '../fixtures/reports.ts';
import { memoryIo } from './harness/memory-io.ts';

const GOOD = rawReport([stations(12)]);
const WRONG = rawReport([stations({ atLeast: 12 }, { hedge: '近' }), { id: 'x', indicator: 'no_such', value: 1 }]);
const WARNED = rawReport([stations(12, { partOf: 'nowhere' })]);

describe('checking reports', () => {
  it('says of each file how many figures it has and what is wrong', async () => {
    const io = memoryIo({ 'good.json': GOOD, 'wrong.json': WRONG });
    expect(await check(['good.json', 'wrong.json'], {}, io)).to.equal(1);
    const lines = io.said().stdout.split('\n');
    expect(lines[0]).to.match(/^good\.json：1 条数据，0 个错误，0 个警告/);
    expect(lines.find((line) => line.startsWith('wrong.json'))).to.match(/2 条中 0 条可用，2 个错误/);
    expect(io.said().stdout).to.match(/错误 {2}hedge-differs {2}observations\[0\]\.hedge（station_count） {2}限定词“近”.*\n/);
  });

  it('names no id that the entry does not have', async () => {
    const io = memoryIo({ 'wrong.json': rawReport([{ indicator: 'no_such', value: 1 }]) });
    await check(['wrong.json'], {}, io);
    expect(io.said().stdout).to.match(/observations\[0\]\.indicator {2}不认识/);
  });

  it('takes a table for what it is, not for a faulty report', async () => {
    const tables = { 'a.xlsx': [0x50, 0x4b, 3, 4], 'a.xls': [0xd0, 0xcf, 0x11, 0xe0], 'a.csv': [...Buffer.from('\ufeffsection,format')] };
    for (const [name, bytes] of Object.entries(tables)) {
      const io = memoryIo({ [name]: new Uint8Array(bytes) });
      expect(await check([name], {}, io), name).to.equal(1);
      expect(io.said().stdout, name).to.match(/不是报告；请先用 zhanbao from-table/);
    }
  });

  it('says the same in English', async () => {
    const io = memoryIo({ 'wrong.json': WRONG }, 'en');
    await check(['wrong.json'], {}, io);
    expect(io.said().stdout).to.match(/^wrong\.json: 0 of 2 figures usable, 2 errors, 0 warnings/);
    expect(io.said().stdout).to.match(/error {2}unknown-indicator {2}observations\[1\]\.indicator \(x\) {2}Unknown indicator “no_such”/);
  });

  it('lets warnings pass, unless it is strict', async () => {
    expect(await check(['a'], {}, memoryIo({ a: WARNED }))).to.equal(0);
    expect(await check(['a'], { strict: true }, memoryIo({ a: WARNED }))).to.equal(1);
    expect(await check(['a'], { strict: true }, memoryIo({ a: GOOD }))).to.equal(0);
  });

  it('prints the same as JSON for programs', async () => {
    const io = memoryIo({ 'good.json': GOOD, 'wrong.json': WRONG });
    expect(await check(['good.json', 'wrong.json', 'gone.json'], { json: true }, io)).to.equal(1);
    const { errors, files } = JSON.parse(io.said().stdout) as {
      errors: number;
      files: { file: string; errors: number; failure: object | null; problems: { code: string; path: string; sentence: string }[] }[];
    };
    expect(errors).to.equal(3);
    expect(files.map(({ file, errors: own }) => [file, own])).to.deep.equal([
      ['good.json', 0],
      ['wrong.json', 2],
      ['gone.json', 1],
    ]);
    expect(files[1]?.problems[0]).to.include({ severity: 'error', code: 'hedge-differs', path: 'observations[0].hedge' });
    expect(files[1]?.problems[0]?.sentence).to.match(/^限定词/);
    expect(files[2]?.failure).to.deep.include({ code: 'missing' });
  });

  const unusable: readonly (readonly [what: string, data: string | Uint8Array | object, said: RegExp])[] = [
    ['what is not JSON, with the line', '{\n"a": 1,\n}', /第 3 行附近不是正确的 JSON/],
    ['a full-width colon, with its line', '{\n"a"：1\n}', /第 2 行附近的“：”不是正确的 JSON；标点和数字须是半角/],
    ['an empty file', '', /不是正确的 JSON；常见原因是文件是空的/],
    ['a web page', '<!doctype html>', /是网页，不是 JSON/],
    ['GBK', new Uint8Array([0x7b, 0x22, 0xc9, 0xe7]), /不是 UTF-8/],
    ['a list', [], /应是一个对象/],
    ['a report of no version', {}, /缺少格式版本/],
    ['a report of another version', { format: 'zhanbao/9' }, /zhanbao\/9/],
  ];
  it('asks whether a code of the catalogue was meant by one that nobody knows, in words and in JSON', async () => {
    const io = memoryIo({ 'a.json': rawReport([observation('statoin_count', 1)]) });
    await check(['a.json'], {}, io);
    expect(io.said().stdout).to.include('是否想写 station_count？');
    const json = memoryIo({ 'a.json': rawReport([observation('statoin_count', 1)]) });
    await check(['a.json'], { json: true }, json);
    expect(json.said().stdout).to.include('是否想写 station_count？');
  });

  for (const [what, data, said] of unusable) {
    it(`says in a sentence that it cannot use ${what}`, async () => {
      const io = memoryIo({ 'a.json': data });
      expect(await check(['a.json'], {}, io)).to.equal(1);
      expect(io.said().stdout).to.match(said);
      expect(io.said().stdout).to.not.match(/at .*:\d+:\d+|Error/);
    });
  }

  it('takes a report with a byte order mark', async () => {
    expect(await check(['a'], {}, memoryIo({ a: `\ufeff${JSON.stringify(GOOD)}` }))).to.equal(0);
  });

  it('finds no error in any of the reports that come with the package', async () => {
    const files = readdirSync('reports');
    const io = memoryIo(Object.fromEntries(files.map((file) => [file, readFileSync(`reports/${file}`)])));
    expect(await check(files, { json: true }, io)).to.equal(0);
    expect((JSON.parse(io.said().stdout) as { files: readonly unknown[] }).files.length).to.equal(17);
  });
});
