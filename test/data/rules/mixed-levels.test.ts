import { expect } from 'chai';
import { mixedLevels } from '../../../src/data/rules/mixed-levels.ts';
import type { Value } from '../../../src/data/schema.ts';
import { accepted, brief } from '../../fixtures/findings.ts';
import { coverage, stations } from '../../fixtures/reports.ts';

const places = [
  { id: 'city', name: '某市', level: 'prefecture' as const },
  { id: 'east', name: '东县', level: 'county' as const, parent: 'city' },
  { id: 'west', name: '西县', level: 'county' as const, parent: 'city' },
];
const at = (place: string, value: Value, more = {}) => stations(value, { id: place, place, ...more });

describe('mixed-levels', () => {
  it('notes one count for a city and for its counties', () => {
    const found = mixedLevels(accepted([at('city', 178), at('east', 12), at('west', { atLeast: 10 })], { places }));
    expect(brief(found)).to.deep.equal([['note', 'mixed-levels', 'city', 'east', 'west']]);
    expect(found[0]?.found).to.include({ code: 'station_count', levels: 'prefecture / county' });
  });

  const quiet = {
    'all places are of one level': [at('east', 12), at('west', 10)],
    'the other level has a target only': [at('city', 200, { role: 'target' }), at('east', 12)],
    'the other level has no number': [at('city', { missing: 'not-stated' }), at('east', 12)],
    'the other level has an ordinal (首家)': [at('city', { ordinal: 1 }), at('east', 12)],
    'the figure is a rate, which nobody adds': [coverage(0.6, { id: 'a', place: 'city' }), coverage(0.7, { id: 'b', place: 'east' })],
  };
  Object.entries(quiet).forEach(([reason, observations]) => {
    it(`is quiet where ${reason}`, () => expect(mixedLevels(accepted(observations, { places }))).to.deep.equal([]));
  });
});
