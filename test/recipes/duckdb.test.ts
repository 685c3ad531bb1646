/** The recipe of docs/recipes: raw records → SQL → rows → report, as the README tells it, held against an independent count. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DuckDBInstance, type DuckDBConnection } from '@duckdb/node-api';
import { expect } from 'chai';
import { reportFromRows, type Row } from '../../src/data/import/index.ts';
import type { RawObservation, RawReport } from '../../src/data/schema.ts';
import { parseReport } from '../../src/data/parse-report.ts';
import { COUNTIES, METHODS, QUARTERS, quarterOf, serviceRecords, STATIONS, writeTables, type ServiceRecord } from './records.ts';

const RECIPES = new URL('../../docs/recipes/', import.meta.url);
const RECORDS = 100_000;
const EMPTY = '无记录县';

const text = (file: string) => readFileSync(new URL(file, RECIPES), 'utf8');
const mapping = JSON.parse(text('mapping.json')) as unknown;

async function database(folder: string): Promise<DuckDBConnection> {
  // Nothing is to be fetched: what the recipe needs is in the package.
  const instance = await DuckDBInstance.create(':memory:', { autoinstall_known_extensions: 'false', autoload_known_extensions: 'false' });
  const connection = await instance.connect();
  await connection.run(`SET file_search_path = '${folder}'`);
  await connection.run(text('load-duckdb.sql'));
  return connection;
}

async function rowsOf(connection: DuckDBConnection, sql: string): Promise<Row[]> {
  return (await connection.runAndReadAll(sql)).getRowObjectsJS();
}

/** The same sums by a plain loop over the records: what is known, and how many records say nothing. */
function counted(records: readonly ServiceRecord[], keyOf: (record: ServiceRecord, county: string) => string) {
  const countyOf = new Map(STATIONS.map(({ code, name }) => [code, name]));
  const sums = new Map<string, { records: number; persons: number; noPersons: number; attendances: number; noAttendances: number }>();
  for (const record of records) {
    const key = keyOf(record, countyOf.get(record.station)!);
    const sum = sums.get(key) ?? { records: 0, persons: 0, noPersons: 0, attendances: 0, noAttendances: 0 };
    sum.records += 1;
    if (record.persons === null) sum.noPersons += 1;
    else sum.persons += record.persons;
    if (record.attendances === null) sum.noAttendances += 1;
    else sum.attendances += record.attendances;
    sums.set(key, sum);
  }
  return sums;
}

describe('the recipe from service records to a report, with DuckDB', () => {
  const folder = mkdtempSync(join(tmpdir(), 'zhanbao-recipe-'));
  const records = serviceRecords(RECORDS);
  let connection: DuckDBConnection;
  let rows: Row[];
  let report: RawReport;

  const find = (county: string, quarter: string, indicator: string, method?: string): RawObservation => {
    const place = report.places.find(({ name }) => name === county)!.id;
    const found = report.observations.filter(
      (one) => one.place === place && one.time?.date === quarter && one.indicator === indicator && one.by?.['method'] === method,
    );
    expect(found, `${county} ${quarter} ${indicator} ${method}`).to.have.length(1);
    return found[0]!;
  };

  before(async () => {
    writeTables(folder, records);
    connection = await database(folder);
    rows = await rowsOf(connection, text('aggregate.sql'));
    const result = reportFromRows(rows, mapping);
    expect(result.problems).to.deep.equal([]);
    if (result.ok) report = result.report;
  });

  after(() => {
    connection.closeSync();
    rmSync(folder, { recursive: true });
  });

  it('gives a report that the parser accepts without a problem', () => {
    const parsed = parseReport(report);
    expect(parsed.problems).to.deep.equal([]);
    expect(parsed.ok && parsed.report.observations).to.have.length(report.observations.length);
  });

  it('has every county in every quarter, and each method that was recorded there', () => {
    const methods = (COUNTIES.length - 1) * QUARTERS.length * (METHODS.length + 1);
    expect(rows).to.have.length(COUNTIES.length * QUARTERS.length + methods);
    expect(report.observations).to.have.length(rows.length * 3);
    expect(report.places.map(({ name }) => name)).to.have.members([...COUNTIES]);
  });

  it('carries the sums that a plain loop over the records gives', () => {
    let compared = 0;
    for (const [key, sum] of counted(records, ({ date }, county) => `${county} ${quarterOf(date)}`)) {
      const [county = '', quarter = ''] = key.split(' ');
      expect(find(county, quarter, 'activities_held').value, key).to.equal(sum.records);
      const persons = sum.noPersons === 0 ? sum.persons : { atLeast: sum.persons };
      expect(find(county, quarter, 'people_served').value, key).to.deep.equal(persons);
      const attendances =
        sum.noAttendances === 0 ? sum.attendances : sum.noAttendances === sum.records ? { missing: 'not-stated' } : { atLeast: sum.attendances };
      expect(find(county, quarter, 'service_person_times').value, key).to.deep.equal(attendances);
      compared += 1;
    }
    expect(compared).to.equal((COUNTIES.length - 1) * QUARTERS.length);
  });

  it('carries the same sums by method, each a part of its county and quarter', () => {
    for (const [key, sum] of counted(records, ({ date, method }, county) => `${county} ${quarterOf(date)} ${method || '未写明'}`)) {
      const [county = '', quarter = '', method = ''] = key.split(' ');
      const activities = find(county, quarter, 'activities_held', method);
      expect(activities.value, key).to.equal(sum.records);
      expect(activities.partOf, key).to.equal(find(county, quarter, 'activities_held').id);
      if (sum.noPersons === 0) expect(find(county, quarter, 'people_served', method).value, key).to.equal(sum.persons);
    }
  });

  it('says at least where some records of a sum are empty, and only there', () => {
    const hedged = report.observations.filter(({ hedge }) => hedge === '至少');
    const countyOf = new Map(report.places.map(({ id, name }) => [id, name]));
    expect(new Set(hedged.map(({ place, indicator }) => `${String(countyOf.get(place ?? ''))} ${indicator}`))).to.deep.equal(
      new Set(['甲县 people_served', '乙县 service_person_times']),
    );
  });

  it('leaves a county without records missing with its reason, never zero and never absent', () => {
    for (const quarter of QUARTERS) {
      for (const indicator of ['activities_held', 'people_served', 'service_person_times']) {
        const { value, note } = find(EMPTY, quarter, indicator);
        expect(value).to.deep.equal({ missing: 'not-collected' });
        expect(note).to.equal('本季度没有记录');
      }
    }
    expect(report.observations.filter(({ value }) => value === 0)).to.deep.equal([]);
  });

  it('tells records that were left blank from records that were not sent', () => {
    expect(find('丙县', '2024-Q3', 'service_person_times').value).to.deep.equal({ missing: 'not-stated' });
    expect(find('丙县', '2024-Q3', 'activities_held').value).to.be.a('number');
  });

  it('gives the same rows from Parquet', async () => {
    await connection.run(`COPY service_records TO '${join(folder, 'service_records.parquet')}' (FORMAT parquet)`);
    await connection.run("CREATE OR REPLACE VIEW service_records AS SELECT * FROM read_parquet('service_records.parquet')");
    expect(await rowsOf(connection, text('aggregate.sql'))).to.deep.equal(rows);
  });
});

describe('the check before the sums', () => {
  const folder = mkdtempSync(join(tmpdir(), 'zhanbao-check-'));
  after(() => rmSync(folder, { recursive: true }));

  const check = async (records: readonly ServiceRecord[], stations = STATIONS) => {
    writeTables(folder, records, stations);
    const connection = await database(folder);
    const rows = await rowsOf(connection, text('check.sql'));
    connection.closeSync();
    return Object.fromEntries(rows.map(({ reason, found }) => [String(reason), Number(found)]));
  };
  const good: ServiceRecord = { station: STATIONS[0]!.code, date: '2025-03-31', method: '个案', persons: 1, attendances: 2 };

  it('finds nothing in records that can all be counted', async () => {
    const found = await check(serviceRecords(1000));
    expect(Object.values(found)).to.deep.equal([0, 0, 0, 0, 0]);
  });

  it('counts what the sums would leave out or count twice', async () => {
    const records = [
      good,
      { ...good, date: '' },
      { ...good, date: '2023-12-31' },
      { ...good, station: 'nowhere' },
      { ...good, station: '' },
      { ...good, attendances: -2 },
    ];
    expect(await check(records, [...STATIONS, STATIONS[0]!])).to.deep.equal({
      'record without a date': 1,
      'record outside the quarters': 1,
      'record of an unknown station': 2,
      'station listed twice': 1,
      'negative number': 1,
    });
  });
});
