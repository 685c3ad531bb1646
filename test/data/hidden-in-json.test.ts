import { expect } from 'chai';
import { withoutMarks } from '../../src/data/hidden-in-json.ts';

// The fields that are written twice are in plain-json.test.ts, where both readers get the same texts.
describe('marks of direction', () => {
  it('are left out, and nothing else', () => {
    expect(withoutMarks({ 'a\u202e': ['\u2066甲\u2069', 'b\u200d\u200b', 1, null] })).to.deep.equal({ a: ['甲', 'b\u200d\u200b', 1, null] });
    const same = { a: '甲' };
    expect(withoutMarks(same)).to.equal(same);
  });

  it('are not looked for where a value is too deep to be written', () => {
    const deep = JSON.parse(`${'['.repeat(100_000)}${']'.repeat(100_000)}`) as unknown;
    expect(withoutMarks(deep)).to.equal(deep);
  });
});
