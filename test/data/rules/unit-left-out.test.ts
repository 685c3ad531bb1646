import { expect } from 'chai';
import { problemText } from '../../../src/data/problem-text.ts';
import type { Problem } from '../../../src/data/problem.ts';
import { unitLeftOut } from '../../../src/data/rules/unit-left-out.ts';
import type { RawObservation } from '../../../src/data/schema.ts';
import { accepted, brief } from '../../fixtures/findings.ts';
import { coverage, observation, stations } from '../../fixtures/reports.ts';

const found = (...observations: readonly RawObservation[]) => unitLeftOut(accepted(observations));

describe('unit-left-out', () => {
  it('asks for the unit that stands in print, with a hedge between or none', () => {
    expect(brief(found(stations(178, { unit: '', printed: '178个' })))).to.deep.equal([['warning', 'unit-left-out', 'station_count']]);
    const served = found(observation('people_served', { atLeast: 80_000 }, { unit: '', hedge: '余', printed: '八万余人' })) as [Problem];
    expect(served[0].found['unit']).to.equal('人');
    expect(problemText(served[0], 'zh')).to.match(/八万余人”.*"unit": "人"/);
    expect(problemText(served[0], 'en')).to.match(/八万余人”.*"unit": "人"/);
  });

  it('takes the unit of the figure’s own number, where the phrase has several', () => {
    const [one] = found(observation('people_served', 1200, { unit: '', printed: '12个站服务1200人' })) as [Problem];
    expect(one.found['unit']).to.equal('人');
  });

  it('is quiet where there is a unit, a share, or none in print', () => {
    expect(found(stations(178, { printed: '178个' }))).to.deep.equal([]);
    expect(found(coverage(0.6, { unit: '', printed: '60%' }))).to.deep.equal([]);
    expect(found(stations(178, { unit: '', printed: '178' }))).to.deep.equal([]);
    expect(found(stations(178, { unit: '' }))).to.deep.equal([]);
    expect(found(stations({ words: '若干' }, { unit: '', printed: '若干个' }))).to.deep.equal([]);
  });
});
