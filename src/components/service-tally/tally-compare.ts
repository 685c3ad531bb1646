/**
 * Figures that may stand on one scale: one indicator, one unit, one breakdown, and either one time in several places or
 * one place in several years. Whatever differs in anything else is not compared.
 */
import { byKey, groupBy, timeKey } from '../../data/like-figures.ts';
import { timeText } from '../../data/period.ts';
import { numberOf } from '../../data/quantity.ts';
import { placeOf, type Observation } from '../../data/report.ts';
import { placeName, type Context } from './tally-context.ts';
import type { TallyRow } from './tally-model.ts';
import { isOpen, rowOf } from './tally-rows.ts';

/** Rows on one scale; more are in the table. */
const MOST_ROWS = 12;

export interface Comparison {
  readonly across: 'places' | 'periods';
  readonly observations: readonly Observation[];
}

export function comparisons(context: Context): readonly Comparison[] {
  const alone = context.shown.filter(
    (one) => one.role === 'actual' && !context.inner.has(one) && !context.partsOf.has(one.id) && one.by['scope'] === undefined,
  );
  const inner = alone.filter(({ place }) => place !== context.place.id);
  const own = alone.filter(({ place }) => place === context.place.id);
  return [...across(inner, 'places', (one) => areaKey(context, one)), ...across(own, 'periods', periodKey)];
}

function across(observations: readonly Observation[], kind: Comparison['across'], keyOf: (one: Observation) => string | null): readonly Comparison[] {
  const alike = groupBy(
    observations.filter((one) => keyOf(one) !== null),
    (one) => JSON.stringify([one.indicator, one.quantity.unitKind, byKey(one), keyOf(one)]),
  );
  const distinct = (group: readonly Observation[]) => new Set(group.map((one) => (kind === 'places' ? one.place : one.time.date))).size === group.length;
  return [...alike.values()].filter((group) => group.length > 1 && distinct(group)).map((group) => ({ across: kind, observations: group }));
}

/** Places of one level, at one time. */
function areaKey({ report }: Context, observation: Observation): string {
  return `${placeOf(report, observation.place)?.level} ${timeKey(observation)}`;
}

/** Whole years, quarters or months, or days as of which a stock stands; null where the time is none of these. */
function periodKey({ place, time: { kind, date } }: Observation): string | null {
  const dated = ['year', 'quarter', 'month', 'as-of'].includes(kind) && date !== undefined && !date.startsWith('--');
  return dated ? `${place} ${kind} ${date.length}` : null;
}

/** The rows of a comparison, with bars from zero on the scale of the largest. */
export function comparedRows(context: Context, { across: kind, observations }: Comparison, said: readonly string[]): readonly TallyRow[] {
  const numbers = observations.map(({ quantity }) => numberOf(quantity.amount) ?? 0);
  const most = Math.max(...numbers);
  const ordered = kind === 'periods' ? [...observations].sort((a, b) => ((a.time.date ?? '') < (b.time.date ?? '') ? -1 : 1)) : observations;
  return ordered.slice(0, MOST_ROWS).map((observation) => {
    const label = kind === 'places' ? placeName(context, observation.place) : timeText(observation.time, context.lang);
    const number = numberOf(observation.quantity.amount);
    const bar = number === null || number < 0 || most <= 0 ? null : { share: number / most, open: isOpen(observation), whole: null };
    return { ...rowOf(context, observation, { said, label }), bar, open: false };
  });
}

/** How many figures of a comparison are in the table only. */
export function leftOut({ observations }: Comparison): number {
  return Math.max(0, observations.length - MOST_ROWS);
}
