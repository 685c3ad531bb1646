import { expect } from 'chai';
import fc from 'fast-check';
import { gapTo, togetherOf } from '../../src/data/gap.ts';
import { figureText } from '../../src/data/format.ts';
import type { Value } from '../../src/data/schema.ts';
import { quantity, share } from './quantities.ts';

const people = (value: Value, more = {}) => quantity(value, { unit: '人', unitKind: 'persons', ...more });
const stations = (value: Value) => quantity(value, { unit: '个', unitKind: 'stations' });
const text = (value: ReturnType<typeof people>, goal: ReturnType<typeof people>) => {
  const { reached, by } = gapTo(value, goal);
  return [reached, by && figureText(by, 'zh').text];
};

describe('the gap to a goal', () => {
  it('is not known between unlike units, of what is missing, in words or open', () => {
    expect(text(people(5), stations(9))).to.deep.equal(['cannot-tell', null]);
    const unknown: readonly Value[] = [{ missing: 'not-stated' }, { words: '全覆盖' }, { atLeast: 5 }, { about: 9 }, { from: 5, to: 12 }];
    unknown.forEach((value) => expect(text(people(value), people(9))).to.deep.equal(['cannot-tell', null]));
  });

  it('is not known to a goal whose line is not: 近, 约, 不超过', () => {
    const goals: readonly Value[] = [{ about: 9 }, { nearly: 9 }, { atMost: 9 }, { words: '全覆盖' }];
    expect(goals.map((goal) => gapTo(people(5), people(goal)).by)).to.deep.equal(Array(4).fill(null));
  });

  it('is none where the goal is just reached', () => {
    expect(text(people(9), people(9))).to.deep.equal(['yes', null]);
    expect(text(people(9), people({ atLeast: 9 }))).to.deep.equal(['yes', null]);
  });

  it('is what is missing, or what lies beyond', () => {
    expect(text(stations(72), stations(100))).to.deep.equal(['no', '28个']);
    expect(text(stations(128), stations(100))).to.deep.equal(['yes', '28个']);
  });

  it('is more than the difference where the goal must be exceeded, in the printed scale: 7.93万 of 超10万', () => {
    const certified = people(79300, { scale: '万', digits: 2 });
    expect(text(certified, people({ moreThan: 100000 }, { scale: '万', digits: 0 }))).to.deep.equal(['no', '超过2.07万人']);
  });

  it('has the decimals that it takes where the two are printed in unlike scales: 1.2万 and 9800, 12345 and 0.98万', () => {
    expect(text(people(9800), people({ atLeast: 12000 }, { scale: '万', digits: 1 }))).to.deep.equal(['no', '2200人']);
    expect(text(people(9800, { scale: '万', digits: 2 }), people(12345))).to.deep.equal(['no', '0.2545万人']);
    expect(text(people(70000, { scale: '万', digits: 0 }), people(100000))).to.deep.equal(['no', '3万人']);
    expect(text(people(100000000, { scale: '亿', digits: 0 }), people(100000001))).to.deep.equal(['no', '0.00000001亿人']);
  });

  it('is in percentage points between shares, without binary dust', () => {
    expect(text(share(0.6), share(0.9))).to.deep.equal(['no', '30个百分点']);
    expect(text(share(0.585, 1), share({ atLeast: 0.6 }))).to.deep.equal(['no', '1.5个百分点']);
    // What lies close together leaves more dust than digits.
    expect(text(share(0.9, 2), share(0.9001, 2))).to.deep.equal(['no', '0.01个百分点']);
    expect(text(people(64), people(64.1, { digits: 1 }))).to.deep.equal(['no', '0.1人']);
  });

  it('closes the way from the value to the goal, whatever they are', () => {
    fc.assert(
      fc.property(fc.nat(1e9), fc.nat(1e9), (have, want) => {
        const { reached, by } = gapTo(people(have), people(want));
        const between = by?.amount.kind === 'exact' ? by.amount.number : 0;
        expect(reached === 'yes' ? have - between : have + between).to.equal(want);
      }),
    );
  });
});

describe('groups together', () => {
  it('are at least the largest and at most all of them: 6 and 75 are 75 to 81', () => {
    expect(togetherOf([people(6), people(75)])).to.deep.equal({ from: 75, to: 81 });
    expect(togetherOf([people(0.1), people(0.2)])).to.deep.equal({ from: 0.2, to: 0.3 });
  });

  it('are not known where one is open or missing, or counts another thing', () => {
    expect(togetherOf([people(6), people({ atLeast: 75 })])).to.equal(null);
    expect(togetherOf([people(6), people({ missing: 'not-stated' })])).to.equal(null);
    expect(togetherOf([people(6), stations(75)])).to.equal(null);
    expect(togetherOf([])).to.equal(null);
  });

  it('are not known of shares: 50% and 60% are no 110%', () => {
    expect(togetherOf([share(0.5), share(0.6)])).to.equal(null);
  });
});
