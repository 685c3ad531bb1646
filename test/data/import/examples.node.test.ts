/** The samples in examples/data, read as the README tells it. Node only: it reads files. */
import { readFileSync } from 'node:fs';
import { expect } from 'chai';
import { parse } from 'csv-parse/sync';
import {
  reportFromDataPackage,
  reportFromJsonStat,
  reportFromRows,
  type ImportResult,
  type JsonStatOptions,
  type Row,
} from '../../../src/data/import/index.ts';
import { parseReport } from '../../../src/data/parse-report.ts';
import type { RawObservation, RawReport } from '../../../src/data/schema.ts';

const text = (file: string) => readFileSync(new URL(`../../../examples/data/${file}`, import.meta.url), 'utf8');
const json = (file: string) => JSON.parse(text(file)) as unknown;
const rows = (): Row[] => parse(text('services.csv'), { columns: true, bom: true });

/** The report, which importer and parser took without a problem. */
function clean(result: ImportResult): RawReport {
  expect(result.problems).to.deep.equal([]);
  if (!result.ok) throw new Error('Refused.');
  expect(parseReport(result.report).problems).to.deep.equal([]);
  return result.report;
}

describe('the samples of examples/data', () => {
  const find = (report: RawReport, indicator: string, place: string): RawObservation | undefined =>
    report.observations.find((one) => one.indicator === indicator && one.place === place);

  it('services.csv keeps what its cells say: thousands, scales, hedges, three kinds of missing', () => {
    const report = clean(reportFromRows(rows(), json('services.mapping.json')));
    expect(report.observations).to.have.length(rows().length);
    expect(find(report, 'service_person_times', '990700')).to.deep.include({ value: 40_500, printed: '40,500人次' });
    expect(find(report, 'people_served', '990700')).to.deep.include({ value: { atLeast: 12_000 }, hedge: '余', unit: '人', source: '简报' });
    expect(find(report, 'service_person_times', '990701')).to.deep.include({ value: { about: 24_000 }, printed: '约2.4万人次' });
    expect(find(report, 'case_count', '990701')).to.deep.include({ value: { nearly: 300 }, by: { method: '个案' } });
    expect(find(report, 'station_coverage_rate', '990702')?.value).to.deep.equal({ missing: 'not-collected' });
    expect(find(report, 'service_person_times', '990702')?.value).to.deep.equal({ missing: 'withheld' });
    expect(find(report, 'certified_social_workers', '990702')?.value).to.deep.equal({ missing: 'not-stated' });
  });

  it('datapackage.json gives the same figures, its own words for why one is missing, and its source', () => {
    const { source: _, sources: __, ...mapping } = json('services.mapping.json') as Record<string, unknown>;
    const report = clean(reportFromDataPackage(json('datapackage.json'), { rows: rows() }, { ...mapping, ignore: ['来源'] }));
    expect(find(report, 'service_person_times', '990702')).to.deep.include({ value: { missing: 'withheld' }, note: '涉及个人隐私' });
    expect(report.sources.map(({ link }) => link)).to.deep.equal(['https://stats.example.cn/qinghe/2024']);
  });

  it('stations.json-stat.json gives one observation a cell', () => {
    const report = clean(reportFromJsonStat(json('stations.json-stat.json'), json('stations.json-stat.options.json') as JsonStatOptions));
    expect(report.observations).to.have.length(54);
    expect(report.observations.filter(({ flags }) => flags)).to.have.length(8);
    const reasons = report.observations.flatMap(({ value }) => (typeof value === 'object' && 'missing' in value ? [value.missing] : []));
    expect(reasons.filter((reason) => reason === 'not-applicable')).to.have.length(12);
    expect(reasons.filter((reason) => reason !== 'not-applicable').sort()).to.deep.equal(['not-collected', 'withheld', 'withheld']);
  });
});
