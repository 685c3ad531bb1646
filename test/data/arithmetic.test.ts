import { expect } from 'chai';
import fc from 'fast-check';
import { add, meets, subtract, type Answer } from '../../src/data/arithmetic.ts';
import { amountOf } from '../../src/data/quantity.ts';
import type { Value } from '../../src/data/schema.ts';
import { quantity, share } from './quantities.ts';

const WITHOUT_NUMBER: readonly Value[] = [{ words: '全覆盖' }, { missing: 'not-stated' }];

describe('meets', () => {
  const rows: readonly (readonly [value: Value, target: Value, answer: Answer])[] = [
    [99, 100, 'no'],
    [100, 100, 'yes'],
    [128, 100, 'yes'],
    [100, { atLeast: 100 }, 'yes'],
    [100, { moreThan: 100 }, 'no'],
    [{ moreThan: 100 }, { moreThan: 100 }, 'yes'],
    [{ atLeast: 100 }, { moreThan: 100 }, 'cannot-tell'],
    [{ atLeast: 100 }, 100, 'yes'],
    [{ atLeast: 80 }, 100, 'cannot-tell'],
    [{ atMost: 100 }, 100, 'cannot-tell'],
    [{ lessThan: 100 }, 100, 'no'],
    [{ nearly: 100 }, 100, 'no'],
    [{ nearly: 100 }, 80, 'cannot-tell'],
    [{ nearly: 100 }, 50, 'yes'],
    [{ about: 100 }, 100, 'cannot-tell'],
    [{ about: 100 }, 150, 'no'],
    [{ from: 90, to: 110 }, 100, 'cannot-tell'],
    [2, { from: 2, to: 4 }, 'yes'],
    [1, { from: 2, to: 4 }, 'no'],
    [60, { about: 100 }, 'cannot-tell'],
    [50, { about: 100 }, 'no'],
    [150, { about: 100 }, 'yes'],
    [100, { nearly: 100 }, 'yes'],
    [60, { nearly: 100 }, 'cannot-tell'],
    // A ceiling is kept to, not reached.
    [50, { atMost: 100 }, 'cannot-tell'],
    [{ words: '全覆盖' }, 1, 'cannot-tell'],
    [{ missing: 'not-stated' }, 0, 'cannot-tell'],
    [0, { missing: 'not-stated' }, 'cannot-tell'],
    [{ ordinal: 1 }, 1, 'cannot-tell'],
  ];
  rows.forEach(([value, target, answer]) => {
    it(`says ${answer} of ${JSON.stringify(value)} against ${JSON.stringify(target)}`, () => {
      expect(meets(amountOf(value), amountOf(target))).to.equal(answer);
    });
  });
});

describe('add and subtract', () => {
  it('refuse unlike units: persons and attendances, households and household visits', () => {
    expect(add(quantity(5), quantity(5, { unitKind: 'attendances' }))).to.equal(null);
    expect(subtract(quantity(5, { unitKind: 'households' }), quantity(5, { unitKind: 'household-visits' }))).to.equal(null);
  });

  it('refuse where either is missing or in words: nothing is filled in', () => {
    WITHOUT_NUMBER.forEach((value) => {
      expect([add(quantity(5), quantity(value)), add(quantity(value), quantity(5)), subtract(quantity(5), quantity(value))]).to.deep.equal([null, null, null]);
    });
  });

  it('carry a hedge into the result', () => {
    expect(add(quantity({ atLeast: 900 }), quantity(100))).to.deep.equal({ kind: 'bound', side: 'lower', number: 1000, included: true });
    expect(add(quantity({ moreThan: 900 }), quantity({ atLeast: 100 }))).to.deep.equal({ kind: 'bound', side: 'lower', number: 1000, included: false });
    expect(add(quantity({ lessThan: 900 }), quantity({ atMost: 100 }))).to.deep.equal({ kind: 'bound', side: 'upper', number: 1000, included: false });
    expect(subtract(quantity(1200), quantity({ atLeast: 900 }))).to.deep.equal({ kind: 'bound', side: 'upper', number: 300, included: true });
    expect(subtract(quantity(10), quantity({ from: 2, to: 4 }))).to.deep.equal({ kind: 'range', from: 6, to: 8 });
  });

  it('refuse 近 and 约, on either side: how far they reach is our allowance, and no figure', () => {
    const loose: readonly Value[] = [{ nearly: 100 }, { about: 100 }];
    loose.forEach((value) => {
      const [hedged, plain] = [quantity(value), quantity(0)];
      expect([add(hedged, plain), add(plain, hedged), subtract(hedged, plain), subtract(plain, hedged)]).to.deep.equal([null, null, null, null]);
    });
  });

  it('leave no binary dust', () => {
    expect(add(share(0.1, 0), share(0.2, 0))).to.deep.equal({ kind: 'exact', number: 0.3 });
    expect(subtract(share(0.3), share(0.1))).to.deep.equal({ kind: 'exact', number: 0.2 });
    expect(add(share({ atLeast: 0.1 }), share(0.2))).to.deep.equal({ kind: 'bound', side: 'lower', number: 0.3, included: true });
    expect(add(share({ from: 0.1, to: 0.7 }), share(0.2))).to.deep.equal({ kind: 'range', from: 0.3, to: 0.9 });
  });

  it('give back what was added, of any decimals', () => {
    const decimal = fc.tuple(fc.integer({ min: 0, max: 1e9 }), fc.integer({ min: 0, max: 4 })).map(([digits, power]) => Number(`${digits}e-${power}`));
    fc.assert(
      fc.property(decimal, decimal, (one, other) => {
        const sum = add(quantity(one), quantity(other));
        expect(sum && subtract({ ...quantity(0), amount: sum }, quantity(other))).to.deep.equal({ kind: 'exact', number: one });
      }),
    );
  });

  it('say nothing of two hedges that open both ends', () => {
    expect(add(quantity({ atLeast: 5 }), quantity({ atMost: 5 }))).to.equal(null);
    expect(subtract(quantity({ atLeast: 5 }), quantity({ atLeast: 5 }))).to.equal(null);
  });

  it('are exact for exact amounts, down to zero', () => {
    expect([add(quantity(6), quantity(6)), subtract(quantity(12), quantity(12))]).to.deep.equal([
      { kind: 'exact', number: 12 },
      { kind: 'exact', number: 0 },
    ]);
  });
});
