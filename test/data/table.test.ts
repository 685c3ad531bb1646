import { expect } from 'chai';
import fc from 'fast-check';
import { oneTable, rawOf, sheetsOf, tablesOf } from '../../src/data/table.ts';
import { Shown, type Cell } from '../../src/data/table/cells.ts';
import { columnsOf, SECTIONS } from '../../src/data/table/columns.ts';
import type { RawObservation, RawReport, Value } from '../../src/data/schema.ts';
import { anyRawReport } from '../fixtures/arbitrary-reports.ts';
import { rawReport } from '../fixtures/reports.ts';

const RUNS = { numRuns: 200 };

/** Each table a sheet, as in a workbook. */
const throughSheets = (raw: RawReport) => rawOf(tablesOf(raw).flatMap(({ section, columns, rows }) => sheetsOf(section, [columns, ...rows])));
/** All tables in one with nothing but texts, as in a CSV. */
const throughTexts = (raw: RawReport) =>
  rawOf(
    sheetsOf(
      '',
      oneTable(tablesOf(raw)).map((row) => row.map((cell) => (cell === null ? '' : String(cell)))),
    ),
  );

/** One row of observations over this header, beside a report that is right. */
function read(header: readonly string[], ...rows: readonly (readonly Cell[])[]) {
  const around = tablesOf(rawReport()).filter(({ section }) => section !== 'observations');
  const sheets = around.flatMap(({ section, columns, rows: own }) => sheetsOf(section, [columns, ...own]));
  const { raw, problems } = rawOf([...sheets, ...sheetsOf('observations', [header, ...rows])]);
  return { observations: raw['observations'] as readonly RawObservation[], problems: problems.map(({ code, cell }) => [code, cell] as const) };
}

/** The cells of one observation by column. */
function written(observation: Partial<RawObservation>): Readonly<Record<string, unknown>> {
  const [table] = tablesOf(rawReport([{ indicator: 'station_count', value: 1, ...observation }])).filter(({ section }) => section === 'observations');
  const cells = table!.columns.map((column, index) => [column, table!.rows[0]![index]] as const);
  return Object.fromEntries(cells.filter(([, cell]) => cell !== null));
}

describe('a report as tables', () => {
  it('comes back from sheets as it was, whatever it holds', () => {
    fc.assert(
      fc.property(anyRawReport, (raw) => {
        const { raw: back, problems } = throughSheets(raw);
        expect(problems.filter(({ severity }) => severity === 'error')).to.deep.equal([]);
        expect(back).to.deep.equal(raw);
      }),
      RUNS,
    );
  });

  it('comes back from one table of texts as it was, whatever it holds', () => {
    fc.assert(
      fc.property(anyRawReport, (raw) => {
        const { raw: back, problems } = throughTexts(raw);
        expect(problems.filter(({ severity }) => severity === 'error')).to.deep.equal([]);
        expect(back).to.deep.equal(raw);
      }),
      RUNS,
    );
  });

  it('gives back every number as it was, of every unit', () => {
    const number = fc.double({ noNaN: true, noDefaultInfinity: true }).filter((one) => !Object.is(one, -0));
    const value: fc.Arbitrary<Value> = fc.oneof(
      number,
      number.map((atLeast) => ({ atLeast })),
      fc.tuple(number, number).map(([from, to]) => ({ from, to })),
    );
    const unit = fc.constantFrom('%', '元', '人次', '万元');
    fc.assert(
      fc.property(value, unit, (held, of) => {
        const raw = rawReport([{ indicator: 'station_coverage_rate', value: held, unit: of }]);
        expect(throughSheets(raw)).to.deep.include({ raw, problems: [] });
        expect(throughTexts(raw)).to.deep.include({ raw, problems: [] });
      }),
      RUNS,
    );
  });

  it('leaves no cell that a spreadsheet would run', () => {
    fc.assert(
      fc.property(anyRawReport, (raw) => {
        const texts = tablesOf(raw).flatMap(({ rows }) => rows.flat().filter((cell) => typeof cell === 'string'));
        expect(texts.filter((text) => /^[=+\-@＝＋－＠\t\r]/.test(text))).to.deep.equal([]);
      }),
      RUNS,
    );
  });

  it('has an empty section apart from one that is not there', () => {
    const raw = rawReport([], { stations: [], terms: {} });
    expect(throughTexts(raw).raw).to.have.keys('format', 'id', 'title', 'places', 'sources', 'observations', 'stations', 'terms');
    expect(throughSheets(raw).raw).to.deep.equal(raw);
  });

  it('has a column for every field of the format, in its order', () => {
    const names = columnsOf('observations').map(({ name }) => name);
    expect(names.slice(0, 8)).to.deep.equal(['id', 'indicator', 'place', 'value', 'value.to', 'openness', 'unit', 'unitKind']);
    expect(names).to.include.members(['time.kind', 'rate.basis.zh', 'comparison.base.en', 'mayOverlap', 'source', 'source.page', 'ext']);
    expect(SECTIONS.map((section) => columnsOf(section).length)).to.not.include(0);
  });
});

describe('a value in its three columns', () => {
  const cases: readonly (readonly [Value, Readonly<Record<string, unknown>>])[] = [
    [178, { value: 178, openness: 'exact' }],
    [-0.05, { value: -0.05, openness: 'exact' }],
    [{ atLeast: 80000 }, { value: 80000, openness: 'atLeast' }],
    [
      { from: 2, to: 4 },
      { value: 2, 'value.to': 4, openness: 'range' },
    ],
    [{ ordinal: 1 }, { value: 1, openness: 'ordinal' }],
    [{ words: '基本全覆盖' }, { value: '基本全覆盖', openness: 'words' }],
    [{ words: '=1' }, { value: "'=1", openness: 'words' }],
    [{ missing: 'withheld' }, { value: 'withheld', openness: 'missing' }],
  ];
  for (const [value, cells] of cases) {
    it(`writes ${JSON.stringify(value)} as ${JSON.stringify(cells)}`, () => {
      expect(written({ value })).to.deep.equal({ indicator: 'station_count', ...cells });
    });
  }

  const typed: readonly (readonly [cell: Cell, openness: string, unit: string, Value])[] = [
    ['178', '', '个', 178],
    ['1.2万', '', '个', 12000],
    ['1.2万', 'atLeast', '个', { atLeast: 12000 }],
    ['约100', '', '人', { about: 100 }],
    ['近2000名', '', '名', { nearly: 2000 }],
    ['八万余人', '', '人', { atLeast: 80000 }],
    ['１２３４', '', '人', 1234],
    ['60%', '', '%', 0.6],
    [0.6, '', '%', 0.6],
    ['2至4', '', '个', { from: 2, to: 4 }],
    ['不低于40%', 'atLeast', '%', { atLeast: 0.4 }],
    [' 5 ', ' exact ', '', 5],
    ['100', 'words', '', { words: '100' }],
  ];
  for (const [cell, openness, unit, value] of typed) {
    it(`reads ${String(cell)} ${openness} ${unit} as ${JSON.stringify(value)}`, () => {
      const { observations, problems } = read(['indicator', 'value', 'openness', 'unit'], ['x', cell, openness, unit]);
      expect(problems).to.deep.equal([]);
      expect(observations[0]?.value).to.deep.equal(value);
    });
  }

  const refused: readonly (readonly [cells: readonly Cell[], code: string, at: string])[] = [
    [[null, null, '', '个'], 'value-missing', 'A2'],
    [[null, null, 'atLeast', ''], 'value-missing', 'A2'],
    [['全覆盖', null, '', '%'], 'not-a-number', 'A2'],
    [['1.2万亿', null, '', '元'], 'not-a-number', 'A2'],
    [['１，２３４', null, '', '人'], 'not-a-number', 'A2'],
    [['2个站3个点', null, '', '个'], 'not-a-number', 'A2'],
    [['100人次', null, '', '人'], 'not-a-number', 'A2'],
    [['60%', null, '', '人'], 'not-a-number', 'A2'],
    [['1 234', null, '', '人'], 'not-a-number', 'A2'],
    [['1.5E+11', null, '', '元'], 'digits-lost', 'A2'],
    [['#N/A', null, '', '元'], 'error-value', 'A2'],
    [[new Date('2021-12-31'), null, '', ''], 'became-a-date', 'A2'],
    [['约100', null, 'atLeast', ''], 'openness-differs', 'A2'],
    [['5', null, 'mindestens', ''], 'openness-unknown', 'C2'],
    [['5', '6', '', ''], 'range-end', 'B2'],
    [['5', null, 'range', ''], 'not-a-number', 'B2'],
    [['5', '约6', 'range', ''], 'not-a-number', 'B2'],
    [['忘了', null, 'missing', ''], 'reason-unknown', 'A2'],
  ];
  for (const [cells, code, at] of refused) {
    it(`refuses ${JSON.stringify(cells)} as ${code} at ${at}`, () => {
      const { observations, problems } = read(['value', 'value.to', 'openness', 'unit'], cells);
      expect(problems.find(([found]) => found === code)).to.deep.equal([code, at]);
      expect(observations[0] ?? {}).to.not.have.property('value');
    });
  }

  it('refuses a plain number beyond the whole as a share: 5.2 may be 5.2 % or 520 %', () => {
    for (const [cells, at] of [
      [['x', '60', null, '%', null], 'B2'],
      [['x', 5.2, null, '%', 'exact'], 'B2'],
      [['x', -1.5, null, '%', null], 'B2'],
      [['x', 0.4, '60', '%', 'range'], 'C2'],
      [['station_coverage_rate', 5.2, null, null, null], 'B2'],
    ] as const) {
      const { observations, problems } = read(['indicator', 'value', 'value.to', 'unit', 'openness'], cells);
      expect(problems, String(cells)).to.deep.equal([['large-share', at]]);
      expect(observations[0]).to.not.have.property('value');
    }
  });

  it('takes a share with its sign, and a plain one up to the whole', () => {
    const rows = ['60%', '520%', '-150%', 1, 0.6].map((value) => ['x', value, '%']);
    const { observations, problems } = read(['indicator', 'value', 'unit'], ...rows);
    expect(problems).to.deep.equal([]);
    expect(observations.map(({ value }) => value)).to.deep.equal([0.6, 5.2, -1.5, 1, 0.6]);
  });

  it('writes a share beyond the whole with its sign, and no other number', () => {
    expect(written({ unit: '%', value: 5.205 })['value']).to.equal('520.5%');
    expect(written({ unit: '%', value: -1.5 })['value']).to.equal("'-150%");
    expect(written({ unit: '%', value: { from: 0.5, to: 12 } })).to.include({ value: 0.5, 'value.to': '1200%' });
    expect(written({ indicator: 'station_coverage_rate', value: 1.2 })['value']).to.equal('120%');
    expect(written({ unit: '人', value: 120 })['value']).to.equal(120);
  });

  it('takes a number that its format shows otherwise only where a reader would see the same number', () => {
    const seen = (held: number, text: string | null, unit: string) => {
      const { observations, problems } = read(['indicator', 'value', 'unit'], ['x', new Shown(held, text), unit]);
      return problems[0]?.[0] ?? observations[0]?.value;
    };
    expect(seen(0.6, '60%', '%')).to.equal(0.6);
    expect(seen(12345, '12,345', '人')).to.equal(12345);
    expect(seen(178, '178个', '个')).to.equal(178);
    expect(seen(1234.5, '¥1,234.50', '元')).to.equal(1234.5);
    for (const [held, text, unit] of [
      [0.599, '60%', '%'],
      [0.6, '60%', '个'],
      [60, '60%', '%'],
      [12345.678, '12,346', '元'],
      [1.2, '1.2万', '人'],
      [12345, '1.2万', '人'],
      [80000, '80000余', '人'],
      [-5, '5', '%'],
      [0, '', '人'],
      [0, '-', '人'],
      [5, null, '人'],
    ] as const) {
      expect(seen(held, text, unit), `${held} as ${text}`).to.equal('shown-otherwise');
    }
  });

  it('refuses the unrounded number of a formula, and takes a long one that was typed as text', () => {
    const seen = (...cells: Cell[]) => {
      const { observations, problems } = read(['indicator', 'unit', 'value', 'value.to', 'openness'], ['x', '元', ...cells]);
      return problems[0]?.join(' ') ?? observations[0]?.value;
    };
    expect(seen(178 / 297)).to.equal('unrounded C2');
    expect(seen(0.5, 178 / 297, 'range')).to.equal('unrounded D2');
    expect(seen('0.599326599326599')).to.equal(0.599326599326599);
    expect([seen(12345.678), seen(123456789012), seen(0.12345)]).to.deep.equal([12345.678, 123456789012, 0.12345]);
    expect(written({ unit: '元', value: 0.599326599326599 })['value']).to.equal('0.599326599326599');
    expect(written({ unit: '%', value: { words: '1.55555555555' } })['value']).to.equal('1.55555555555');
  });

  it('takes for a text what the cell shows', () => {
    const { observations } = read(['indicator', 'value', 'printed'], ['x', 1, new Shown(12345, '12,345')]);
    expect(observations[0]?.printed).to.equal('12,345');
  });
});
