import { expect } from 'chai';
import { problemText } from '../../../src/data/problem-text.ts';
import { shareAboveWhole } from '../../../src/data/rules/share-above-whole.ts';
import { accepted, brief } from '../../fixtures/findings.ts';
import { coverage, observation, stations } from '../../fixtures/reports.ts';

describe('share-above-whole', () => {
  it('warns of a share above 1 that no phrase prints, and says what to write', () => {
    const found = shareAboveWhole(accepted([coverage(1.5), coverage({ atLeast: 1.1 }, { id: 'bound' })]));
    expect(brief(found)).to.deep.equal([
      ['warning', 'share-above-whole', 'station_coverage_rate'],
      ['warning', 'share-above-whole', 'bound'],
    ]);
    expect(found.map((one) => problemText(one, 'zh'))[0]).to.include('若是 1.5%，应写作 0.015');
    expect(found.map((one) => problemText(one, 'en'))[1]).to.include('If 1.1% is meant, write 0.011');
  });

  it('is quiet up to the whole, where the phrase says so, on growth, and on counts', () => {
    const quiet = [
      coverage(1),
      coverage({ atMost: 1.5 }, { id: 'ceiling' }),
      coverage({ words: '全覆盖' }, { id: 'words' }),
      coverage(1.2, { id: 'printed', printed: '完成率达120%' }),
      observation('exam_yoy_growth', 1.54, { unit: '%', comparison: { kind: 'year-on-year' } }),
      stations(150),
    ];
    expect(shareAboveWhole(accepted(quiet))).to.deep.equal([]);
  });
});
