import { expect } from 'chai';
import { partsDoNotSum } from '../../../src/data/rules/parts-do-not-sum.ts';
import type { RawObservation, Value } from '../../../src/data/schema.ts';
import { accepted, brief } from '../../fixtures/findings.ts';
import { observation } from '../../fixtures/reports.ts';

const whole = (value: Value, more: Partial<RawObservation> = {}) => observation('agency_count', value, { id: 'all', unit: '家', ...more });
const part = (id: string, value: Value, by: Record<string, string>, more: Partial<RawObservation> = {}) =>
  observation('agency_count', value, { id, unit: '家', by, partOf: 'all', ...more });
const city = (value: Value, more = {}) => part('city', value, { tier: '市级' }, more);
const county = (value: Value, more = {}) => part('county', value, { tier: '县级' }, more);

describe('parts-do-not-sum', () => {
  it('warns of parts of one dimension that exceed their whole', () => {
    const found = partsDoNotSum(accepted([whole(12), city(6), county(7)]));
    expect(brief(found)).to.deep.equal([['warning', 'parts-do-not-sum', 'all', 'city', 'county']]);
    expect(found[0]?.found).to.include({ sum: '13家' });
  });

  it('tells the sum in numbers where the whole is printed in words', () => {
    const found = partsDoNotSum(accepted([whole(12, { printed: '首批机构' }), city(6), county(7)]));
    expect(found[0]?.found).to.include({ sum: '13家' });
  });

  it('warns where open parts exceed the whole already', () => {
    expect(partsDoNotSum(accepted([whole(12), city({ atLeast: 6 }), county({ atLeast: 7 })]))).to.have.lengthOf(1);
    expect(partsDoNotSum(accepted([whole(12), city({ moreThan: 6 }), county(6)]))).to.have.lengthOf(1);
  });

  it('only notes it where one thing may have several values, as a person in two groups', () => {
    const found = partsDoNotSum(accepted([whole(10), part('old', 6, { group: '老年人' }), part('ill', 6, { group: '残疾人' })]));
    expect(brief(found)).to.deep.equal([['note', 'parts-do-not-sum', 'all', 'old', 'ill']]);
  });

  it('tells of parts that differ in two dimensions once, as the warning', () => {
    const found = partsDoNotSum(
      accepted([whole(8), part('a', 5, { title: '社会工作师', level: '中级' }), part('b', 7, { title: '助理社会工作师', level: '初级' })]),
    );
    expect(brief(found)).to.deep.equal([['warning', 'parts-do-not-sum', 'all', 'a', 'b']]);
  });

  it('adds places of one level, and not a county to its town', () => {
    const places = [
      { id: 'city', name: '某市', level: 'prefecture' as const },
      { id: 'east', name: '东县', level: 'county' as const },
      { id: 'west', name: '西县', level: 'county' as const },
      { id: 'town', name: '某镇', level: 'township' as const, parent: 'west' },
    ];
    const at = (place: string, value: number) => part(place, value, {}, { place });
    expect(brief(partsDoNotSum(accepted([whole(10), at('east', 6), at('west', 6)], { places })))).to.deep.equal([
      ['warning', 'parts-do-not-sum', 'all', 'east', 'west'],
    ]);
    expect(partsDoNotSum(accepted([whole(10), at('west', 6), at('town', 6)], { places }))).to.deep.equal([]);
  });

  it('allows for the rounding of what is printed in 万', () => {
    const money = (id: string, value: number, printed: string, more: Partial<RawObservation> = {}) =>
      observation('funding_invested_yuan', value, { id, unit: '元', printed, ...more });
    const parts = [
      money('a', 412_000, '41.2万元', { by: { source: '省级' }, partOf: 'all' }),
      money('b', 392_000, '39.2万元', { by: { source: '市级' }, partOf: 'all' }),
    ];
    expect(partsDoNotSum(accepted([money('all', 800_000, '80万元'), ...parts]))).to.deep.equal([]);
    expect(partsDoNotSum(accepted([money('all', 790_000, '79万元'), ...parts]))).to.have.lengthOf(1);
  });

  const quiet = {
    'the parts make up the whole': [whole(12), city(6), county(6)],
    'the parts are less than the whole': [whole(12), city(3), county(4)],
    'the whole is open': [whole({ atLeast: 12 }), city(6), county(7)],
    'a part is said to overlap': [whole(12), city(6), county(7, { mayOverlap: ['city'] })],
    'the parts are of two times': [whole(12), city(6), county(7, { time: { kind: 'year', date: '2021' } })],
    'two parts are of one value': [whole(12), city(6), part('again', 7, { tier: '市级' })],
    'a part has no number': [whole(12), city(6), county({ missing: 'not-stated' })],
    'the whole is not in the report': [city(6), county(7)],
  };
  Object.entries(quiet).forEach(([reason, observations]) => {
    it(`is quiet where ${reason}`, () => expect(partsDoNotSum(accepted(observations))).to.deep.equal([]));
  });
});
