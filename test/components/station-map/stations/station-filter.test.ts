import { expect } from 'chai';
import { choicesOf, known, NO_FILTER, passing } from '../../../../src/components/station-map/stations/station-filter.ts';
import { COUNTY } from '../../../fixtures/county.ts';
import { checked } from '../../../fixtures/reports.ts';

const { stations } = checked(COUNTY);

describe('the filter of stations', () => {
  const shown = (filter: object) => passing(stations, { ...NO_FILTER, ...filter }).stations.map(({ id }) => id);

  it('lets through by tier, type and status, and all where nothing is chosen', () => {
    expect(shown({})).to.have.lengthOf(5);
    expect([shown({ tier: '乡镇' }), shown({ type: '学校' }), shown({ status: 'opened' }), shown({ tier: '县级', type: '综合' })]).to.deep.equal([
      ['s0', 's1'],
      ['s1'],
      ['s2'],
      [],
    ]);
  });

  it('answers the same question with the same array: what is not narrowed is what it was asked of', () => {
    const filter = { ...NO_FILTER, tier: '乡镇' };
    expect(passing(stations, NO_FILTER)).to.deep.equal({ stations, mask: null });
    expect(passing(stations, NO_FILTER).stations).to.equal(stations);
    expect(passing(stations, filter)).to.equal(passing(stations, filter));
    expect(passing(stations.slice(1), filter).stations.map(({ id }) => id)).to.deep.equal(['s1']);
  });

  it('says of each station whether it passes, without coordinates too', () => {
    expect([...passing(stations, { ...NO_FILTER, tier: '乡镇' }).mask!]).to.deep.equal(stations.map(({ tier }) => (tier === '乡镇' ? 1 : 0)));
    expect([...passing(stations, { tier: '乡镇', type: '学校', status: '' }).mask!]).to.deep.equal([0, 1, 0, 0, 0]);
  });

  it('hides nothing for a word that no station here bears, and leaves the other words', () => {
    expect(shown({ tier: '省级' })).to.have.lengthOf(5);
    expect(known({ tier: '省级', type: '学校', status: '' }, stations)).to.deep.equal({ tier: '', type: '学校', status: '' });
    expect(shown({ tier: '省级', type: '学校' })).to.deep.equal(['s1']);
  });

  it('offers the words of the report, and none where all stations share one', () => {
    expect(choicesOf(stations)).to.deep.equal({ tier: ['乡镇', '县级'], type: ['综合', '学校'], status: ['operating', 'pilot', 'opened'] });
    expect(choicesOf(stations.slice(0, 1))).to.deep.equal({ tier: [], type: [], status: [] });
  });
});
