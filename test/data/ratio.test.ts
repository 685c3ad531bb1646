import { expect } from 'chai';
import { exactShare } from '../../src/data/exact-share.ts';
import { amountOf } from '../../src/data/quantity.ts';
import { ratio, shareOf } from '../../src/data/ratio.ts';
import type { Value } from '../../src/data/schema.ts';
import { quantity, written } from './quantities.ts';

describe('ratio', () => {
  const of = (part: Value, whole: Value) => written(ratio(amountOf(part), amountOf(whole)));

  it('does not exist over a base that is zero, may be zero, or is not known', () => {
    expect([of(1, 0), of(0, 0), of(1, { atMost: 5 }), of(1, { atLeast: 0 }), of(1, { words: '各县' }), of({ missing: 'withheld' }, 1)]).to.deep.equal(
      Array(6).fill(null),
    );
  });

  it('is one number for exact amounts, an interval for hedged ones', () => {
    expect([of(60, 100), of(0, 100), of({ atLeast: 50 }, 100), of(50, { atLeast: 100 }), of({ from: 1, to: 2 }, 4)]).to.deep.equal([
      '[0.6, 0.6]',
      '[0, 0]',
      '[0.5, Infinity)',
      '(0, 0.5]',
      '[0.25, 0.5]',
    ]);
  });

  it('of nothing is nothing, whatever the hedge of the base', () => {
    expect([of(0, { atLeast: 100 }), of(0, { nearly: 100 })]).to.deep.equal(['[0, 0]', '[0, 0]']);
  });
});

describe('the share of a part in its whole', () => {
  it('does not exist between unlike units, over nothing, or of what is not known', () => {
    expect(shareOf(quantity(50), quantity(100, { unitKind: 'attendances' }))).to.equal(null);
    expect(shareOf(quantity(50), quantity(0))).to.equal(null);
    expect([shareOf(quantity({ missing: 'withheld' }), quantity(100)), shareOf(quantity(50), quantity({ words: '众多' }))]).to.deep.equal([null, null]);
  });

  it('is exact for exact figures and open for hedged ones', () => {
    expect(shareOf(quantity(836), quantity(11686))).to.deep.include({ lower: 836 / 11686, upper: 836 / 11686 });
    expect(shareOf(quantity({ atLeast: 900 }), quantity(1200))).to.deep.include({ lower: 0.75, upper: Infinity });
    expect(shareOf(quantity(900), quantity({ atLeast: 1200 }))).to.deep.include({ lower: 0, upper: 0.75 });
  });

  it('is one number where its interval is one, and none elsewhere', () => {
    const values: readonly Value[] = [
      0,
      60,
      -5,
      100,
      { atLeast: 100 },
      { lessThan: 100 },
      { nearly: 100 },
      { about: 60 },
      { from: 60, to: 60 },
      { from: 60, to: 100 },
      { words: '众多' },
    ];
    const kinds = ['persons', 'attendances'];
    for (const part of values)
      for (const whole of values)
        for (const unitKind of kinds) {
          const [own, all] = [quantity(part), quantity(whole, { unitKind })];
          const share = shareOf(own, all);
          expect(exactShare(own, all), JSON.stringify([part, whole, unitKind])).to.equal(share && share.lower === share.upper ? share.lower : null);
        }
  });
});
