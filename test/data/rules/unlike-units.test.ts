import { expect } from 'chai';
import { unlikeUnits } from '../../../src/data/rules/unlike-units.ts';
import { accepted, brief } from '../../fixtures/findings.ts';
import { observation } from '../../fixtures/reports.ts';

const cases = observation('case_count', 10, { unit: '宗', printed: '10宗' });

describe('unlike-units', () => {
  it('notes casework counted as cases and as attendances', () => {
    const found = unlikeUnits(accepted([cases, observation('case_person_times', 60, { unit: '人次', printed: '60人次' })]));
    expect(brief(found)).to.deep.equal([['note', 'unlike-units', 'case_count', 'case_person_times']]);
    expect(found[0]?.found).to.include({ printed: '10宗 / 60人次' });
  });

  it('notes one indicator whose counters say different things', () => {
    expect(brief(unlikeUnits(accepted([cases, observation('case_count', 60, { id: 'persons', unit: '名' })])))).to.deep.equal([
      ['note', 'unlike-units', 'case_count', 'persons'],
    ]);
  });

  it('takes a general counter (个) for what the indicator counts', () => {
    expect(unlikeUnits(accepted([cases, observation('case_count', 30, { id: 'more', unit: '个' })]))).to.deep.equal([]);
  });

  it('is quiet on counters of one kind, and on different services', () => {
    const activities = [observation('activities_held', 8, { unit: '场' }), observation('activities_held', 9, { id: 'more', unit: '期次' })];
    expect(unlikeUnits(accepted([cases, ...activities, observation('group_count', 8, { unit: '个' })]))).to.deep.equal([]);
  });
});
