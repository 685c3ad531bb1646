import { expect } from 'chai';
import fc from 'fast-check';
import { scaled, splitUnit } from '../../../src/data/import/decimal.ts';

describe('powers of ten', () => {
  it('are taken in decimal, where binary multiplication misses', () => {
    expect(4.35 * 100).to.not.equal(435);
    expect(scaled(4.35, 2)).to.equal(435);
    expect(scaled('239.403', 4)).to.equal(2394030);
    expect(scaled(5.9, -2)).to.equal(0.059);
    expect(scaled(1e-7, -2)).to.equal(1e-9);
    expect(scaled(0, 8)).to.equal(0);
  });

  it('come back as they went', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -1_000_000_000, max: 1_000_000_000 }),
        fc.integer({ min: 0, max: 8 }),
        fc.integer({ min: 0, max: 6 }),
        (digits, power, decimals) => {
          const number = Number(`${digits}e-${decimals}`);
          expect(scaled(scaled(number, power), -power)).to.equal(number);
        },
      ),
    );
  });
});

describe('the scale of a unit', () => {
  const UNITS: readonly (readonly [printed: string, unit: string, power: number])[] = [
    ['', '', 0],
    ['人', '人', 0],
    ['万人次', '人次', 4],
    ['亿元', '元', 8],
    ['千人', '人', 3],
    ['百万元', '元', 6],
    ['千万元', '元', 7],
    ['万', '万', 0],
    ['万吨', '万吨', 0],
    ['thousands of persons', 'thousands of persons', 0],
  ];
  for (const [printed, unit, power] of UNITS)
    it(`“${printed}” counts “${unit}” with a power of ${power}`, () => expect(splitUnit(printed)).to.deep.equal({ unit, power }));
});
