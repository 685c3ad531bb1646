import { expect } from 'chai';
import { DEFAULT_HEDGE, HEDGES, hedgeFits, hedgeKind, hedgeWords, type Hedge } from '../../src/data/hedges.ts';
import { amountOf } from '../../src/data/quantity.ts';
import type { Value } from '../../src/data/schema.ts';

/** A value of each openness. */
const VALUES: Readonly<Record<Hedge['kind'], Value>> = {
  exact: 30,
  atLeast: { atLeast: 30 },
  moreThan: { moreThan: 30 },
  atMost: { atMost: 30 },
  lessThan: { lessThan: 30 },
  nearly: { nearly: 30 },
  about: { about: 30 },
};
const KINDS = Object.keys(VALUES) as Hedge['kind'][];

function fits(hedge: string, value: Value): boolean {
  return hedgeFits(hedge, amountOf(value));
}

describe('the openness of an amount', () => {
  KINDS.forEach((kind) => {
    it(`of ${JSON.stringify(VALUES[kind])} is ${kind}`, () => expect(hedgeKind(amountOf(VALUES[kind]))).to.equal(kind));
  });

  it('is exact for what has no bound: a range, an ordinal, words, a missing value', () => {
    const values: readonly Value[] = [{ from: 2, to: 4 }, { ordinal: 1 }, { words: '全覆盖' }, { missing: 'withheld' }];
    expect(values.map((value) => hedgeKind(amountOf(value)))).to.deep.equal(Array(4).fill('exact'));
  });
});

describe('a hedge as printed', () => {
  it('that is not known fits nothing, alone or beside a known one', () => {
    expect(KINDS.filter((kind) => fits('大概', VALUES[kind]) || fits('达到…大概', VALUES[kind]))).to.deep.equal([]);
  });

  it('that is empty fits only what is not open', () => {
    expect(KINDS.filter((kind) => fits('', VALUES[kind]))).to.deep.equal(['exact']);
    expect(fits('', { from: 2, to: 4 })).to.equal(true);
  });

  HEDGES.forEach(({ kind }, word) => {
    it(`${word} fits ${kind} and nothing else`, () => expect(KINDS.filter((other) => fits(word, VALUES[other]))).to.deep.equal([kind]));
  });

  it('in two words says what the open one says: 达到…余', () => {
    expect(KINDS.filter((kind) => fits('达到…余', VALUES[kind]))).to.deep.equal(['atLeast']);
  });

  it('in two words that disagree fits nothing: 超…余', () => {
    expect(KINDS.filter((kind) => fits('超…余', VALUES[kind]))).to.deep.equal([]);
  });

  it('that is mere emphasis fits a range: 达2至4个', () => {
    expect([fits('达', { from: 2, to: 4 }), fits('余', { from: 2, to: 4 })]).to.deep.equal([true, false]);
  });

  it('is taken apart at the sign for the number', () => {
    expect([hedgeWords(''), hedgeWords('余'), hedgeWords('达到…余'), hedgeWords('…余')]).to.deep.equal([[], ['余'], ['达到', '余'], ['余']]);
  });
});

describe('the hedge of an open amount whose own was not given', () => {
  KINDS.forEach((kind) => {
    it(`says ${kind}, no more and no less`, () => expect(KINDS.filter((other) => fits(DEFAULT_HEDGE[kind], VALUES[other]))).to.deep.equal([kind]));
  });
});
