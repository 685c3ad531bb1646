import { expect } from 'chai';
import { twinsAmong } from '../../../src/components/service-tally/tally-twins.ts';
import { observation, report } from '../../fixtures/reports.ts';

const households = observation('service_target_households', 205, {
  unit: '户',
  by: { group: '民政服务对象', scope: '全乡' },
  time: { kind: 'year', date: '2021' },
});
const people = observation('service_target_people', 335, { unit: '人', by: { group: '民政服务对象', scope: '全乡' }, time: { kind: 'year', date: '2021' } });
const twins = (one: typeof households, other: typeof people) => [...twinsAmong(report([one, other]).observations)].map(([{ id }, { id: twin }]) => [id, twin]);

describe('households and the people in them', () => {
  const both = [['service_target_households', 'service_target_people']];

  it('are one statement where group, place and time are one, in whatever order they are written', () => {
    expect(twins(households, people)).to.deep.equal(both);
    expect(twins(households, { ...people, by: { scope: '全乡', group: '民政服务对象' }, time: { date: '2021', kind: 'year' } })).to.deep.equal(both);
  });

  it('are two where the time is another', () => {
    expect(twins(households, { ...people, time: { kind: 'year', date: '2022' } })).to.deep.equal([]);
  });
});
