/**
 * The parser against 100,000 documents: near-valid reports, each changed at a few places. Node only: it takes seconds.
 *
 * Whatever comes, there is an answer with problems that have words, every figure that stands can be written, and
 * the page's own objects are as they were.
 */
import { expect } from 'chai';
import fc from 'fast-check';
import { checkReport } from '../../src/data/check-report.ts';
import { figureText } from '../../src/data/format.ts';
import { parseReport } from '../../src/data/parse-report.ts';
import { timeText } from '../../src/data/period.ts';
import { problemText } from '../../src/data/problem-text.ts';
import { intervalOf, numberOf } from '../../src/data/quantity.ts';
import { soundReport } from '../../src/data/sound-report.ts';

/** `npm run test:hostile` asks for more. */
const DOCUMENTS = Number(process.env['DOCUMENTS'] ?? 100_000);

type Json = Record<string | number, unknown>;

/** Reports that are right, small, and use every part of the format between them. */
const BASES: readonly object[] = [
  {
    observations: [
      { id: 'a', indicator: 'station_count', value: 178, unit: '个', printed: '178个', time: { kind: 'as-of', date: '2021-12-31' } },
      { id: 'r', indicator: 'station_coverage_rate', value: 0.6, unit: '%', hedge: '达', printed: '达60%', rate: { numerator: 'a', denominator: 'a' } },
    ],
  },
  {
    observations: [
      { id: 'p', indicator: 'people_served', value: { atLeast: 80000 }, hedge: '余', printed: '八万余人', by: { group: '老人' }, partOf: 'q' },
      { id: 'q', indicator: 'people_served', value: { from: 1, to: 9 }, unit: '人', mayOverlap: ['p'], source: [{ id: 's', page: '1' }] },
    ],
  },
  {
    observations: [
      { id: 'b', indicator: 'station_count', value: { about: 300 }, role: 'target', time: { kind: 'plan', to: '2025' } },
      { id: 'x', indicator: 'own', value: { missing: 'withheld' }, label: { zh: '自有' }, comparison: { kind: 'year-on-year', base: '上年' } },
    ],
    indicators: [{ code: 'own', name: '自有', unitKind: 'items', nature: 'flow' }],
    terms: { 老人: 'older people' },
  },
  {
    observations: ['一', '二'].flatMap((scope, index) => [
      { indicator: 'activities_held', value: { atLeast: 600 }, by: { scope } },
      { indicator: 'service_person_times', value: 6e3 * 100 ** index, by: { scope } },
    ]),
  },
  {
    observations: [{ indicator: 'orgs_incubated', value: { ordinal: 1 }, unit: '家', place: 'p', note: '首家' }],
    stations: [{ id: 's1', name: '站', types: ['综合'], opened: { kind: 'event', date: '--01-05' }, point: { lon: 1, lat: 2, crs: 'WGS84' } }],
    networks: [{ tiers: [{ name: '县' }, { name: '乡', of: 'n', open: true }] }],
  },
  {
    observations: [{ indicator: 'station_coverage_rate', value: { words: '全覆盖' }, flags: ['inferred'], source: 's' }],
    lists: [{ kind: 'steps', items: ['点单', { zh: '派单' }], open: true }],
    milestones: [{ kind: 'opening', text: '揭牌', time: { kind: 'event' } }],
    models: [{ code: '123X', parts: [{ mark: '1', text: '一站', items: ['一'] }] }],
    ext: { own: [1] },
  },
];
const FRAME = {
  format: 'zhanbao/1',
  id: 'sample',
  title: { zh: '报告', en: 'Report' },
  places: [{ id: 'p', name: '某市', level: 'prefecture' }],
  sources: [{ id: 's', document: '某报' }],
};
const TEXTS = BASES.map((base) => JSON.stringify({ ...FRAME, ...base }));

/** What takes the place of something: made anew each time, so that no document shares it with another. */
const JUNK: readonly (() => unknown)[] = [
  ...[null, undefined, NaN, Infinity, -Infinity, 0, -0, -1, 1.5, 1e21, 1e308, 5e-324, 2 ** 53, 60, true, 10n, Symbol('junk')].map((value) => () => value),
  ...['', '0', '178', '1e999', '__proto__', 'constructor', 'a', 'p', 's', 'own', '余', '达到…余', '超', '人次', '％', '万元'].map((value) => () => value),
  ...['2021-02-30', '2021', '--02-30', '9999-12-31', '八万余人', '1.2万亿', '三四个', '60%', '𠮷\ud800', '<img src=x onerror=alert(1)>'].map(
    (value) => () => value,
  ),
  ...['as-of', 'since', 'plan', 'year-to-date', 'target', 'forecast', 'station_count', 'people_served'].map((value) => () => value),
  ...[`[${'[1],'.repeat(9)}0]`, `${'['.repeat(40)}${']'.repeat(40)}`, `{"zh":${'{"zh":'.repeat(9)}1${'}'.repeat(9)}}`].map(
    (text) => () => JSON.parse(text) as unknown,
  ),
  ...['{"__proto__":{"polluted":1}}', '{"__proto__":null,"zh":"站"}', '{"constructor":{"prototype":{"polluted":1}}}'].map(
    (text) => () => JSON.parse(text) as unknown,
  ),
  ...['{"atLeast":1}', '{"moreThan":-1}', '{"lessThan":0}', '{"nearly":-5}', '{"about":0}', '{"from":4,"to":2}', '{"from":1,"to":1e300}'].map(
    (text) => () => JSON.parse(text) as unknown,
  ),
  ...['{"ordinal":0.5}', '{"words":""}', '{"words":"100%"}', '{"missing":"x"}', '{"missing":"not-yet-due"}', '{"atLeast":1,"about":1}'].map(
    (text) => () => JSON.parse(text) as unknown,
  ),
  () => [],
  () => ({}),
  () => Object.assign([], { length: 3 }),
  () => new Date(0),
  () => () => 1,
  () => Object.create(null) as unknown,
  () => Object.fromEntries(Array.from({ length: 220 }, (_, index) => [`key${index}`, index])),
];

interface Change {
  readonly at: number;
  readonly other: number;
  readonly how: number;
  readonly junk: number;
}

/** Each way to change a place of a document; `other` is a second place. */
const WAYS: readonly ((holder: Json, key: string, junk: () => unknown, other: unknown) => void)[] = [
  (holder, key, junk) => void (holder[key] = junk()),
  (holder, key, junk) => void (holder[key] = junk()),
  // A piece from elsewhere: a duplicate, a wrong type, and where it holds the place itself, a cycle.
  (holder, key, _, other) => void (holder[key] = other),
  (holder, key) => void delete holder[key],
  (holder, key) => void (holder[key] = [holder[key], holder[key]]),
  (holder, _, junk) => void (holder['stranger'] = junk()),
  (holder, _, junk) => void Object.defineProperty(holder, '__proto__', { value: junk(), enumerable: true, configurable: true, writable: true }),
  (holder) => void (Array.isArray(holder) && holder.push(...(holder as unknown[]))),
];

/** A place of the document, walked to from its top by the digits of a number; it ends in a cycle as well, for they run out. */
function placeAt(document: Json, digits: number): readonly [Json, string] {
  let holder = document;
  for (let rest = digits; ;) {
    const keys = Object.keys(holder);
    const key = keys[rest % keys.length] ?? 'only';
    const child = holder[key];
    rest = Math.floor(rest / (keys.length + 1));
    if (rest % 4 === 0 || typeof child !== 'object' || child === null) return [holder, key];
    holder = child as Json;
  }
}

function documentOf(base: number, changes: readonly Change[]): unknown {
  const document = JSON.parse(TEXTS[base]!) as Json;
  for (const { at, other, how, junk } of changes) {
    const [holder, key] = placeAt(document, at);
    const [from, name] = placeAt(document, other);
    WAYS[how]!(holder, key, JUNK[junk]!, other % 3 === 0 ? document : from[name]);
  }
  return document;
}

const change: fc.Arbitrary<Change> = fc.record({ at: fc.nat(), other: fc.nat(), how: fc.nat(WAYS.length - 1), junk: fc.nat(JUNK.length - 1) });

/** What an answer must be; the texts of a figure in both languages may not throw, nor hide a number. */
function examine(input: unknown): 'report' | 'refused' {
  const result = parseReport(input);
  if (soundReport(input) && !(result.ok && result.problems.length === 0)) throw new Error('taken as sound, and is not');
  // Of hundreds of unknown keys a few are enough.
  for (const found of [...result.problems.slice(0, 9), ...(result.ok ? checkReport(result.report) : [])]) {
    if (typeof found.path !== 'string' || problemText(found, 'zh') === '' || problemText(found, 'en') === '') throw new Error(`no words: ${found.code}`);
  }
  if (!result.ok) {
    if (!result.problems.some(({ severity }) => severity === 'error')) throw new Error('refused without an error');
    return 'refused';
  }
  const ids = new Set<string>();
  for (const { id, quantity, time, place, sources } of result.report.observations) {
    const number = numberOf(quantity.amount);
    const interval = intervalOf(quantity.amount);
    if (ids.size === ids.add(id).size) throw new Error(`the id ${id} stands twice`);
    if (number !== null && !Number.isFinite(number)) throw new Error(`${id} is ${number}`);
    if (interval && interval.lower > interval.upper) throw new Error(`${id} ends before it starts`);
    if (!result.report.places.some((one) => one.id === place)) throw new Error(`${id} is nowhere`);
    if (sources.some((source) => !result.report.sources.some((one) => one.id === source.id))) throw new Error(`${id} has no source`);
    for (const lang of ['zh', 'en'] as const) {
      if (/NaN|Infinity|undefined|null|\[object/.test(`${figureText(quantity, lang).text}${timeText(time, lang)}`)) throw new Error(`${id} has no text`);
    }
  }
  return 'report';
}

function prototypes(): string {
  return [Object.prototype, Array.prototype, Function.prototype, String.prototype]
    .map((prototype) => JSON.stringify(Object.entries(Object.getOwnPropertyDescriptors(prototype)).map(([key, { value }]) => [key, typeof value])))
    .join();
}

describe(`the parser, given ${DOCUMENTS} documents`, () => {
  it('has right documents to start from', () => {
    expect(TEXTS.map((text) => parseReport(JSON.parse(text)).problems.filter(({ severity }) => severity === 'error'))).to.deep.equal(TEXTS.map(() => []));
  });

  it('always answers, never throws, and leaves every prototype as it was', () => {
    const before = prototypes();
    const answers = { report: 0, refused: 0 };
    fc.assert(
      fc.property(fc.nat(TEXTS.length - 1), fc.array(change, { maxLength: 4 }), (base, changes) => {
        answers[examine(documentOf(base, changes))]++;
      }),
      { numRuns: DOCUMENTS },
    );
    expect(prototypes()).to.equal(before);
    expect(({} as { polluted?: unknown }).polluted).to.equal(undefined);
    expect(answers.report + answers.refused).to.be.at.least(DOCUMENTS);
    // Both kinds of answer were really tried.
    expect(Math.min(answers.report, answers.refused)).to.be.above(DOCUMENTS / 10);
  });

  it('answers for anything that is no document at all', () => {
    fc.assert(
      fc.property(fc.anything({ withBigInt: true, withDate: true, withMap: true, withNullPrototype: true, withSparseArray: true }), (value) => {
        expect(parseReport(value).ok).to.equal(false);
      }),
      { numRuns: 3000 },
    );
  });
});

describe('the parser, given a document made to hang it', () => {
  const observation = { indicator: 'station_count', value: 1 };
  const made = (observations: readonly unknown[], more: object = {}) => parseReport({ ...FRAME, observations, ...more });
  const rows: readonly (readonly [what: string, parse: () => ReturnType<typeof parseReport>])[] = [
    [
      'that holds itself twice over',
      () => {
        const cyclic: Json = { ...FRAME, observations: [] };
        return parseReport(Object.assign(cyclic, { one: cyclic, two: cyclic, ext: [cyclic, cyclic] }));
      },
    ],
    [
      'a million levels deep',
      () => made([], { ext: JSON.parse(`${'['.repeat(1e6)}${']'.repeat(1e6)}`), title: JSON.parse(`${'{"zh":'.repeat(1e4)}"站"${'}'.repeat(1e4)}`) }),
    ],
    ['of a chain of 20,000 parts', () => made(Array.from({ length: 20_000 }, (_, index) => ({ ...observation, id: `o${index}`, partOf: `o${index + 1}` })))],
    [
      'of a ring of 20,000 parts',
      () => made(Array.from({ length: 20_000 }, (_, index) => ({ ...observation, id: `o${index}`, partOf: `o${(index + 1) % 20_000}` }))),
    ],
    ['of 300,000 links to nothing', () => made([{ ...observation, mayOverlap: Array(300_000).fill('nothing') }])],
    ['of 100,000 broken entries', () => made(Array.from({ length: 100_000 }, () => ({ value: '1' })))],
    [
      'of 20,000 tallies of as many places',
      () =>
        made(
          ['activities_held', 'service_person_times'].flatMap((indicator) =>
            Array.from({ length: 10_000 }, (_, index) => ({ indicator, value: 100 + index, place: `p${index}`, by: { scope: '社工站' } })),
          ),
          { places: Array.from({ length: 10_000 }, (_, index) => ({ id: `p${index}`, name: '某镇', level: 'township' })) },
        ),
    ],
  ];
  rows.forEach(([what, parse]) => {
    it(`answers in seconds, where it once took minutes, for one ${what}`, function () {
      this.timeout(20_000);
      const result = parse();
      expect(result.ok ? checkReport(result.report) : result.problems).to.be.an('array');
    });
  });
});
