import { expect } from 'chai';
import { zipSync } from 'fflate';
import { draft } from '../../src/cli/commands/draft.ts';
import { fromTable } from '../../src/cli/commands/from-table.ts';
import { readTable } from '../../src/cli/read-table.ts';
import { isSection } from '../../src/data/table/columns.ts';
import { parseReport } from '../../src/data/parse-report.ts';
import { gb18030 } from './harness/gb18030.ts';
import { memoryIo } from './harness/memory-io.ts';

const TEXT = '青河市社工站建设提速\n截至目前，青河市建成社工站45个，覆盖率达90%，服务群众三千余人。2023年推行“1+6”模式。\n';
const FORMATS = ['csv', 'xlsx'] as const;

async function drafted(text: string | Uint8Array, format: (typeof FORMATS)[number] = 'csv') {
  const io = memoryIo({ 'a.txt': typeof text === 'string' ? new TextEncoder().encode(text) : text });
  const exit = await draft('a.txt', `d.${format}`, format, io);
  return { io, exit, said: io.said().stderr };
}

describe('zhanbao draft', () => {
  for (const format of FORMATS) {
    it(`writes a ${format} that is refused as long as a proposal in it is not confirmed`, async () => {
      const { io, exit } = await drafted(TEXT, format);
      expect(exit).to.equal(0);
      expect(await fromTable(`d.${format}`, 'r.json', io)).to.equal(1);
      expect(io.said().stderr.match(/unconfirmed/g)).to.have.length(4);
      expect(io.files.has('r.json')).to.equal(false);
    });

    it(`writes a ${format} with the sentence beside each figure, and what was left out below with its reason`, async () => {
      const { io } = await drafted(TEXT, format);
      const table = await readTable(io.files.get(`d.${format}`) as Uint8Array);
      if (!table.ok) throw new Error(table.failure.kind);
      const sheet = table.value.sheets.find(({ section }) => section === 'observations');
      const at = sheet?.columns.indexOf('# 原文') ?? -1;
      expect(sheet?.rows.map(({ cells }) => String(cells[at]))).to.deep.equal(
        Array.from({ length: 3 }, () => '截至目前，青河市建成社工站45个，覆盖率达90%，服务群众三千余人。'),
      );
      expect(table.value.sheets.every(({ section }) => isSection(section))).to.equal(true);
    });
  }

  it('gives, once confirmed, a report with every figure as printed', async () => {
    const { io } = await drafted(TEXT);
    io.files.set('c.csv', new TextEncoder().encode(io.text('d.csv').replace(/\?/g, '')));
    expect(await fromTable('c.csv', 'r.json', io), io.said().stderr).to.equal(0);
    const parsed = parseReport(JSON.parse(io.text('r.json')));
    if (!parsed.ok) throw new Error('refused');
    expect(parsed.problems.filter(({ severity }) => severity !== 'note')).to.deep.equal([]);
    expect(parsed.report.observations.map(({ indicator, quantity }) => [indicator, quantity.hedge, quantity.unit])).to.deep.equal([
      ['station_count', '', '个'],
      ['station_coverage_rate', '达', '%'],
      ['people_served', '余', '人'],
    ]);
  });

  it('says how many figures it found, how many it knows, and how many numbers it left out', async () => {
    expect((await drafted(TEXT)).said).to.match(/找到 3 个数，其中 3 个提出了可能的指标；另有 3 个没有取/);
  });

  it('lists below the figures what it left out, and why', async () => {
    const { io } = await drafted(TEXT);
    expect(io.text('d.csv'))
      .to.match(/# observations,.*日期：2023年推行/)
      .and.to.match(/# observations,.*代号：2023年推行/);
  });

  it('keeps a sentence that a spreadsheet would run from being run', async () => {
    const { io } = await drafted('=1+1建站3个。');
    expect(io.text('d.csv')).to.include("'=1+1建站3个。");
  });

  it('reads what Windows writes: GB18030, and UTF-16', async () => {
    for (const bytes of [gb18030(TEXT), new Uint8Array(Buffer.from(`\ufeff${TEXT}`, 'utf16le'))]) {
      const { io, exit } = await drafted(bytes);
      expect(exit).to.equal(0);
      expect(io.text('d.csv')).to.equal((await drafted(TEXT)).io.text('d.csv'));
    }
  });

  for (const [what, bytes] of [
    ['a Word file', zipSync({ 'word/document.xml': new Uint8Array(1) })],
    ['a PDF', new TextEncoder().encode('%PDF-1.7')],
    ['a web page', new TextEncoder().encode('<!doctype html><p>建站3个')],
    ['a report', new TextEncoder().encode('{ "format": "zhanbao/1" }')],
  ] as const)
    it(`does not take ${what} for a text`, async () => {
      const { io, exit, said } = await drafted(bytes);
      expect([exit, io.files.has('d.csv')]).to.deep.equal([1, false]);
      expect(said).to.include('不是纯文本');
    });

  it('writes nothing where there is no figure', async () => {
    const { io, exit } = await drafted('全市扎实推进。');
    expect([exit, io.files.has('d.csv')]).to.deep.equal([1, false]);
  });
});
