import { expect } from 'chai';
import fc from 'fast-check';
import { checkedReport } from '../../src/data/build-report.ts';
import { parseReport } from '../../src/data/parse-report.ts';
import type { RawObservation, RawReport } from '../../src/data/schema.ts';
import { observation, rawReport, report, stations } from '../fixtures/reports.ts';

/** What is wrong with a document, as [severity, code, path]. */
function problems(input: unknown): readonly (readonly [string, string, string])[] {
  return parseReport(input).problems.map(({ severity, code, path }) => [severity, code, path]);
}

/** The same of one observation in a report that is right otherwise. */
function problemsOf(raw: unknown, more: Partial<RawReport> = {}) {
  return problems({ ...rawReport([], more), observations: [raw] });
}

/** The same with the fields of every object in the opposite order. */
function turned(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  return Object.entries(value).reduceRight((before, [name, inner]) => Object.assign(before, { [name]: turned(inner) }), {});
}

describe('a document that is not a report', () => {
  const rows: readonly (readonly [what: string, input: unknown, code: string, path: string])[] = [
    ['null', null, 'not-a-report', ''],
    ['nothing', undefined, 'not-a-report', ''],
    ['a list', [rawReport()], 'not-a-report', ''],
    ['text', JSON.stringify(rawReport()), 'not-a-report', ''],
    ['a number', NaN, 'not-a-report', ''],
    ['a function', () => rawReport(), 'not-a-report', ''],
    ['an empty object', {}, 'format-missing', 'format'],
    ['a report without a version', { ...rawReport(), format: undefined }, 'format-missing', 'format'],
    ['a report of a later version', { ...rawReport(), format: 'zhanbao/2' }, 'format-unknown', 'format'],
    ['a version that is a number', { ...rawReport(), format: 1 }, 'format-unknown', 'format'],
    ['a version that is a document', { ...rawReport(), format: { format: 'zhanbao/1' } }, 'format-unknown', 'format'],
    ['GeoJSON', { type: 'FeatureCollection', features: [] }, 'format-missing', 'format'],
  ];
  rows.forEach(([what, input, code, path]) => {
    it(`as ${what} is refused with ${code}`, () => {
      expect(parseReport(input).ok).to.equal(false);
      expect(problems(input)).to.deep.equal([['error', code, path]]);
    });
  });
});

describe('the frame of a report', () => {
  const rows: readonly (readonly [what: string, change: object, path: string])[] = [
    ['an id that is empty', { id: '' }, 'id'],
    ['no title', { title: undefined }, 'title'],
    ['a title without Chinese', { title: { en: 'A report' } }, 'title'],
    ['no places', { places: [] }, 'places'],
    ['no sources', { sources: [] }, 'sources'],
    ['observations that are not a list', { observations: {} }, 'observations'],
    ['a place without a level', { places: [{ id: 'city', name: '某市' }] }, 'places[0].level'],
    ['a date of another form', { sources: [{ id: 'paper', document: '某报', date: '2021/06/30' }] }, 'sources[0].date'],
  ];
  rows.forEach(([what, change, path]) => {
    it(`refuses the report for ${what}, and says where`, () => {
      expect(parseReport({ ...rawReport(), ...change }).ok).to.equal(false);
      expect(problems({ ...rawReport(), ...change })).to.deep.equal([['error', 'shape', path]]);
    });
  });

  it('is refused for its fault although hundreds of unknown keys stand before it', () => {
    const strangers = Object.fromEntries(Array.from({ length: 500 }, (_, index) => [`key${index}`, 1]));
    expect(parseReport({ ...strangers, ...rawReport(), places: 5 }).ok).to.equal(false);
  });

  it('warns of unknown keys by their places, in the order of the document, and stands', () => {
    const raw = { ...rawReport([stations(1)]), pulbisher: 'x', places: [{ id: 'city', name: '某市', level: 'prefecture', codes: '1' }] };
    expect(problems(raw)).to.deep.equal([
      ['warning', 'unknown-key', 'places[0].codes'],
      ['warning', 'unknown-key', 'pulbisher'],
    ]);
  });

  it('leaves data of one’s own under ext alone', () => {
    const ext = { anything: [{ goes: true }] };
    expect(report([{ ...stations(1), ext }], { ext })).to.deep.include({ ext, problems: [] });
  });
});

describe('an entry that is wrong', () => {
  const rows: readonly (readonly [what: string, raw: unknown, code: string, path: string])[] = [
    ['that is no object', null, 'shape', ''],
    ['without a value', { indicator: 'station_count' }, 'shape', '.value'],
    ['whose number is text', { ...stations(1), value: '178' }, 'shape', '.value'],
    ['whose number is not finite', { ...stations(1), value: Infinity }, 'shape', '.value'],
    ['with two hedges at once', { ...stations(1), value: { atLeast: 1, about: 2 } }, 'shape', '.value'],
    ['with an unknown role', { ...stations(1), role: 'planned' }, 'shape', '.role'],
    ['of an indicator that nobody defined', observation('statoin_count', 1), 'unknown-indicator', '.indicator'],
    ['of an indicator named as every object’s own', observation('constructor', 1), 'unknown-indicator', '.indicator'],
    ['of a place that is not in the report', stations(1, { place: 'nowhere' }), 'unknown-reference', '.place'],
    ['of a source that is not in the report', stations(1, { source: ['paper', { id: 'nowhere' }] }), 'unknown-reference', '.source'],
    ['counting persons in attendances', observation('people_served', 5, { unit: '人次' }), 'wrong-unit', '.unit'],
    ['counting attendances in persons', observation('service_person_times', 5, { unit: '人' }), 'wrong-unit', '.unit'],
    ['counting money as a share', observation('resources_linked_yuan', 5, { unit: '%' }), 'wrong-unit', '.unit'],
    ['that is negative', stations(-1), 'negative', '.value'],
    ['that is a fraction of a person', observation('people_served', 1.5, { unit: '人' }), 'fractional', '.value'],
    ['that is a fraction of a project', observation('project_count', 1.5, { unit: '个' }), 'fractional', '.value'],
    ['that is a fraction of a station, hedged', stations({ atLeast: 1.5 }), 'fractional', '.value'],
    ['that is too large to be held exactly', stations(2 ** 53), 'not-finite', '.value'],
    ['whose range is reversed', stations({ from: 4, to: 2 }), 'range-reversed', '.value'],
    ['whose range ends in a fraction', stations({ from: 2, to: 4.5 }), 'fractional', '.value'],
    ['whose hedge says something else', stations(30, { hedge: '余' }), 'hedge-differs', '.hedge'],
    ['whose hedge is only emphasis beside a bound', stations({ atLeast: 30 }, { hedge: '达' }), 'hedge-differs', '.hedge'],
    ['whose hedge is not known', stations(30, { hedge: '大概' }), 'hedge-differs', '.hedge'],
    ['that drops the 余 of its phrase', observation('people_served', 80000, { unit: '人', printed: '八万余人' }), 'hedge-differs', '.value'],
    ['that drops the 余 behind 达到', observation('people_served', 15000, { unit: '人', hedge: '达到', printed: '达到1.5万余人' }), 'hedge-differs', '.value'],
    ['that drops the 近 before its number', observation('people_served', 5000, { unit: '人', printed: '近5000人' }), 'hedge-differs', '.value'],
    ['that drops the 至少 before its number', observation('people_served', 30, { unit: '人', printed: '为至少30人' }), 'hedge-differs', '.value'],
    ['that drops the 以上 behind its counter', observation('people_served', 30, { unit: '人', printed: '30人以上' }), 'hedge-differs', '.value'],
    [
      'that says 约 where 近 is printed',
      observation('people_served', { about: 30 }, { unit: '人', hedge: '约', printed: '近30人' }),
      'hedge-differs',
      '.value',
    ],
    ['whose phrase counts attendances, its unit persons', observation('people_served', 500, { unit: '人', printed: '服务500人次' }), 'wrong-unit', '.printed'],
    [
      'whose phrase counts attendances, without a unit of its own',
      observation('people_served', { atLeast: 500 }, { printed: '500余人次' }),
      'wrong-unit',
      '.printed',
    ],
    [
      'whose range counts attendances in print, persons in its unit',
      observation('people_served', { from: 2, to: 4 }, { unit: '人', printed: '2至4人次' }),
      'wrong-unit',
      '.printed',
    ],
    [
      'whose range drops the 以上 behind it',
      observation('people_served', { from: 2, to: 4 }, { unit: '人', printed: '2至4人以上' }),
      'hedge-differs',
      '.value',
    ],
    ...(
      [
        ['that is under two where 不得少于2名 asks for two at least', { lessThan: 2 }, '名', '不得少于2名'],
        ['that is over 500 where 不得超过500 allows no more', { moreThan: 500 }, '名', '不得超过500名'],
        ['that drops the 超过了 before its number', 1000, '人', '超过了1000人'],
        ['that drops the 突破 before its number', 1000, '人', '突破1000人'],
        ['that drops the 约为 before its number', 1000, '人', '约为1000人'],
        ['that drops the 最低 before its number', 1000, '人', '最低1000人'],
      ] as const
    ).map(([what, value, unit, printed]) => [what, observation('people_served', value, { unit, printed }), 'hedge-differs', '.value'] as const),
    [
      'that drops the 不低于 before the base of its share',
      observation('certified_rate', 0.75, { unit: '%', printed: '不低于总人数的75%' }),
      'hedge-differs',
      '.value',
    ],
    ['whose phrase counts 人（次）, its unit persons', observation('people_served', 1200, { unit: '人', printed: '1200人（次）' }), 'wrong-unit', '.printed'],
    ...(
      [
        ['that is all of it where a third is printed', 1, '三分之一'],
        ['that is the top of a fraction', 1, '占1/3'],
        ['that is 0.3 where a third is printed', 0.3, '三分之一'],
        ['that is eight where eight tenths are printed', { atLeast: 8 }, '八成以上'],
        ['that is near eight tenths, but not eight tenths', 0.803, '八成'],
        ['that is one where a half is printed', 1, '一半'],
        ['that is five where five per mille are printed', 5, '5‰'],
        ['that is three where three in ten thousand are printed', 3, '万分之三'],
        ['that loses the decimals of 六十五点五', 0.65, '百分之六十五点五'],
        ['that is the month of its phrase', 8, '8月达60%'],
        ['that is a count where its share is printed', 12, '12个站占12%'],
        ['that is less than 全覆盖', 0.6, '全覆盖'],
        ['that is one end of a range', 0.25, '25%—30%'],
      ] as const
    ).map(([what, value, printed]) => [what, observation('certified_rate', value, { unit: '%', printed }), 'printed-differs', '.value'] as const),
    ['that is half where 过半 is printed', observation('certified_rate', 0.5, { unit: '%', printed: '人数过半' }), 'hedge-differs', '.value'],
    ['that drops the 余 of 3千余', observation('people_served', 3000, { unit: '人', printed: '3千余人' }), 'hedge-differs', '.value'],
    ...(
      [
        ['that is 50000 where 三点五万 is printed', 50000, '三点五万人'],
        ['that is 2 where 2个亿 is printed', 2, '2个亿'],
        ['that is 3000 where 3千万 is printed', 3000, '3千万人'],
        ['that is 300 where 3千 is printed', 300, '3千人'],
        ['that is one end of a range of persons', 5, '3至5人'],
        ['that is at least the lower end of a range', { atLeast: 3 }, '3至5人'],
        ['that is the month of a phrase', 12, '12月新增5人'],
        ['that is the year of a phrase', 2023, '2023年底5人'],
        ['that is an ordinal', 3, '列全省第3名'],
        ['that is a rank', 3, '位居第三'],
        ['that is somebody where 无人 is printed', 5, '无人通过'],
        ['that is something where 无 is printed', 5, '无'],
      ] as const
    ).map(([what, value, printed]) => [what, observation('people_served', value, { unit: '人', printed }), 'printed-differs', '.value'] as const),
    ['that is open where a bare number is printed', stations({ atLeast: 178 }, { printed: '178个' }), 'hedge-differs', '.value'],
    ['that says 余 where none is printed', stations({ atLeast: 178 }, { hedge: '余', printed: '178个' }), 'hedge-differs', '.value'],
    ['that says 约 where none is printed', stations({ about: 178 }, { hedge: '约', printed: '１７８个' }), 'hedge-differs', '.value'],
    ['that is near a share printed alone', observation('certified_rate', { nearly: 0.7 }, { unit: '%', printed: '七成' }), 'hedge-differs', '.value'],
    ['that is 60 where 60% is printed', observation('station_coverage_rate', 60, { unit: '%', printed: '达60%' }), 'printed-differs', '.value'],
    ['that is 1.2 where 1.2万 is printed', observation('funding_invested_yuan', 1.2, { unit: '元', printed: '1.2万元' }), 'printed-differs', '.value'],
    ['that is the tenth where the first is printed', stations({ ordinal: 10 }, { unit: '家', printed: '首家' }), 'printed-differs', '.value'],
    ['that is not in its phrase', stations(187, { printed: '178个' }), 'printed-differs', '.value'],
    ['whose range ends elsewhere than its phrase', stations({ from: 2, to: 9 }, { printed: '2至4个' }), 'printed-differs', '.value'],
    ['of a day that does not exist', stations(1, { time: { kind: 'as-of', date: '2021-02-30' } }), 'no-such-date', '.time.date'],
    ['since a day that does not exist', stations(1, { time: { kind: 'since', from: '2021-04-31' } }), 'no-such-date', '.time.from'],
    ['until a day that does not exist', stations(1, { time: { kind: 'plan', to: '--02-30' } }), 'no-such-date', '.time.to'],
  ];
  rows.forEach(([what, raw, code, path]) => {
    it(`${what} is refused with ${code}`, () => expect(problemsOf(raw)).to.deep.equal([['error', code, `observations[0]${path}`]]));
  });

  it('is refused alone: the others stand, and all its faults are named', () => {
    const broken = { ...stations(-1), indicator: 'nothing', place: 'nowhere' };
    const { observations, problems: found } = report([stations(1, { id: 'first' }), broken as RawObservation, stations(3, { id: 'third', role: 'target' })]);
    expect(observations.map(({ id }) => id)).to.deep.equal(['first', 'third']);
    expect(found.map(({ path }) => path)).to.deep.equal(['observations[1].indicator', 'observations[1].place', 'observations[1].value']);
  });

  it('keeps its id from others only where it stands: the second of two is refused, the one after a refused is not', () => {
    expect(problems(rawReport([stations(1, { id: 'a' }), stations(2, { id: 'a', role: 'target' })]))).to.deep.equal([
      ['error', 'duplicate-id', 'observations[1].id'],
    ]);
    expect(problems(rawReport([stations(-1, { id: 'a' }), stations(2, { id: 'a' })]))).to.deep.equal([['error', 'negative', 'observations[0].value']]);
  });

  it('of another section is refused alone as well, by its place', () => {
    const raw = {
      ...rawReport(),
      lists: [
        { kind: 'steps', items: [] },
        { kind: 'steps', items: '点单' },
      ],
      stations: [{ id: 's' }],
      models: [5],
    };
    expect(problems(raw)).to.deep.equal([
      ['error', 'shape', 'stations[0].name'],
      ['error', 'shape', 'lists[1].items'],
      ['error', 'shape', 'models[0]'],
    ]);
    expect(report([], { lists: raw.lists as never }).lists).to.deep.equal([{ kind: 'steps', items: [] }]);
  });
});

/** Indicators that measure, and are not in the catalogue. */
const MEASURES: RawReport['indicators'] = [
  { code: 'birth_rate', name: '出生率', unitKind: 'per-thousand', nature: 'none' },
  { code: 'operating_years', name: '年数', unitKind: 'years', nature: 'none' },
];

describe('an entry that is right', () => {
  it('without more is of the first place and source, actual, at no stated time, in no breakdown', () => {
    const [figure] = report([{ indicator: 'station_count', value: 178 }]).observations;
    expect(figure).to.deep.include({ id: 'station_count-0', place: 'city', role: 'actual', by: {}, sources: [{ id: 'paper' }], time: { kind: 'not-stated' } });
    expect(figure?.quantity).to.deep.equal({
      amount: { kind: 'exact', number: 178 },
      unit: '',
      unitKind: 'stations',
      hedge: '',
      scale: '',
      digits: null,
      hedgeInside: false,
      added: false,
      phrase: '',
    });
    expect(report([stations(50, { counting: 'increment' })]).observations[0]?.quantity.added).to.equal(true);
  });

  it('is of the first source alone, where there are several', () => {
    const sources = ['paper', 'station'].map((id) => ({ id, document: '某报' }));
    expect(report([stations(178)], { sources }).observations[0]?.sources).to.deep.equal([{ id: 'paper' }]);
  });

  it('reads the same whatever the order of its fields', () => {
    const text = fc.record({ zh: fc.string(), en: fc.string() }, { requiredKeys: ['zh'] });
    const entry = fc.record(
      {
        time: fc.record({ kind: fc.constant('year'), date: fc.constant('2021'), from: fc.constant('2020'), printed: fc.string() }, { requiredKeys: ['kind'] }),
        label: fc.oneof(text, fc.string()),
        comparison: fc.record({ kind: fc.constant('points'), base: fc.oneof(text, fc.string()) }, { requiredKeys: ['kind'] }),
      },
      { requiredKeys: [] },
    );
    const read = (more: object) => JSON.stringify(report([stations(178, more)]).observations);
    fc.assert(
      fc.property(entry, (more) => {
        expect(read(turned(more) as object)).to.equal(read(more));
      }),
    );
  });

  it('keeps scale, decimals and hedge of its phrase', () => {
    const raw = observation('people_served', { atLeast: 80000 }, { unit: '人', hedge: '余', printed: '八万余人' });
    expect(report([raw]).observations[0]?.quantity).to.include({ scale: '万', digits: 0, hedge: '余', hedgeInside: false });
    const inside = observation('funding_invested_yuan', { atLeast: 30000000 }, { unit: '元', hedge: '余', printed: '3000余万元' });
    expect(report([inside]).observations[0]?.quantity).to.include({ scale: '万', digits: 0, hedgeInside: true });
  });

  it('may say that what looks like a hedge in print is none, or need not where it plainly is none', () => {
    const rows = [
      observation('people_served', 30, { unit: '人', hedge: '', printed: '超30人' }),
      ...['签约30人', '附近30人', '节约30人', '共30人'].map((printed) => observation('people_served', 30, { id: printed, unit: '人', printed })),
    ];
    expect(report(rows).observations.map(({ printed }) => printed)).to.deep.equal(['超30人', '签约30人', '附近30人', '节约30人', '共30人']);
  });

  it('may be counted by the month where the month stands elsewhere in the sentence', () => {
    expect(report([observation('subsidy_monthly_yuan', 100, { unit: '元/月', printed: '100元' })]).observations).to.have.length(1);
  });

  it('keeps its phrase as a whole where that says the number in words that are not read', () => {
    const half = observation('plan_time_elapsed_share', { moreThan: 0.5 }, { unit: '%', printed: '时间过半' });
    const large = observation('people_served', 12000, { unit: '人', printed: '一万二千人' });
    expect([half, large, stations(178, { printed: '178个' })].map((raw) => report([raw]).observations[0]?.quantity.phrase)).to.deep.equal([
      '时间过半',
      '一万二千人',
      '',
    ]);
  });

  const rows: readonly (readonly [what: string, raw: RawObservation])[] = [
    ['zero', stations(0)],
    ['a missing value, with its reason', stations({ missing: 'not-collected' })],
    ['words beside a phrase without numbers', observation('station_coverage_rate', { words: '全覆盖' }, { unit: '%', printed: '全覆盖' })],
    ['a number that its phrase says in words only', observation('plan_time_elapsed_share', { moreThan: 0.5 }, { unit: '%', printed: '时间过半' })],
    ['a share of its phrase', observation('station_coverage_rate', 0.6, { unit: '%', hedge: '达', printed: '达60%' })],
    ['a share in Chinese', observation('station_coverage_rate', 0.6, { unit: '%', printed: '百分之六十' })],
    ['decimals that binary numbers do not hold', observation('funding_invested_yuan', 2394030, { unit: '元', printed: '239.403万元' })],
    ['a number beside others in its phrase', stations(178, { printed: '2021年底178个，达60%' })],
    ['a range of its phrase', observation('station_coverage_rate', { from: 0.25, to: 0.3 }, { unit: '%', printed: '25%—30%' })],
    ['a number that the report infers from its phrase', stations(2, { printed: '沙河、平川1个镇', flags: ['inferred'] })],
    [
      'a decrease, which is printed without its sign',
      observation('exam_yoy_growth', -0.05, { unit: '%', printed: '下降5%', comparison: { kind: 'year-on-year' } }),
    ],
    ['a unit that leaves its kind to the indicator', observation('people_served', 5, { unit: '位' })],
    ['a unit of a kind that texts use for it', observation('case_count', 60, { unit: '人' })],
    ['a leap day, and one without a year', stations(1, { time: { kind: 'plan', from: '2020-02-29', to: '--02-29' } })],
    ['at least two, where 不得少于2名 is printed', observation('people_served', { atLeast: 2 }, { unit: '名', hedge: '不得少于', printed: '不得少于2名' })],
    ['a limit in words that turn round another', observation('people_served', { atMost: 500 }, { unit: '名', printed: '不得超过500名' })],
    ['attendances, printed 人（次） or 人/次', observation('service_person_times', { atLeast: 1200 }, { unit: '人次', hedge: '余', printed: '1200余人/次' })],
    ...[0.33, 0.333, 0.3333, 0.333333].map((third): [string, RawObservation] => [
      `a third, written ${third}`,
      observation('certified_rate', third, { unit: '%', printed: '占1/3' }),
    ]),
    ['eight tenths or more', observation('certified_rate', { atLeast: 0.8 }, { unit: '%', hedge: '以上', printed: '八成以上' })],
    ['more than half', observation('certified_rate', { atLeast: 0.5 }, { unit: '%', hedge: '以上', printed: '半数以上' })],
    ['a share per mille', observation('certified_rate', 0.005, { unit: '%', printed: '5‰' })],
    ['a number per mille, where that is its unit', observation('birth_rate', 5, { unit: '‰', unitKind: 'per-thousand', printed: '5‰' })],
    ['a share printed as a fraction of one', observation('certified_rate', 0.6, { unit: '%', printed: '占比0.6' })],
    ['a count out of a count', observation('people_served', 12, { unit: '人', printed: '12/15' })],
    ['3千余', observation('people_served', { atLeast: 3000 }, { unit: '人', hedge: '余', printed: '3千余人' })],
    ['3千万', observation('funding_invested_yuan', 30000000, { unit: '元', printed: '3千万元' })],
    ['none, printed 无', observation('people_served', 0, { unit: '人', printed: '无人通过' })],
    ['years, in print and as unit', observation('operating_years', 3, { unit: '年', printed: '历时3年' })],
    ['an ordinal', stations({ ordinal: 3 }, { unit: '家', printed: '第3家' })],
    ['beside an ordinal', stations(3, { printed: '第三方机构3个' })],
    ['all of it, printed 全覆盖', observation('certified_rate', 1, { unit: '%', printed: '全覆盖' })],
    ['open in a word that is no known hedge', stations({ about: 178 }, { printed: '大概178个' })],
    ['open beside a bare number, where the report infers it', stations({ about: 178 }, { printed: '178个', flags: ['inferred'] })],
    ['several sources, with page and words', stations(1, { source: ['paper', { id: 'paper', page: '2', quote: '178个' }] })],
  ];
  rows.forEach(([what, raw]) => {
    it(`may be ${what}`, () => expect(problemsOf(raw, { indicators: MEASURES })).to.deep.equal([]));
  });

  it('may be of an indicator of the report’s own, or of one that it defines anew', () => {
    const indicators = [
      { code: 'own', name: '自有', unitKind: 'items', nature: 'none' },
      { code: 'station_count', name: '站点', unitKind: 'sites', nature: 'stock' },
    ] as const;
    const { observations } = report([observation('own', 2), stations(1)], { indicators: [...indicators] });
    expect(observations.map(({ quantity, definition }) => [quantity.unitKind, definition.name])).to.deep.equal([
      ['items', '自有'],
      ['sites', '站点'],
    ]);
  });
});

describe('a unit that is not known', () => {
  it('is refused: what it counts cannot be checked', () => {
    expect(problemsOf(stations(1, { unit: '万元' }))).to.deep.equal([['error', 'unknown-unit', 'observations[0].unit']]);
  });

  it('is refused whatever the report says that it counts, where part of the number stands in it: 120 of 1200000 would be added to others', () => {
    for (const unit of ['万元', '亿元', '万人', '千元', '百人', '万亩', '百万人', '十万元', '百户'])
      expect(problemsOf(stations(120, { unit, unitKind: 'stations' })), unit).to.deep.equal([['error', 'unknown-unit', 'observations[0].unit']]);
    expect(problemsOf(observation('funding_invested_yuan', 1_200_000, { unit: '万元', unitKind: 'money', printed: '120万元' }))).to.deep.equal([
      ['error', 'unknown-unit', 'observations[0].unit'],
    ]);
    for (const unit of ['千克', '千米', '座']) expect(problemsOf(stations(120, { unit, unitKind: 'stations' })), unit).to.deep.equal([]);
  });

  it('stands where the report says what it counts', () => {
    expect(problemsOf(stations(1, { unit: '座', unitKind: 'stations' }))).to.deep.equal([]);
  });
});

describe('an indicator whose entry was refused', () => {
  it('is remembered as stated', () => {
    expect([...report([stations(1, { unit: '万元' })]).refused]).to.deep.equal(['station_count']);
    expect([...report([stations(1)]).refused]).to.deep.equal([]);
  });
});

describe('what stands with a warning', () => {
  it('is a link to a figure that is not there, each of them', () => {
    const raw = stations(1, { id: 'a', partOf: 'x', mayOverlap: ['y', 'a'], rate: { numerator: 'z', denominator: 'a' } });
    const { observations, problems: found } = report([raw]);
    expect(observations).to.have.lengthOf(1);
    expect(found.map(({ code, path, found: { found: id }, about }) => [code, path, id, about])).to.deep.equal(
      ['x', 'z', 'y'].map((id) => ['unknown-reference', 'a', id, ['a']]),
    );
  });

  it('is a link to nothing although it is the only one: it may overlap', () => {
    expect(problemsOf(stations(1, { id: 'a', mayOverlap: ['x'] }))).to.deep.equal([['warning', 'unknown-reference', 'a']]);
  });

  it('is a figure that is part of itself, by one step or by several; not one that hangs on such a ring', () => {
    const link = (id: string, partOf: string) => stations(1, { id, partOf, role: 'target', label: id });
    const { problems: found } = report([link('self', 'self'), link('a', 'b'), link('b', 'c'), link('c', 'a'), link('tail', 'a'), link('far', 'tail')]);
    expect(found.map(({ code, path }) => [code, path])).to.deep.equal(['self', 'a', 'b', 'c'].map((id) => ['part-of-itself', id]));
  });
});

describe('parsing', () => {
  it('knows its own reports, and nothing that only looks like one', () => {
    const own = report();
    const others = [{ ...own }, rawReport(), null, undefined, 'report', 5];
    expect([checkedReport(own), ...others.map(checkedReport)]).to.deep.equal([own, ...others.map(() => null)]);
    expect(checkedReport(own)).to.equal(own);
  });

  it('knows them behind the proxies of a framework as well', () => {
    const own = report();
    const reactive = (value: unknown): unknown =>
      typeof value === 'object' && value !== null ? new Proxy(value, { get: (of, key) => reactive(Reflect.get(of, key)) }) : value;
    expect(checkedReport(reactive(own))).to.equal(own);
  });

  it('leaves the document as it was', () => {
    const raw = rawReport([stations(1, { partOf: 'x', by: { tier: '乡镇' } }), stations(-1)], { ext: {} });
    const before = structuredClone(raw);
    parseReport(raw);
    expect(raw).to.deep.equal(before);
  });

  it('gives the same answer for the same document', () => {
    const raw = rawReport([stations(1, { partOf: 'x' }), stations(-1)]);
    expect(parseReport(raw).problems).to.deep.equal(parseReport(raw).problems);
  });
});
