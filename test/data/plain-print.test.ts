/** What a page takes at a glance, the whole check takes as well, and reads alike. The parser asks for the glance first, so here it is not asked. */
import { expect } from 'chai';
import fc from 'fast-check';
import { checkPrint } from '../../src/data/check-value.ts';
import { STEPS } from '../../src/data/migrate.ts';
import { parseWith } from '../../src/data/parse-report.ts';
import { readNumerals } from '../../src/data/read-numerals.ts';
import type { RawObservation, Value } from '../../src/data/schema.ts';
import { soundReport } from '../../src/data/sound-report.ts';
import { observation, rawReport } from '../fixtures/reports.ts';

const WORDS =
  '|||共|达|达到|高达|近|约|超|超过|不|不少于|不得少于|少于|不足|未|突破|约为|最低|过|第|-|签约|不低于总人数的|每站|全市|时间|首|没有|一|12月|3|数|几|（|/|至|增长|年'.split(
    '|',
  );
const NUMBERS = '5 12 100 1.2 0.5 1,200 两 八 十 十二 一百 一万二 三 半 一半 过半 １２ 1/3 三分之一 '.split(' ');
const TAILS =
  '|||个|人|名|次|人次|户|家|%|％|万|余|多|亿|千|余万|万余|成|‰|个亿|点|点五|番|以上|左右|以内|上下|（次）|/次|月|年|日|至5|、|乡镇社工站|全覆盖|元|元/月|天|分之一|个百分点|倍'.split(
    '|',
  );
const mostly = (words: readonly string[]) => fc.oneof({ weight: 2, arbitrary: fc.constant('') }, { weight: 1, arbitrary: fc.constantFrom(...words) });
const phrase = fc.tuple(mostly(WORDS), fc.constantFrom(...NUMBERS), fc.constantFrom(...TAILS), mostly(TAILS), mostly(TAILS)).map((words) => words.join(''));
const NUMBER = fc.constantFrom(0, 1, 2, 3, 5, 8, 10, 12, 100, 0.5, 0.05, 0.12, 0.03, 1.2, 1200, 12000, 20000, 50000, 80000, 120000, 1000000, 500000000, -5);
const value = fc
  .tuple(fc.constantFrom('', '', 'atLeast', 'moreThan', 'atMost', 'lessThan', 'nearly', 'about', 'ordinal'), NUMBER)
  .map(([kind, number]): Value => (kind === '' ? number : ({ [kind]: number } as unknown as Value)));
const COUNTS = [
  ['people_served', '人'],
  ['people_served', '名'],
  ['service_person_times', '人次'],
  ['station_count', '个'],
  ['station_count', '家'],
  ['station_count', ''],
  ['funding_invested_yuan', '元'],
  ['subsidy_monthly_yuan', '元/月'],
  ['certified_rate', '%'],
] as const;
const hedge = fc.constantFrom(
  ...Array<undefined>(4).fill(undefined),
  '',
  '余',
  '多',
  '达',
  '达到…余',
  '不少于',
  '少于',
  '不得少于',
  '近',
  '约',
  '超',
  '以上',
  '左右',
  '不足',
);
/** Half of the values are the first number of their phrase. */
const valued = fc.tuple(phrase, value, fc.integer({ min: 0, max: 3 })).map(([printed, drawn, own]): readonly [string, Value] => {
  const number = readNumerals(printed)[0]?.number;
  if (own === 0 || number === undefined) return [printed, drawn];
  const [kind = ''] = typeof drawn === 'number' ? [] : Object.keys(drawn);
  return [printed, kind === '' ? number : ({ [kind]: number } as unknown as Value)];
});
const raw: fc.Arbitrary<RawObservation> = fc
  .record({ valued, count: fc.constantFrom(...COUNTS), hedge, inferred: fc.integer({ min: 0, max: 9 }) })
  .map((drawn) =>
    observation(drawn.count[0], drawn.valued[1], {
      unit: drawn.count[1],
      printed: drawn.valued[0],
      ...(drawn.hedge !== undefined && { hedge: drawn.hedge }),
      ...(drawn.inferred === 0 && { flags: ['inferred'] }),
    }),
  );

const checkedWhole = (document: unknown) => parseWith(STEPS, document, checkPrint);

describe('the quick look at print', () => {
  it('takes no figure that the whole check refuses, and reads it as that does', () => {
    let taken = 0;
    fc.assert(
      fc.property(raw, (figure) => {
        const document = rawReport([figure]);
        const sound = soundReport(document);
        if (!sound) return;
        taken += 1;
        const parsed = checkedWhole(document);
        expect(parsed.problems, JSON.stringify(figure)).to.deep.equal([]);
        expect(sound, JSON.stringify(figure)).to.deep.equal(parsed.ok && parsed.report);
      }),
      { numRuns: 30_000 },
    );
    expect(taken).to.be.greaterThan(30);
  });

  const usual: readonly RawObservation[] = [
    observation('station_count', 178, { unit: '个', printed: '共178个' }),
    observation('station_count', 11, { unit: '个', printed: '11个乡镇社工站' }),
    observation('station_count', 2, { unit: '个', printed: '两个文件' }),
    observation('people_served', { atLeast: 80000 }, { unit: '人', hedge: '余', printed: '八万余人' }),
    observation('people_served', { atLeast: 7000 }, { unit: '人', hedge: '达到…余', printed: '达到7000余人' }),
    observation('people_served', { atLeast: 3 }, { unit: '人', hedge: '以上', printed: '3人以上' }),
    observation('funding_invested_yuan', { atLeast: 30000000 }, { unit: '元', hedge: '余', printed: '3000余万元' }),
    observation('certified_rate', { atLeast: 0.4 }, { unit: '%', hedge: '不低于', printed: '不低于40%' }),
    observation('certified_rate', 0.6, { unit: '%', hedge: '达', printed: '达60%' }),
    observation('plan_time_elapsed_share', { moreThan: 0.5 }, { unit: '%', printed: '时间过半' }),
    observation('station_count', { ordinal: 1 }, { unit: '家', printed: '首家' }),
    observation('certified_rate', { words: '全覆盖' }, { unit: '%', printed: '2022年预计全覆盖' }),
  ];
  usual.forEach((figure) => {
    it(`is enough for ${figure.printed}`, () => {
      const document = rawReport([figure]);
      const whole = checkedWhole(document);
      expect(soundReport(document)).to.deep.equal(whole.ok && whole.report);
    });
  });

  ['首5', '首八'].forEach((printed) => {
    it(`leaves ${printed} to the whole check: it only looks like the first`, () => {
      for (const ordinal of [0, 1, 5]) expect(soundReport(rawReport([observation('people_served', { ordinal }, { unit: '人', printed })]))).to.equal(null);
    });
  });
});
