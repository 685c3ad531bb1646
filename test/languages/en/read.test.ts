import { expect } from 'chai';
import { readEnglish } from '../../../src/languages/en/read.ts';

describe('an English figure', () => {
  const rows: readonly (readonly [text: string, value: unknown, unitKind: string])[] = [
    ['0 people', 0, 'persons'],
    ['1 person', 1, 'persons'],
    ['80,000 or more people', { atLeast: 80000 }, 'persons'],
    ['at least 75%', { atLeast: 0.75 }, 'share'],
    ['30% or less', { atMost: 0.3 }, 'share'],
    ['fewer than 10 cases', { lessThan: 10 }, 'cases'],
    ['less than CNY 10', { lessThan: 10 }, 'money'],
    ['nearly 300 people', { nearly: 300 }, 'persons'],
    ['about CNY 2,490,000,000', { about: 2490000000 }, 'money'],
    ['CNY 300 a month', 300, 'money-monthly'],
    ['25–30%', { from: 0.25, to: 0.3 }, 'share'],
    ['2–4 stations', { from: 2, to: 4 }, 'stations'],
    ['1st', { ordinal: 1 }, ''],
    ['-5%', -0.05, 'share'],
    ['reaching 60%', 0.6, 'share'],
    ['1.889 million people', 1889000, 'persons'],
    ['about CNY 2.49 billion', { about: 2490000000 }, 'money'],
    ['1.2–1.5 million people', { from: 1200000, to: 1500000 }, 'persons'],
    ['12,345.5', 12345.5, ''],
  ];
  rows.forEach(([text, value, unitKind]) => {
    it(`reads “${text}”`, () => expect(readEnglish(text)).to.deep.equal({ value, unitKind }));
  });

  ['', 'full coverage', 'not stated in the report', 'about 2–4 stations', '5 unicorns', 'CNY 5 a year', '5 people and more', 'some 5 people'].forEach(
    (text) => {
      it(`is not guessed at in “${text}”`, () => expect(readEnglish(text)).to.equal(null));
    },
  );
});
