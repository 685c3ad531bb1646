/**
 * Made-up service records for the recipes: the same ones every time, with holes where real ones have them.
 *
 * County 1 leaves some persons out, county 2 some attendances, county 3 all attendances of one quarter, and of
 * the last county's stations nobody has sent anything. The names are invented.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

export interface ServiceRecord {
  readonly station: string;
  readonly date: string;
  readonly method: string;
  readonly persons: number | null;
  readonly attendances: number | null;
}

export interface Station {
  readonly code: string;
  readonly county: string;
  readonly name: string;
}

export const COUNTIES = ['甲县', '乙县', '丙县', '丁县', '戊县', '己县', '庚县', '辛县', '壬县', '癸县', '子县', '无记录县'] as const;
export const QUARTERS = ['2024-Q1', '2024-Q2', '2024-Q3', '2024-Q4', '2025-Q1', '2025-Q2', '2025-Q3', '2025-Q4'] as const;
export const METHODS = ['个案', '小组', '社区'] as const;

const STATIONS_EACH = 20;
const countyCode = (index: number) => `9907${String(index + 1).padStart(2, '0')}`;

export const STATIONS: readonly Station[] = COUNTIES.flatMap((name, index) =>
  Array.from({ length: STATIONS_EACH }, (_, at) => ({ code: `${countyCode(index)}${String(at + 1).padStart(3, '0')}`, county: countyCode(index), name })),
);

export function quarterOf(date: string): string {
  return `${date.slice(0, 4)}-Q${Math.ceil(Number(date.slice(5, 7)) / 3)}`;
}

/** So many records, from a seed that never changes. */
export function serviceRecords(count: number): readonly ServiceRecord[] {
  const random = sequence(20250101);
  const active = STATIONS.filter(({ name }) => name !== '无记录县');
  return Array.from({ length: count }, () => {
    const station = active[Math.floor(random() * active.length)]!;
    const day = new Date(Date.UTC(2024, 0, 1 + Math.floor(random() * 731))).toISOString().slice(0, 10);
    const way = Math.floor(random() * 4);
    const attendances = 1 + Math.floor(random() * 60);
    const persons = Math.floor(random() * attendances);
    const hole = random() < 0.01;
    const blank = (station.name === '乙县' && hole) || (station.name === '丙县' && quarterOf(day) === '2024-Q3');
    return {
      station: station.code,
      date: day,
      // One in four records does not say how.
      method: METHODS[way] ?? '',
      persons: station.name === '甲县' && hole ? null : persons,
      attendances: blank ? null : attendances,
    };
  });
}

/** The three CSV files that load-duckdb.sql reads. */
export function writeTables(folder: string, records: readonly ServiceRecord[], stations: readonly Station[] = STATIONS): void {
  const lines = (head: string, rows: readonly (readonly unknown[])[]) => `${head}\n${rows.map((row) => row.map((cell) => cell ?? '').join(',')).join('\n')}\n`;
  writeFileSync(
    join(folder, 'service_records.csv'),
    lines(
      'station_code,service_date,method,new_persons,attendances',
      records.map(({ station, date, method, persons, attendances }) => [station, date, method, persons, attendances]),
    ),
  );
  writeFileSync(
    join(folder, 'stations.csv'),
    lines(
      'station_code,county_code,county_name',
      stations.map(({ code, county, name }) => [code, county, name]),
    ),
  );
  writeFileSync(
    join(folder, 'periods.csv'),
    lines(
      'quarter',
      QUARTERS.map((quarter) => [quarter]),
    ),
  );
}

/** mulberry32: small, and the same on every machine. */
function sequence(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
