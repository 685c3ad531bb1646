import { expect } from 'chai';
import { startsBefore } from '../../../src/data/rules/starts-before.ts';
import type { RawObservation } from '../../../src/data/schema.ts';
import { accepted, brief } from '../../fixtures/findings.ts';
import { observation, stations } from '../../fixtures/reports.ts';

const built = (from?: string, more: Partial<RawObservation> = {}) => stations(193, { time: { kind: 'since', ...(from !== undefined && { from }) }, ...more });
const done = (id: string, from: string, more: Partial<RawObservation> = {}) =>
  observation('activities_held', 2163, { id, unit: '期次', time: { kind: 'since', from }, by: { scope: '社工站' }, ...more });

describe('starts-before', () => {
  it('warns of what stations did before the stations were, once a place', () => {
    const volunteers = observation('volunteers_engaged', { atLeast: 7000 }, { unit: '人', time: { kind: 'since', from: '2020' }, by: { scope: '社工站' } });
    const found = startsBefore(accepted([built('2021'), done('activities', '2020'), volunteers]));
    expect(brief(found)).to.deep.equal([['warning', 'starts-before', 'activities', 'volunteers_engaged', 'station_count']]);
    expect(found[0]?.found).to.include({ from: '2020', start: '2021' });
  });

  it('takes the earliest start of the stations', () => {
    const pilots = built('2020', { id: 'pilots', by: { phase: '试点' } });
    expect(startsBefore(accepted([built('2021'), pilots, done('activities', '2020')]))).to.deep.equal([]);
    expect(brief(startsBefore(accepted([built('2021'), pilots, done('activities', '2019')])))[0]).to.include('pilots');
  });

  const quiet = {
    'the services start with the stations': [built('2021'), done('activities', '2021')],
    'the start may be within the year': [built('2021-06'), done('activities', '2021')],
    'the services are not of stations': [built('2021'), done('activities', '2020', { by: { scope: '社工项目' } })],
    'money was spent before the stations opened': [
      built('2021'),
      observation('funding_invested_yuan', 2_760_000, { unit: '元', time: { kind: 'since', from: '2020' }, by: { use: '社工站' } }),
    ],
    'the start of the stations is not stated': [built(), done('activities', '2020')],
    'the figure is for a year': [built('2021'), done('activities', '2020', { time: { kind: 'year', date: '2020' } })],
  };
  Object.entries(quiet).forEach(([reason, observations]) => {
    it(`is quiet where ${reason}`, () => expect(startsBefore(accepted(observations))).to.deep.equal([]));
  });
});
