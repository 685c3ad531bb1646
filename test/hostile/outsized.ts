/** Documents that are too deep, too long, or say a thing twice. */
import { baseReport } from './base.ts';
import { POLYGLOT } from './strings.ts';

export interface Outsized {
  readonly name: string;
  readonly text: string;
  /** `failed` where there is nothing that may be shown; `any` where what is sound stays. */
  readonly wanted: 'failed' | 'any';
}

const DEPTH = 100_000;
const MANY = 2000;
const deep = `${'['.repeat(DEPTH)}${']'.repeat(DEPTH)}`;
const BASE = JSON.stringify(baseReport());

/** The base report with something else in one place, as text: depth would end whatever walks it. */
function instead(of: string, what: string): string {
  const [before = '', ...rest] = BASE.split(of);
  if (rest.length === 0) throw new Error(`The base report has no ${of}.`);
  return before + what + rest.join(of);
}

function many(): string {
  const { observations, stations, ...rest } = baseReport();
  const time = { kind: 'as-of', date: '2021-12', printed: POLYGLOT.text };
  const figures = Array.from({ length: MANY }, (_, index) => ({
    indicator: 'people_served',
    value: index,
    unit: '人',
    by: { group: `${POLYGLOT.text}${index}` },
    time,
  }));
  const places = Array.from({ length: MANY }, (_, index) => ({ ...stations[0], id: `s${index}`, name: `${POLYGLOT.text}${index}` }));
  return JSON.stringify({ ...rest, observations: [...observations, ...figures], stations: places });
}

export const OUTSIZED: readonly Outsized[] = [
  { name: 'nothing but depth', text: deep, wanted: 'failed' },
  { name: 'a value without a bottom', text: instead('"value":7103', `"value":${deep}`), wanted: 'any' },
  { name: 'data of its own without a bottom', text: instead('"ext":{"own":"甲"}', `"ext":${deep}`), wanted: 'any' },
  { name: 'thousands of hostile names', text: many(), wanted: 'any' },
  { name: 'a hundred thousand entries that are none', text: JSON.stringify({ ...baseReport(), observations: Array(100_000).fill(0) }), wanted: 'any' },
  { name: 'a value written twice', text: instead('"value":7103', '"value":7103,"value":9999'), wanted: 'failed' },
];
