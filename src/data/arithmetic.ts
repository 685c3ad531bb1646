/** Sums, differences and comparison of quantities: stated bounds are carried along, unlike units are refused, and what a hedge leaves open stays open. */
import { isBelow } from './like-quantities.ts';
import { bound, decimalsOf, interval, intervalOf, type Amount, type Interval, type Quantity } from './quantity.ts';

/** `cannot-tell` means that a hedge leaves the question open. */
export type Answer = 'yes' | 'no' | 'cannot-tell';

/** Whether the value reaches the target; `cannot-tell` where a hedge leaves it open. */
export function meets(value: Amount, target: Amount): Answer {
  const have = intervalOf(value);
  const goal = intervalOf(target);
  if (!have || !goal || (target.kind === 'bound' && target.side === 'upper')) return 'cannot-tell';
  if (isBelow(have, goal)) return 'no';
  // A range is reached at its lower end. A target that is itself hedged (约, 近) is certainly reached only at its upper end.
  const hedged = isLoose(target);
  const line = hedged ? goal.upper : goal.lower;
  const strict = !hedged && !goal.lowerIncluded;
  return have.lower > line || (have.lower === line && !(strict && have.lowerIncluded)) ? 'yes' : 'cannot-tell';
}

/**
 * The sum, computed in decimal. Null where units are unlike, where an operand is unknown, or where one is hedged with 近 or 约: the
 * width of those is our own allowance, which no text states.
 */
export function add(a: Quantity, b: Quantity): Amount | null {
  return combine(a, b, (amount) => amount);
}

/** `a` less `b`, under the same conditions as `add`. */
export function subtract(a: Quantity, b: Quantity): Amount | null {
  return combine(a, b, ({ lower, upper, lowerIncluded, upperIncluded }) => interval(-upper, -lower, upperIncluded, lowerIncluded));
}

function combine(a: Quantity, b: Quantity, sign: (amount: Interval) => Interval): Amount | null {
  const [left, right] = [statedOf(a.amount), statedOf(b.amount)];
  if (!left || !right || a.unitKind !== b.unitKind) return null;
  const other = sign(right);
  return amountFrom(
    interval(sum(left.lower, other.lower), sum(left.upper, other.upper), left.lowerIncluded && other.lowerIncluded, left.upperIncluded && other.upperIncluded),
  );
}

/** The sum in decimal: 0.1 and 0.2 make 0.3, and 64.1 less 64 is 0.1. */
export function sum(one: number, other: number): number {
  return Number((one + other).toFixed(Math.min(100, Math.max(0, decimalsOf(one), decimalsOf(other)))));
}

/** The numbers that the text itself allows the amount to stand for. */
function statedOf(amount: Amount): Interval | null {
  return isLoose(amount) ? null : intervalOf(amount);
}

function isLoose({ kind }: Amount): boolean {
  return kind === 'nearly' || kind === 'about';
}

function amountFrom({ lower, upper, lowerIncluded, upperIncluded }: Interval): Amount | null {
  if (lower === upper) return { kind: 'exact', number: lower };
  if (upper === Infinity && lower !== -Infinity) return bound('lower', lower, lowerIncluded);
  if (lower === -Infinity && upper !== Infinity) return bound('upper', upper, upperIncluded);
  return lower === -Infinity ? null : { kind: 'range', from: lower, to: upper };
}
