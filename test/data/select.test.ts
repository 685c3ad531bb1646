import { expect } from 'chai';
import { partsOf } from '../../src/data/parts-of.ts';
import { findPlace, select } from '../../src/data/select.ts';
import { observation, report, stations } from '../fixtures/reports.ts';

const PLACES = [
  { id: 'city', name: { zh: '某市', en: 'A City' }, aliases: ['某'], level: 'prefecture', code: '360700' },
  { id: 'county', name: '某县', level: 'county', code: '360721' },
] as const;

const sample = report(
  [
    stations(178, { id: 'stations' }),
    stations(12, { id: 'stations-county', place: 'county' }),
    stations({ atLeast: 200 }, { id: 'stations-target', role: 'target' }),
    observation('people_served', 100, { id: 'served', unit: '人' }),
    observation('people_served', 60, { id: 'served-old', unit: '人', partOf: 'served' }),
    observation('people_served', 20, { id: 'served-oldest', unit: '人', partOf: 'served-old' }),
  ],
  { places: PLACES.map((place) => ({ ...place, aliases: [...('aliases' in place ? place.aliases : [])] })) },
);
const ids = (found: readonly { id: string }[]) => found.map(({ id }) => id);

describe('select', () => {
  it('finds none of an indicator that is not in the report, and none of a place that is not', () => {
    expect([select(sample, { indicator: 'case_count' }), select(sample, { indicator: 'station_count', place: 'nowhere' })]).to.deep.equal([[], []]);
  });

  it('finds all of an indicator, in the order of the report', () => {
    expect(ids(select(sample, { indicator: 'station_count' }))).to.deep.equal(['stations', 'stations-county', 'stations-target']);
  });

  it('keeps what is reached apart from what is required', () => {
    expect(ids(select(sample, { indicator: 'station_count', place: 'city', role: 'actual' }))).to.deep.equal(['stations']);
    expect(ids(select(sample, { indicator: 'station_count', role: 'target' }))).to.deep.equal(['stations-target']);
    expect(select(sample, { indicator: 'station_count', role: 'forecast' })).to.deep.equal([]);
  });
});

describe('findPlace', () => {
  it('finds none that the report does not name, and does not take another for it', () => {
    expect(['别市', '36', '36070', 'City', '市'].map((area) => findPlace(sample, area))).to.deep.equal(Array(5).fill(null));
  });

  it('takes the first of the report where nothing is named', () => {
    expect(findPlace(sample, '')?.id).to.equal('city');
  });

  it('finds a place by id, code, either name and alias', () => {
    expect(['county', '360721', '某县'].map((area) => findPlace(sample, area)?.id)).to.deep.equal(Array(3).fill('county'));
    expect(['city', '360700', '某市', 'A City', '某'].map((area) => findPlace(sample, area)?.id)).to.deep.equal(Array(5).fill('city'));
  });
});

describe('findPlace, of two places of one name', () => {
  it('takes the first of the report', () => {
    const twins = report([], { places: ['one', 'other'].map((id) => ({ id, name: '某镇', level: 'township' })) });
    expect(findPlace(twins, '某镇')?.id).to.equal('one');
  });
});

describe('partsOf', () => {
  const named = (id: string) => sample.observations.find((one) => one.id === id)!;

  it('finds the parts themselves, not the parts of parts', () => {
    expect([ids(partsOf(sample, named('served'))), ids(partsOf(sample, named('served-old')))]).to.deep.equal([['served-old'], ['served-oldest']]);
  });

  it('finds none of what has no parts', () => {
    expect(partsOf(sample, named('stations'))).to.deep.equal([]);
  });
});
