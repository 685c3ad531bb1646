/**
 * What a report promises, and the figures to measure it against. A promise is a target, forecast or intention; a goal is one promise, or
 * several about the same thing, with its values. Pure; knows nothing of how goals are shown.
 */
import { mayBeOfOneTime } from '../../data/like-figures.ts';
import { numberOf } from '../../data/quantity.ts';
import { observationsById, type Observation, type Report } from '../../data/report.ts';
import { select } from '../../data/select.ts';
import { PACE } from './coverage-gauge.view.ts';
import { headOf, isAlike, isLevel, isWithinBy, kindOf, latestOf, widestOf } from './gauge-like.ts';

export interface Goal {
  readonly indicator: string;
  /** The present figure, of the latest time; several where the report gives parts without a total, or where the times are not clear. */
  readonly values: readonly Observation[];
  /** Figures about the same thing that cannot be measured against the promise: of an earlier time, another tier, another base. */
  readonly beside?: readonly Observation[];
  readonly promises: readonly Observation[];
  /** The whole that the value is part of (其中), if the goal is about that share. */
  readonly whole: Observation | null;
  /** The promise is accumulated over time and is shown apart from the present figure, with which it cannot be compared. */
  readonly apart?: boolean;
}

/** The count meant where the report promises a rate but counts persons. */
const COUNT_OF: Readonly<Record<string, string>> = { certified_rate: 'certified_social_workers' };

/**
 * Indicators whose goals are shown by pipeline and tally, so that a page need not show them twice (docs/decisions/0040). Complete codes:
 * with prefixes, a portal's own indicator could be left out everywhere.
 */
const TOLD_ELSEWHERE: ReadonlySet<string> = new Set(
  [
    'exam_registrants exam_passes exam_pass_rate exam_registrants_vs_prior_3y exam_yoy_growth certified_rate certified_social_workers social_workers_total',
    'station_staff_count station_head_count station_deputy_head_count liaison_count leading_talent_count supervisor_talent_count talent_recruited',
    'talent_pool_size talent_pool_count expert_pool_size expert_pool_count training_sessions training_person_times training_duration_days',
    'training_site_count training_base_count universities_with_sw_major project_social_worker_share project_labour_cost_share',
    'supervision_visits service_target_households service_target_people volunteers_engaged founding_institutions member_institutions',
    'agency_count agency_count_added agencies_funded agencies_guided agencies_incubated',
  ]
    .join(' ')
    .split(' '),
);

export function isToldElsewhere({ indicator }: Pick<Goal, 'indicator'>): boolean {
  return TOLD_ELSEWHERE.has(indicator);
}

/** The goals stated for a place, in the order of the report. */
export function goalsOf(report: Report, place: string): readonly Goal[] {
  const here = report.observations.filter((observation) => observation.place === place && fits(observation));
  const promised: Observation[][] = [];
  for (const promise of here.filter(({ role }) => role !== 'actual')) {
    const same = promised.find(([first]) => first?.indicator === promise.indicator && first.by['rule'] === promise.by['rule'] && isAlike(first, promise));
    if (same) same.push(promise);
    else promised.push([promise]);
  }
  // A goal without any known figure is dropped: a withheld target alone says nothing.
  const goals = promised
    .flatMap((promises) => (promises[0] ? [goalOf(report, promises[0], promises)] : []))
    .filter(({ values, promises }) => [...values, ...promises].some(isKnown))
    .flatMap(heldApart);
  const told = new Set(goals.flatMap(({ values }) => values));
  const rates = here.filter((one) => one.role === 'actual' && isCoverage(one) && !told.has(one) && isKnown(one));
  return [...latestOf(rates).map((rate) => byItself(rate, rates)), ...goals];
}

/** The goal for the indicator that was asked for: a stated one, or else a rate by itself, or a part in its whole. */
export function goalAsked(report: Report, place: string, indicator: string): readonly Goal[] {
  const stated = goalsOf(report, place).filter((goal) => goal.indicator === indicator || COUNT_OF[goal.indicator] === indicator);
  if (stated.length > 0) return stated;
  // A growth has no whole.
  const known = select(report, { indicator, place, role: 'actual' }).filter((one) => isKnown(one) && !one.comparison);
  const rates = known.filter(({ quantity }) => quantity.unitKind === 'share');
  const rate = headOf(rates);
  if (rate) return [byItself(rate, rates)];
  const part = latestOf(known).find((one) => wholeOf(report, one) !== null);
  return part ? [{ indicator, values: [part], promises: [], whole: wholeOf(report, part) }] : [];
}

/** A rate without promises, with the earlier rates of its kind. */
function byItself(rate: Observation, rates: readonly Observation[]): Goal {
  return {
    indicator: rate.indicator,
    values: [rate],
    promises: [],
    whole: null,
    beside: rates.filter((one) => isAlike(one, rate) && !latestOf(rates).includes(one)),
  };
}

/** Counts in a state that leaves open how far they have come (启动试点或完成), so that they must not be taken for complete. */
export function mixedStates(report: Report, place: string): readonly Observation[] {
  return report.observations.filter(
    ({ place: at, by, role, quantity }) => at === place && role === 'actual' && (by['status'] || '').includes('或') && numberOf(quantity.amount) !== null,
  );
}

/** The part and the base of a rate, in this order, as far as the report declares them. */
export function partsOfRate({ observations }: Report, { rate }: Observation): readonly Observation[] {
  return [rate?.numerator, rate?.denominator].flatMap((id) => observationsById(observations).get(id || '') ?? []);
}

export function isKnown({ quantity }: Observation): boolean {
  return quantity.amount.kind !== 'missing' && quantity.amount.kind !== 'ordinal';
}

function goalOf(report: Report, first: Observation, promises: readonly Observation[]): Goal {
  const { indicator, place } = first;
  const stated = withoutParts(select(report, { indicator, place, role: 'actual' }).filter((one) => isKnown(one) && !one.comparison));
  const like = stated.filter((one) => answers(one, first));
  const latest = latestOf(like);
  const values = latest.some((one) => isAlike(one, first)) ? latest.filter((one) => isAlike(one, first)) : widestOf(latest);
  if (values.length > 0) return { indicator, values, promises, whole: null, beside: like.filter((one) => !latest.includes(one)) };
  const counts = latestOf(
    withoutParts(
      select(report, { indicator: COUNT_OF[indicator] || '', place, role: 'actual' }).filter((one) => isKnown(one) && isLevel(one) && !one.comparison),
    ),
  );
  const [count] = counts;
  const whole = count ? wholeOf(report, count) : null;
  if (count && whole) return { indicator, values: [count], promises, whole, beside: latestOf(stated) };
  const apart = count ? declaredWhole(report, count) : null;
  return { indicator, values: [], promises, whole, beside: [...latestOf(stated), ...(count && apart ? [count, apart] : [])] };
}

/** Whether a figure may be measured against a promise: an alike one, or the count of a group inside. The rate of a group says nothing about the whole. */
function answers(one: Observation, promise: Observation): boolean {
  if (!isLevel(one) || ['change', 'per'].some((dimension) => one.by[dimension] !== promise.by[dimension])) return false;
  const isGroup = one.quantity.unitKind !== 'share' && isWithinBy(kindOf(promise), one.by) && !isWithinBy(one.by, promise.by);
  return isAlike(one, promise) || isGroup;
}

/** Splits a goal with several groups and a promise accumulated over time: each by itself, without a common scale. */
function heldApart(goal: Goal): readonly Goal[] {
  const { indicator, values, promises, beside = [] } = goal;
  if (values.length < 2 || !promises.some(({ counting }) => counting === 'cumulative')) return [goal];
  return [
    ...values.map((value) => ({ indicator, values: [value], promises: [], whole: null })),
    { indicator, values: [], promises, whole: null, beside, apart: true },
  ];
}

/** Without parts (其中) whose whole is there too. */
function withoutParts(observations: readonly Observation[]): readonly Observation[] {
  const ids = observations.map(({ id }) => id);
  return observations.filter(({ partOf }) => partOf === undefined || !ids.includes(partOf));
}

/**
 * The whole of a figure, if of the same time and nature: 600人 of 2023 are no share of the 1200人 of 2021, nor are those who passed this year
 * a share of those who hold a certificate.
 */
function wholeOf(report: Report, part: Observation): Observation | null {
  const whole = declaredWhole(report, part);
  return whole && whole.definition.nature === part.definition.nature && mayBeOfOneTime(part, whole) ? whole : null;
}

function declaredWhole(report: Report, { partOf, quantity }: Observation): Observation | null {
  const whole = partOf === undefined ? undefined : observationsById(report.observations).get(partOf);
  return whole && whole.quantity.unitKind === quantity.unitKind ? whole : null;
}

/** Whether the figure can have a goal: shares and stocks can; what is done over a period belongs to the tally. */
function fits({ indicator, quantity, definition, comparison }: Observation): boolean {
  if (PACE.includes(indicator) || comparison) return false;
  return quantity.unitKind === 'share' || (definition.nature === 'stock' && numberOf(quantity.amount) !== null);
}

function isCoverage({ indicator }: Observation): boolean {
  return indicator.endsWith('_coverage_rate');
}
