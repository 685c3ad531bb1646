/**
 * The drawing beside a figure: a few people one by one, many as a bar on the scale of their group.
 *
 * A stock is a block, a flow an arrow, a promise an outline. Parts lie inside their whole and are never added to it.
 */
import { numberOf, openSide } from '../../data/quantity.ts';
import type { Observation } from '../../data/report.ts';

/** 初, 中, 高; a flow inside a stock; any other part. */
export type Tone = 'low' | 'middle' | 'high' | 'part' | 'flow';

export interface Segment {
  /** A share of the whole's bar, or a number of dots. */
  readonly size: number;
  readonly tone: Tone;
}

export type Mark =
  | {
      readonly kind: 'bar';
      readonly style: 'stock' | 'flow' | 'earlier' | 'target';
      /** Length on the group's scale, 0 to 1. */
      readonly length: number;
      /** Length of the whole that the line is a part of. */
      readonly ground: number | null;
      readonly open: boolean;
      readonly segments: readonly Segment[];
    }
  | { readonly kind: 'dots'; readonly count: number; readonly hollow: boolean; readonly segments: readonly Segment[] }
  /** No drawing: there is nothing to compare the number with. */
  | { readonly kind: 'none' };

const MOST_DOTS = 60;
const TONES: Readonly<Record<string, Tone>> = { 初级: 'low', 中级: 'middle', 高级: 'high' };

export interface Scale {
  readonly kind: 'bar' | 'dots';
  readonly most: number;
}

/** A number of people small enough to be counted by eye becomes dots (once their drawing is loaded); others become bars, if there are two to compare. */
export function scaleOf(observations: readonly Observation[], hasParts: boolean, dots: boolean): Scale | null {
  const known = observations.filter((one) => isLevel(one) && numberOf(one.quantity.amount) !== null);
  const numbers = known.flatMap(({ quantity }) => numberOf(quantity.amount) ?? []);
  const most = Math.max(...numbers);
  const few = known.every(({ quantity, role }) => quantity.unitKind === 'persons' && quantity.amount.kind === 'exact' && role === 'actual');
  if (dots && numbers.length > 0 && few && most <= MOST_DOTS && numbers.every(Number.isInteger)) return { kind: 'dots', most };
  return (numbers.length > 1 || hasParts) && most > 0 ? { kind: 'bar', most } : null;
}

export interface Surroundings {
  readonly scale: Scale | null;
  readonly parts: readonly Observation[];
  readonly whole?: Observation | undefined;
  /** A later figure of the same kind follows below. */
  readonly earlier?: boolean;
}

export function markOf(observation: Observation, { scale, parts, whole, earlier = false }: Surroundings): Mark {
  const { amount } = observation.quantity;
  const number = numberOf(amount);
  // Of 不足50 there may be none.
  if (number === null || scale === null || !isLevel(observation) || (amount.kind === 'bound' && amount.side === 'upper')) return { kind: 'none' };
  const segments = segmentsOf(observation, parts);
  if (scale.kind === 'dots') return { kind: 'dots', count: number, hollow: isBesides(observation), segments };
  const outer = whole && whole.quantity.unitKind === observation.quantity.unitKind ? numberOf(whole.quantity.amount) : null;
  return {
    kind: 'bar',
    style: observation.role !== 'actual' ? 'target' : observation.definition.nature === 'flow' ? 'flow' : earlier ? 'earlier' : 'stock',
    length: number / scale.most,
    ground: outer === null ? null : Math.min(1, outer / scale.most),
    open: openSide(observation.quantity.amount) === 'upper',
    segments: segments.map(({ size, tone }) => ({ size: size / number, tone })),
  };
}

export function toneOf({ by, definition }: Observation, whole: Observation): Tone {
  return TONES[by['level'] || ''] ?? (definition.nature === 'flow' && whole.definition.nature === 'stock' ? 'flow' : 'part');
}

/** Parts side by side if the breakdown makes them disjoint (levels) and they fit; otherwise the one part there is. */
function segmentsOf(whole: Observation, parts: readonly Observation[]): readonly Segment[] {
  const exact = parts.filter(({ quantity, role }) => quantity.amount.kind === 'exact' && quantity.unitKind === whole.quantity.unitKind && role === 'actual');
  const levels = new Set(exact.map(({ by }) => by['level']));
  const apart = exact.length === 1 || (levels.size === exact.length && !levels.has(undefined));
  const sizes = exact.map((part) => ({ size: numberOf(part.quantity.amount) ?? NaN, tone: toneOf(part, whole) }));
  const sum = sizes.reduce((total, { size }) => total + size, 0);
  const limit = numberOf(whole.quantity.amount);
  return apart && limit !== null && sum <= limit ? sizes : [];
}

/** An increment (新增) or an accumulated number cannot share a scale with a level. */
export function isLevel({ counting = 'total' }: Observation): boolean {
  return counting === 'total';
}

/** Held in addition to another office, or in rotation: not a full post. */
function isBesides({ by }: Observation): boolean {
  return Object.values(by).some((word) => /兼任|兼职|轮值/.test(word));
}
