/** What is said of a file in the page is what the command line says of it, word for word. */
import { readdirSync, readFileSync } from 'node:fs';
import { expect } from 'chai';
import { bring, type Brought } from '../../src/builder/bring.ts';
import { check, lineOf } from '../../src/cli/commands/check.ts';
import { fromTable } from '../../src/cli/commands/from-table.ts';
import { MESSAGES } from '../../src/cli/messages.ts';
import { csvOf, xlsxOf } from '../../src/cli/write-table.ts';
import type { RawReport } from '../../src/data/schema.ts';
import { tablesOf } from '../../src/data/table.ts';
import { gb18030 } from '../cli/harness/gb18030.ts';
import { memoryIo } from '../cli/harness/memory-io.ts';
import { rawReport, stations } from '../fixtures/reports.ts';

const FILES = readdirSync('reports').filter((name) => name.endsWith('.json'));
const LANGS = ['zh', 'en'] as const;
const bytesOf = (data: string | object) => new TextEncoder().encode(typeof data === 'string' ? data : JSON.stringify(data));
const lines = (brought: Brought, lang: 'zh' | 'en') => brought.findings(lang).problems.map((found) => lineOf(found, lang));

/** Two that are refused, one that contradicts another, one that is misread easily. */
const broken = rawReport([
  stations(178, { id: 'a', printed: '187个' }),
  stations(178, { id: 'b' }),
  stations(12, { id: 'c' }),
  { id: 'd', indicator: 'statoin_count', value: 1 },
]);

describe('a report that is brought', () => {
  for (const [name, data] of [...FILES.map((file) => [file, readFileSync(`reports/${file}`, 'utf8')] as const), ['broken', JSON.stringify(broken)] as const])
    it(`has of ${name} the problems that \`zhanbao check\` prints`, async () => {
      const brought = await bring(name, bytesOf(data));
      for (const lang of LANGS) {
        const io = memoryIo({ [name]: data }, lang);
        await check([name], {}, io);
        const [head = '', ...rest] = io.said().stdout.trimEnd().split('\n');
        expect(lines(brought, lang)).to.deep.equal(rest);
        const { observations, entries, failure } = brought.findings(lang);
        expect(failure).to.equal('');
        expect(head).to.include(String(observations)).and.to.include(String(entries));
      }
      expect(brought.text).to.equal(data);
      expect(brought.report?.observations.length).to.equal(brought.findings('zh').observations);
    });

  it('counts what is used and what is refused', async () => {
    const { observations, entries } = (await bring('broken', bytesOf(broken))).findings('zh');
    expect([observations, entries]).to.deep.equal([2, 4]);
  });

  it('is counted whole where of many faults the first are listed', async () => {
    const many = rawReport(Array.from({ length: 300 }, (_, index) => stations(-1, { id: `o${index}` })));
    const { problems } = (await bring('many', bytesOf(many))).findings('zh');
    expect(problems.length).to.be.lessThan(300);
    expect(problems.reduce((sum, { severity, count }) => sum + (severity === 'error' ? count : 0), 0)).to.equal(300);
  });

  for (const [what, data] of [
    ['what is no JSON', '{"format"：1}'],
    ['a web page', '<html></html>'],
    ['a field that stands twice', '{"format":"zhanbao/1","format":"zhanbao/1"}'],
    ['an index of areas', '{"format":"zhanbao-index/1","areas":[]}'],
    ['nothing', ''],
    ['another encoding', new Uint8Array([0x7b, 0xd5, 0xbe])],
  ] as const)
    it(`is not, where it is ${what}: the reason is that of the command`, async () => {
      const io = memoryIo({ 'a.json': data });
      await check(['a.json'], {}, io);
      const brought = await bring('a.json', typeof data === 'string' ? bytesOf(data) : data);
      expect([brought.report, brought.text]).to.deep.equal([null, null]);
      expect(brought.findings('zh').failure).not.to.equal('');
      expect(io.said().stdout).to.include(brought.findings('zh').failure);
    });
});

describe('a table that is brought', () => {
  const ganzhou = JSON.parse(readFileSync('reports/ganzhou.json', 'utf8')) as RawReport;
  const csv = csvOf(tablesOf(ganzhou));

  it('is the report that `zhanbao from-table` writes, of CSV and of XLSX', async () => {
    for (const data of [bytesOf(csv), await xlsxOf(tablesOf(ganzhou))]) {
      const io = memoryIo({ t: data });
      await fromTable('t', 'out.json', io);
      const brought = await bring('t', data);
      expect(brought.isTable).to.equal(true);
      expect(brought.text).to.equal(io.text('out.json'));
      expect(brought.report?.observations.length).to.equal(ganzhou.observations.length);
    }
  });

  it('has the notes of the full check as well, at the rows of the table', async () => {
    const { problems } = (await bring('t', bytesOf(csv))).findings('zh');
    expect(problems.map(({ severity }) => severity)).to.include('note');
    expect(problems.find(({ code }) => code === 'implied-base' || code === 'year-missing')?.where).to.match(/第 \d+ 行/);
  });

  it('with errors is no report: they are named by row and cell, as the command names them', async () => {
    const wrong = csv.replace('178个', '187个').replace('11686', '一万多');
    const io = memoryIo({ t: wrong });
    await fromTable('t', 'out.json', io);
    const brought = await bring('t', bytesOf(wrong));
    expect([brought.report, brought.text]).to.deep.equal([null, null]);
    const errors = brought.findings('zh').problems.filter(({ severity }) => severity === 'error');
    expect(errors.length).to.be.greaterThan(0);
    for (const error of errors) expect(io.said().stderr).to.include(lineOf(error, 'zh'));
    expect(errors[0]?.where).to.match(/第 \d+ 行/);
  });

  it('that is none of the kit says so in the words of the command', async () => {
    const records = await bring('t', bytesOf('section,姓名\n一,张\n'));
    expect(records.report).to.equal(null);
    expect(records.findings('zh').problems.map(({ code }) => code)).to.include('unknown-section');
    const old = await bring('t', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0]));
    expect(old.findings('en').failure).to.equal(MESSAGES.en.failure['old-excel']({}));
  });

  it('is known by its name where its bytes do not say so: GB18030 as Chinese Excel saves it, columns of somebody else', async () => {
    const chinese = await bring('a.csv', gb18030(csv.replace(/^\ufeff/, '')));
    expect(chinese.text).to.equal((await bring('a.csv', bytesOf(csv))).text);
    const records = await bring('a.csv', bytesOf('姓名,次数\n张三,1\n'));
    expect([records.isTable, records.findings('zh').failure]).to.deep.equal([true, MESSAGES.zh.failure['no-sections']({})]);
    const page = await bring('a.xls', bytesOf('<table></table>'));
    expect(page.findings('zh').failure).to.equal(MESSAGES.zh.failure['html-table']({}));
  });

  it('rejects where the reader of tables cannot be fetched', async () => {
    const message = await bring('t', bytesOf(csv), () => Promise.reject(new Error('offline'))).catch((error: Error) => error.message);
    expect(message).to.equal('offline');
  });
});
