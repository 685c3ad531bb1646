import { expect } from 'chai';
import { reportFromRows, type Row } from '../../../src/data/import/index.ts';
import { parseReport } from '../../../src/data/parse-report.ts';
import { figure, imported, MAPPING, problemsOf, ROW } from './tables.ts';

describe('a mapping that cannot be followed imports nothing', () => {
  const MAPPINGS: readonly (readonly [what: string, mapping: unknown, expected: readonly string[]])[] = [
    ['nothing', null, ['error shape mapping']],
    ['a list', [], ['error shape mapping']],
    ['a misspelt key', { ...MAPPING, figure: [] }, ['error unknown-key mapping.figure']],
    ['a misspelt key of a column', figure({ unit: { column: 'stations', word: {} } as never }), ['error unknown-key mapping.figures[0].unit.word']],
    ['no figures', { ...MAPPING, figures: [] }, ['error shape mapping.figures']],
    ['no title', { ...MAPPING, title: undefined }, ['error shape mapping.title']],
    ['no source', { ...MAPPING, sources: undefined }, ['error source-not-stated mapping.sources']],
    ['a value that is no column', figure({ value: 'stations' as never }), ['error shape mapping.figures[0].value']],
    ['a level that does not exist', { ...MAPPING, places: [{ id: 'x', name: 'x', level: 'town' }] }, ['error shape mapping.places[0].level']],
    ['a column that the table does not have', figure({ unit: { column: '单位' } }), ['error column-missing mapping.figures[0].unit.column']],
    ['a breakdown called column', figure({ by: { column: '合计' } }), []],
  ];
  for (const [what, mapping, expected] of MAPPINGS) it(what, () => expect(problemsOf([{}], mapping)).to.deep.equal(expected));
});

describe('what a table holds is imported or named, row and column', () => {
  it('names a column that nobody uses, unless the mapping leaves it out on purpose', () => {
    expect(problemsOf([{ fax: '1' }])).to.deep.equal(['warning column-unused fax']);
    expect(problemsOf([{ fax: '1' }], { ...MAPPING, ignore: ['fax'] })).to.deep.equal([]);
  });

  it('leaves a bad row out alone', () => {
    const { report, problems } = imported([{}, { stations: '共20' }, { stations: '30' }]);
    expect(problems).to.deep.equal([
      { severity: 'error', code: 'not-a-number', path: 'rows[1].stations', found: { row: '2', column: 'stations', found: '共20' } },
    ]);
    expect(report.observations.map(({ value }) => value)).to.deep.equal([20, 30]);
  });

  const CELLS: readonly (readonly [what: string, row: Row, mapping: unknown, expected: string])[] = [
    ['an object', { stations: { of: 20 } }, MAPPING, 'error not-a-number rows[0].stations'],
    ['true', { stations: true }, MAPPING, 'error not-a-number rows[0].stations'],
    [
      'persons where attendances are asked for',
      { stations: '20人' },
      figure({ indicator: 'service_person_times', unit: '人次' }),
      'error unit-conflict rows[0].stations',
    ],
    ['a share that may be anything', { stations: '60' }, figure({ indicator: 'station_coverage_rate', unit: '' }), 'error share-unclear rows[0].stations'],
    ['a hedge that is not known', { h: '大概' }, figure({ hedge: { column: 'h' } }), 'error hedge-unclear rows[0].stations'],
    ['an indicator that is not known', { i: 'stations' }, figure({ indicator: { column: 'i' } }), 'error indicator-unmapped rows[0].i'],
    [
      'a word that the mapping does not have',
      { i: '站' },
      figure({ indicator: { column: 'i', words: { 社工站: 'station_count' } } }),
      'error word-unmapped rows[0].i',
    ],
    ['a word that every object has', { i: 'constructor' }, figure({ indicator: { column: 'i', words: {} } }), 'error word-unmapped rows[0].i'],
    ['an empty indicator', { i: '' }, figure({ indicator: { column: 'i' } }), 'error cell-empty rows[0].i'],
    ['an empty breakdown, which may be all or unknown', { m: '' }, figure({ by: { method: { column: 'm' } } }), 'error cell-empty rows[0].m'],
    ['a role that does not exist', { r: 'hope' }, figure({ role: { column: 'r' } }), 'error word-unmapped rows[0].stations'],
    ['a place without code and name', { code: '', name: '' }, MAPPING, 'error cell-empty rows[0].code'],
    ['a place of no level', {}, { ...MAPPING, place: { ...MAPPING.place, level: '县' } }, 'error level-not-stated rows[0].code'],
  ];
  for (const [what, row, mapping, expected] of CELLS) {
    it(`refuses ${what}`, () =>
      expect(problemsOf([row], mapping).filter((one) => one.startsWith('error') && !one.includes('mapping.places'))).to.deep.equal([expected]));
  }

  it('asks about per cent that are all fractions: what a spreadsheet shows as 60% it hands out as 0.6', () => {
    const share = { indicator: 'station_coverage_rate', unit: '%' };
    const rates = (...cells: readonly unknown[]) => cells.map((stations) => ({ stations }));
    expect(problemsOf(rates(0.6, 1), figure(share))).to.deep.equal(['warning share-small mapping.figures[0]']);
    expect(problemsOf(rates(0.6, 60), figure(share))).to.deep.equal([]);
    expect(problemsOf(rates('0.6'), figure(share))).to.deep.equal([]);
    expect(problemsOf(rates(0), figure(share))).to.deep.equal([]);
    expect(problemsOf(rates(0.6), figure({ ...share, fraction: true }))).to.deep.equal([]);
  });

  it('keeps the words of a time that cannot be read', () => {
    const { report, problems } = imported([{ year: '近年来' }]);
    expect(problems.map(({ severity, code, path }) => [severity, code, path])).to.deep.equal([['warning', 'time-not-read', 'rows[0].year']]);
    expect(report.observations[0]?.time).to.deep.equal({ kind: 'not-stated', printed: '近年来' });
  });

  it('takes a name that two places bear for neither', () => {
    const places = ['a', 'b'].map((id) => ({ id, name: '鼓楼区', level: 'county' as const }));
    const mapping = { ...MAPPING, places, place: { name: { column: 'name' } }, ignore: ['code'] };
    expect(problemsOf([{ name: '鼓楼区' }], mapping)).to.deep.equal(['error place-unclear rows[0].name']);
  });

  it('keeps one code one place, and says where it comes under a second name', () => {
    const { report, problems } = imported([{}, { name: '东河区' }, { name: '东河区' }]);
    expect(problems.map(({ severity, code, path }) => [severity, code, path])).to.deep.equal([['warning', 'place-unclear', 'rows[1].code']]);
    expect(report.places).to.have.length(1);
  });

  it('names a parent that is no place of the report', () => {
    expect(problemsOf([{}], { ...MAPPING, place: { ...MAPPING.place, parent: '990700' } })).to.deep.equal(['warning place-unclear places']);
  });

  it('names ids that stand twice in the mapping', () => {
    const twice = { ...MAPPING, sources: [...MAPPING.sources, ...MAPPING.sources] };
    expect(problemsOf([{}], twice)).to.deep.equal(['error duplicate-id mapping.sources[1].id']);
  });

  it('keeps a source whose name is longer than an id may be', () => {
    const long = '来'.repeat(200);
    const { report } = imported([{ s: long }, { s: long }], { ...MAPPING, source: { column: 's' } });
    expect(report.sources.map(({ document }) => document)).to.deep.equal(['年报', long]);
    expect(parseReport(report).problems).to.deep.equal([]);
  });

  it('names a hundred of a kind and counts the rest', () => {
    const result = reportFromRows(
      Array.from({ length: 250 }, () => ({ ...ROW, stations: 'x' })),
      MAPPING,
    );
    expect(result.problems).to.have.length(101);
    expect(result.problems[100]).to.deep.equal({ severity: 'error', code: 'more', path: '', found: { code: 'not-a-number', count: '150' } });
  });
});
