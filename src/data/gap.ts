/** How far a value is from a target. Separate from `derive.ts`, since only reports with targets need it. */
import { meets, sum, type Answer } from './arithmetic.ts';
import { isCertainlyBefore, mayBeOfOneTime } from './like-figures.ts';
import { decimalsOf, POWER, shifted, type Quantity } from './quantity.ts';
import type { Observation } from './report.ts';

export interface Gap {
  /** Whether the target is reached; `cannot-tell` where a hedge leaves it open. */
  readonly reached: Answer;
  /** What is missing to the target, or exceeds it; null where it is zero or cannot be told. */
  readonly by: Quantity | null;
}

/**
 * The gap between a value and a target of the same kind, at the precision in which both are printed: 7.93万 is more than 2.07万 short of
 * 超10万. A gap between shares is in percentage points. There is one only for an exact value and a target with a known threshold, which
 * 近 and 约 do not have.
 */
export function gapTo(value: Quantity, goal: Quantity): Gap {
  if (value.unitKind !== goal.unitKind) return { reached: 'cannot-tell', by: null };
  const reached = meets(value.amount, goal.amount);
  const line = lineOf(goal);
  if (value.amount.kind !== 'exact' || line === null || reached === 'cannot-tell') return { reached, by: null };
  const share = value.unitKind === 'share';
  const between = shifted(sum(line, -value.amount.number), share ? 2 : 0);
  if (between === 0) return { reached, by: null };
  const open = between > 0 && goal.amount.kind === 'bound' && !goal.amount.included;
  return {
    reached,
    by: {
      amount: open ? { kind: 'bound', side: 'lower', number: between, included: false } : { kind: 'exact', number: Math.abs(between) },
      unit: share ? '个百分点' : value.unit,
      unitKind: share ? 'points' : value.unitKind,
      hedge: '',
      scale: value.scale,
      // If the target has another scale, use the decimals that the difference needs: 1.2万 − 9800 is 2200, not 2200.0.
      digits: Math.max(value.digits ?? 0, value.scale === goal.scale ? (goal.digits ?? 0) : decimalsOf(shifted(between, -POWER[value.scale]))),
      hedgeInside: false,
      phrase: '',
    },
  };
}

/**
 * Whether the time of this figure allows it to be measured against the target: what was done in 2023, or since 2021, says nothing about
 * a target for 2024, and a stock of 2023 does not show whether a target for 2022 was reached. The indicator says whether a figure is a
 * stock or starts anew every year; a rate of neither nature counts as a stock if it is stated as of a day.
 */
export function isOfPeriod(present: Observation, goal: Observation): boolean {
  const [{ kind, from, date, to }, { from: start, date: day, to: end = day }] = [present.time, goal.time];
  const now = date ?? to;
  if (end !== undefined && now !== undefined && (isCertainlyBefore(end, now) || isInside(end, now))) return false;
  if (/^(stock|none (as-of|not))/.test(`${present.definition.nature} ${kind}`)) return true;
  return mayBeOfOneTime(present, goal) && from === start && (kind !== 'since' || from !== undefined);
}

/** Whether a deadline lies inside the figure's year and not at its end: a figure of 2023 says nothing about June. */
function isInside(end: string, now: string): boolean {
  return now === end.slice(0, 4) && /-(0|1[01]|Q[123])/.test(end.slice(0, 7));
}

/** Whether the target is an upper limit (不超过, 以内), which is kept to rather than reached, or is reached downwards (降至5%), so that 8% is not beyond it. */
export function isCeiling({ printed = '', quantity: { amount } }: Observation): boolean {
  return /[降减][低少]?[至到]|压缩|控制在/.test(printed) || (amount.kind === 'bound' && amount.side === 'upper');
}

/** The threshold of a target; null where it is not a single lower limit. */
function lineOf({ amount }: Quantity): number | null {
  if (amount.kind === 'exact') return amount.number;
  return amount.kind === 'bound' && amount.side === 'lower' ? amount.number : null;
}

export interface Together {
  readonly from: number;
  readonly to: number;
}

/**
 * How many there are altogether in groups that may overlap: at least the largest, at most the sum of all. Null where one is not exact,
 * where they are counted in different kinds of unit, or where they are shares: 50% of one group and 60% of another do not make 110%.
 */
export function togetherOf(groups: readonly Quantity[]): Together | null {
  const numbers = groups.flatMap(({ amount }) => (amount.kind === 'exact' ? [amount.number] : []));
  const [kind, ...others] = new Set(groups.map(({ unitKind }) => unitKind));
  if (!kind || kind === 'share' || others.length > 0 || numbers.length < groups.length) return null;
  return { from: Math.max(...numbers), to: numbers.reduce((all, number) => sum(all, number)) };
}
