import { expect } from 'chai';
import fc from 'fast-check';
import { classLimits, classOf } from '../../../../src/components/station-map/boundaries/rate-classes.ts';

describe('classLimits', () => {
  const TABLE: readonly (readonly [readonly number[], readonly number[]])[] = [
    [[], []],
    [[0.6], [60, 60]],
    [
      [1, 1, 1],
      [100, 100],
    ],
    [
      [0.605, 0.605],
      [60, 61],
    ],
    [
      [0, 1],
      [0, 25, 50, 75, 100],
    ],
    [
      [0.41, 0.98],
      [40, 60, 80, 100],
    ],
    [
      [0.55, 0.57],
      [55, 56, 57],
    ],
    [
      [0.9, 1.4],
      [80, 100, 120, 140],
    ],
  ];
  TABLE.forEach(([shares, limits]) =>
    it(`makes ${JSON.stringify(limits)} of ${JSON.stringify(shares)}`, () => expect(classLimits(shares)).to.deep.equal(limits)),
  );

  it('has whole limits, at most five classes, and every share in one of them', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 30_000 }), { minLength: 1, maxLength: 40 }), (tenths) => {
        const shares = tenths.map((value) => value / 10_000);
        const limits = classLimits(shares);
        expect(limits.length).to.be.within(2, 6);
        expect(limits.every(Number.isInteger)).to.equal(true);
        for (const share of shares) {
          const at = classOf(share, limits);
          expect(at).to.be.within(0, limits.length - 2);
          expect(share * 100 + 1e-6).to.be.at.least(limits[at]!);
          expect(share * 100 - 1e-6).to.be.at.most(limits[at + 1]!);
        }
      }),
    );
  });
});

describe('classOf', () => {
  it('puts a limit into the class above it, the highest into the last', () => {
    const limits = [40, 60, 80, 100];
    expect([0.4, 0.599, 0.6, 0.8, 1].map((share) => classOf(share, limits))).to.deep.equal([0, 0, 1, 2, 2]);
  });

  it('is not misled by binary dust: 0.57 is 57 %', () => expect(classOf(0.57, [55, 57, 59])).to.equal(1));
});
