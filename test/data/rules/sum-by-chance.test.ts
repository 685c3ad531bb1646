import { expect } from 'chai';
import { sumByChance } from '../../../src/data/rules/sum-by-chance.ts';
import type { RawObservation } from '../../../src/data/schema.ts';
import { accepted, brief } from '../../fixtures/findings.ts';
import { observation } from '../../fixtures/reports.ts';

const served = observation('people_served', { atLeast: 1200 }, { id: 'served', unit: '人' });
const inNeed = observation('people_served', { atLeast: 900 }, { id: 'in-need', unit: '人', partOf: 'served' });
const visited = (number: number, more: Partial<RawObservation> = {}) =>
  observation('households_visited', { atLeast: number }, { id: 'visited', unit: '户', ...more });

describe('sum-by-chance', () => {
  it('notes households that look like the rest of the persons', () => {
    expect(brief(sumByChance(accepted([served, inNeed, visited(300)])))).to.deep.equal([['note', 'sum-by-chance', 'served', 'in-need', 'visited']]);
  });

  const quiet = {
    'the numbers do not add up': [served, inNeed, visited(299)],
    'the other figure is of another time': [served, inNeed, visited(300, { time: { kind: 'year', date: '2021' } })],
    'the other figure is in the same unit': [served, inNeed, observation('people_served', 300, { id: 'rest', unit: '人' })],
    'the other figure counts no one': [served, inNeed, observation('activities_held', 300, { unit: '场' })],
    'the rest is a small number': [{ ...served, value: 905 }, { ...inNeed, value: 900 }, visited(5)],
    'the rest is nothing': [{ ...served, value: 900 }, { ...inNeed, value: 900 }, visited(0)],
    'the part has no number': [served, { ...inNeed, value: { missing: 'not-stated' as const } }, visited(300)],
  };
  Object.entries(quiet).forEach(([reason, observations]) => {
    it(`is quiet where ${reason}`, () => expect(sumByChance(accepted(observations))).to.deep.equal([]));
  });
});
