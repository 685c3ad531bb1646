import { expect } from 'chai';
import { dimensionText } from '../../src/data/dimensions.ts';

describe('dimensionText', () => {
  it('shows the word alone where the dimension has no name', () => {
    expect([dimensionText('tier', '乡镇（街道）', 'zh'), dimensionText('tier', 'townships', 'en')]).to.deep.equal(['乡镇（街道）', 'townships']);
  });

  it('is not misled by the names that every object has', () => {
    expect(['constructor', '__proto__', 'toString'].map((name) => dimensionText(name, '词', 'zh'))).to.deep.equal(['词', '词', '词']);
    expect(['constructor', '__proto__', 'toString'].map((name) => dimensionText(name, 'word', 'en'))).to.deep.equal(['word', 'word', 'word']);
  });

  it('puts the name before the word, in either language', () => {
    expect([dimensionText('use', '引入社工机构', 'zh'), dimensionText('use', 'bringing in agencies', 'en')]).to.deep.equal([
      '用途：引入社工机构',
      'use: bringing in agencies',
    ]);
    expect([dimensionText('audience', '儿童', 'zh'), dimensionText('audience', 'children', 'en')]).to.deep.equal(['对象：儿童', 'for: children']);
  });
});
