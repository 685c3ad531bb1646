/** The published JSON Schema, asked by a validator that is not ours: it takes every report and refuses what is broken. */
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { expect } from 'chai';
import type { RawReport } from '../../src/data/schema.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const json = (path: string): unknown => JSON.parse(readFileSync(`${ROOT}${path}`, 'utf8'));

const schema = json('schema/report.schema.json') as { readonly $schema: string };
const validate = new Ajv2020({ allErrors: true }).compile(schema);

/** Where the validator finds fault, as pointers into the document; [] where it finds none. */
function faults(report: unknown): readonly string[] {
  return validate(report) ? [] : (validate.errors ?? []).map(({ instancePath }) => instancePath);
}

function sample(more: object = {}): unknown {
  const report: RawReport = {
    format: 'zhanbao/1',
    id: 'sample',
    title: '某市社工站',
    places: [{ id: 'city', name: '某市', level: 'prefecture' }],
    sources: [{ id: 'paper', document: '某报' }],
    observations: [],
  };
  return { ...report, ...more };
}

/** A report of one observation, the whole of it well but for what is given. */
function observed(more: object): unknown {
  return sample({ observations: [{ indicator: 'station_count', value: 178, ...more }] });
}

const BROKEN: readonly [what: string, report: unknown, at: string][] = [
  ['a list at the top', [], ''],
  ['another version of the format', sample({ format: 'zhanbao/9' }), '/format'],
  ['a report without its format', sample({ format: undefined }), ''],
  ['an empty id', sample({ id: '' }), '/id'],
  ['an id of more than 120 characters', sample({ id: 'x'.repeat(121) }), '/id'],
  ['a report without places', sample({ places: [] }), '/places'],
  ['a report without sources', sample({ sources: [] }), '/sources'],
  ['a title in English only', sample({ title: { en: 'Stations' } }), '/title'],
  ['a level that is none', sample({ places: [{ id: 'city', name: '某市', level: 'city' }] }), '/places/0/level'],
  [
    'a point without its coordinate system',
    sample({ places: [{ id: 'city', name: '某市', level: 'county', point: { lon: 116, lat: 39 } }] }),
    '/places/0/point',
  ],
  ['a value in quotation marks', observed({ value: '178' }), '/observations/0/value'],
  ['a value that is null', observed({ value: null }), '/observations/0/value'],
  ['an observation without its value', observed({ value: undefined }), '/observations/0'],
  ['a value with two bounds', observed({ value: { atLeast: 1, atMost: 2 } }), '/observations/0/value'],
  ['a range without its end', observed({ value: { from: 1 } }), '/observations/0/value'],
  ['a reason for missing that is none', observed({ value: { missing: 'unknown' } }), '/observations/0/value/missing'],
  ['a role that is none', observed({ role: 'plan' }), '/observations/0/role'],
  ['a time without its kind', observed({ time: { date: '2021' } }), '/observations/0/time'],
  ['a date with slashes', observed({ time: { kind: 'as-of', date: '2021/12/31' } }), '/observations/0/time/date'],
  ['a thirteenth month', observed({ time: { kind: 'month', date: '2021-13' } }), '/observations/0/time/date'],
  ['a breakdown by numbers', observed({ by: { tier: 3 } }), '/observations/0/by/tier'],
  ['a comparison without its kind', observed({ comparison: { base: '上年' } }), '/observations/0/comparison'],
  ['a flag that is none', observed({ flags: ['final'] }), '/observations/0/flags/0'],
  [
    'an indicator that is neither stock nor flow nor none',
    sample({ indicators: [{ code: 'x', name: 'x', unitKind: 'items', nature: 'rate' }] }),
    '/indicators/0/nature',
  ],
  ['a station with an unknown status', sample({ stations: [{ id: 's', name: '某站', status: 'closed' }] }), '/stations/0/status'],
  ['a network without tiers', sample({ networks: [{ name: '网络' }] }), '/networks/0'],
  ['a list without items', sample({ lists: [{ kind: 'workflow_steps' }] }), '/lists/0'],
  ['a milestone without a time', sample({ milestones: [{ kind: 'meeting', text: '会议' }] }), '/milestones/0'],
  ['a part of a model without its mark', sample({ models: [{ code: '123X', parts: [{ text: '核心' }] }] }), '/models/0/parts/0'],
];

/** As JSON has it: an undefined key is an absent one. */
const written = (report: unknown): unknown => JSON.parse(JSON.stringify(report));

describe('the published schema', () => {
  for (const [what, report, at] of BROKEN) {
    it(`refuses ${what}`, () => {
      expect(faults(written(report))).to.include(at);
    });
  }

  it('takes the report that the broken ones were made from', () => {
    expect(faults(observed({}))).to.deep.equal([]);
  });

  const reports = readdirSync(`${ROOT}reports`).filter((name) => name.endsWith('.json'));
  for (const name of reports) {
    it(`takes reports/${name}`, () => {
      expect(faults(json(`reports/${name}`))).to.deep.equal([]);
    });
  }

  it('has been asked about all sixteen seeds and the national frame', () => {
    expect(reports).to.have.length(17);
  });

  it('is what the editor finds from a report', () => {
    for (const name of reports) expect((json(`reports/${name}`) as RawReport).$schema, name).to.equal('../schema/report.schema.json');
    expect(schema.$schema).to.equal('https://json-schema.org/draft/2020-12/schema');
  });
});

describe('derived files', () => {
  for (const tool of ['write-schema', 'write-reference']) {
    it(`are what tools/${tool}.ts would write now`, () => {
      const { status, stderr } = spawnSync(process.execPath, ['--import', 'tsx', `tools/${tool}.ts`, '--check'], { cwd: ROOT, encoding: 'utf8' });
      expect(status, stderr).to.equal(0);
    });
  }
});

interface Node {
  readonly description?: string;
  readonly enum?: readonly string[];
  readonly items?: Node;
  readonly anyOf?: readonly Node[];
  readonly properties?: Readonly<Record<string, Node>>;
}

/** Every key of the schema with its path. */
function keysOf({ items, anyOf = [], properties = {} }: Node, path = ''): readonly (readonly [path: string, key: Node])[] {
  return [
    ...Object.entries(properties).flatMap(([key, child]) => [[`${path}.${key}`, child] as const, ...keysOf(child, `${path}.${key}`)]),
    ...[...(items ? [items] : []), ...anyOf].flatMap((child) => keysOf(child, path)),
  ];
}

describe('the words of the schema, which editors show', () => {
  const keys = keysOf(schema as Node);

  it('say of every key what it is, in Chinese and in English', () => {
    expect(keys.length).to.be.above(200);
    expect(keys.filter(([, { description = '' }]) => !/\p{Script=Han}.* \/ [A-Za-z%`]/u.test(description)).map(([path]) => path)).to.deep.equal([]);
  });

  it('name each word that may stand there', () => {
    for (const [path, { description = '', enum: words = [] }] of keys)
      if (words.length > 1) for (const word of words) expect(description, path).to.include(`\n${word}: `);
  });
});
