import { expect } from 'chai';
import { suspiciousRatio } from '../../../src/data/rules/suspicious-ratio.ts';
import type { RawObservation, Time, Value } from '../../../src/data/schema.ts';
import { accepted, brief } from '../../fixtures/findings.ts';
import { observation } from '../../fixtures/reports.ts';

const time: Time = { kind: 'since', from: '2020' };
const money = (value: Value, more: Partial<RawObservation> = {}) => observation('funding_invested_yuan', value, { id: 'money', unit: '元', time, ...more });
const incubated = (value: Value, more: Partial<RawObservation> = {}) => observation('orgs_incubated', value, { id: 'incubated', unit: '个', time, ...more });
const trained = (value: Value, more: Partial<RawObservation> = {}) =>
  observation('training_person_times', value, { id: 'trained', unit: '人次', time, ...more });
const sessions = (value: Value) => observation('training_sessions', value, { id: 'sessions', unit: '场次', time });
const staff = (value: Value, more: Partial<RawObservation> = {}) => observation('station_staff_count', value, { id: 'staff', unit: '名', ...more });

describe('suspicious-ratio', () => {
  it('notes organisations incubated on next to no money', () => {
    const found = suspiciousRatio(accepted([money(1_530_000), incubated({ atLeast: 5000 })]));
    expect(brief(found)).to.deep.equal([['note', 'suspicious-ratio', 'incubated', 'money']]);
    expect(found[0]?.found).to.include({ each: '≤306元' });
  });

  it('notes more people in a session than there are staff', () => {
    const found = suspiciousRatio(accepted([trained(206), sessions(3), staff(36, { printed: '36名' })]));
    expect(brief(found)).to.deep.equal([['note', 'suspicious-ratio', 'trained', 'sessions', 'staff']]);
    expect(found[0]?.found).to.include({ each: '≈69人次 > 36名' });
  });

  const quiet = {
    'each organisation had a thousand yuan': [money(5_000_000), incubated(5000)],
    'the money is open upwards': [money({ atLeast: 1_530_000 }), incubated(5000)],
    'money and organisations are of two times': [money(1_530_000, { time: { kind: 'year', date: '2021' } }), incubated(5000)],
    'the money may be either of two sums': [money(1_530_000), money(10_000, { id: 'more', by: { use: '网课' } }), incubated(5000)],
    'a session has fewer people than there are staff': [trained(206), sessions(6), staff(36)],
    'the sessions are open upwards': [trained(206), sessions({ atLeast: 3 }), staff(36)],
    'the staff is open upwards': [trained(206), sessions(3), staff({ atLeast: 36 })],
    'the staff is in two figures': [trained(206), sessions(3), staff(2), staff(4, { id: 'in-turns', by: { employment: '轮值' } })],
    'no staff is stated': [trained(206), sessions(3)],
    'no session was held': [trained(206), sessions(0), staff(36)],
  };
  Object.entries(quiet).forEach(([reason, observations]) => {
    it(`is quiet where ${reason}`, () => expect(suspiciousRatio(accepted(observations))).to.deep.equal([]));
  });
});
