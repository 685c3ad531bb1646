import { expect } from 'chai';
import { factor100 } from '../../../src/data/rules/factor-100.ts';
import type { RawObservation, Value } from '../../../src/data/schema.ts';
import { accepted, brief } from '../../fixtures/findings.ts';
import { observation } from '../../fixtures/reports.ts';

const visits = (id: string, value: Value, more: Partial<RawObservation> = {}) =>
  observation('service_person_times', value, { id, unit: '人次', by: { scope: id }, ...more });
const told = [['note', 'factor-100', 'projects', 'stations']];

describe('factor-100', () => {
  it('notes the same digits 100 or 10,000 times apart in two scopes, whichever comes first', () => {
    expect(brief(factor100(accepted([visits('projects', 1_200_000), visits('stations', { atLeast: 12_000 })])))).to.deep.equal(told);
    expect(brief(factor100(accepted([visits('stations', 120), visits('projects', 1_200_000)])))).to.deep.equal(told);
  });

  const quiet = {
    'the digits differ': [visits('projects', 1_200_000), visits('stations', 11_000)],
    'the factor is 10': [visits('projects', 1_200_000), visits('stations', 120_000)],
    'the factor is 1000': [visits('projects', 1_200_000), visits('stations', 1200)],
    'there is one digit only (100 and 1)': [visits('projects', 100), visits('stations', 1)],
    'the one is a part of the other': [visits('projects', 1200), visits('stations', 12, { partOf: 'projects' })],
    'the scope is the same': [visits('projects', 1200), visits('stations', 12, { by: { scope: 'projects' } })],
    'the one is a target': [visits('projects', 1200, { role: 'target' }), visits('stations', 12)],
    'they are amounts of no series (a rate of subsidy)': [
      observation('subsidy_once_yuan', 1500, { id: 'a', unit: '元', by: { level: '初级' } }),
      observation('subsidy_once_yuan', 150_000, { id: 'b', unit: '元', by: { level: '中级' } }),
    ],
    'a figure has no number': [visits('projects', { missing: 'not-stated' }), visits('stations', { words: '若干' })],
  };
  Object.entries(quiet).forEach(([reason, observations]) => {
    it(`is quiet where ${reason}`, () => expect(factor100(accepted(observations))).to.deep.equal([]));
  });
});
