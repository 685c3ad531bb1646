import { expect } from 'chai';
import { personsAndAttendances } from '../../../src/data/rules/persons-and-attendances.ts';
import type { RawObservation } from '../../../src/data/schema.ts';
import { accepted, brief } from '../../fixtures/findings.ts';
import { observation } from '../../fixtures/reports.ts';

const persons = (more: Partial<RawObservation> = {}) => observation('people_served', { atLeast: 1200 }, { unit: '人', ...more });
const attendances = (more: Partial<RawObservation> = {}) => observation('service_person_times', { atLeast: 100 }, { unit: '人次', ...more });
const both = [['note', 'persons-and-attendances', 'people_served', 'service_person_times']];

describe('persons-and-attendances', () => {
  it('notes persons and attendances of one breakdown', () => {
    const by = { field: '养老服务' };
    expect(brief(personsAndAttendances(accepted([persons({ by }), attendances({ by })])))).to.deep.equal(both);
  });

  it('notes attendances of one method beside the persons of all', () => {
    expect(brief(personsAndAttendances(accepted([persons(), attendances({ by: { method: '社区' } })])))).to.deep.equal(both);
  });

  const quiet = {
    'the services are different': [persons({ by: { field: '养老服务' } }), attendances({ by: { field: '儿童福利' } })],
    'the persons are of one field and the attendances of all': [persons({ by: { field: '养老服务' } }), attendances()],
    'the times are different': [persons({ time: { kind: 'year', date: '2021' } }), attendances()],
    'one of them is a target': [persons({ role: 'target' }), attendances()],
    'the persons are volunteers': [observation('volunteers_engaged', 7000, { unit: '人' }), attendances()],
    'only attendances are counted': [attendances()],
  };
  Object.entries(quiet).forEach(([reason, observations]) => {
    it(`is quiet where ${reason}`, () => expect(personsAndAttendances(accepted(observations))).to.deep.equal([]));
  });
});
