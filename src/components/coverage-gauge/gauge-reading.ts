/** A goal, or a count in an open state, as one gauge with all its words. Pure. */
import { figureText } from '../../data/format.ts';
import { togetherOf, type Together } from '../../data/gap.ts';
import type { Lang } from '../../data/language.ts';
import { isSameTime } from '../../data/like-figures.ts';
import { withNumber } from '../../data/like-quantities.ts';
import { timeText } from '../../data/period.ts';
import { numberOf } from '../../data/quantity.ts';
import { indicatorName, nameOf, termIn, type Observation, type Report } from '../../data/report.ts';
import { figureOf } from '../shared/figure-of.ts';
import { fact, nameWithKind, unstated, type Gauge, type GaugeFact } from './coverage-gauge.view.ts';
import { answeredFacts, apartText, openFact, promiseFacts, unlikeText, valueFact, wholeFacts } from './gauge-facts.ts';
import { goalMessages } from './gauge-full.messages.ts';
import { partsOfRate, type Goal } from './gauge-goals.ts';
import { areGroups, isLevel } from './gauge-like.ts';
import { timeBeside } from './gauge-pace.ts';
import { endOf, NO_SCALE, onScale, promiseMark, rangeMark, scaledOf } from './gauge-scale.ts';
import { captionOf, goalNotes, notesOf, type Caption } from './gauge-words.ts';

/** A goal on its scale. Groups that may be counted together become one figure; otherwise one figure is shown and the rest go below it. */
export function readGoal(report: Report, goal: Goal, caption: Caption, lang: Lang): Gauge {
  const { values, promises } = goal;
  const [value] = values;
  const together = values.length > 1 && areGroups(values) ? togetherOf(values.map(({ quantity }) => quantity)) : null;
  if (value && together) return readGroups(report, goal, { value, ...together }, caption, lang);
  const shown = values.length === 1 ? value : undefined;
  const main = shown ?? promises[0] ?? value;
  if (!main) throw new Error('A goal without figures is none.');
  const [scaled, end] = [scaledOf(goal), endOf(goal)];
  const isShare = main.quantity.unitKind === 'share';
  return {
    name: nameOf(main, lang),
    mode: main.role === 'actual' ? 'reached' : main.role,
    figure: figureOf(main, lang),
    caption: captionOf(report, main, caption, lang),
    ...(main.counting === 'increment' ? NO_SCALE : onScale(main, end, lang)),
    // A target by itself does not repeat its number at the end of the scale.
    ...(shown || isShare ? {} : { end: '' }),
    marks: [...(isShare ? rangeMark(main) : []), ...scaled.flatMap((promise) => (promise === main ? [] : promiseMark(promise, end)))],
    facts: factsOf(report, goal, { main, shown }, lang),
    verdict: '',
    notes: goalNotes(report, goal, lang),
    ...((shown || main.counting === 'increment') && end === null && scaled.length === 0 && { bare: true }),
  };
}

interface Lead {
  /** The figure on the scale. */
  readonly main: Observation;
  /** The same figure, if it is the present one. */
  readonly shown: Observation | undefined;
}

/** The lines below the figure: present figures, the whole, the promises and how far they are. */
function factsOf(report: Report, goal: Goal, { main, shown }: Lead, lang: Lang): readonly GaugeFact[] {
  const { values, promises, whole, beside = [], apart } = goal;
  const { cumulative, current, cannotTell } = goalMessages(lang);
  return [
    ...(apart ? [openFact(cumulative)] : []),
    ...(shown ? [] : values.map((one) => valueFact(report, one, lang))),
    ...(apart || values.length + beside.length > 0 ? [] : [unstated(current, lang)]),
    ...partsOfRate(report, main).map((part) => stated(report, part, main, lang)),
    ...(whole && shown ? [stated(report, whole, shown, lang), ...wholeFacts(shown, whole, lang)] : []),
    ...beside.map((one) => valueFact(report, one, lang)),
    // Which of several figures is the present one is not known; figures of another kind are not.
    ...(values.length > 1 && main.role === 'target' ? [openFact(apartText(main, lang) || cannotTell)] : []),
    ...(values.length === 0 && beside.length > 0 && !apart ? [openFact(unlikeText(report, main, lang))] : []),
    ...promises.flatMap((promise) =>
      promise === main ? [] : shown ? answeredFacts(report, promise, shown, beside, lang) : promiseFacts(report, promise, null, lang),
    ),
  ];
}

/**
 * A figure by its name, with its time if that differs from the figure above, and with its breakdown if it is a part itself: the 1905
 * full-time staff are not all of the staff.
 */
function stated(report: Report, one: Observation, above: Observation, lang: Lang): GaugeFact {
  const when = isSameTime(above, one) ? '' : timeBeside(one, above, lang);
  return fact(one.partOf === undefined ? nameOf(one, lang) : nameWithKind(report, one, lang), figureOf(one, lang), when);
}

/** Groups that may overlap: at least the largest, at most the sum; the range between is hatched. */
function readGroups(report: Report, goal: Goal, { value, from, to }: Together & { readonly value: Observation }, { timed }: Caption, lang: Lang): Gauge {
  const { values, promises, beside = [] } = goal;
  const end = endOf(goal);
  const length = end === null ? null : numberOf(end.amount);
  return {
    // The name of all of them: a label belongs to one.
    name: indicatorName(value.definition, lang),
    mode: 'reached',
    figure: figureText(withNumber(value.quantity, from, to), lang),
    caption: [goalMessages(lang).overlap, timed && timeText(value.time, lang)].filter(Boolean).join(' · '),
    share: length === null ? null : Math.min(1, from / length),
    open: null,
    over: 0,
    end: end === null ? '' : figureText(end, lang).text,
    marks: [
      ...(length === null ? [] : [{ at: Math.min(1, to / length), kind: 'between' as const, open: false }]),
      ...scaledOf(goal).flatMap((promise) => promiseMark(promise, end)),
    ],
    facts: [
      ...[...values, ...beside].map((one) => valueFact(report, one, lang)),
      ...promises.flatMap((promise) => promiseFacts(report, promise, isLevel(promise) ? null : 'cannotTell', lang)),
    ],
    verdict: '',
    notes: goalNotes(report, goal, lang),
  };
}

/** A count in a state that leaves open how far it has come: drawn one by one, without a scale. */
export function readMixed(report: Report, observation: Observation, lang: Lang): Gauge {
  const { amount } = observation.quantity;
  return {
    name: nameOf(observation, lang),
    mode: 'mixed',
    figure: figureOf(observation, lang),
    caption: goalMessages(lang).eachCell(termIn(report, observation.by['status'] || '', lang)),
    ...NO_SCALE,
    marks: [],
    facts: [],
    verdict: '',
    notes: notesOf([observation], lang),
    cells: amount.kind === 'exact' ? amount.number : 0,
  };
}
