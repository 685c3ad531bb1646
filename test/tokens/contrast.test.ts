/** Every pair of colours in use, in every theme, over every ground that a theme may stand on. */
import { expect } from 'chai';
import { contrast } from '../../tools/tokens/colour.ts';
import { contrastOf, PAIRS } from '../../tools/tokens/pairs.ts';
import { THEME_NAMES } from '../../tools/tokens/themes.ts';

describe('contrast', () => {
  for (const [one, other, ratio] of [
    ['#000000', '#ffffff', 21],
    ['#ffffff', '#ffffff', 1],
    ['#767676', '#ffffff', 4.54],
    ['#ffffff', '#0000ff', 8.59],
  ] as const) {
    it(`of ${one} and ${other} is ${ratio}, whichever is named first`, () => {
      expect(contrast(one, other)).to.be.closeTo(ratio, 0.005);
      expect(contrast(other, one)).to.be.closeTo(ratio, 0.005);
    });
  }

  it('asks for colours written in full', () => {
    expect(() => contrast('#fff', '#000000')).to.throw('#fff is not #rrggbb');
  });
});

describe('words and marks of each theme', () => {
  for (const name of THEME_NAMES) {
    for (const pair of PAIRS) {
      it(`${name}: ${pair.front} on ${pair.behind} keeps ${pair.least}:1 (${pair.what.split(' ')[1]})`, () => {
        expect(contrastOf(pair, name)).to.be.at.least(pair.least);
      });
    }
  }
});
