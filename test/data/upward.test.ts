import { expect } from 'chai';
import type { Place } from '../../src/data/schema.ts';
import { upward } from '../../src/data/upward.ts';
import { report } from '../fixtures/reports.ts';

const place = (id: string, parent?: string): Place => ({ id, name: id, level: 'county', ...(parent !== undefined && { parent }) });
const among = (...places: Place[]) => ({ ...report(), places });

describe('the answer of the nearest place upward', () => {
  const country = among(place('city'), place('east', 'city'), place('town', 'east'), place('west', 'city'), place('stray'));
  const answer = upward(
    country,
    new Map([
      ['city', 1],
      ['east', 2],
    ]),
  );

  it('is that of the place itself, of the next that has one, or of none', () => {
    expect(['city', 'east', 'town', 'west', 'stray', 'nowhere', undefined].map(answer)).to.deep.equal([1, 2, 2, 1, undefined, undefined, undefined]);
    expect(['town', 'west', 'stray'].map(answer), 'asked again').to.deep.equal([2, 1, undefined]);
  });

  it('is none for places that lie in each other, unless one of them has it', () => {
    const round = among(place('one', 'two'), place('two', 'three'), place('three', 'one'));
    expect(['one', 'three'].map(upward(round, new Map([['city', 1]])))).to.deep.equal([undefined, undefined]);
    expect(['one', 'three'].map(upward(round, new Map([['three', 0]])))).to.deep.equal([0, 0]);
  });

  it('is what the first of two places with one id leads to', () => {
    const twice = among(...country.places, place('town', 'west'));
    expect(
      upward(
        twice,
        new Map([
          ['east', 'east'],
          ['west', 'west'],
        ]),
      )('town'),
    ).to.equal('east');
  });
});
