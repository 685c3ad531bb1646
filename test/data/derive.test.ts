import { expect } from 'chai';
import fc from 'fast-check';
import { countRange, impliedBase } from '../../src/data/derive.ts';
import type { Value } from '../../src/data/schema.ts';
import { quantity, share } from './quantities.ts';

const stations = (value: Value) => quantity(value, { unit: '个', unitKind: 'stations' });

describe('the base that a count and its rate imply', () => {
  it('does not exist where either is open, missing or in words: there would be no limit', () => {
    const open: readonly Value[] = [{ atLeast: 0.6 }, { about: 0.6 }, { from: 0.5, to: 0.6 }, { words: '全覆盖' }, { missing: 'not-stated' }];
    expect(open.map((rate) => impliedBase(stations(178), share(rate)))).to.deep.equal(Array(5).fill(null));
    expect(impliedBase(stations({ atLeast: 178 }), share(0.6))).to.equal(null);
  });

  it('does not exist for a rate of nothing, one that may be nothing, or one above the whole', () => {
    expect([share(0), share(0.001, 0), share(1.2), share(-0.1)].map((rate) => impliedBase(stations(178), rate))).to.deep.equal(Array(4).fill(null));
  });

  it('is 292 to 299 for 178 at 60%', () => {
    expect(countRange(impliedBase(stations(178), share(0.6))!, 'zh')).to.equal('292—299');
  });

  it('is narrower for a rate that was printed with decimals', () => {
    expect(countRange(impliedBase(stations(178), share(0.605, 1))!, 'zh')).to.equal('294');
    expect(countRange(impliedBase(stations(178), share(0.6075, 2))!, 'zh')).to.equal('293');
  });

  it('is said to be none where no whole number fits', () => {
    expect(countRange(impliedBase(stations(178), share(0.6, 1))!, 'zh')).to.equal('');
  });

  it('is never smaller than the count itself', () => {
    expect(countRange(impliedBase(stations(178), share(1))!, 'zh')).to.equal('178');
  });

  it('ends with the base at which the rate would just be rounded up, and before the one at which it would be a point more', () => {
    expect(impliedBase(stations(119), share(0.6))).to.deep.include({ upper: 200, upperIncluded: true });
    expect(impliedBase(stations(61), share(0.6))).to.deep.include({ lower: 100, lowerIncluded: false });
  });

  it('holds the base, whether its rate was rounded or cut', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 5000 }),
        fc.integer({ min: 1, max: 5000 }),
        fc.integer({ min: 0, max: 2 }),
        fc.boolean(),
        (one, other, digits, cut) => {
          const [count, base] = [Math.min(one, other), Math.max(one, other)];
          const per = 10 ** (digits + 2);
          // In whole numbers, for a quotient has dust of its own.
          const printed = Math.floor((cut ? count * per : count * per + base / 2) / base) / per;
          fc.pre(printed > 0);
          const interval = impliedBase(stations(count), share(printed, digits))!;
          expect(base, `${count} at ${printed}`).to.be.within(interval.lower - 1e-9, interval.upper + 1e-9);
        },
      ),
      { numRuns: 5000 },
    );
  });
});
