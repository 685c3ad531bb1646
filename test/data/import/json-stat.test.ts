import { expect } from 'chai';
import { parseReport } from '../../../src/data/parse-report.ts';
import type { RawObservation, RawReport } from '../../../src/data/schema.ts';
import { fault, imported, OPTIONS, sample } from './datasets.ts';

const at = (report: RawReport, cell: number): RawObservation => report.observations.find(({ id }) => id === `cell-${cell}`)!;

describe('a JSON-stat dataset as a report', () => {
  it('passes the parser without a problem', () => {
    const { report, problems } = imported();
    expect(problems).to.deep.equal([]);
    const parsed = parseReport(report);
    expect(parsed.problems).to.deep.equal([]);
    expect(parsed.ok && parsed.report.observations).to.have.length(16);
  });

  it('takes the values in row-major order: the last dimension changes first', () => {
    const { report } = imported();
    expect(report.observations.slice(0, 4).map(({ id, place, time, by, value }) => [id, place, time?.date, by, value])).to.deep.equal([
      ['cell-0', 'city', '2023', undefined, 31],
      ['cell-1', 'city', '2024', undefined, 34],
      ['cell-2', 'city', '2023', { kind: '乡镇站' }, 22],
      ['cell-3', 'city', '2024', { kind: '乡镇站' }, 24],
    ]);
    expect(at(report, 4)).to.include({ place: 'county', value: 18 });
  });

  it('keeps the unit: scale taken off in decimal, per cent as a fraction, the phrase as it is to be shown', () => {
    const { report } = imported();
    expect(at(report, 0)).to.include({ indicator: 'station_count', unit: '个', printed: '31个' });
    expect(at(report, 8)).to.include({ indicator: 'service_person_times', value: 31_200, unit: '人次', printed: '3.12万人次' });
    const share = imported(
      { dimension: { metric: { category: { unit: { stations: { decimals: 1, label: '', symbol: '%' } } } } } },
      { indicators: { stations: { code: 'station_coverage_rate' } } },
    );
    expect(at(share.report, 0)).to.include({ value: 0.31, unit: '%', printed: '31.0%' });
  });

  it('takes a null for missing, not zero, and zero for zero', () => {
    const { report } = imported({ value: [0, null, ...sample().value.slice(2)] });
    expect(at(report, 0).value).to.equal(0);
    expect(at(report, 1).value).to.deep.equal({ missing: 'not-stated' });
    expect(at(report, 1)).not.to.have.property('printed');
  });

  it('takes a cell that a sparse cube leaves out for missing', () => {
    const { report } = imported({ value: { 0: 31, 3: 24 }, status: { 1: 'c' } }, { status: { c: 'withheld' } });
    expect(report.observations).to.have.length(16);
    expect([0, 1, 2, 3].map((cell) => at(report, cell).value)).to.deep.equal([31, { missing: 'withheld' }, { missing: 'not-stated' }, 24]);
  });

  const STATUSES: readonly (readonly [string, unknown])[] = [
    ['a list', Array.from({ length: 16 }, (_, cell) => (cell === 2 ? 'p' : null))],
    ['an object', { 2: 'p' }],
  ];
  for (const [form, status] of STATUSES) {
    it(`reads the status of a cell from ${form}`, () => {
      const { report } = imported({ status }, { status: { p: 'provisional' } });
      expect(at(report, 2).flags).to.deep.equal(['provisional']);
      expect(report.observations.filter(({ flags }) => flags)).to.have.length(1);
    });
  }

  for (const status of ['e', ['e']]) {
    it(`gives a status that stands once, ${JSON.stringify(status)}, to all cells`, () => {
      const { report } = imported({ status }, { status: { e: 'forecast' } });
      expect(report.observations.every(({ role }) => role === 'forecast')).to.equal(true);
    });
  }

  it('keeps a status that the options do not explain, and says so once', () => {
    const { report, problems } = imported({ status: { 2: 'x', 3: 'x' } });
    expect(problems).to.deep.equal([{ severity: 'warning', code: 'status-unmapped', path: 'status[2]', found: { found: 'x' } }]);
    expect(at(report, 3).ext).to.deep.equal({ status: 'x' });
  });

  it('leaves out a value whose status says that there is none', () => {
    const { report, problems } = imported({ status: { 2: 'c' } }, { status: { c: 'withheld' } });
    expect(problems.map(({ code, path }) => [code, path])).to.deep.equal([['status-contradicts', 'value[2]']]);
    expect(report.observations.map(({ id }) => id)).not.to.include('cell-2');
  });

  it('names the source after table, publisher, day of update and address', () => {
    const { report } = imported();
    expect(report.sources).to.deep.equal([
      { id: 'dataset', document: '社工站统计', publisher: '某市民政局', date: '2025-02-14', link: 'https://stats.example.cn/1', retrieved: '2025-03-01' },
    ]);
    expect(report.title).to.equal('社工站统计');
  });

  it('links the figure of a category to that of its parent, and a place to the place it lies in', () => {
    const { report } = imported();
    expect(at(report, 2).partOf).to.equal('cell-0');
    expect(at(report, 7).partOf).to.equal('cell-5');
    expect(at(report, 0)).not.to.have.property('partOf');
    expect(report.places.map(({ id, level, parent }) => [id, level, parent])).to.deep.equal([
      ['city', 'prefecture', undefined],
      ['county', 'county', 'city'],
    ]);
  });

  it('calls no rate a part of a rate, and names the hierarchy where there is nothing but rates', () => {
    const rate = { unitKind: 'per-thousand', nature: 'none' } as const;
    const mixed = imported({}, { indicators: { ...OPTIONS.indicators, stations: { code: 'density', ...rate } } });
    expect(mixed.problems).to.deep.equal([]);
    expect([at(mixed.report, 2).partOf, at(mixed.report, 10).partOf]).to.deep.equal([undefined, 'cell-8']);
    const rates = imported({}, { indicators: { stations: { code: 'density', ...rate }, visits: { code: 'visits', ...rate } } });
    expect(rates.problems.map(({ code, path }) => [code, path])).to.deep.equal([['hierarchy-not-kept', 'dimension.kind.category.child']]);
  });

  it('defines an indicator that the catalogue does not have, with the name of its category', () => {
    const { report } = imported({}, { indicators: { ...OPTIONS.indicators, stations: { unitKind: 'stations', nature: 'stock', definition: '挂牌' } } });
    expect(report.indicators).to.deep.equal([{ code: 'stations', name: '社工站数', unitKind: 'stations', nature: 'stock', definition: '挂牌' }]);
  });

  it('keeps two metrics of one indicator apart by their names', () => {
    const { report } = imported({}, { indicators: { stations: { code: 'station_count' }, visits: { code: 'station_count', unit: '个' } } });
    expect(new Set(report.observations.map(({ label }) => label))).to.deep.equal(new Set(['社工站数', '服务人次']));
    expect(imported().report.observations.every(({ label }) => label === undefined)).to.equal(true);
  });

  it('puts notes beside the figures that they are about, and those of the dataset in a list', () => {
    const { report } = imported({ note: ['示例'], dimension: { year: { category: { note: { 2024: ['口径有调整'] } } } } });
    expect(at(report, 1).note).to.equal('口径有调整');
    expect(at(report, 0)).not.to.have.property('note');
    expect(report.lists?.[0]?.items).to.deep.equal(['示例']);
  });

  it('gives the labels in both languages where the options know them', () => {
    const { report } = imported({}, { labels: { 乡镇站: 'in townships', 某市: 'A City', 社工站统计: 'Stations' } });
    expect(report.terms).to.deep.equal({ 乡镇站: 'in townships' });
    expect(report.places[0]?.name).to.deep.equal({ zh: '某市', en: 'A City' });
    expect(report.title).to.deep.equal({ zh: '社工站统计', en: 'Stations' });
    const english = imported({}, { lang: 'en', labels: { 乡镇站: '乡镇' } }).report;
    expect(english.places[0]?.name).to.deep.equal({ zh: '某市', en: '某市' });
    expect(at(english, 2).by).to.deep.equal({ kind: '乡镇' });
    expect(english.terms).to.deep.equal({ 乡镇: '乡镇站' });
  });

  it('keeps all digits of a value that has more than are to be shown, and says so once', () => {
    const { report, problems } = imported({ value: [...sample().value.slice(0, 8), 3.123456, 4.05678, ...sample().value.slice(10)] });
    expect(at(report, 8)).to.include({ value: 31_234.56, printed: '3.123456万人次' });
    expect(problems.map(({ code, path }) => [code, path])).to.deep.equal([['decimals-differ', 'dimension.metric.category.unit.visits.decimals']]);
  });

  it('quotes a phrase in which the parser would read another number', () => {
    const { report } = imported(
      { dimension: { metric: { category: { unit: { visits: { decimals: 2, label: 'thousands' } } } } } },
      { indicators: { ...OPTIONS.indicators, visits: { code: 'service_person_times', unit: '人次', power: 3 } } },
    );
    expect(at(report, 8)).to.deep.include({ value: 3120, source: { id: 'dataset', quote: '3.12 thousands' } });
    expect(at(report, 8)).not.to.have.property('printed');
  });

  it('reads a number that stands as text as it reads a cell of a table', () => {
    const { report } = imported({ value: ['1,234', '约30', ...sample().value.slice(2)] });
    expect(at(report, 0).value).to.equal(1234);
    expect(at(report, 1)).to.deep.include({ value: { about: 30 }, hedge: '约', printed: '约30个' });
  });

  it('takes a constant dimension that has a label and no order', () => {
    const { report } = imported({
      id: ['metric', 'area', 'kind', 'year', 'all'],
      size: [2, 2, 2, 2, 1],
      dimension: { all: { category: { label: { one: '全部' } } } },
    });
    expect(at(report, 0).by).to.deep.equal({ all: '全部' });
  });

  it('takes place and time from the options where the dataset has none, and never the day of its update', () => {
    const small = { id: ['kind'], size: [2], role: { time: [], geo: [], metric: [] }, value: [1, 2] };
    const options = { indicator: { code: 'station_count', unit: '个' }, place: { id: 'city', name: '某市', level: 'prefecture' as const } };
    const { report } = imported(small, { ...options, indicators: {} });
    expect(report.observations[0]?.time).to.deep.equal({ kind: 'not-stated' });
    expect(report.places).to.deep.equal([options.place]);
    expect(imported(small, { ...options, indicators: {}, time: { kind: 'as-of', date: '2024' } }).report.observations[0]?.time?.date).to.equal('2024');
    expect(fault(small, { indicator: options.indicator, indicators: {} })).to.deep.equal(['place-unclear options.place']);
  });
});
