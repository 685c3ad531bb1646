/** How far a value is from a goal. Apart from `derive.ts`, for only reports with targets have use for it. */
import { meets, sum, type Answer } from './arithmetic.ts';
import { isCertainlyBefore, mayBeOfOneTime } from './like-figures.ts';
import { decimalsOf, POWER, shifted, type Quantity } from './quantity.ts';
import type { Observation } from './report.ts';

export interface Gap {
  /** Whether the goal is reached; a hedge that leaves it open answers `cannot-tell`. */
  readonly reached: Answer;
  /** What is missing, or what lies beyond it; null where the figures do not tell, or nothing lies between. */
  readonly by: Quantity | null;
}

/**
 * The gap between a value and a goal of the same kind, at the precision in which both are printed: 7.93万 of 超10万 is
 * more than 2.07万 short. A gap between shares is in percentage points. Only exact values have one, and only goals
 * whose line is known: of 近 and 约 it is not.
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
      // Where the goal's own decimals are of another scale, those that the difference takes: 1.2万 − 9800 is 2200, not 2200.0.
      digits: Math.max(value.digits ?? 0, value.scale === goal.scale ? (goal.digits ?? 0) : decimalsOf(shifted(between, -POWER[value.scale]))),
      hedgeInside: false,
      phrase: '',
    },
  };
}

/**
 * Whether a goal may be measured by this figure, as to time: what was done in 2023, or since 2021, says nothing of how much of 2024's
 * goal is done; what there is in 2023, nothing of whether a goal for 2022 was reached. What stands and what begins anew with each year is
 * said by the indicator; a rate that says neither stands where it is stated of a day.
 */
export function isOfPeriod(present: Observation, goal: Observation): boolean {
  const [{ kind, from, date, to }, { from: start, date: day, to: end = day }] = [present.time, goal.time];
  const now = date ?? to;
  if (end !== undefined && now !== undefined && (isCertainlyBefore(end, now) || isInside(end, now))) return false;
  if (/^(stock|none (as-of|not))/.test(`${present.definition.nature} ${kind}`)) return true;
  return mayBeOfOneTime(present, goal) && from === start && (kind !== 'since' || from !== undefined);
}

/** Whether a deadline lies within a year that the figure is of, and not at its end: 2023年 says nothing of June. */
function isInside(end: string, now: string): boolean {
  return now === end.slice(0, 4) && /-(0|1[01]|Q[123])/.test(end.slice(0, 7));
}

/** 不超过, 以内: kept to until its deadline, not reached on the way. 降至5% is on the way down: 8% are not beyond it. */
export function isCeiling({ printed = '', quantity: { amount } }: Observation): boolean {
  return /[降减][低少]?[至到]|压缩|控制在/.test(printed) || (amount.kind === 'bound' && amount.side === 'upper');
}

/** Where a goal begins to be reached; null where it is open below or not a number. */
function lineOf({ amount }: Quantity): number | null {
  if (amount.kind === 'exact') return amount.number;
  return amount.kind === 'bound' && amount.side === 'lower' ? amount.number : null;
}

export interface Together {
  readonly from: number;
  readonly to: number;
}

/**
 * How many there are in all of groups that may overlap: at least the largest, at most all of them added.
 * Null where one is open, where they are not counted alike, or are shares: 50% of one group and 60% of another are no 110%.
 */
export function togetherOf(groups: readonly Quantity[]): Together | null {
  const numbers = groups.flatMap(({ amount }) => (amount.kind === 'exact' ? [amount.number] : []));
  const [kind, ...others] = new Set(groups.map(({ unitKind }) => unitKind));
  if (!kind || kind === 'share' || others.length > 0 || numbers.length < groups.length) return null;
  return { from: Math.max(...numbers), to: numbers.reduce((all, number) => sum(all, number)) };
}
