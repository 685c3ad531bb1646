/** A small table with a mapping, to be changed at will. */
import { reportFromRows, type ImportProblem, type Mapping, type Row } from '../../../src/data/import/index.ts';
import type { RawReport } from '../../../src/data/schema.ts';

export const ROW: Row = { code: '990701', name: '东河县', year: '2024', stations: '20' };

export const MAPPING = {
  id: 'yearly',
  title: '年度数据',
  sources: [{ id: 'yearbook', document: '年报' }],
  place: { code: { column: 'code' }, name: { column: 'name' }, level: 'county' },
  time: { date: { column: 'year' } },
  figures: [{ value: { column: 'stations' }, indicator: 'station_count', unit: '个' }],
} satisfies Mapping;

type Figure = Mapping['figures'][number];

/** The mapping with its one figure changed. */
export function figure(changes: Partial<Figure>): Mapping {
  return { ...MAPPING, figures: [{ ...MAPPING.figures[0]!, ...changes }] };
}

/** The report of these rows, each the row above with changes; a refused one fails the test. */
export function imported(rows: readonly Row[], mapping: unknown = MAPPING): { readonly report: RawReport; readonly problems: readonly ImportProblem[] } {
  const result = reportFromRows(
    rows.map((row) => ({ ...ROW, ...row })),
    mapping,
  );
  if (!result.ok) throw new Error(`Refused: ${JSON.stringify(result.problems)}`);
  return result;
}

/** Severity, code and path of each problem, whether or not the table is refused. */
export function problemsOf(rows: readonly Row[], mapping: unknown = MAPPING): readonly string[] {
  const result = reportFromRows(
    rows.map((row) => ({ ...ROW, ...row })),
    mapping,
  );
  return result.problems.map(({ severity, code, path }) => `${severity} ${code} ${path}`);
}
