import { expect } from 'chai';
import { overlapUnknown } from '../../../src/data/rules/overlap-unknown.ts';
import type { RawObservation } from '../../../src/data/schema.ts';
import { accepted, brief } from '../../fixtures/findings.ts';
import { observation } from '../../fixtures/reports.ts';

const leaders = (id: string, more: Partial<RawObservation> = {}) => observation('leading_talent_count', 6, { id, unit: '人', by: { level: id }, ...more });

describe('overlap-unknown', () => {
  it('notes a figure with all those that it may overlap with', () => {
    expect(brief(overlapUnknown(accepted([leaders('a'), leaders('b'), leaders('c', { mayOverlap: ['a', 'b'] })])))).to.deep.equal([
      ['note', 'overlap-unknown', 'c', 'a', 'b'],
    ]);
  });

  it('tells of figures that name each other once', () => {
    expect(brief(overlapUnknown(accepted([leaders('a', { mayOverlap: ['b'] }), leaders('b', { mayOverlap: ['a'] })])))).to.deep.equal([
      ['note', 'overlap-unknown', 'a', 'b'],
    ]);
  });

  it('is quiet where nothing may overlap, or only with what the report does not hold', () => {
    expect(overlapUnknown(accepted([leaders('a'), leaders('b', { mayOverlap: [] }), leaders('c', { mayOverlap: ['elsewhere'] })]))).to.deep.equal([]);
  });
});
