/**
 * Figures that may share a scale: one indicator, one unit and one breakdown, and either one time in several places or one place in
 * several years. Figures that differ in anything else are not compared.
 */
import { byKey, countedIn, groupBy, timeKey } from '../../data/like-figures.ts';
import { timeText } from '../../data/period.ts';
import { numberOf, openSide } from '../../data/quantity.ts';
import { nameOf, type Observation } from '../../data/report.ts';
import { lengthOf } from './tally-bars.ts';
import { placeName, type Context } from './tally-context.ts';
import { sharedText, sharedWords } from './tally-groups.ts';
import type { TallyGroup, TallyRow } from './tally-model.ts';
import { tallyMoreMessages } from './tally-more.messages.ts';
import { headTime, rowOf, sentenceCase } from './tally-rows.ts';

/** Maximum number of rows on one scale; the table has the rest. */
const MOST_ROWS = 12;

/** Like figures, and the group that they become. */
export interface Comparison {
  readonly observations: readonly Observation[];
  readonly group: TallyGroup;
}

type Across = 'places' | 'periods';

export function comparisons(context: Context): readonly Comparison[] {
  const alone = context.shown.filter(
    (one) => one.role === 'actual' && !context.inner.has(one) && !context.partsOf.has(one.id) && one.by['scope'] === undefined,
  );
  const inner = alone.filter(({ place }) => place !== context.place.id);
  const own = alone.filter(({ place }) => place === context.place.id);
  return [
    ...across(inner, 'places', (one) => areaKey(context, one)).map((observations) => comparisonOf(context, 'places', observations)),
    ...across(own, 'periods', periodKey).map((observations) => comparisonOf(context, 'periods', observations)),
  ];
}

function across(observations: readonly Observation[], kind: Across, keyOf: (one: Observation) => string | null): readonly (readonly Observation[])[] {
  const alike = groupBy(observations, (one) => {
    const key = keyOf(one);
    return key === null ? one.id : JSON.stringify([one.indicator, countedIn(one), one.counting ?? 'total', one.label, byKey(one), key]);
  });
  const distinct = (group: readonly Observation[]) => new Set(group.map((one) => (kind === 'places' ? one.place : one.time.date))).size === group.length;
  return [...alike.values()].filter((group) => group.length > 1 && distinct(group));
}

/** Places of the same level, at the same time. */
function areaKey({ places }: Context, observation: Observation): string {
  return `${places.get(observation.place)?.level} ${timeKey(observation)}`;
}

/** Whole years, quarters or months, or the dates of a stock; null for any other time. */
function periodKey({ place, time: { kind, date } }: Observation): string | null {
  const dated = ['year', 'quarter', 'month', 'as-of'].includes(kind) && date !== undefined && !date.startsWith('--');
  return dated ? `${place} ${kind} ${date.length}` : null;
}

function comparisonOf(context: Context, kind: Across, observations: readonly Observation[]): Comparison {
  const { messages } = context;
  const shared = sharedWords(observations);
  const more = observations.length - MOST_ROWS;
  const words = [
    sharedText(context, shared),
    kind === 'places' && !hasTotal(context, observations) ? tallyMoreMessages(context.lang).notAdded : '',
    more > 0 ? messages.more(more) : '',
  ];
  const rows = comparedRows(
    context,
    kind,
    observations,
    shared.map(([dimension]) => dimension),
  );
  const group: TallyGroup = {
    kind: 'bars',
    label: sentenceCase(sharedName(context, observations)),
    sub: words.filter(Boolean).join(messages.separator),
    time: kind === 'places' ? sharedTime(context, observations) : '',
    spans: [{ head: '', rows }],
    each: null,
  };
  return { observations, group };
}

/** Whether the report also states the figure, for the same time, for the place that contains all of these. */
function hasTotal({ shown, place }: Context, [first]: readonly Observation[]): boolean {
  const keyOf = (one: Observation) => JSON.stringify([one.indicator, one.label, timeKey(one), byKey(one)]);
  return first !== undefined && shown.some((one) => one.place === place.id && keyOf(one) === keyOf(first));
}

/** The rows of a comparison, with bars from zero on the scale of the largest. */
function comparedRows(context: Context, kind: Across, observations: readonly Observation[], said: readonly string[]): readonly TallyRow[] {
  const most = Math.max(0, ...observations.flatMap(({ quantity }) => numberOf(quantity.amount) ?? []));
  const ordered = kind === 'periods' ? [...observations].sort((a, b) => ((a.time.date ?? '') < (b.time.date ?? '') ? -1 : 1)) : observations;
  return ordered.slice(0, MOST_ROWS).map((observation) => {
    const label = kind === 'places' ? placeName(context, observation.place) : timeText(observation.time, context.lang);
    const number = lengthOf(observation.quantity.amount);
    const bar = number === null || number < 0 || most <= 0 ? null : { share: number / most, open: openSide(observation.quantity.amount), whole: null };
    return { ...rowOf(context, observation, { said, label }), bar, open: false };
  });
}

/** The time that all figures share; '' where they differ. */
export function sharedTime(context: Context, observations: readonly Observation[]): string {
  return common(observations.map((observation) => headTime(context, observation)));
}

/** The name that all figures share; '' where they differ. */
function sharedName({ lang }: Context, observations: readonly Observation[]): string {
  return common(observations.map((observation) => nameOf(observation, lang)));
}

function common([first = '', ...others]: readonly string[]): string {
  return others.every((other) => other === first) ? first : '';
}
