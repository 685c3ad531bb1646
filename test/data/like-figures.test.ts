import { expect } from 'chai';
import { byKey, groupBy, isCertainlyBefore, isSameTime, statedInterval, timeKey } from '../../src/data/like-figures.ts';
import type { Time } from '../../src/data/schema.ts';
import { accepted } from '../fixtures/findings.ts';
import { coverage, stations } from '../fixtures/reports.ts';

const only = (raw: ReturnType<typeof stations>) => {
  const [figure] = accepted([raw], {
    sources: [
      { id: 'paper', document: '某报' },
      { id: 'other', document: '另一报' },
    ],
  }).observations;
  if (!figure) throw new Error('refused');
  return figure;
};
const at = (time: Time, source = 'paper') => timeKey(only(stations(1, { time, source })));

describe('figures that are alike', () => {
  it('are grouped in the order in which they come', () => {
    expect([...groupBy([3, 1, 4, 1, 5], (number) => (number % 2 ? 'odd' : 'even'))]).to.deep.equal([
      ['odd', [3, 1, 1, 5]],
      ['even', [4]],
    ]);
    expect([...groupBy([], String)]).to.deep.equal([]);
  });

  it('have one breakdown whatever the order of its dimensions', () => {
    expect(byKey(only(stations(1, { by: { tier: '乡镇', phase: '试点' } })))).to.equal(byKey(only(stations(1, { by: { phase: '试点', tier: '乡镇' } }))));
    expect(byKey(only(stations(1, { by: { tier: '乡镇' } })))).to.not.equal(byKey(only(stations(1))));
  });

  it('have one time by its dates, else by its words within one document', () => {
    expect(at({ kind: 'as-of', date: '2021', printed: '2021年底' })).to.equal(at({ kind: 'as-of', date: '2021', printed: '去年底' }, 'other'));
    expect(at({ kind: 'as-of', printed: '截至目前' })).to.equal(at({ kind: 'as-of', printed: '目前' }));
    expect(at({ kind: 'as-of', printed: '目前' })).to.not.equal(at({ kind: 'as-of', printed: '目前' }, 'other'));
    expect(at({ kind: 'as-of', printed: '去年底' })).to.not.equal(at({ kind: 'as-of', printed: '目前' }));
    expect(at({ kind: 'as-of', date: '2021' })).to.not.equal(at({ kind: 'year', date: '2021' }));
  });

  it('are of one time where a part (其中) states none, or years that reach to that of its whole', () => {
    const [whole, part, other] = accepted([
      stations(9, { id: 'w', time: { kind: 'as-of', date: '2022' } }),
      stations(3, { partOf: 'w' }),
      stations(2, { id: 'o' }),
    ]).observations;
    const timed = (time: Time) => isSameTime({ ...part!, time }, whole!);
    expect(isSameTime(part!, whole!)).to.equal(true);
    expect(isSameTime(other!, whole!)).to.equal(false);
    expect(timed({ kind: 'as-of', printed: '近两年来' })).to.equal(true);
    expect(timed({ kind: 'as-of', printed: '目前' })).to.equal(false);
    expect(timed({ kind: 'year-to-date', printed: '今年以来' })).to.equal(false);
    expect(timed({ kind: 'as-of', date: '2023', printed: '近两年来' })).to.equal(false);
  });

  const dates: readonly (readonly [one: string, other: string, before: boolean])[] = [
    ['2020', '2020', false],
    ['2020', '2021', true],
    ['2021', '2020', false],
    ['2020', '2020-06', false],
    ['2020-12-31', '2021', true],
    ['2021-05-31', '2021-06', true],
    ['2021-Q1', '2021-06', false],
    ['2020-Q4', '2021-Q1', true],
    ['2021-Q1', '2021-Q2', true],
    ['2021-Q2', '2021-Q2', false],
    ['2021-Q2', '2021-Q1', false],
    ['--01-05', '2021', false],
    ['2021', '--01-05', false],
  ];
  dates.forEach(([one, other, before]) => {
    it(`${one} is ${before ? '' : 'not '}certainly before ${other}`, () => expect(isCertainlyBefore(one, other)).to.equal(before));
  });

  it('may have been rounded where the print is short, and not where it counts one by one', () => {
    expect(statedInterval(only(stations(80_000, { printed: '8万个' })).quantity)).to.include({ lower: 75_000, upper: 90_000 });
    expect(statedInterval(only(coverage(0.6, { printed: '60%' })).quantity)).to.include({ lower: 0.595, upper: 0.61 });
    expect(statedInterval(only(stations(178, { printed: '178个' })).quantity)).to.include({ lower: 178, upper: 178 });
    expect(statedInterval(only(stations({ missing: 'not-stated' })).quantity)).to.equal(null);
  });
});
