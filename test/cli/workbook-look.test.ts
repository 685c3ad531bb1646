import { expect } from 'chai';
import { fromTable } from '../../src/cli/commands/from-table.ts';
import type { RawReport } from '../../src/data/schema.ts';
import { memoryIo } from './harness/memory-io.ts';
import { workbookOf, type HandCell, type HandMade } from './harness/workbook.ts';

const AROUND = {
  report: [
    ['format', 'id', 'title'],
    ['zhanbao/1', 'r', '某市'],
  ],
  places: [
    ['id', 'name', 'level'],
    ['city', '某市', 'prefecture'],
    ['county', '某县', 'county'],
  ],
  sources: [
    ['id', 'document'],
    ['press', '某报'],
  ],
};
const HEAD = ['id', 'indicator', 'place', 'value', 'unit', 'hedge', 'time.kind', 'time.date'];

/** What from-table makes of these rows, and the codes and cells of what it refuses. */
async function read(rows: readonly (readonly HandCell[])[], made: HandMade = {}) {
  const io = memoryIo({ 'a.xlsx': workbookOf({ ...AROUND, observations: [HEAD, ...rows] }, made) });
  await fromTable('a.xlsx', 'out.json', io);
  const said = io.said().stderr;
  const refused = [...said.matchAll(/错误 {2}(\S+) {2}\S+(?: 第 \d+ 行)?(?: \S+ 列)?(?:（(\w+)）)?/g)].map(([, code, cell = '']) => `${code} ${cell}`.trim());
  const observations = io.files.has('out.json') ? (JSON.parse(io.text('out.json')) as RawReport).observations : [];
  return { said, refused, values: observations.map(({ value }) => value), dates: observations.map(({ time }) => time?.date) };
}

const people = (value: HandCell, ...more: HandCell[]): HandCell[] => ['a', 'people_served', null, value, '人', ...more];

describe('a workbook as a person sees it', () => {
  it('gives the number that a cell shows where it holds the same one', async () => {
    const { values, said } = await read(
      [
        ['a', 'station_coverage_rate', null, { number: 0.6, format: 1 }, '%'],
        ['b', 'people_served', null, { number: 12345, format: 2 }, '人'],
        ['c', 'people_served', null, { number: 12000, format: 3 }, '人'],
      ],
      { formats: ['General', 9, '_ * #,##0_ ;_ * \\-#,##0_ ;_ * "-"_ ;_ @_ ', '0!.0,"万"'] },
    );
    expect(values, said).to.deep.equal([0.6, 12345, 12000]);
  });

  for (const [what, format, number] of [
    ['a rounded number', '#,##0', 12345.678],
    ['a number rounded to 万', '0!.0,"万"', 12345],
    ['a number with a scale of its format only', '0.0"万"', 1.2],
    ['a hedge of the format', '0"余"', 80000],
    ['a nought that is not shown', '0;-0;', 0],
    ['a negative number shown in red', '0;[Red]0', -5],
    ['a per cent for persons', '0%', 0.6],
    ['a format that is not known', '0.00E+00', 123456],
  ] as const) {
    it(`refuses ${what}, at its cell`, async () => {
      const { refused, values } = await read([people({ number, format: 1 })], { formats: ['General', format] });
      expect(refused).to.deep.equal(['shown-otherwise D2']);
      expect(values).to.deep.equal([]);
    });
  }

  it('refuses a nought on a sheet that shows none', async () => {
    const { refused } = await read([people(0)], { before: '<sheetViews><sheetView showZeros="0"/></sheetViews>' });
    expect(refused).to.deep.equal(['shown-otherwise D2']);
  });

  it('leaves out the noise of sums, of which a spreadsheet shows nothing', async () => {
    const { values } = await read([people({ xml: '<c r="@"><f>1.1*10000</f><v>11000.000000000002</v></c>' })]);
    expect(values).to.deep.equal([11000]);
  });

  it('takes for a code what its cell shows', async () => {
    const { values, said } = await read([people(1)], { formats: ['General', '000000'] });
    expect(values, said).to.deep.equal([1]);
    const places = [...AROUND.places.map((row, index) => [...row, index === 0 ? 'code' : null]), ['x', '某镇', 'township', { number: 10101, format: 1 }]];
    const io = memoryIo({ 'a.xlsx': workbookOf({ ...AROUND, places, observations: [HEAD, people(1)] }, { formats: ['General', '000000'] }) });
    await fromTable('a.xlsx', 'out.json', io);
    expect((JSON.parse(io.text('out.json')) as RawReport).places[2]?.code).to.equal('010101');
  });

  it('refuses what is empty below a merged cell: a figure would go to the first place', async () => {
    const rows = [people(1), people(2)].map((row, index) =>
      row.map((cell, column) => (column === 0 ? `r${index}` : column === 2 && index === 0 ? 'county' : cell)),
    );
    const merged = '<mergeCells><mergeCell ref="C2:C3"/></mergeCells>';
    expect((await read(rows)).refused).to.deep.equal([]);
    expect((await read(rows, { after: merged })).refused).to.deep.equal(['merged C3']);
  });

  it('passes over merged cells that are empty, and those of remarks', async () => {
    const after = '<mergeCells><mergeCell ref="F2:F3"/><mergeCell ref="A3:E3"/></mergeCells>';
    const { values, said } = await read([people(1), ['# 注：合并的说明']], { after });
    expect(values, said).to.deep.equal([1]);
  });

  it('refuses rows and sheets that are hidden', async () => {
    expect((await read([people(1), ['b', ...people(2).slice(1)]], { rows: { 'observations 3': 'hidden="1"' } })).refused).to.deep.equal(['hidden-rows']);
    expect((await read([people(1)], { rows: { 'observations 2': 'hidden="true"' } })).refused).to.deep.equal(['hidden-rows']);
    expect((await read([people(1)], { state: { observations: 'veryHidden' } })).refused).to.deep.equal(['hidden-sheet']);
  });

  it('refuses what is crossed out', async () => {
    expect((await read([people({ number: 5, format: 1 })], { formats: ['General', 'struck'] })).refused).to.deep.equal(['struck-out D2']);
    const partly = '<r><t>12</t></r><r><rPr><strike/></rPr><t>3</t></r>';
    expect((await read([people({ xml: `<c r="@" t="inlineStr"><is>${partly}</is></c>` })])).refused).to.deep.equal(['struck-out D2']);
    const texts = `<si><t>7</t></si><si/><si>${partly}</si>`;
    const shared = (index: number) => people({ xml: `<c r="@" t="s"><v>${index}</v></c>` });
    expect((await read([shared(2)], { texts })).refused).to.deep.equal(['struck-out D2']);
    expect((await read([shared(0)], { texts })).values).to.deep.equal([7]);
  });

  it('reads days in both systems of dates, also as LibreOffice marks the later one', async () => {
    const dated = people(1, null, 'as-of', { number: 43099, format: 1 });
    for (const [workbook, date] of [
      ['', '2017-12-30'],
      ['<workbookPr date1904="1"/>', '2021-12-31'],
      ['<workbookPr date1904="true"/>', '2021-12-31'],
      ['<workbookPr date1904="false"/>', '2017-12-30'],
    ] as const) {
      expect((await read([dated], { workbook, formats: ['General', 14] })).dates, workbook).to.deep.equal([date]);
    }
  });

  it('refuses a date that shows its month or its day only', async () => {
    for (const format of [57, 58, 'yyyy"年"m"月"', 'mmm-yy', 'm"月"d"日"']) {
      const { refused } = await read([people(1, null, 'as-of', { number: 44561, format: 1 })], { formats: ['General', format] });
      expect(refused, String(format)).to.deep.equal(['became-a-date H2']);
    }
    const { dates } = await read([people(1, null, 'as-of', { number: 44561, format: 1 })], { formats: ['General', 31] });
    expect(dates).to.deep.equal(['2021-12-31']);
  });

  it('refuses formulas that failed or were never computed, of numbers and of texts', async () => {
    for (const xml of [
      '<c r="@" t="e"><f>A9</f><v>#REF!</v></c>',
      '<c r="@" t="e"><v>#BUSY!</v></c>',
      '<c r="@"><f>A9</f></c>',
      '<c r="@" t="str"><f>A9</f></c>',
    ]) {
      expect((await read([people(1, { xml })])).refused, xml).to.deep.equal(['error-value F2']);
    }
    expect((await read([people(1, { xml: '<c r="@" t="str"><f>A9</f><v></v></c>' })])).values).to.deep.equal([1]);
  });

  it('reads the formats of cells, not those of conditional formats, which Excel numbers as it likes', async () => {
    // As Excel writes the column of a table that holds shares: its number is that of a date.
    const conditional = ['<numFmt numFmtId="14" formatCode="0.00%"/>', '<numFmt numFmtId="1" formatCode="0;;"/>'];
    const dated = people({ number: 7, format: 1 }, null, 'as-of', { number: 44561, format: 0 });
    const { dates, values, said } = await read([dated], { formats: [14, 1], conditional });
    expect(dates, said).to.deep.equal(['2021-12-31']);
    expect(values).to.deep.equal([7]);
  });

  for (const [what, conditional] of [
    ['shows a number otherwise', '<numFmt numFmtId="164" formatCode="\\x"/>'],
    ['strikes it out', '<font><strike/></font>'],
  ] as const) {
    it(`refuses what stands where a conditional format ${what}: offices hide small figures so`, async () => {
      const after =
        '<conditionalFormatting sqref="B3:C4 D2:D9"><cfRule type="expression" dxfId="1" priority="1"><formula>$A2&lt;5</formula></cfRule></conditionalFormatting>';
      const plain = '<font><b/></font>';
      const refused = await read([people(3)], { after, conditional: [plain, conditional] });
      expect(refused.refused).to.deep.equal(['conditional D2']);
      const fine = await read([people(3)], { after, conditional: [conditional, plain] });
      expect(fine.values, fine.said).to.deep.equal([3]);
    });
  }

  it('refuses what stands where a conditional format of 2010 shows an icon in its place', async () => {
    const rule = '<x14:cfRule type="iconSet"><x14:iconSet showValue="0"/></x14:cfRule>';
    const block = `<extLst><ext><x14:conditionalFormattings><x14:conditionalFormatting>${rule}<xm:sqref>D2</xm:sqref></x14:conditionalFormatting></x14:conditionalFormattings></ext></extLst>`;
    expect((await read([people(3)], { after: block })).refused).to.deep.equal(['conditional D2']);
    expect((await read([people(3)], { after: block.replace('showValue="0"', '') })).values).to.deep.equal([3]);
  });

  it('refuses a figure with the raised mark of a footnote, which would be a digit of it; of words it is a part', async () => {
    const raised = (text: string) => `<r><t>${text}</t></r><r><rPr><vertAlign val="superscript"/></rPr><t>1</t></r>`;
    expect((await read([people({ xml: `<c r="@" t="inlineStr"><is>${raised('1234')}</is></c>` })])).refused).to.deep.equal(['raised D2']);
    const texts = `<si>${raised('1234')}</si><si><r><rPr><vertAlign val="baseline"/></rPr><t>7</t></r></si><si>${raised('甲')}</si>`;
    const shared = (index: number): HandCell => ({ xml: `<c r="@" t="s"><v>${index}</v></c>` });
    expect((await read([people(shared(0))], { texts })).refused).to.deep.equal(['raised D2']);
    expect((await read([people(shared(1))], { texts })).values).to.deep.equal([7]);
    const { values, said } = await read([[shared(2), ...people(5).slice(1)]], { texts });
    expect(values, said).to.deep.equal([5]);
  });

  it('refuses a text that its format hides, and reads one that it moves aside only', async () => {
    const name = (format: string) =>
      read([[{ xml: '<c r="@" s="1" t="inlineStr"><is><t>甲</t></is></c>' }, ...people(5).slice(1)]], { formats: ['General', format] });
    for (const format of [';;;', '0;-0;0;"-"@', '@"余"']) expect((await name(format)).refused, format).to.deep.equal(['shown-otherwise A2']);
    for (const format of ['@', '0.00', '#,##0;-#,##0', '_ * #,##0_ ;_ * \\-#,##0_ ;_ * "-"_ ;_ @_ ', 'yyyy/m/d;@', '[DBNum1]0;0;0;'])
      expect((await name(format)).values, format).to.deep.equal([5]);
  });

  it('refuses days before March 1900: spreadsheets count a day that there was not', async () => {
    const dated = (number: number) => people(1, null, 'as-of', { number, format: 1 });
    expect((await read([dated(59)], { formats: ['General', 14] })).refused).to.deep.equal(['became-a-date H2']);
    expect((await read([dated(62)], { formats: ['General', 14] })).dates).to.deep.equal(['1900-03-02']);
  });

  it('refuses the nought that a program writes for a formula which it has not computed', async () => {
    expect((await read([people({ xml: '<c r="@" t="n"><f>A9*2</f><v>0.0</v></c>' })])).refused).to.deep.equal(['error-value D2']);
    expect((await read([people({ xml: '<c r="@"><f>A9*2</f><v>0</v></c>' })])).values).to.deep.equal([0]);
  });

  it('sees formats behind attributes in single quotation marks, and behind a sign of more', async () => {
    const { refused } = await read([people({ xml: "<c r='@' s='1'><v>1.2</v></c>" })], { formats: ['General', '0"万"'] });
    expect(refused).to.deep.equal(['shown-otherwise D2']);
    const more = await read([people({ number: 12345, format: 1 })], { formats: ['General', '[>=10000]0!.0,"万";0'] });
    expect(more.refused).to.deep.equal(['shown-otherwise D2']);
  });

  it('reads sheets with all that WPS writes around the cells, and its formats of money under their own numbers', async () => {
    const before =
      '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr><dimension ref="A1:I25"/><sheetViews><sheetView tabSelected="1" workbookViewId="0"><selection activeCell="H18" sqref="H18"/></sheetView></sheetViews><sheetFormatPr defaultColWidth="9" defaultRowHeight="13.5"/><cols><col min="1" max="1" width="11.125" customWidth="1"/></cols>';
    const after =
      '<phoneticPr fontId="1" type="noConversion"/><pageMargins left="0.75" right="0.75" top="1" bottom="1" header="0.5" footer="0.5"/><headerFooter/>';
    const texts =
      '<si><t>甲</t><rPh sb="0" eb="1"><t>jiǎ</t></rPh><phoneticPr fontId="1" type="noConversion"/></si><si><r><rPr><sz val="9"/><rFont val="宋体"/><charset val="134"/></rPr><t xml:space="preserve">人</t></r></si>';
    const formats = [
      'General',
      [43, '_ * #,##0.00_ ;_ * \\-#,##0.00_ ;_ * "-"??_ ;_ @_ '],
      [42, '_ "￥"* #,##0_ ;_ "￥"* \\-#,##0_ ;_ "￥"* "-"_ ;_ @_ '],
    ] as const;
    const shared = (index: number): HandCell => ({ xml: `<c r="@" s="1" t="s"><v>${index}</v></c>` });
    const row = [shared(0), 'people_served', { xml: '<c r="@" s="1"/>' }, { number: 12345, format: 1 }, shared(1), { xml: '<c r="@" s="2"></c>' }];
    const { values, said } = await read([row], { before, after, texts, formats });
    expect(values, said).to.deep.equal([12345]);
    expect((await read([people({ number: 0, format: 1 })], { before, after, formats })).refused).to.deep.equal(['shown-otherwise D2']);
    expect((await read([people({ number: 5, format: 2 })], { before, after, formats })).refused).to.deep.equal(['shown-otherwise D2']);
  });

  it('passes over sheets that are charts', async () => {
    const { values, said } = await read([people(1)], { chart: true });
    expect(values, said).to.deep.equal([1]);
  });
});

describe('a workbook that cannot be read', () => {
  const said = async (xml: string) => (await read([people(1), [{ xml }]])).said;

  it('names the cell', async () => {
    expect(await said('<c r="A3"><v>zwölf</v></c>')).to.contain('无法读取这个 .xlsx 文件的 A3 单元格；请用 Excel 或 WPS 打开并重新另存为 .xlsx。');
  });

  it('says nothing of the slips of our reader', async () => {
    expect(await said('<c><v>12</v></c>')).to.contain('无法读取这个 .xlsx 文件；请用 Excel 或 WPS 打开并重新另存为 .xlsx。');
  });

  it('is refused before its rows fill the memory', async () => {
    expect(await said('</row><row r="231999999999940">')).to.contain('无法读取这个 .xlsx 文件；');
    expect(await said('<c r="ZZZZZZ3"><v>1</v></c>')).to.contain('无法读取这个 .xlsx 文件；');
  });

  it('is none for its directory being written for large files', async () => {
    const io = memoryIo({ 'a.xlsx': inZip64(workbookOf({ ...AROUND, observations: [HEAD, people(1)] })) });
    await fromTable('a.xlsx', 'out.json', io);
    expect(io.said().stderr).to.contain('已写出');
  });
});

/** The same zip file as programs write it that do not know beforehand how large it gets: sizes in 64 bits, said apart. */
function inZip64(bytes: Uint8Array): Uint8Array {
  const zip = Buffer.from(bytes);
  const end = zip.lastIndexOf(Buffer.from('PK\u0005\u0006', 'latin1'));
  const [count, start] = [zip.readUInt16LE(end + 8), zip.readUInt32LE(end + 16)];
  const entries: Buffer[] = [];
  for (let at = start, index = 0; index < count; index++) {
    const names = zip.readUInt16LE(at + 28);
    const entry = Buffer.concat([zip.subarray(at, at + 46 + names), Buffer.alloc(20)]);
    const extra = 46 + names;
    entry.writeUInt16LE(1, extra);
    entry.writeUInt16LE(16, extra + 2);
    entry.writeBigUInt64LE(BigInt(zip.readUInt32LE(at + 24)), extra + 4);
    entry.writeBigUInt64LE(BigInt(zip.readUInt32LE(at + 20)), extra + 12);
    entry.fill(0xff, 20, 28);
    entry.writeUInt16LE(20, 30);
    entries.push(entry);
    at += 46 + names + zip.readUInt16LE(at + 30) + zip.readUInt16LE(at + 32);
  }
  const directory = Buffer.concat(entries);
  const [record, locator, last] = [Buffer.alloc(56), Buffer.alloc(20), Buffer.from(zip.subarray(end))];
  record.write('PK\u0006\u0006', 'latin1');
  record.writeBigUInt64LE(44n, 4);
  for (const at of [24, 32]) record.writeBigUInt64LE(BigInt(count), at);
  record.writeBigUInt64LE(BigInt(directory.length), 40);
  record.writeBigUInt64LE(BigInt(start), 48);
  locator.write('PK\u0006\u0007', 'latin1');
  locator.writeBigUInt64LE(BigInt(start + directory.length), 8);
  locator.writeUInt32LE(1, 16);
  last.writeUInt32LE(directory.length, 12);
  return Buffer.concat([zip.subarray(0, start), directory, record, locator, last]);
}
