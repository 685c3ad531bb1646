import { expect } from 'chai';
import type { RawReport } from '../../../src/data/schema.ts';
import { rawOf, sheetsOf, tablesOf } from '../../../src/data/table.ts';
import { Doubtful, PartOfDate, Shown, type Cell } from '../../../src/data/table/cells.ts';
import { rawReport } from '../../fixtures/reports.ts';

type Rows = readonly (readonly Cell[])[];

/** The smallest workbook, with these sheets beside or instead of its own. */
function workbook(more: Readonly<Record<string, Rows>> = {}) {
  const own = Object.fromEntries(tablesOf(rawReport()).map(({ section, columns, rows }) => [section, [columns, ...rows] as Rows]));
  const { raw, problems, origins } = rawOf(Object.entries({ ...own, ...more }).flatMap(([name, rows]) => sheetsOf(name, rows)));
  return { raw: raw as unknown as RawReport, origins, problems: problems.map(({ code, section, row, column, cell }) => [code, section, row, column, cell]) };
}

const observations = (header: readonly string[], ...rows: Rows) => workbook({ observations: [header, ...rows] });

describe('rows and columns that are not data', () => {
  it('passes over rows that are empty or led by #', () => {
    const { raw, problems } = observations(['id', 'indicator', 'value'], ['# 注', 'x', 'y'], [null, ' ', ''], ['a', 'x', 1]);
    expect(problems).to.deep.equal([]);
    expect(raw.observations).to.deep.equal([{ id: 'a', indicator: 'x', value: 1 }]);
  });

  it('counts rows as the spreadsheet does', () => {
    const { origins } = observations(['id', 'indicator', 'value'], ['# 注'], [null], ['a', 'x', 1]);
    expect(origins.get('observations[0]')?.row).to.equal(4);
  });

  it('takes a failed formula in the first column for what it is, not for a comment', () => {
    const { problems } = observations(['id', 'indicator', 'value'], ['#REF!', 'x', 1]);
    expect(problems).to.deep.equal([['error-value', 'observations', 2, 'id', 'A2']]);
  });

  it('passes over columns without a name that hold nothing, and those led by #', () => {
    expect(observations(['indicator', '', '# 备注', 'value'], ['x', null, '算过', 1]).problems).to.deep.equal([]);
  });

  it('passes over sheets led by #, and empty ones of any name', () => {
    expect(workbook({ '# 说明': [['a'], ['b']], Sheet1: [], Sheet2: [['标题']] }).problems).to.deep.equal([]);
  });
});

describe('columns and sheets that are not known', () => {
  it('names a column that no section has, once', () => {
    const { problems } = observations(['indicator', 'value', 'vlaue'], ['x', 1, 2], ['x', 1, 2]);
    expect(problems).to.deep.equal([['unknown-column', 'observations', 1, 'vlaue', 'C1']]);
  });

  it('says once that the names stand below a title, and where', () => {
    const below = observations(['2023年统计表', '', ''], ['单位：人'], ['indicator', 'value', 'unit'], ['x', 1, '人']);
    expect(below.problems).to.deep.equal([['no-header', 'observations', 1, '', '']]);
    expect(observations([], ['indicator', 'value'], ['x', 1]).problems).to.deep.equal([['no-header', 'observations', 1, '', '']]);
  });

  it('says once that a table of another make has no names that are known', () => {
    expect(observations(['地区', '站点数', '服务人数'], ['甲县', 3, 10]).problems).to.deep.equal([['no-header', 'observations', 1, '', '']]);
    expect(observations(['名称'], ['# 注']).problems).to.deep.equal([]);
  });

  it('names a column without a name that holds something', () => {
    expect(observations(['indicator', '', 'value'], ['x', '?', 1]).problems).to.deep.equal([['unknown-column', 'observations', 2, '', 'B2']]);
  });

  it('passes over no cell beyond the header: a figure torn at its comma pushes the others there', () => {
    expect(observations(['indicator', 'value', 'unit'], ['x', '1', '234', '个']).problems).to.deep.equal([['unknown-column', 'observations', 2, '', 'D2']]);
  });

  it('names a column of another section with the row that fills it', () => {
    expect(observations(['indicator', 'value', 'level'], ['x', 1], ['x', 1, 'county']).problems).to.deep.equal([
      ['other-section', 'observations', 3, 'level', 'C3'],
    ]);
  });

  it('names a column that stands twice', () => {
    expect(observations(['indicator', 'value', 'value'], ['x', 1, 2]).problems).to.deep.equal([['column-twice', 'observations', 1, 'value', 'C1']]);
  });

  it('names a sheet that is no section', () => {
    expect(workbook({ 观测: [['id'], ['a']] }).problems).to.deep.equal([['unknown-section', '观测', 2, '', '']]);
  });

  it('names the sections that a report cannot do without', () => {
    const missing = rawOf([]).problems.map(({ code, section }) => `${code} ${section}`);
    expect(missing).to.deep.equal(['section-missing report', 'section-missing places', 'section-missing sources', 'section-missing observations']);
  });

  it('takes one row for the report itself', () => {
    const { problems } = workbook({
      report: [
        ['format', 'id', 'title'],
        ['zhanbao/1', 'a', '甲'],
        ['zhanbao/1', 'b', '乙'],
      ],
    });
    expect(problems.map(([code]) => code)).to.deep.equal(['one-row-only']);
  });
});

describe('lists and objects in cells', () => {
  const lists = (header: readonly string[], row: readonly Cell[]) =>
    workbook({
      lists: [
        ['kind', ...header],
        ['x', ...row],
      ],
    });

  it('parts a list with |, also in full width, and leaves spaces out', () => {
    expect(lists(['items'], ['点单 | 派单｜接单']).raw.lists?.[0]?.items).to.deep.equal(['点单', '派单', '接单']);
  });

  it('puts lists side by side, with a gap where an entry has nothing', () => {
    const { raw, problems } = lists(['items.zh', 'items.en'], ['点单|派单|接单', 'order||accept']);
    expect(problems).to.deep.equal([]);
    expect(raw.lists?.[0]?.items).to.deep.equal([{ zh: '点单', en: 'order' }, { zh: '派单' }, { zh: '接单', en: 'accept' }]);
  });

  it('refuses lists of unlike lengths, lists with a hole, and lists that are broken JSON', () => {
    expect(lists(['items.zh', 'items.en'], ['点单|派单', 'order']).problems).to.deep.equal([['list-lengths', 'lists', 2, 'items.en', 'C2']]);
    expect(lists(['items'], ['点单||派单']).problems).to.deep.equal([['list-gap', 'lists', 2, 'items', 'B2']]);
    expect(lists(['items'], ['["点单"']).problems).to.deep.equal([['not-a-list', 'lists', 2, 'items', 'B2']]);
  });

  it('tells one source from a list of one, and an id that looks like a list from a list', () => {
    const sources = (cell: string) => observations(['indicator', 'value', 'source'], ['x', 1, cell]).raw.observations[0]?.source;
    expect(sources('a')).to.equal('a');
    expect(sources('a|b')).to.deep.equal(['a', 'b']);
    expect(sources('["a"]')).to.deep.equal(['a']);
    expect(sources('"a|b"')).to.equal('a|b');
  });

  it('refuses a text that stands in its own column and in one below it', () => {
    expect(observations(['indicator', 'value', 'note', 'note.en'], ['x', 1, '注', 'note']).problems).to.deep.equal([
      ['both-forms', 'observations', 2, 'note', 'C2'],
    ]);
  });

  it('reads breakdowns from columns of any name', () => {
    const [first] = observations(['indicator', 'value', 'by.tier', 'by.年龄 段'], ['x', 1, '乡镇', '60岁以上']).raw.observations;
    expect(first?.by).to.deep.equal({ tier: '乡镇', '年龄 段': '60岁以上' });
  });

  it('refuses what is no JSON under ext, and no {} where only that can stand', () => {
    const { problems } = observations(['indicator', 'value', 'ext', 'by'], ['x', 1, '{a}', '乡镇']);
    expect(problems.map(([code, , , , cell]) => [code, cell])).to.deep.equal([
      ['not-a-marker', 'D2'],
      ['not-json', 'C2'],
    ]);
  });

  it('needs both languages of a term, and each word once', () => {
    const { raw, problems } = workbook({
      terms: [
        ['word', 'en'],
        ['乡镇', 'township'],
        ['县', null],
        ['乡镇', 'town'],
      ],
    });
    expect(problems.map(([code, , row]) => [code, row])).to.deep.equal([
      ['word-missing', 3],
      ['word-twice', 4],
    ]);
    expect(raw.terms).to.deep.equal({ 乡镇: 'township' });
  });
});

describe('what spreadsheets make of cells', () => {
  const dated = (cell: Cell) => {
    const { raw, problems } = observations(['indicator', 'value', 'time.kind', 'time.date'], ['x', 1, 'as-of', cell]);
    return problems[0]?.[0] ?? raw.observations[0]?.time?.date;
  };

  it('takes days that became dates back, but not the first of a month, which may have been a month', () => {
    expect(dated(new Date('2021-12-31T00:00:00Z'))).to.equal('2021-12-31');
    expect(dated(new Date('2021-12-01T00:00:00Z'))).to.equal('became-a-date');
    expect(dated(new Date('2021-12-31T08:30:00Z'))).to.equal('became-a-date');
    expect(dated(new Date(NaN))).to.equal('became-a-date');
  });

  it('takes 2021/12/1 for the day that it is, and a number for a year', () => {
    expect(dated('2021/12/1')).to.equal('2021-12-01');
    expect(dated(2021)).to.equal('2021');
  });

  it('takes dates as Chinese tables write them, and none that may be another', () => {
    for (const [words, date] of [
      ['2023年', '2023'],
      ['2023年12月', '2023-12'],
      ['2023.12', '2023-12'],
      [2023.12, '2023-12'],
      [new Shown(2023.1, '2023.10'), '2023-10'],
      ['2023年12月31日', '2023-12-31'],
      ['2023.1.5', '2023-01-05'],
      ['2023年第四季度', '2023-Q4'],
      ['--01-05', '--01-05'],
      [2023.1, '2023.1'],
      ['202312', '202312'],
      ['23/12/31', '23/12/31'],
      ['2023年13月', '2023年13月'],
      ['2023年底', '2023年底'],
    ] as const) {
      expect(dated(words), String(words)).to.equal(date);
    }
  });

  it('takes numbers in columns of text for the text that they were, unless digits are lost', () => {
    const code = (cell: Cell) => {
      const { raw, problems } = workbook({
        places: [
          ['id', 'name', 'level', 'code'],
          ['a', '甲', 'county', cell],
        ],
      });
      return problems[0]?.[0] ?? raw.places[0]?.code;
    };
    expect(code(360702)).to.equal('360702');
    expect(code('007')).to.equal('007');
    expect(code('1.10101E+11')).to.equal('digits-lost');
    expect(code(1234567890123456)).to.equal('digits-lost');
    expect(code(new Date('2021-12-31'))).to.equal('became-a-date');
  });

  it('takes TRUE, true and 是 for true, and nothing else', () => {
    const open = (cell: Cell) => {
      const { raw, problems } = workbook({
        lists: [
          ['kind', 'items', 'open'],
          ['x', 'a', cell],
        ],
      });
      return problems[0]?.[0] ?? raw.lists?.[0]?.open;
    };
    expect([true, 'TRUE', 'true', '是'].map(open)).to.deep.equal([true, true, true, true]);
    expect([false, 'FALSE', '否'].map(open)).to.deep.equal([false, false, false]);
    expect(['等', 1, 'yes'].map(open)).to.deep.equal(['not-yes-or-no', 'not-yes-or-no', 'not-yes-or-no']);
  });

  it('takes numbers for coordinates, and no others than plain ones', () => {
    const at = (cell: Cell) => {
      const { raw, problems } = workbook({
        places: [
          ['id', 'name', 'level', 'point.lon', 'point.lat', 'point.crs'],
          ['a', '甲', 'county', cell, 25.8, 'WGS84'],
        ],
      });
      return problems[0]?.[0] ?? raw.places[0]?.point?.lon;
    };
    expect([114.9, '114.9', '约115', '东经115度', '114至115'].map(at)).to.deep.equal([114.9, 114.9, 'not-plain', 'not-plain', 'not-plain']);
  });
});

describe('what is not seen as it is', () => {
  const head = ['id', 'indicator', 'value'];

  it('refuses a cell of a merged area, and one that is crossed out', () => {
    const { problems } = observations(head, ['a', new Doubtful('merged'), 1], ['b', 'x', new Doubtful('struck-out', '5')]);
    expect(problems).to.deep.equal([
      ['merged', 'observations', 2, 'indicator', 'B2'],
      ['struck-out', 'observations', 3, 'value', 'C3'],
    ]);
  });

  it('passes over remarks that are crossed out', () => {
    expect(observations(head, [new Doubtful('struck-out', '# 注'), 'x', 1], ['a', 'x', 1]).problems).to.deep.equal([]);
  });

  it('refuses hidden rows once, by the first, and hidden sheets', () => {
    const [sheet] = sheetsOf('observations', [head, ['a', 'x', 1], ['b', 'x', 2], ['c', 'x', 3]]);
    const rows = sheet!.rows.map((row) => ({ ...row, hidden: row.number > 2 }));
    const codes = (hidden: boolean) =>
      rawOf([{ ...sheet!, rows, hidden }])
        .problems.filter(({ code }) => code !== 'section-missing')
        .map(({ code, row, found }) => [code, row, found['count']]);
    expect(codes(false)).to.deep.equal([['hidden-rows', 3, '2']]);
    expect(codes(true)).to.deep.equal([['hidden-sheet', 0, undefined]]);
  });

  it('refuses a date that is shown without its day', () => {
    expect(observations([...head, 'time.kind', 'time.date'], ['a', 'x', 1, 'as-of', new PartOfDate('2021-12-31T00:00:00Z')]).problems).to.deep.equal([
      ['became-a-date', 'observations', 2, 'time.date', 'E2'],
    ]);
  });
});

describe('a sign in place of a figure', () => {
  const code = (value: Cell) => observations(['indicator', 'value', 'unit'], ['x', value, '人']).problems[0]?.[0];

  for (const sign of ['—', '——', '-', '…', '……', '...', '/', '\\', '*', '#', '无', '暂无', '不详', 'N/A']) {
    it(`${sign} is asked about: it may be nought or none`, () => {
      expect(code(sign)).to.equal('sign-for-none');
    });
  }

  it('is asked about at the end of a range too', () => {
    const { problems } = observations(['indicator', 'value', 'value.to', 'openness'], ['x', 1, '—', 'range']);
    expect(problems).to.deep.equal([['sign-for-none', 'observations', 2, 'value.to', 'C2']]);
  });

  it('is not what other words are', () => {
    expect(code('无人')).to.equal('not-a-number');
    expect(code('5-')).to.equal('not-a-number');
    expect(code(0)).to.equal(undefined);
  });
});
