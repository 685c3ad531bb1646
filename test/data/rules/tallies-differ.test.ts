import { expect } from 'chai';
import { talliesDiffer } from '../../../src/data/rules/tallies-differ.ts';
import type { RawObservation, RawReport, Value } from '../../../src/data/schema.ts';
import { observation, report } from '../../fixtures/reports.ts';

/** Attendances and activities of one scope. */
function tally(scope: string, attendances: Value, activities: Value, more: Partial<RawObservation> = {}): readonly RawObservation[] {
  return [
    observation('service_person_times', attendances, { id: `${scope}-times`, unit: '人次', by: { scope }, ...more }),
    observation('activities_held', activities, { id: `${scope}-events`, unit: '期次', by: { scope }, ...more }),
  ];
}

function found(raw: readonly RawObservation[], more: Partial<RawReport> = {}) {
  return talliesDiffer(report(raw, more)).map(({ path, about, found: { factor } }) => [path, about, factor]);
}

const TWO_PLACES = { places: ['city', 'county'].map((id) => ({ id, name: id, level: 'county' as const })) };

describe('two tallies differ', () => {
  it('where they count 50 times as many attendances to an activity', () => {
    expect(found([...tally('a', 50, 1), ...tally('b', 1, 1)])).to.deep.equal([['a-times', ['a-times', 'a-events', 'b-times', 'b-events'], '50']]);
  });

  it('whichever stands first, and with their hedges: 120万 in 600余 beside 1.2万余 in 2163', () => {
    const [times, events] = tally('b', 1200000, { atLeast: 600 });
    expect(found([...tally('a', { atLeast: 12000 }, 2163), events!, times!])).to.deep.equal([
      ['a-times', ['a-times', 'a-events', 'b-times', 'b-events'], '361'],
    ]);
  });

  it('never from attendances of one year and activities of another', () => {
    const year = (date: string) => ({ time: { kind: 'year' as const, date } });
    const [times] = tally('a', 50, 1, year('2022'));
    const [, events] = tally('a', 50, 1, year('2023'));
    expect(found([times!, events!, ...tally('b', 1, 1)])).to.deep.equal([]);
    expect(found([...tally('a', 50, 1, year('2022')), ...tally('b', 1, 1, year('2023'))])).to.have.lengthOf(1);
  });

  it('each with each, where there are three', () => {
    expect(found([...tally('a', 1, 1), ...tally('b', 100, 1), ...tally('c', 10000, 1)]).map(([path, , factor]) => [path, factor])).to.deep.equal([
      ['a-times', '100'],
      ['a-times', '10000'],
      ['b-times', '100'],
    ]);
  });

  it('at most, where the larger mean is one at most and the smaller one at least', () => {
    const bounds = (raw: readonly RawObservation[]) => talliesDiffer(report(raw)).map(({ found: { bound } }) => bound);
    expect(bounds([...tally('a', 1_200_000, { atLeast: 600 }), ...tally('b', { atLeast: 12_000 }, 2163)])).to.deep.equal(['most']);
    expect(bounds([...tally('a', { atLeast: 1_200_000 }, 600), ...tally('b', 12_000, 2163)])).to.deep.equal([undefined]);
    expect(bounds([...tally('a', 5000, 1), ...tally('b', 1, 1)])).to.deep.equal([undefined]);
  });

  it('and both are shown as we write them where they have no print', () => {
    const [one] = talliesDiffer(report([...tally('a', 5000, 1), ...tally('b', 1, 1)]));
    expect([one?.found['one'], one?.found['other']]).to.deep.equal(['5000人次 / 1期次', '1人次 / 1期次']);
  });

  it('and both are shown as printed, and in English in words of its own', () => {
    const printed = (times: string) => ({ printed: times });
    const [one] = talliesDiffer(report([...tally('a', 5000, 1, printed('前者')), ...tally('b', 1, 1, printed('后者'))]));
    expect(one?.found).to.deep.equal({
      one: '前者 / 前者',
      'one.en': '5,000 attendances in 1 round',
      other: '后者 / 后者',
      'other.en': '1 attendance in 1 round',
      factor: '5000',
    });
  });
});

describe('two tallies do not differ', () => {
  const rows: readonly (readonly [what: string, raw: readonly RawObservation[]])[] = [
    ['where there is only one', tally('a', 5000, 1)],
    ['where they are less than 50 times apart', [...tally('a', 49, 1), ...tally('b', 1, 1)]],
    ['where one counts no activities: nothing can be divided by nothing', [...tally('a', 5000, 0), ...tally('b', 1, 1)]],
    ['where one counts no attendances', [...tally('a', 0, 10), ...tally('b', 5000, 1)]],
    ['where one is missing', [...tally('a', { missing: 'not-stated' }, 1), ...tally('b', 5000, 1)]],
    ['where one is a target', [...tally('a', 5000, 1, { role: 'target' }), ...tally('b', 1, 1)]],
    ['where one is of another place', [...tally('a', 5000, 1, { place: 'county' }), ...tally('b', 1, 1)]],
    ['where no scope says that the two belong together', [...tally('a', 5000, 1, { by: {} }), ...tally('b', 1, 1)]],
    ['where attendances and activities are of two scopes', [tally('a', 5000, 1)[0]!, tally('b', 1, 1)[1]!, ...tally('c', 1, 1)]],
  ];
  rows.forEach(([what, raw]) => {
    it(what, () => expect(found(raw, TWO_PLACES)).to.deep.equal([]));
  });
});
