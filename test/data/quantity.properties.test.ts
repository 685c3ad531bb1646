/** Intervals against brute force: what holds for members picked from the operands must hold for the result. */
import { expect } from 'chai';
import fc from 'fast-check';
import { add, meets, subtract } from '../../src/data/arithmetic.ts';
import { amountOf, intervalOf, type Amount, type Interval } from '../../src/data/quantity.ts';
import { ratio } from '../../src/data/ratio.ts';
import { quantity } from './quantities.ts';

/** Whole numbers: the ends of their intervals are halves at the finest, so an eighth finds what lies between any two. */
const number = fc.integer({ min: -40, max: 40 });
const positive = fc.integer({ min: 1, max: 40 });
const STEP = 0.125;
const FAR = 1000;

const range = (of: fc.Arbitrary<number>) =>
  fc.tuple(of, of).map(([one, other]): Amount => ({ kind: 'range', from: Math.min(one, other), to: Math.max(one, other) }));
const lowerBound = (of: fc.Arbitrary<number>) =>
  fc.record({ kind: fc.constant('bound' as const), side: fc.constant('lower' as const), number: of, included: fc.boolean() });
const hedged = fc.record({ kind: fc.constantFrom('nearly' as const, 'about' as const), number: positive });
const exact = (of: fc.Arbitrary<number>) => fc.record({ kind: fc.constant('exact' as const), number: of });
const upperBound = fc.record({ kind: fc.constant('bound' as const), side: fc.constant('upper' as const), number, included: fc.boolean() });

const amount: fc.Arbitrary<Amount> = fc.oneof(exact(number), range(number), lowerBound(number), upperBound, hedged);
const target: fc.Arbitrary<Amount> = fc.oneof(exact(number), range(number), lowerBound(number), hedged);
const notNegative: fc.Arbitrary<Amount> = fc.oneof(exact(fc.nat(40)), range(fc.nat(40)), lowerBound(fc.nat(40)), hedged);
const base: fc.Arbitrary<Amount> = fc.oneof(exact(positive), range(positive), lowerBound(positive), hedged);

const RUNS = { numRuns: 3000 };

function contains({ lower, upper, lowerIncluded, upperIncluded }: Interval, at: number): boolean {
  return (at > lower || (at === lower && lowerIncluded)) && (at < upper || (at === upper && upperIncluded));
}

/** Members of the amount: its ends where they belong to it, what lies just inside them, its middle, and far out where it is open. */
function members(of: Amount): readonly number[] {
  const interval = intervalOf(of)!;
  const lower = interval.lower === -Infinity ? interval.upper - FAR : interval.lower;
  const upper = interval.upper === Infinity ? interval.lower + FAR : interval.upper;
  return [lower, lower + STEP, (lower + upper) / 2, upper - STEP, upper].filter((at) => contains(interval, at));
}

function pairs(one: Amount, other: Amount): readonly (readonly [number, number])[] {
  return members(one).flatMap((x) => members(other).map((y) => [x, y] as const));
}

describe('arithmetic with intervals', () => {
  it('has members to try in every amount', () => {
    fc.assert(
      fc.property(amount, (one) => members(one).length > 0),
      RUNS,
    );
  });

  it('adds and subtracts so that the result holds every sum and difference of members', () => {
    fc.assert(
      fc.property(amount, amount, (one, other) => {
        const a = { ...quantity(0), amount: one };
        const b = { ...quantity(0), amount: other };
        const sum = add(a, b);
        const difference = subtract(a, b);
        pairs(one, other).forEach(([x, y]) => {
          if (sum) expect(contains(intervalOf(sum)!, x + y), `${x} + ${y}`).to.equal(true);
          if (difference) expect(contains(intervalOf(difference)!, x - y), `${x} - ${y}`).to.equal(true);
        });
      }),
      RUNS,
    );
  });

  it('gives up a sum only where it would be open at both ends, and of 近 and 约', () => {
    fc.assert(
      fc.property(amount, amount, (one, other) => {
        const intervals = [intervalOf(one)!, intervalOf(other)!];
        const open = intervals.some(({ lower }) => lower === -Infinity) && intervals.some(({ upper }) => upper === Infinity);
        const loose = [one, other].some(({ kind }) => kind === 'nearly' || kind === 'about');
        expect(add({ ...quantity(0), amount: one }, { ...quantity(0), amount: other }) === null).to.equal(open || loose);
      }),
      RUNS,
    );
  });

  it('divides so that the ratio holds every quotient of members', () => {
    fc.assert(
      fc.property(notNegative, base, (part, whole) => {
        const interval = ratio(part, whole)!;
        pairs(part, whole).forEach(([x, y]) => expect(contains(interval, x / y), `${x} / ${y}`).to.equal(true));
      }),
      RUNS,
    );
  });
});

describe('meets, against brute force', () => {
  /** The lines that a value may have to reach: every member of a hedged target, the lower end of any other. */
  function lines(of: Amount): readonly number[] {
    return of.kind === 'about' || of.kind === 'nearly' ? members(of) : [intervalOf(of)!.lower];
  }

  it('says yes where all members reach, no where none does, and cannot tell where some do and some do not', () => {
    fc.assert(
      fc.property(amount, target, (value, goal) => {
        const strict = goal.kind === 'bound' && !goal.included;
        const reached = members(value).flatMap((at) => lines(goal).map((line) => (strict ? at > line : at >= line)));
        const expected = reached.every(Boolean) ? 'yes' : reached.some(Boolean) ? 'cannot-tell' : 'no';
        expect(meets(value, goal)).to.equal(expected);
      }),
      { numRuns: 10_000 },
    );
  });

  it('never answers for an amount without a number', () => {
    fc.assert(
      fc.property(target, (goal) => {
        expect(meets(amountOf({ words: '全覆盖' }), goal)).to.equal('cannot-tell');
        expect(meets(goal, amountOf({ missing: 'not-stated' }))).to.equal('cannot-tell');
      }),
    );
  });
});
