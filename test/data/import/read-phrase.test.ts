import { expect } from 'chai';
import fc from 'fast-check';
import { readPhrase, type Phrase } from '../../../src/data/import/read-phrase.ts';

function phrase(numbers: readonly number[], more: Partial<Phrase> = {}): Phrase {
  return { numbers, percent: false, scaled: false, hedges: [], unit: '', ...more };
}

const READ: readonly (readonly [cell: string, expected: Phrase])[] = [
  ['0', phrase([0])],
  ['-5', phrase([-5])],
  ['−5', phrase([-5])],
  ['+3', phrase([3])],
  [' 12 ', phrase([12])],
  ['1,234', phrase([1234])],
  ['1,234,567.89', phrase([1234567.89])],
  ['１２３４．５', phrase([1234.5])],
  ['8.5%', phrase([0.085], { percent: true })],
  ['-8.5％', phrase([-0.085], { percent: true })],
  ['约100', phrase([100], { hedges: ['约'] })],
  ['1.2万', phrase([12000], { scaled: true })],
  ['239.403万元', phrase([2394030], { scaled: true, unit: '元' })],
  ['八万余人', phrase([80000], { scaled: true, hedges: ['余'], unit: '人' })],
  ['1.5万余人次', phrase([15000], { scaled: true, hedges: ['余'], unit: '人次' })],
  ['近2000名', phrase([2000], { hedges: ['近'], unit: '名' })],
  ['不低于40%', phrase([0.4], { percent: true, hedges: ['不低于'] })],
  ['不超过3人', phrase([3], { hedges: ['不超过'], unit: '人' })],
  ['60%以上', phrase([0.6], { percent: true, hedges: ['以上'] })],
  ['3人以上', phrase([3], { hedges: ['以上'], unit: '人' })],
  ['100左右人', phrase([100], { hedges: ['左右'], unit: '人' })],
  ['达到500余人', phrase([500], { hedges: ['达到', '余'], unit: '人' })],
  ['两家', phrase([2], { unit: '家' })],
  ['2至4个', phrase([2, 4], { unit: '个' })],
  ['25%—30%', phrase([0.25, 0.3], { percent: true })],
  ['100 人', phrase([100], { unit: '人' })],
];

const UNREAD: readonly (readonly [cell: string, why: string])[] = [
  ['', 'nothing'],
  ['178，205，339个', 'three numbers: the comma of prose is no thousands mark'],
  ['12，345人', 'two numbers'],
  ['１，２３４', 'two numbers'],
  ['…', 'no number'],
  ['数百人', 'an approximation without a number'],
  ['十几人', 'an approximation without a number'],
  ['三四个', 'three or four, not 34'],
  ['1,23', 'a comma that is no thousands separator'],
  ['1.234.567', 'points that are no decimal point'],
  ['1 234', 'two numbers, or one'],
  ['1.2E+05', 'digits that a spreadsheet has thrown away'],
  ['3千万', 'a numeral in two scales'],
  ['1.2万亿', 'a numeral in two scales'],
  ['2至4万', '2 or 20000'],
  ['2-4个', 'a range, a difference or a date'],
  ['约2至4个', 'a range under a hedge'],
  ['3/4', 'a fraction or a date'],
  ['2021年100人', 'two numbers'],
  ['共100人', 'a word that is no hedge'],
  ['每千人3名', 'a rate'],
  ['>100', 'a sign that is no hedge'],
  ['100+', 'a sign that is no hedge'],
  ['100人/年', 'a unit that is not known'],
  ['12abc', 'a unit that is not known'],
  ['100约', 'a hedge on the wrong side'],
  ['第3', 'an ordinal'],
  ['NaN', 'no number'],
  ['Infinity', 'no number'],
];

describe('a cell as a phrase', () => {
  for (const [cell, expected] of READ) it(`“${cell}” is read whole`, () => expect(readPhrase(cell)).to.deep.equal(expected));

  for (const [cell, why] of UNREAD) it(`“${cell}” is not read: ${why}`, () => expect(readPhrase(cell)).to.equal(null));

  it('takes a unit that is not known only where the table states the same', () => {
    expect(readPhrase('12人天')).to.equal(null);
    expect(readPhrase('12人天', '人天')).to.deep.equal(phrase([12], { unit: '人天' }));
  });

  it('reads any whole number as it reads it with separators', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1_000_000_000, max: 1_000_000_000 }), (number) => {
        expect(readPhrase(String(number))?.numbers).to.deep.equal([number]);
        expect(readPhrase(number.toLocaleString('en-US'))?.numbers).to.deep.equal([number]);
      }),
    );
  });
});
