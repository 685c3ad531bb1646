/** A JSON-stat dataset of 16 cells, written by hand to the format: two metrics, a city with a county, a total with a part, two years. */
import { reportFromJsonStat, type ImportProblem, type JsonStatOptions } from '../../../src/data/import/index.ts';
import type { RawReport } from '../../../src/data/schema.ts';

type Tree = { readonly [key: string]: unknown };

const SAMPLE = {
  version: '2.0',
  class: 'dataset',
  label: '社工站统计',
  source: '某市民政局',
  updated: '2025-02-14T09:00:00+08:00',
  href: 'https://stats.example.cn/1',
  id: ['metric', 'area', 'kind', 'year'],
  size: [2, 2, 2, 2],
  role: { time: ['year'], geo: ['area'], metric: ['metric'] },
  dimension: {
    metric: {
      label: '指标',
      category: {
        index: ['stations', 'visits'],
        label: { stations: '社工站数', visits: '服务人次' },
        unit: { stations: { decimals: 0, label: '个' }, visits: { decimals: 2, label: '万人次' } },
      },
    },
    area: { category: { index: { county: 1, city: 0 }, label: { city: '某市', county: '某县' }, child: { city: ['county'] } } },
    kind: { category: { index: ['T', 'A'], label: { T: '合计', A: '乡镇站' }, child: { T: ['A'] } } },
    year: { category: { index: ['2023', '2024'] } },
  },
  value: [31, 34, 22, 24, 18, 20, 14, 15, 3.12, 4.05, 2.1, 2.75, 1.84, 2.4, 1.31, 1.72],
};

export const OPTIONS = {
  id: 'stations',
  indicators: { stations: { code: 'station_count' }, visits: { code: 'service_person_times' } },
  level: { city: 'prefecture', county: 'county' },
  totals: { kind: 'T' },
  retrieved: '2025-03-01',
} satisfies JsonStatOptions;

/** A copy, to be changed at will. */
export function sample(): typeof SAMPLE {
  return structuredClone(SAMPLE);
}

/** The dataset with these keys changed, to any depth. */
export function dataset(changes: Tree = {}): unknown {
  return merged(sample(), changes);
}

/** Its report; a refused one fails the test. */
export function imported(
  changes: Tree = {},
  options: Partial<JsonStatOptions> = {},
): { readonly report: RawReport; readonly problems: readonly ImportProblem[] } {
  const result = reportFromJsonStat(dataset(changes), { ...OPTIONS, ...options });
  if (!result.ok) throw new Error(`Refused: ${JSON.stringify(result.problems)}`);
  return result;
}

/** Codes and paths of what refuses it. */
export function fault(changes: Tree = {}, options: Partial<JsonStatOptions> = {}): readonly string[] {
  const result = reportFromJsonStat(dataset(changes), { ...OPTIONS, ...options });
  if (result.ok) throw new Error('It was not refused.');
  return result.problems.filter(({ severity }) => severity === 'error').map(({ code, path }) => `${code} ${path}`);
}

function merged(base: unknown, changes: unknown): unknown {
  const both = [base, changes].every((node) => typeof node === 'object' && node !== null && !Array.isArray(node));
  if (!both) return changes;
  const result: Record<string, unknown> = { ...(base as Tree) };
  for (const [key, change] of Object.entries(changes as Tree)) result[key] = Array.isArray(result[key]) ? change : merged(result[key], change);
  return result;
}
