import { expect } from 'chai';
import fc from 'fast-check';
import { zipSync } from 'fflate';
import { readdirSync, readFileSync } from 'node:fs';
import writeWorkbook from 'write-excel-file/node';
import { fromTable } from '../../src/cli/commands/from-table.ts';
import { toTable, writeTemplate } from '../../src/cli/commands/to-table.ts';
import { EXAMPLE, templateTables } from '../../src/cli/template.ts';
import { readTable } from '../../src/cli/read-table.ts';
import { csvOf, xlsxOf } from '../../src/cli/write-table.ts';
import { parseReport } from '../../src/data/parse-report.ts';
import { rawOf, tablesOf } from '../../src/data/table.ts';
import type { RawReport } from '../../src/data/schema.ts';
import { rawReport, stations } from '../fixtures/reports.ts';
import { gb18030 } from './harness/gb18030.ts';
import { memoryIo } from './harness/memory-io.ts';
import { workbookOf } from './harness/workbook.ts';

const FORMATS = ['csv', 'xlsx'] as const;

/** report → table → report. */
async function thereAndBack(raw: RawReport, format: (typeof FORMATS)[number]): Promise<unknown> {
  const io = memoryIo({ 'in.json': raw });
  expect(await toTable('in.json', `t.${format}`, format, io), io.said().stderr).to.equal(0);
  expect(await fromTable(`t.${format}`, 'out.json', io), io.said().stderr).to.equal(0);
  return JSON.parse(io.text('out.json')) as unknown;
}

/** What from-table says of a CSV, and whether it wrote. */
async function readCsv(lines: readonly string[], encode: (text: string) => Uint8Array = (text) => new TextEncoder().encode(text)) {
  const io = memoryIo({ 'a.csv': encode(lines.join('\r\n')) });
  const exit = await fromTable('a.csv', 'out.json', io);
  return { exit, said: io.said().stderr, raw: io.files.has('out.json') ? (JSON.parse(io.text('out.json')) as RawReport) : null };
}

const HEAD = [
  'section,format,id,title,name,level,document,indicator,value,unit,time.kind,time.date',
  'report,zhanbao/1,r,某市,,,',
  'places,,city,,某市,prefecture,',
  'sources,,press,,,,某报',
];

/** A zip file whose directory announces more than it holds, as a bomb does. */
function bomb(): Uint8Array {
  const zip = Buffer.from(zipSync({ 'xl/workbook.xml': new TextEncoder().encode('<workbook/>') }));
  zip.writeUInt32LE(900_000_000, zip.indexOf(Buffer.from('PK\u0001\u0002', 'latin1')) + 24);
  return zip;
}

describe('a report through a table', () => {
  for (const format of FORMATS) {
    for (const file of readdirSync('reports')) {
      it(`${file} comes back from ${format} as it was`, async () => {
        const raw = JSON.parse(readFileSync(`reports/${file}`, 'utf8')) as RawReport;
        expect(await thereAndBack(raw, format)).to.deep.equal(raw);
      });
    }

    it(`numbers of any length come back from ${format} as they were`, async () => {
      const numbers = fc
        .sample(fc.double({ min: -2000, max: 2000, noNaN: true }), { numRuns: 200, seed: 7 })
        .concat(0.1 + 0.2, 115.12345678901234, 1.1, 20)
        .map((number) => number + 0);
      const figures = numbers.map((value, index) => ({ id: `o${index}`, indicator: 'money', value, unit: index % 2 ? '%' : '元', printed: '…' }));
      const places = numbers.map((lon, index) => ({
        id: `p${index}`,
        name: '某镇',
        level: 'township' as const,
        point: { lon: Math.abs(lon) % 180, lat: 25, crs: 'WGS84' as const },
      }));
      const indicators = [{ code: 'money', name: '经费', unitKind: 'money', nature: 'flow' as const }];
      const raw = rawReport([], { places, indicators, observations: figures });
      const tables = tablesOf(raw);
      const bytes = format === 'csv' ? new TextEncoder().encode(csvOf(tables)) : await xlsxOf(tables);
      const table = await readTable(bytes);
      expect(table.ok && rawOf(table.value.sheets)).to.deep.include({ raw, problems: [] });
    });

    it(`what spreadsheets and their files dislike comes back from ${format} as it was`, async () => {
      const texts = [
        '=HYPERLINK("x")',
        '-1',
        '',
        ' ',
        "'",
        '  a ',
        'a\r\nb',
        'a\rb',
        '"a,b"',
        '\t',
        '\u0001\u007f\ufffe',
        '_x0041_',
        '\u{1fffe}',
        '#N/A',
        '1.1E+12',
        '赣'.repeat(3000),
      ];
      const raw = rawReport(texts.map((note, index) => stations(1, { id: `o${index}`, note, by: { [`${note.slice(0, 20)}${index}`]: note } })));
      expect(await thereAndBack(raw, format)).to.deep.equal(raw);
    });
  }

  it('is a CSV that Excel takes for UTF-8 and runs nothing of', async () => {
    const io = memoryIo({ 'in.json': rawReport([stations(1, { note: '=1+1' })]) });
    await toTable('in.json', 't.csv', 'csv', io);
    expect([...(io.files.get('t.csv') ?? [])].slice(0, 3)).to.deep.equal([0xef, 0xbb, 0xbf]);
    expect(io.text('t.csv'))
      .to.include(",'=1+1\r\n")
      .and.to.match(/^section,format,id,/);
  });

  it('is refused where a workbook could not hold it, without a file', async () => {
    const long = rawReport([stations(1, { note: '赣'.repeat(32_768) })]);
    const io = memoryIo({ 'long.json': long, 'half.json': rawReport([stations(1, { note: '\ud800' })]) });
    expect(await toTable('long.json', 't.xlsx', 'xlsx', io)).to.equal(1);
    expect(io.said().stderr).to.match(/observations [A-Z]+2 有 32768 个字符/);
    expect(await toTable('half.json', 't.csv', 'csv', io)).to.equal(1);
    expect([...io.files.keys()]).to.deep.equal(['long.json', 'half.json']);
  });

  it('is refused with its problems where an entry has no shape to put into columns', async () => {
    const io = memoryIo({ 'a.json': { ...rawReport(), observations: [{ indicator: 'x', value: 'viele' }] } });
    expect(await toTable('a.json', 't.csv', 'csv', io)).to.equal(1);
    expect(io.said().stderr)
      .to.match(/shape {2}observations\[0\]\.value/)
      .and.to.match(/未写出 t\.csv/);
  });

  it('says which keys it does not carry', async () => {
    const io = memoryIo({ 'a.json': { ...rawReport(), remark: 1 } });
    expect(await toTable('a.json', 't.csv', 'csv', io)).to.equal(0);
    expect(io.said().stderr).to.match(/unknown-key {2}remark/);
  });
});

describe('the template', () => {
  it('has an example that passes the check', () => {
    expect(parseReport(EXAMPLE).problems).to.deep.equal([]);
  });

  it('explains every column', () => {
    for (const lang of ['zh', 'en'] as const) {
      const silent = templateTables(lang).flatMap(({ section, columns, comments = [] }) =>
        columns.filter((_, index) => comments[0]?.[index] === '').map((column) => `${section} ${column}`),
      );
      expect(silent, lang).to.deep.equal([]);
    }
  });

  it('becomes the example once the # are taken off', async () => {
    const io = memoryIo();
    expect(await writeTemplate('t.csv', 'csv', io)).to.equal(0);
    // Of the two comments of each section, the second is the example.
    const [head = '', ...rows] = io.text('t.csv').trimEnd().split('\r\n');
    const examples = rows.filter((_, index) => index % 2 === 1).map((row) => row.replace(/^# /, ''));
    io.files.set('filled.csv', new TextEncoder().encode([head, ...examples].join('\r\n')));
    expect(await fromTable('filled.csv', 'out.json', io), io.said().stderr).to.equal(0);
    expect(JSON.parse(io.text('out.json'))).to.deep.equal(EXAMPLE);
  });

  it('is no report as it stands', async () => {
    const io = memoryIo();
    await writeTemplate('t.xlsx', 'xlsx', io);
    expect(await fromTable('t.xlsx', 'out.json', io)).to.equal(1);
    expect(io.said().stderr).to.match(/表格是空的/);
  });
});

describe('a table as a report', () => {
  const figures = ['observations,,stations,,,,,station_count,1.2万,个,as-of,2021-12', 'observations,,served,,,,,people_served,八万余,人,,'];

  it('is read from UTF-8, with and without a mark, and from GB18030, which is said', async () => {
    const plain = await readCsv([...HEAD, ...figures]);
    expect(plain.exit, plain.said).to.equal(0);
    expect(plain.raw?.observations.map(({ value }) => value)).to.deep.equal([12000, { atLeast: 80000 }]);
    const marked = await readCsv([`\ufeff${HEAD[0]}`, ...HEAD.slice(1), ...figures]);
    expect(marked.raw).to.deep.equal(plain.raw);
    const chinese = await readCsv([...HEAD, ...figures], gb18030);
    expect(chinese.raw).to.deep.equal(plain.raw);
    expect(chinese.said).to.match(/GB18030/);
    expect(plain.said).to.not.match(/GB18030/);
  });

  it('names row and column of what cannot be read, and writes nothing', async () => {
    const { exit, said, raw } = await readCsv([...HEAD, 'observations,,a,,,,,station_count,很多,个,,']);
    expect(exit).to.equal(1);
    expect(raw).to.equal(null);
    expect(said)
      .to.match(/错误 {2}not-a-number {2}observations 第 5 行 value 列（I5） {2}“很多”/)
      .and.to.match(/未写出 out\.json/);
    // That the row lacks a value is no news.
    expect(said).to.not.match(/shape/);
  });

  it('names row and column of what the check finds', async () => {
    const { exit, said } = await readCsv([...HEAD, 'observations,,a,,,,,station_count,1,个,as-of,2021-02-30', 'observations,,b,,,,,station_count,1,人次,,']);
    expect(exit).to.equal(1);
    expect(said).to.match(/no-such-date {2}observations 第 5 行 time\.date 列（L5）/);
    expect(said).to.match(/wrong-unit {2}observations 第 6 行 unit 列（J6）/);
  });

  it('says of an empty cell that it is empty, and what a row of totals is to be', async () => {
    const { said } = await readCsv([...HEAD, 'observations,,合计,,,,,,3,个,,']);
    expect(said).to.match(/observations 第 5 行 indicator 列（H5） {2}这一格是空的[^\n]*合计/);
  });

  it('names a column that the table lacks', async () => {
    const { said } = await readCsv([...HEAD.map((line) => line.replace(',indicator', ',#')), 'observations,,a,,,,,,3,个,,']);
    expect(said).to.match(/observations 第 5 行 indicator 列 {2}这一格是空的/);
  });

  it('says of warnings where they are, and writes', async () => {
    const { exit, said, raw } = await readCsv([`${HEAD[0]},partOf`, ...HEAD.slice(1), 'observations,,a,,,,,station_count,1,个,,,nowhere']);
    expect(exit, said).to.equal(0);
    expect(said).to.match(/警告 {2}unknown-reference {2}observations 第 5 行/);
    expect(raw?.observations.length).to.equal(1);
  });

  it('asks for the sections that are missing, without repeating it in other words', async () => {
    const { said } = await readCsv([HEAD[0] ?? '', ...figures]);
    expect(said.match(/^ {2}错误/gm)?.length).to.equal(3);
    expect(said).to.match(/section-missing {2}places/);
  });

  const unusable: readonly (readonly [what: string, bytes: Uint8Array, said: RegExp])[] = [
    ['an empty file', new Uint8Array(), /表格是空的/],
    ['a table without sections', new TextEncoder().encode('a;b\r\n1;2'), /第一列应名为 section/],
    ['a report', new TextEncoder().encode('{ "format": "zhanbao/1" }'), /JSON，不是表格[^]*to-table/],
    ['a workbook with a password', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, ...Buffer.from('EncryptedPackage', 'utf16le')]), /密码/],
    ['a web page under another name', new TextEncoder().encode('\ufeff <html><table>'), /网页或 XML/],
    ['another zip file', zipSync({ 'word/document.xml': new Uint8Array() }), /不是完整的 \.xlsx/],
    ['a workbook without a section', workbookOf({ Sheet1: [['指标'], ['社工站']] }), /“Sheet1”[^]*to-table --template/],
    ['a zip file that says it is larger than a program can hold', bomb(), /超过 500 MB/],
    ['an old Excel file', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1]), /另存为 \.xlsx/],
    ['a zip file that is no workbook', new Uint8Array([0x50, 0x4b, 3, 4, 0, 0]), /不是完整的 \.xlsx/],
    ['UTF-16', new Uint8Array([0xff, 0xfe, 0x61, 0]), /UTF-16/],
    ['the file that Excel keeps beside an open one', new TextEncoder().encode(`\u0005Admin${' '.repeat(49)}\u0005\0A\0d\0m\0`), /临时文件/],
    ['bytes of no encoding', new Uint8Array([0x73, 0xff, 0xff]), /既不是 UTF-8 也不是 GB18030/],
    ['quotation marks that do not match', new TextEncoder().encode('section,id\r\nplaces,"a\r\n'), /引号不成对/],
  ];
  for (const [what, bytes, said] of unusable) {
    it(`refuses ${what} in a sentence`, async () => {
      const io = memoryIo({ 'a.csv': bytes });
      expect(await fromTable('a.csv', 'out.json', io)).to.equal(1);
      expect(io.said().stderr).to.match(said);
      expect(io.files.has('out.json')).to.equal(false);
    });
  }
});

describe('a workbook that has been worked in', () => {
  const text = (value: string) => ({ value, type: String });
  const workbook = (rows: readonly object[][], spoil: (xml: string) => string = (xml) => xml) =>
    writeWorkbook(
      [
        {
          sheet: 'report',
          data: [
            [text('format'), text('id'), text('title')],
            [text('zhanbao/1'), text('r'), text('某市')],
          ],
        },
        {
          sheet: 'places',
          data: [
            [text('id'), text('name'), text('level')],
            [text('city'), text('某市'), text('prefecture')],
          ],
        },
        {
          sheet: 'sources',
          data: [
            [text('id'), text('document')],
            [text('press'), text('某报')],
          ],
        },
        { sheet: 'observations', data: [[text('id'), text('indicator'), text('value'), text('unit'), text('time.kind'), text('time.date')], ...rows] },
      ],
      { features: [{ files: { transform: { 'xl/worksheets/sheet{id}.xml': { transform: spoil } } } }] },
    ).toBuffer();

  const read = async (bytes: Uint8Array) => {
    const io = memoryIo({ 'a.xlsx': bytes });
    const exit = await fromTable('a.xlsx', 'out.json', io);
    return { exit, said: io.said().stderr, observations: io.files.has('out.json') ? (JSON.parse(io.text('out.json')) as RawReport).observations : [] };
  };

  it('gives numbers, days and years as they were typed', async () => {
    const day = { value: new Date('2021-12-31T00:00:00Z'), type: Date, format: 'yyyy/m/d' };
    const { exit, said, observations } = await read(
      await workbook([
        [text('a'), text('station_coverage_rate'), { value: 0.6, type: Number, format: '0%' }, text('%'), text('as-of'), day],
        [text('b'), text('station_count'), { value: 12, type: Number }, text('个'), text('year'), { value: 2021, type: Number }],
      ]),
    );
    expect(exit, said).to.equal(0);
    expect(observations.map(({ value, time }) => [value, time?.date])).to.deep.equal([
      [0.6, '2021-12-31'],
      [12, '2021'],
    ]);
  });

  it('refuses a formula that was never computed, and one that has failed, instead of leaving them out', async () => {
    const row = [text('a'), text('station_count'), { value: 12, type: Number }, text('个'), { value: 'B1', type: 'Formula' }];
    const uncomputed = await read(await workbook([row]));
    expect(uncomputed.exit).to.equal(1);
    expect(uncomputed.said).to.match(/error-value {2}observations 第 2 行 time\.kind 列（E2）/);
    const failed = await read(await workbook([row], (xml) => xml.replace(/<c r="E2"[^>]*><f>.*?<\/c>/, '<c r="E2" t="e"><f>B1</f><v>#N/A</v></c>')));
    expect(failed.said).to.match(/error-value {2}observations 第 2 行 time\.kind 列（E2） {2}公式出错（#N\/A）/);
  });

  it('takes what a formula has given', async () => {
    const row = [text('a'), text('station_count'), { value: 'B1', type: 'Formula' }, text('个')];
    const { exit, said, observations } = await read(
      await workbook([row], (xml) => xml.replace(/<c r="C2"[^>]*><f>.*?<\/c>/, '<c r="C2"><f>6*2</f><v>12</v></c>')),
    );
    expect(exit, said).to.equal(0);
    expect(observations[0]?.value).to.equal(12);
  });
});
