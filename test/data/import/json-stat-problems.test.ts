import { expect } from 'chai';
import { reportFromJsonStat } from '../../../src/data/import/index.ts';
import { parseReport } from '../../../src/data/parse-report.ts';
import { dataset, fault, imported, OPTIONS, sample } from './datasets.ts';

const notes = (...[changes, options]: Parameters<typeof imported>) =>
  imported(changes, options).problems.map(({ severity, code, path }) => `${severity} ${code} ${path}`);

describe('what is no JSON-stat dataset', () => {
  const OTHERS: readonly (readonly [what: string, input: unknown])[] = [
    ['null', null],
    ['a list', [sample()]],
    ['text', JSON.stringify(sample())],
    ['another document', { format: 'zhanbao/1' }],
    ['a collection', { ...sample(), class: 'collection' }],
    ['a dimension', { ...sample(), class: 'dimension' }],
    ['a dataset of 1.x', { ...sample(), version: '1.3' }],
    ['a version that is not text', { ...sample(), version: 2 }],
    ['a class that is no text', { ...sample(), class: { toString: null } }],
  ];
  for (const [what, input] of OTHERS) {
    it(`refuses ${what}`, () => {
      const result = reportFromJsonStat(input, OPTIONS);
      expect(result.ok).to.equal(false);
      expect(result.problems.map(({ code }) => code)).to.deep.equal(['not-json-stat']);
    });
  }

  it('takes a dataset without a class, and of a later 2.x', () => {
    const { class: _, ...bare } = sample();
    expect(reportFromJsonStat({ ...bare, version: '2.1' }, OPTIONS).ok).to.equal(true);
  });
});

describe('a cube whose parts do not agree is refused whole, for its values cannot be told apart', () => {
  const values = sample().value;
  const CUBES: readonly (readonly [what: string, changes: Parameters<typeof dataset>[0], expected: readonly string[]])[] = [
    ['a value too few', { value: values.slice(1) }, ['cube-differs value']],
    ['a value too many', { value: [...values, 1] }, ['cube-differs value']],
    ['a list of statuses of another length', { status: ['a', 'b'] }, ['cube-differs status']],
    ['a size that is not the number of categories', { size: [2, 2, 3, 2] }, ['cube-differs size[2]']],
    ['a size too few', { size: [2, 2, 2] }, ['cube-differs size', 'cube-differs size[3]']],
    ['no dimension at all', { id: [], size: [], role: {}, value: [1] }, ['cube-differs size']],
    ['a dimension twice', { id: ['metric', 'area', 'kind', 'kind'] }, ['cube-differs size']],
    ['a dimension that is not described', { id: ['metric', 'area', 'kind', 'month'] }, ['shape dimension.month']],
    ['a category twice', { dimension: { year: { category: { index: ['2023', '2023'] } } } }, ['cube-differs dimension.year.category.index']],
    ['positions with a gap', { dimension: { area: { category: { index: { city: 0, county: 2 } } } } }, ['cube-differs dimension.area.category.index']],
    ['neither order nor a single label', { dimension: { year: { category: { index: undefined } } } }, ['cube-differs dimension.year.category.index']],
    ['values that are neither list nor object', { value: 'none' }, ['shape value']],
    ['a dimension without categories', { dimension: { kind: { category: undefined } } }, ['shape dimension.kind.category']],
    ['two dimensions for one role', { role: { geo: ['area', 'kind'] } }, ['role-unclear role.geo']],
    ['a role of no dimension', { role: { geo: ['nowhere'] } }, ['role-unclear role.geo']],
    ['one dimension in two roles', { role: { geo: ['year'] } }, ['role-unclear role']],
  ];
  for (const [what, changes, expected] of CUBES) it(what, () => expect(fault(changes)).to.deep.equal(expected));

  it('more cells than a report should hold', () => {
    const many = Array.from({ length: 800 }, (_, index) => String(index));
    const changes = {
      id: ['a', 'b'],
      size: [800, 800],
      role: { time: [], geo: [], metric: [] },
      dimension: { a: { category: { index: many } }, b: { category: { index: many } } },
      value: {},
    };
    expect(fault(changes)).to.deep.equal(['too-large value']);
  });
});

describe('what a dataset does not say is asked for, not guessed', () => {
  it('leaves out a metric whose kind or nature nobody states, and names it', () => {
    const { report, problems } = imported({}, { indicators: { visits: OPTIONS.indicators.visits } });
    expect(problems).to.deep.equal([
      {
        severity: 'error',
        code: 'indicator-unmapped',
        path: 'dimension.metric.category.unit.stations',
        found: { found: 'stations', expected: 'unitKind, nature' },
      },
    ]);
    expect(new Set(report.observations.map(({ indicator }) => indicator))).to.deep.equal(new Set(['service_person_times']));
  });

  it('leaves out a metric whose unit carries a multiplier that the options do not state', () => {
    const changes = { dimension: { metric: { category: { unit: { visits: { multiplier: 4 } } } } } };
    expect(notes(changes)).to.deep.equal(['error indicator-unmapped dimension.metric.category.unit.visits']);
    const stated = imported(changes, { indicators: { ...OPTIONS.indicators, visits: { code: 'service_person_times', unit: '人次', power: 4 } } });
    expect(stated.problems).to.deep.equal([]);
    expect(stated.report.observations.find(({ id }) => id === 'cell-8')?.value).to.equal(31_200);
  });

  it('leaves out a share of which nobody says whether it is per cent', () => {
    expect(notes({}, { indicators: { ...OPTIONS.indicators, stations: { code: 'station_coverage_rate' } } })).to.deep.equal([
      'error share-unclear dimension.metric.category.unit.stations',
    ]);
  });

  it('leaves out the figures of a place without a level', () => {
    const { report, problems } = imported({}, { level: { city: 'prefecture' } });
    expect(problems.map(({ severity, code, path }) => [severity, code, path])).to.deep.equal([
      ['error', 'level-not-stated', 'dimension.area.category.index.county'],
    ]);
    expect(report.observations).to.have.length(8);
  });

  it('keeps the words of a time that cannot be read, and takes the one that the options state', () => {
    const changes = { dimension: { year: { category: { index: ['2023/24', '2024/25'] } } } };
    const { report, problems } = imported(changes, { times: { '2024/25': { kind: 'plan', from: '2024-09', to: '2025-08' } } });
    expect(problems.map(({ code, path }) => [code, path])).to.deep.equal([['time-not-read', 'dimension.year.category.index.2023/24']]);
    expect(report.observations[0]?.time).to.deep.equal({ kind: 'not-stated', printed: '2023/24' });
    expect(report.observations[1]?.time).to.deep.equal({ kind: 'plan', from: '2024-09', to: '2025-08' });
  });

  it('keeps a label beside the date of its id, and neither where the two name different dates', () => {
    const labelled = (label: string) => imported({ dimension: { year: { category: { label: { 2023: label, 2024: '2024年' } } } } });
    expect(labelled('2023年（快报）').report.observations[0]?.time).to.deep.equal({ kind: 'as-of', date: '2023', printed: '2023年（快报）' });
    const other = labelled('2022年');
    expect(other.report.observations[0]?.time).to.deep.equal({ kind: 'not-stated', printed: '2022年' });
    expect(other.problems.map(({ code }) => code)).to.deep.equal(['time-not-read']);
  });

  it('gives a point only in a coordinate system that the options state', () => {
    const changes = { dimension: { area: { category: { coordinates: { city: [114.9, 25.8] } } } } };
    expect(notes(changes)).to.deep.equal(['warning crs-not-stated dimension.area.category.coordinates.city']);
    expect(imported(changes, { crs: 'WGS84' }).report.places[0]?.point).to.deep.equal({ lon: 114.9, lat: 25.8, crs: 'WGS84' });
  });

  it('chooses among two dimensions of a role as the options say; the other one is a breakdown', () => {
    const { report } = imported({ role: { geo: ['area', 'kind'] } }, { roles: { geo: 'area' } });
    expect(report.observations[2]?.by).to.deep.equal({ kind: '乡镇站' });
  });
});

describe('what a report cannot hold is named with its path', () => {
  it('links, extensions and keys that are not of the format', () => {
    const changes = { link: {}, extension: {}, odd: 1, dimension: { kind: { link: {}, category: { unit: {} } }, spare: { category: {} } } };
    expect(notes(changes)).to.have.members(
      ['link', 'extension', 'odd', 'dimension.kind.link', 'dimension.kind.category.unit', 'dimension.spare'].map((path) => `warning not-carried ${path}`),
    );
  });

  it('what a unit says beyond its words, such as an adjustment', () => {
    const changes = { dimension: { metric: { category: { unit: { visits: { adjustment: 'seasonal' } } } } } };
    expect(notes(changes)).to.deep.equal(['warning not-carried dimension.metric.category.unit.visits.adjustment']);
  });

  it('a second parent, a parent that is no category, a hierarchy of times', () => {
    const child = (id: string, found: object) => ({ dimension: { [id]: { category: { child: found } } } });
    expect(notes(child('kind', { T: ['A', 'A'] }))).to.deep.equal(['warning hierarchy-not-kept dimension.kind.category.child.T']);
    expect(notes(child('kind', { X: ['A'] }))).to.include('warning hierarchy-not-kept dimension.kind.category.child.X');
    expect(notes(child('year', { 2023: ['2024'] }))).to.deep.equal(['warning hierarchy-not-kept dimension.year.category.child']);
  });

  it('a second part-of link of one figure', () => {
    const changes = { role: { geo: [] }, dimension: { area: { category: { child: { city: ['county'] } } } } };
    const { report, problems } = imported(changes, { place: { id: 'city', name: '某市', level: 'prefecture' } });
    expect(problems.map(({ code, path }) => [code, path])).to.deep.equal([['hierarchy-not-kept', 'dimension.kind.category.child']]);
    expect(report.observations.find(({ id }) => id === 'cell-6')?.partOf).to.equal('cell-2');
  });

  it('a cell that is no number is left out alone', () => {
    const { report, problems } = imported({ value: ['about 30', {}, ...sample().value.slice(2)] });
    expect(problems.map(({ code, path }) => [code, path])).to.deep.equal([
      ['not-a-number', 'value[0]'],
      ['not-a-number', 'value[1]'],
    ]);
    expect(report.observations).to.have.length(14);
  });

  it('a value at a place that the cube does not have', () => {
    expect(notes({ value: { 0: 31, 16: 1, x: 2 } })).to.deep.equal(['error cube-differs value.16', 'error cube-differs value.x']);
  });

  it('an update that is no date keeps its words', () => {
    const { report, problems } = imported({ updated: '上周' });
    expect(problems.map(({ code, path }) => [code, path])).to.deep.equal([['time-not-read', 'updated']]);
    expect(report.sources[0]).to.include({ datePrinted: '上周' }).and.not.to.have.property('date');
  });

  it('options that name what is not there, or are misspelt', () => {
    expect(notes({}, { indicators: { ...OPTIONS.indicators, staff: {} }, totals: { kind: 'X' }, dimensions: { sex: 'group' } })).to.deep.equal([
      'warning unused options.indicators.staff',
      'warning unused options.totals.kind',
      'warning unused options.dimensions.sex',
    ]);
    expect(fault({}, { levels: 'county' } as object)).to.deep.equal(['unknown-key options.levels']);
  });

  it('a label that would be the prototype of an object harms nothing', () => {
    const changes = JSON.parse('{"dimension": {"kind": {"category": {"label": {"T": "__proto__", "A": "constructor"}}}}}') as object;
    const { report } = imported(changes as Record<string, unknown>, { totals: {} });
    expect(report.observations[2]?.by).to.deep.equal({ kind: 'constructor' });
    expect(parseReport(report).problems).to.deep.equal([]);
  });
});
