import { expect } from 'chai';
import { levelOf, placeIn } from '../../../src/data/draft/places-in.ts';

describe('places in a press text', () => {
  it('begin with the largest that is named whole', () => {
    expect(placeIn('浙江省云溪县民政局介绍')).to.equal('浙江省云溪县');
    expect(placeIn('近日，青河市推进乡镇（街道）社工站建设')).to.equal('青河市');
  });

  it('are not the words that only end like one', () => {
    expect(placeIn('全县各乡镇（街道）推进社工站建设，覆盖辖区')).to.equal(null);
  });

  it('are other than the report’s own where a sentence turns to a town', () => {
    expect(placeIn('在柳林镇设站', '云溪县')).to.equal('柳林镇');
    expect(placeIn('云溪县建站', '浙江省云溪县')).to.equal(null);
  });

  it('say their level by their last sign, or nothing', () => {
    expect(['江苏省', '云溪县', '青河市', '柳林镇', '城关街道', '某中学'].map(levelOf)).to.deep.equal([
      'province',
      'county',
      'prefecture',
      'township',
      'township',
      '',
    ]);
  });
});
