import { expect } from 'chai';
import { partExceedsWhole } from '../../../src/data/rules/part-exceeds-whole.ts';
import type { RawObservation, Value } from '../../../src/data/schema.ts';
import { observation, report } from '../../fixtures/reports.ts';

function found(part: Value, whole: Value, more: Partial<RawObservation> = {}) {
  return partExceedsWhole(
    report([
      observation('people_served', part, { id: 'part', partOf: 'whole', printed: '其中', ...more }),
      observation('people_served', whole, { id: 'whole', printed: '共计' }),
    ]),
  );
}

describe('a part exceeds its whole', () => {
  const exceeds: readonly (readonly [what: string, part: Value, whole: Value])[] = [
    ['by one', 101, 100],
    ['of nothing', 1, 0],
    ['where it is a lower bound above it', { atLeast: 900 }, 800],
    ['where the whole is less than just that number', 100, { lessThan: 100 }],
    ['where it is more than just that number', { moreThan: 100 }, 100],
    ['where no hedge of either can bring them together', { nearly: 400 }, { nearly: 200 }],
  ];
  exceeds.forEach(([what, part, whole]) => {
    it(what, () =>
      expect(found(part, whole).map(({ severity, code, path, about }) => [severity, code, path, about])).to.deep.equal([
        ['warning', 'part-exceeds-whole', 'part', ['part', 'whole']],
      ]),
    );
  });

  it('where it is counted in another unit, however small', () => {
    const attendances = { indicator: 'service_person_times', value: 1 };
    expect(found(1, 100, attendances).map(({ code }) => code)).to.deep.equal(['part-exceeds-whole']);
  });

  it('and shows both as printed, or as we write them', () => {
    expect(found(101, 100)[0]?.found).to.include({ found: '其中', whole: '共计' });
    const [bare] = partExceedsWhole(
      report([observation('people_served', 101, { id: 'part', unit: '人', partOf: 'whole' }), observation('people_served', 100, { id: 'whole', unit: '人' })]),
    );
    expect(bare?.found).to.deep.equal({ found: '101人', 'found.en': '101 people', whole: '100人', 'whole.en': '100 people' });
  });
});

describe('a part does not exceed its whole', () => {
  const fits: readonly (readonly [what: string, part: Value, whole: Value])[] = [
    ['where it is all of it', 100, 100],
    ['where there is none of either', 0, 0],
    ['where it is a lower bound below it: it may', { atLeast: 900 }, 1200],
    ['where the whole is a lower bound: it may be enough', 1000, { atLeast: 900 }],
    ['where either is missing', { missing: 'not-stated' }, 1],
    ['where the whole is in words', 100, { words: '众多' }],
    ['where it is at least just that number', { atLeast: 100 }, 100],
  ];
  fits.forEach(([what, part, whole]) => {
    it(what, () => expect(found(part, whole)).to.deep.equal([]));
  });

  it('where it may overlap only, or names a whole that is not there', () => {
    expect(found(101, 100, { partOf: 'nothing' })).to.deep.equal([]);
    const loose = report([
      observation('people_served', 101, { id: 'part', mayOverlap: ['whole'] }),
      observation('people_served', 100, { id: 'whole', role: 'target' }),
    ]);
    expect(partExceedsWhole(loose)).to.deep.equal([]);
  });
});
