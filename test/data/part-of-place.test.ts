import { expect } from 'chai';
import { selectWithin, upward, within } from '../../src/data/part-of-place.ts';
import type { Place } from '../../src/data/schema.ts';
import { observation, report } from '../fixtures/reports.ts';

const county = report([], {
  places: [
    { id: 'city', name: '某市', level: 'prefecture' },
    { id: 'east', name: '东县', level: 'county', parent: 'city' },
    { id: 'town', name: '东镇', level: 'township', parent: 'east' },
    { id: 'west', name: '西县', level: 'county', parent: 'city' },
    { id: 'stray', name: '别处', level: 'county' },
    { id: 'one', name: '甲', level: 'county', parent: 'two' },
    { id: 'two', name: '乙', level: 'county', parent: 'one' },
  ],
});
const [city, east] = county.places as [(typeof county.places)[0], (typeof county.places)[0]];

describe('within a place', () => {
  it('lies the place itself, and what lies in it at any depth', () => {
    const isHere = within(county, east);
    expect(['east', 'town', 'west', 'city', 'stray'].map((id) => isHere(id))).to.deep.equal([true, true, false, false, false]);
  });

  it('lies no place that nobody knows, and none of those that lie in each other', () => {
    const isHere = within(county, city);
    expect(['nowhere', 'one', 'two', 'stray'].map((id) => isHere(id))).to.deep.equal([false, false, false, false]);
  });

  it('is what the first of two places with one id says', () => {
    const twice = { ...county, places: [...county.places, { id: 'town', name: '西镇', level: 'township' as const, parent: 'west' }] };
    expect([within(twice, east)('town'), within(twice, county.places[3]!)('town')]).to.deep.equal([true, false]);
  });

  it('may lie as deep as a report is long', () => {
    const places = Array.from({ length: 50_000 }, (_, index) => ({
      id: `p${index}`,
      name: '某地',
      level: 'county' as const,
      ...(index > 0 && { parent: `p${index - 1}` }),
    }));
    expect(within({ ...county, places }, places[0]!)('p49999')).to.equal(true);
  });

  it('lies what names no place where the whole report is of it', () => {
    expect([within(county, city)(), within(county, east)()]).to.deep.equal([true, false]);
  });

  it('stand the figures of the place before those of the places in it', () => {
    const figures = report([observation('station_count', 3, { id: 'a', place: 'town' }), observation('station_count', 9, { id: 'b', place: 'city' })], {
      places: county.places,
    });
    expect(selectWithin(figures, 'station_count', city).map(({ id }) => id)).to.deep.equal(['b', 'a']);
    expect(selectWithin(figures, 'station_count', east).map(({ id }) => id)).to.deep.equal(['a']);
  });
});

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
