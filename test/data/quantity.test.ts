import { expect } from 'chai';
import { isBelow, withNumber } from '../../src/data/like-quantities.ts';
import { amountOf, intervalOf, numberOf, openSide, printedInterval, printedStep, type Amount } from '../../src/data/quantity.ts';
import type { Value } from '../../src/data/schema.ts';
import { quantity, share, written } from './quantities.ts';

const WITHOUT_NUMBER: readonly Value[] = [{ words: '全覆盖' }, { missing: 'not-stated' }];

describe('the amount of a value', () => {
  const rows: readonly (readonly [Value, Amount])[] = [
    [0, { kind: 'exact', number: 0 }],
    [{ atLeast: 30 }, { kind: 'bound', side: 'lower', number: 30, included: true }],
    [{ moreThan: 30 }, { kind: 'bound', side: 'lower', number: 30, included: false }],
    [{ atMost: 30 }, { kind: 'bound', side: 'upper', number: 30, included: true }],
    [{ lessThan: 30 }, { kind: 'bound', side: 'upper', number: 30, included: false }],
    [{ nearly: 30 }, { kind: 'nearly', number: 30 }],
    [{ about: 30 }, { kind: 'about', number: 30 }],
    [
      { from: 2, to: 4 },
      { kind: 'range', from: 2, to: 4 },
    ],
    [{ ordinal: 1 }, { kind: 'ordinal', number: 1 }],
    [{ words: '全覆盖' }, { kind: 'words', text: '全覆盖' }],
    [{ missing: 'withheld' }, { kind: 'missing', reason: 'withheld' }],
  ];
  rows.forEach(([value, amount]) => {
    it(`of ${JSON.stringify(value)} is ${amount.kind}`, () => expect(amountOf(value)).to.deep.equal(amount));
  });
});

describe('a number of ours', () => {
  it('has the unit and the precision of a figure, and nothing of what was printed of it', () => {
    const half = share({ atLeast: 0.5 }, 1, { hedge: '达到…以上', phrase: '过半' });
    expect(withNumber(half, 1)).to.deep.equal(share(1, 1));
    expect(withNumber(half, 0.5, 0.75)).to.deep.equal(share({ from: 0.5, to: 0.75 }, 1));
  });
});

describe('the number of an amount', () => {
  it('does not exist for words and for a missing value: nothing is filled in', () => {
    expect(WITHOUT_NUMBER.map((value) => numberOf(amountOf(value)))).to.deep.equal([null, null]);
  });

  it('is the lower end of a range, and the number of any other', () => {
    const values: readonly Value[] = [{ from: 2, to: 4 }, 0, { atLeast: 30 }, { nearly: 5 }, { ordinal: 1 }];
    expect(values.map((value) => numberOf(amountOf(value)))).to.deep.equal([2, 0, 30, 5, 1]);
  });
});

describe('the interval of an amount', () => {
  const rows: readonly (readonly [Value, string | null, ReturnType<typeof openSide>])[] = [
    [{ words: '全覆盖' }, null, null],
    [{ missing: 'not-stated' }, null, null],
    [{ ordinal: 1 }, null, null],
    [0, '[0, 0]', null],
    [{ from: 2, to: 4 }, '[2, 4]', null],
    [{ from: 3, to: 3 }, '[3, 3]', null],
    [{ atLeast: 30 }, '[30, Infinity)', 'upper'],
    [{ moreThan: 30 }, '(30, Infinity)', 'upper'],
    [{ atMost: 30 }, '(-Infinity, 30]', 'lower'],
    [{ lessThan: 30 }, '(-Infinity, 30)', 'lower'],
    [{ nearly: 100 }, '(50, 100)', 'lower'],
    [{ about: 100 }, '(50, 150)', 'both'],
    [{ nearly: -100 }, '(-100, -50)', 'lower'],
    [{ about: -100 }, '(-150, -50)', 'both'],
  ];
  rows.forEach(([value, interval, open]) => {
    it(`of ${JSON.stringify(value)} is ${interval}, open at ${open ?? 'neither end'}`, () => {
      expect(written(intervalOf(amountOf(value)))).to.equal(interval);
      expect(openSide(amountOf(value))).to.equal(open);
    });
  });
});

describe('isBelow', () => {
  const below = (one: Value, other: Value) => isBelow(intervalOf(amountOf(one))!, intervalOf(amountOf(other))!);

  it('holds where no number of the one reaches any of the other', () => {
    expect([below(1, 2), below({ lessThan: 2 }, 2), below({ nearly: 2 }, { moreThan: 2 })]).to.deep.equal([true, true, true]);
  });

  it('does not hold where they may be equal or cross', () => {
    expect([below(2, 2), below({ atMost: 2 }, 2), below({ from: 1, to: 3 }, 2), below(3, 2), below({ atLeast: 1 }, 2)]).to.deep.equal(Array(5).fill(false));
  });
});

describe('the interval of a printed figure', () => {
  it('allows for rounding below and for cutting above: 60% may be 59.5% up to, not including, 61%', () => {
    expect(written(printedInterval(share(0.6)))).to.equal('[0.595, 0.61)');
  });

  it('is one in the last printed place: 7.15% and 7.93万 are narrower', () => {
    expect(written(printedInterval(share(0.0715, 2)))).to.equal('[0.07145, 0.0716)');
    expect(written(printedInterval(quantity(79300, { scale: '万', digits: 2 })))).to.equal('[79250, 79400)');
  });

  it('has no binary dust in its ends', () => {
    const halves = Array.from({ length: 100 }, (_, percent) => printedInterval(share((percent + 1) / 100))?.lower);
    expect(halves).to.deep.equal(Array.from({ length: 100 }, (_, percent) => (percent * 10 + 5) / 1000));
  });

  it('is no wider than its hedge, and does not exist without a number', () => {
    expect(written(printedInterval(share({ atLeast: 0.75 })))).to.equal('[0.75, Infinity)');
    expect(WITHOUT_NUMBER.map((value) => printedInterval(share(value)))).to.deep.equal([null, null]);
  });

  it('steps by the scale, by the decimals and by the per cent', () => {
    const steps = [
      quantity(5),
      quantity(5, { digits: null }),
      quantity(80000, { scale: '万' }),
      quantity(2e8, { scale: '亿', digits: 1 }),
      share(0.6),
      share(0.0715, 2),
    ];
    expect(steps.map(printedStep)).to.deep.equal([1, 1, 1e4, 1e7, 0.01, 0.0001]);
  });
});
