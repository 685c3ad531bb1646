import { expect } from 'chai';
import { forecastNotReached } from '../../../src/data/rules/forecast-not-reached.ts';
import type { Role } from '../../../src/data/schema.ts';
import { accepted, brief } from '../../fixtures/findings.ts';
import { coverage } from '../../fixtures/reports.ts';

const promised = (role: Role, date?: string) =>
  accepted([coverage({ words: '全覆盖' }, { role, time: { kind: 'plan', to: '2022' } })], {
    sources: [{ id: 'paper', document: '某报', ...(date !== undefined && { date }) }],
  });

describe('forecast-not-reached', () => {
  it('notes forecasts and hopes', () => {
    const roles: readonly Role[] = ['forecast', 'intention'];
    roles.forEach((role) => {
      const found = forecastNotReached(promised(role));
      expect(brief(found)).to.deep.equal([['note', 'forecast-not-reached', 'station_coverage_rate']]);
      expect(found[0]?.found).to.include({ role }).and.not.have.property('until');
    });
  });

  it('says so where its time was over when the document was published', () => {
    expect(forecastNotReached(promised('forecast', '2023-03-01'))[0]?.found).to.include({ until: '2022', dated: '2023-03-01' });
  });

  it('does not say so while its time may still run, or where the document has no year', () => {
    ['2022-12-31', '2021', '--06-30'].forEach((date) => expect(forecastNotReached(promised('forecast', date))[0]?.found, date).to.not.have.property('until'));
  });

  it('is quiet on what is reached, on targets, and on a forecast that is not stated', () => {
    expect([promised('actual'), promised('target')].flatMap(forecastNotReached)).to.deep.equal([]);
    expect(forecastNotReached(accepted([coverage({ missing: 'not-stated' }, { role: 'forecast' })]))).to.deep.equal([]);
  });
});
