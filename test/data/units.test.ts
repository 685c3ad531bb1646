import { expect } from 'chai';
import { CATALOGUE } from '../../src/data/catalogue.ts';
import { countsWhole, KIND_OF_UNIT, kindOfUnit, unitFits } from '../../src/data/units.ts';

describe('the kind of a unit', () => {
  const rows: readonly (readonly [unit: string, kind: string | null])[] = [
    ['', ''],
    ['个', ''],
    ['家', ''],
    ['人', 'persons'],
    ['名', 'persons'],
    ['人次', 'attendances'],
    ['户', 'households'],
    ['户次', 'household-visits'],
    ['节', 'sessions'],
    ['场', 'events'],
    ['场次', 'events'],
    ['期次', 'events'],
    ['宗', 'cases'],
    ['例', 'cases'],
    ['家次', 'visits'],
    ['元', 'money'],
    ['元/月', 'money-monthly'],
    ['%', 'share'],
    ['个百分点', 'points'],
    ['倍', 'fold'],
    // Not known, so not guessed at: a scale is no unit, and no name of an object's own is one.
    ['万元', null],
    ['％', null],
    ['人 ', null],
    ['constructor', null],
    ['__proto__', null],
  ];
  rows.forEach(([unit, kind]) => {
    it(`“${unit}” is ${kind === null ? 'not known' : kind === '' ? 'left to the indicator' : kind}`, () => expect(kindOfUnit(unit)).to.equal(kind));
  });
});

describe('a unit fits an indicator', () => {
  it('of its own kind, and of any kind where it leaves that to the indicator', () => {
    expect([unitFits('persons', 'persons'), unitFits('', 'persons'), unitFits('', 'stations')]).to.deep.equal([true, true, true]);
  });

  it('never of its neighbour: persons and attendances, households and visits to them, share and points', () => {
    const neighbours = [
      ['persons', 'attendances'],
      ['attendances', 'persons'],
      ['households', 'household-visits'],
      ['household-visits', 'households'],
      ['households', 'persons'],
      ['money', 'money-monthly'],
      ['share', 'points'],
      ['share', 'persons'],
      ['stations', 'hubs'],
    ] as const;
    expect(neighbours.filter(([unit, indicator]) => unitFits(unit, indicator))).to.deep.equal([]);
  });

  it('of an average of its own kind: 平均2名', () => {
    expect([unitFits('persons', 'average-persons'), unitFits('attendances', 'average-attendances')]).to.deep.equal([true, true]);
    expect([unitFits('attendances', 'average-persons'), unitFits('persons', 'persons-average'), unitFits('visits', 'household-visits')]).to.deep.equal([
      false,
      false,
      false,
    ]);
  });

  it('of the kinds that texts count with it, in this direction only: 个案60人, 小组活动4次', () => {
    expect([unitFits('persons', 'cases'), unitFits('events', 'sessions'), unitFits('events', 'groups')]).to.deep.equal([true, true, true]);
    expect([unitFits('cases', 'persons'), unitFits('sessions', 'events'), unitFits('groups', 'events')]).to.deep.equal([false, false, false]);
  });
});

describe('a count is whole', () => {
  it('of every kind that the catalogue and the units know, but for money, shares, ratios and spans of time', () => {
    const kinds = new Set([...KIND_OF_UNIT.values(), ...[...CATALOGUE.values()].map(({ unitKind }) => unitKind)]);
    expect([...kinds].filter((kind) => !countsWhole(kind))).to.have.members(['money', 'money-monthly', 'share', 'points', 'fold', 'years', 'days']);
  });

  it('of a kind that a report makes up for itself', () => {
    expect(['schools', 'townships', 'documents'].map((kind) => countsWhole(kind, '所'))).to.deep.equal([true, true, true]);
  });

  it('unless it says that it is a rate, an average or a measure, or has a unit that we do not know', () => {
    expect(['per-thousand', 'average-persons', 'measure-noise', 'ratio'].map((kind) => countsWhole(kind))).to.deep.equal([false, false, false, false]);
    expect(countsWhole('land', '亩')).to.equal(false);
  });
});
