/** Sums, differences and comparison of quantities: bounds are carried, unlike units refused, what a hedge leaves open is said to be open. */
import { bound, intervalOf, isBelow, type Amount, type Interval, type Quantity } from './quantity.ts';

export type Answer = 'yes' | 'no' | 'cannot-tell';

/** Does the value reach the target? A hedge that leaves it open answers `cannot-tell`. */
export function meets(value: Amount, target: Amount): Answer {
  const have = intervalOf(value);
  const goal = intervalOf(target);
  if (!have || !goal || (target.kind === 'bound' && target.side === 'upper')) return 'cannot-tell';
  if (isBelow(have, goal)) return 'no';
  // A range is reached at its lower end; a target that is itself hedged (约, 近) is certainly reached at its upper end only.
  const hedged = target.kind === 'nearly' || target.kind === 'about';
  const line = hedged ? goal.upper : goal.lower;
  const strict = !hedged && !goal.lowerIncluded;
  return have.lower > line || (have.lower === line && !(strict && have.lowerIncluded)) ? 'yes' : 'cannot-tell';
}

/** The sum, or null where units are unlike or a part is unknown: nothing is ever filled in. */
export function add(a: Quantity, b: Quantity): Amount | null {
  return combine(a, b, (x, y) => x + y);
}

/** What is left of a when b is taken away, under the same conditions as `add`. */
export function subtract(a: Quantity, b: Quantity): Amount | null {
  return combine(a, negated(b), (x, y) => x + y);
}

function combine(a: Quantity, b: Quantity, of: (x: number, y: number) => number): Amount | null {
  const left = intervalOf(a.amount);
  const right = intervalOf(b.amount);
  if (!left || !right || a.unitKind !== b.unitKind) return null;
  return amountFrom({
    lower: of(left.lower, right.lower),
    upper: of(left.upper, right.upper),
    lowerIncluded: left.lowerIncluded && right.lowerIncluded,
    upperIncluded: left.upperIncluded && right.upperIncluded,
  });
}

function negated(quantity: Quantity): Quantity {
  const of = intervalOf(quantity.amount);
  const amount = of && amountFrom({ lower: -of.upper, upper: -of.lower, lowerIncluded: of.upperIncluded, upperIncluded: of.lowerIncluded });
  return amount ? { ...quantity, amount } : quantity;
}

function amountFrom(interval: Interval): Amount | null {
  const { lower, upper, lowerIncluded, upperIncluded } = interval;
  if (lower === upper) return { kind: 'exact', number: lower };
  if (upper === Infinity && lower !== -Infinity) return bound('lower', lower, lowerIncluded);
  if (lower === -Infinity && upper !== Infinity) return bound('upper', upper, upperIncluded);
  return lower === -Infinity ? null : { kind: 'range', from: lower, to: upper };
}
