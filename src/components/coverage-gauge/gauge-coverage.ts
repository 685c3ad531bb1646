/** Station coverage with everything a report says about it: kinds of station, counts, base, promises, pace. Pure. */
import { gapTo } from '../../data/gap.ts';
import { figureText } from '../../data/format.ts';
import { textIn, type Lang } from '../../data/language.ts';
import { mayBeOfOneTime } from '../../data/like-figures.ts';
import { withNumber } from '../../data/like-quantities.ts';
import { timeText } from '../../data/period.ts';
import { nameOf, observationsById, type Observation, type Report } from '../../data/report.ts';
import type { Place } from '../../data/schema.ts';
import { select } from '../../data/select.ts';
import { figureOf } from '../shared/figure-of.ts';
import {
  computed,
  COVERAGE,
  fact,
  kindText,
  nameWithKind,
  rateGauge,
  STATIONS,
  unstated,
  type Gauge,
  type GaugeFact,
  impliedFacts,
} from './coverage-gauge.view.ts';
import { gaugeMessages } from './coverage-gauge.messages.ts';
import { isKnown, type Goal } from './gauge-goals.ts';
import { headOf, isAlike, isCountOf, isLevel, isWithinBy, latestOf } from './gauge-like.ts';
import { answerTo, promiseFacts } from './gauge-facts.ts';
import { goalMessages } from './gauge-full.messages.ts';
import { paceFacts, paceOf, paceVerdict, timeBeside } from './gauge-pace.ts';
import { NO_SCALE, promiseMark, rangeMark } from './gauge-scale.ts';
import { basisOf, captionOf, deadlineOf, leadOf, notesOf, unsaid } from './gauge-words.ts';

/** A gauge with the observations that it shows. */
export interface Told {
  readonly gauge: Gauge;
  readonly observations: readonly Observation[];
}

/** The coverage gauge: reached before promised, every kind of station, the count, the base, the promises. */
export function coverageOf(report: Report, place: Place, goals: readonly Goal[], lang: Lang): readonly Told[] {
  const rates = select(report, { indicator: COVERAGE, place: place.id });
  // A growth of coverage (comparison) is not a coverage.
  const known = rates.filter((one) => isKnown(one) && !one.comparison);
  const reached = known.filter(({ role }) => role === 'actual');
  const main = headOf(reached.filter(isLevel)) ?? known[0];
  if (!main) return [];
  const also = reached.filter((rate) => rate !== main);
  const promises = rates.filter((rate) => rate !== main && rate.role !== 'actual' && !rate.comparison);
  const counts = countsOf(report, place, goals, reached);
  const years = yearsOf(report, place);
  const pace = paceOf(report, place.id);
  const gauge = { ...rateGauge(report, main, counts, lang, (count) => countFacts(report, count, main, lang)), ...(main.counting === 'increment' && NO_SCALE) };
  const whole = withNumber(main.quantity, 1);
  // The kind must be named if there is another one beside it.
  const mixed = also.length > 0 || counts.some(({ by }) => !isWithinBy(main.by, by)) || promises.some((promise) => !isAlike(promise, main));
  const caption = [main.role === 'actual' && mixed && kindText(report, main.by, lang), ...captionsOf(report, main, gauge.caption, lang)];
  const denominator = main.rate?.denominator === undefined ? undefined : observationsById(report.observations).get(main.rate.denominator);
  const targets = promises.flatMap((promise) => measured(report, promise, { main, reached: reached.filter(isLevel) }, lang));
  const goalYears = years.map((one) => ({ ...goalFact(report, one, lang), kind: 'promised' as const }));
  const facts = [
    ...(main.role === 'actual' ? [] : [...phasesOf(report, place, main, lang), unstated(goalMessages(lang).current, lang)]),
    // Without the time, if the subtitle already states it.
    ...also.map((rate) => fact(nameWithKind(report, rate, lang), figureOf(rate, lang), unlikeMain(rate, main, lang))),
    ...gauge.facts,
    ...paceFacts(pace, main, lang),
    ...baseFacts(report, denominator, main, counts, lang),
    ...targets,
    ...goalYears,
    ...(main.role === 'actual' && targets.length + goalYears.length === 0 ? [unstated(gaugeMessages(lang).target, lang)] : []),
  ];
  return [
    {
      gauge: {
        ...gauge,
        caption: caption.filter(Boolean).join(' · '),
        verdict: paceVerdict(report, pace, main, lang),
        marks: [
          ...rangeMark(main),
          ...gauge.marks,
          ...promises.flatMap((promise) => (isAlike(promise, main) && isLevel(promise) ? promiseMark(promise, whole) : [])),
        ],
        facts,
        notes: main.role === 'actual' ? [] : notesOf([main], lang),
      },
      observations: [main, ...also, ...counts, ...(denominator ? [denominator] : []), ...promises, ...years, ...pace],
    },
  ];
}

/** A promise, measured against the latest rate of its own kind and base, which need not be the main one. */
function measured(
  report: Report,
  promise: Observation,
  { main, reached }: { readonly main: Observation; readonly reached: readonly Observation[] },
  lang: Lang,
): readonly GaugeFact[] {
  const [latest, another] = latestOf(reached).filter((rate) => isAlike(rate, promise));
  const value = reached.length === 0 ? null : another ? 'cannotTell' : latest ? answerTo(promise, latest, reached) : 'unlike';
  const facts = promiseFacts(report, promise, value, lang);
  if (value === null || typeof value === 'string' || value === main) return facts;
  // Names the rate used in the equation.
  const which = [kindText(report, value.by, lang), unlikeMain(value, main, lang)];
  return facts.map((one) => (one.kind === 'computed' ? { ...one, text: [one.text, ...which].filter(Boolean).join(' · ') } : one));
}

/** Time and base of another rate, where they differ from the main one. */
function unlikeMain(rate: Observation, main: Observation, lang: Lang): string {
  const base = basisOf(rate, lang);
  return [timeBeside(rate, main, lang), base === basisOf(main, lang) ? '' : base].filter(Boolean).join(' · ');
}

function captionsOf(report: Report, main: Observation, words: string, lang: Lang): readonly string[] {
  return main.role === 'actual' ? [basisOf(main, lang), words] : [captionOf(report, main, { timed: false }, lang)];
}

/** The phases on the way to what is only promised, if the report lists them: 2020年 着手, 2021年 全面铺开, 2022年 预计. */
function phasesOf(report: Report, place: Place, main: Observation, lang: Lang): readonly GaugeFact[] {
  const phases = report.milestones.filter(({ kind, place: at = report.places[0]?.id }) => kind === 'rollout_phase' && at === place.id);
  if (phases.length === 0 || main.role === 'actual') return [];
  const promised = `${leadOf(report, main, lang)} ${figureText(main.quantity, lang).text}`;
  return [...phases.map(({ time, text }) => fact(timeText(time, lang), null, textIn(text, lang))), fact(deadlineOf(main, lang), null, promised)];
}

/** The latest counts of the kinds of station whose rates are shown, or else the latest count of the rate itself. */
function countsOf(report: Report, place: Place, goals: readonly Goal[], reached: readonly Observation[]): readonly Observation[] {
  const told = new Set(goals.flatMap(({ values, beside = [] }) => (values.length > 0 ? [...values, ...beside] : [])));
  const counts = latestOf(
    select(report, { indicator: STATIONS, place: place.id, role: 'actual' }).filter((one) => isKnown(one) && isLevel(one) && !one.comparison && !told.has(one)),
  );
  const matching = counts.filter(({ by }) => reached.some((rate) => isWithinBy(by, rate.by)));
  const own = counts.find((count) => reached.some((rate) => isCountOf(count, rate))) ?? counts[0];
  return matching.length > 0 ? matching : own ? [own] : [];
}

/** A count beside a rate, with its kind unless the rate already says it, and its time if that differs. */
function countFacts(report: Report, count: Observation, main: Observation, lang: Lang): readonly GaugeFact[] {
  const alone = select(report, { indicator: STATIONS, place: count.place, role: 'actual' }).length === 1 && isWithinBy(main.by, count.by);
  const kind = alone ? '' : kindText(report, unsaid(report, count, lang), lang);
  const name = [nameOf(count, lang), kind].filter(Boolean).join(' · ');
  return [fact(name, figureOf(count, lang), unlikeMain(count, main, lang)), ...(isCountOf(count, main) ? impliedFacts(report, count, main, lang) : [])];
}

/** 一年覆盖，两年规范，三年提升: goals stated in years, if coverage is among them. */
function yearsOf(report: Report, place: Place): readonly Observation[] {
  const goals = report.observations.filter(({ place: at, role, quantity }) => at === place.id && role !== 'actual' && quantity.unitKind === 'years');
  return goals.some(({ by, printed = '' }) => (by['goal'] ?? printed).includes('覆盖')) ? goals : [];
}

/** In Chinese, the goal as printed. */
function goalFact(report: Report, observation: Observation, lang: Lang): GaugeFact {
  const { printed = '', by } = observation;
  const goal = lang === 'zh' && printed.includes(by['goal'] ?? '?') ? printed : kindText(report, by, lang);
  const name = [leadOf(report, observation, lang), goal || nameOf(observation, lang)].join(' · ');
  return fact(name, figureOf(observation, lang), notesOf([observation], lang).join(' '));
}

/** The base if the report states it, and how much of it is left: only then is the gap in stations known. */
function baseFacts(report: Report, base: Observation | undefined, main: Observation, counts: readonly Observation[], lang: Lang): readonly GaugeFact[] {
  if (!base) return [];
  const messages = goalMessages(lang);
  const name = [nameOf(base, lang), unlikeMain(base, main, lang)].filter(Boolean).join(' · ');
  const stated = fact(messages.baseStated, figureOf(base, lang), name);
  const part = counts.find((count) => count.id === main.rate?.numerator && mayBeOfOneTime(count, base));
  const { reached, by } = gapTo({ ...(part ?? base).quantity, unit: base.quantity.unit, unitKind: base.quantity.unitKind }, base.quantity);
  // 13 stations in 11 townships leave no two townships uncovered.
  if (!part || !by || reached !== 'no') return [stated];
  return [stated, computed(messages.uncovered(figureText(by, lang).text), `${figureText(base.quantity, lang).text} − ${figureText(part.quantity, lang).text}`)];
}
