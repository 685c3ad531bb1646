import { expect } from '@open-wc/testing';
import readWorkbook from 'read-excel-file/browser';
import { fileOf, FILE_COLUMNS } from '../../../src/components/indicator-table/files.ts';
import { factRows } from '../../../src/components/indicator-table/fact-rows.ts';
import { report, stations } from '../../fixtures/reports.ts';

const rows = factRows(
  report([
    stations({ atLeast: 80000 }, { id: 'a', hedge: '余', printed: '=HYPERLINK("http://x")', role: 'target', flags: ['provisional'], note: '甲,"乙"' }),
    stations({ missing: 'not-collected' }, { id: 'b' }),
    stations({ from: 2, to: 4 }, { id: 'c' }),
  ]),
  'zh',
);
const at = (column: string) => (FILE_COLUMNS as readonly string[]).indexOf(column);

describe('fileOf', () => {
  it('writes a CSV with a mark that no spreadsheet runs, and an empty cell for a missing figure', async () => {
    const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(await (await fileOf(rows, 'csv')).arrayBuffer());
    expect(text.charCodeAt(0)).to.equal(0xfeff);
    const [head = '', first = '', second = ''] = text.slice(1).split('\r\n');
    expect(head.split(',')).to.include.members(['hedge', 'openness', 'unitKind', 'timeKind', 'role', 'status', 'source', 'kind']);
    expect(first).to.contain(`"'=HYPERLINK(""http://x"")"`).and.to.contain('余').and.to.contain('provisional');
    expect(second.split(',')[at('number')]).to.equal('');
  });

  it('writes JSON with numbers as numbers, and null for a missing one', async () => {
    const records = JSON.parse(await (await fileOf(rows, 'json')).text()) as { id: string; number: number | null; numberTo: number | null }[];
    expect(records.map(({ id, number, numberTo }) => [id, number, numberTo])).to.deep.equal([
      ['a', 80000, null],
      ['b', null, null],
      ['c', 2, 4],
      ['paper', null, null],
    ]);
  });

  it('writes a workbook whose cells are texts and numbers, none a formula', async () => {
    const [{ data: [head, first, second] = [] } = { data: [] }] = (await readWorkbook(await fileOf(rows, 'xlsx'))) as unknown as { data: unknown[][] }[];
    expect(head).to.deep.equal([...FILE_COLUMNS]);
    expect(first?.[at('number')]).to.equal(80000);
    expect(first?.[at('printed')]).to.equal('=HYPERLINK("http://x")');
    expect(first?.[at('hedge')]).to.equal('余');
    expect(second?.[at('number')]).to.equal(null);
  });
});
