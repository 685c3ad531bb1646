import { expect } from 'chai';
import { oncePer } from '../../src/data/once-per.ts';

describe('a function that computes once per object', () => {
  it('computes again for another object that is equal', () => {
    const asked: string[] = [];
    const lengthOf = oncePer(({ text }: { readonly text: string }) => {
      asked.push(text);
      return text.length;
    });
    const one = { text: '站' };
    expect([lengthOf(one), lengthOf(one), lengthOf({ text: '站' })]).to.deep.equal([1, 1, 1]);
    expect(asked).to.deep.equal(['站', '站']);
  });

  it('keeps undefined and false as well', () => {
    let computed = 0;
    const nothing = oncePer(() => void computed++);
    const key = {};
    nothing(key);
    nothing(key);
    expect(computed).to.equal(1);
  });
});
