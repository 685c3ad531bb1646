/**
 * Report → the full view of a gauge: the rate with its promises, other goals below it, the areas inside the place; or why there is no
 * gauge, and what the report does state. Never a rate that is not stated.
 */
import { figureText } from '../../data/format.ts';
import { textIn, type Lang } from '../../data/language.ts';
import { selectWithin } from '../../data/part-of-place.ts';
import { nameOfCode, placeOf, type Observation, type Report } from '../../data/report.ts';
import type { Place } from '../../data/schema.ts';
import { framed, placeOrEmpty, type EmptyView } from '../shared/view.ts';
import { bareGauge, COVERAGE, isPlain, PACE, plainGaugeView, summaryOf, type GaugeGroup, type GaugeOptions, type GaugeView } from './coverage-gauge.view.ts';
import { coverageOf, type Told } from './gauge-coverage.ts';
import { emptyView, type GaugeEmpty } from './gauge-empty.ts';
import { goalAsked, goalsOf, isToldElsewhere, mixedStates, partsOfRate, type Goal } from './gauge-goals.ts';
import { goalMessages } from './gauge-full.messages.ts';
import { isLevel } from './gauge-like.ts';
import { isOnePlan, paceOf, withTime } from './gauge-pace.ts';
import { readGoal, readMixed } from './gauge-reading.ts';
import { NO_SCALE, rangeMark } from './gauge-scale.ts';
import { captionOf } from './gauge-words.ts';

const AREAS_AT_MOST = 60;

export function fullGaugeView(report: Report, options: GaugeOptions): GaugeView | GaugeEmpty | EmptyView {
  const { lang, indicator } = options;
  if (isPlain(report, options)) return plainGaugeView(report, options);
  const code = indicator || COVERAGE;
  const heading = nameOfCode(report, code, lang);
  const place = placeOrEmpty(report, heading, options);
  if ('kind' in place) return place;
  const [lead, ...others] = toldOf(report, place, options);
  const areas = options.areas || !lead ? areasOf(report, place, code, lang) : [];
  if (!lead && areas.length === 0) return emptyView(report, place, code, lang);
  return gaugeView(report, place, options, { lead: lead ?? notStated(report, code, lang), others, areas });
}

function gaugeView(
  report: Report,
  place: Place,
  { lang, indicator, shape }: GaugeOptions,
  { lead, others, areas }: { readonly lead: Told; readonly others: readonly Told[]; readonly areas: readonly Told[] },
): GaugeView {
  const messages = goalMessages(lang);
  const { gauge } = lead;
  const told = [lead, ...others, ...areas];
  const main = lead.observations[0];
  const isCoverage = !main || indicator !== '' || main.indicator === COVERAGE;
  const notice = isCoverage ? '' : messages.instead(nameOfCode(report, COVERAGE, lang));
  const shown = areas.slice(0, AREAS_AT_MOST);
  const rest = areas.length - shown.length;
  const groups: readonly GaugeGroup[] = [
    { title: messages.areas, gauges: shown.map((one) => one.gauge), rest: rest > 0 ? messages.moreAreas(rest) : '' },
    { title: messages.others, gauges: others.map((one) => one.gauge), rest: '' },
  ].filter(({ gauges }) => gauges.length > 0);
  const observations = [...new Set(told.flatMap((one) => one.observations))];
  const summary = [notice, summaryOf([gauge, ...groups.flatMap(({ gauges }) => gauges)], lang)].filter(Boolean).join(' ');
  const timed = main?.role === 'actual' ? main : undefined;
  return {
    kind: 'gauge',
    ...framed(report, { heading: gauge.name, place, observations, timed, summary }, lang),
    ...gauge,
    // A text shape has no scale, and a lengthened scale ends elsewhere.
    end: shape === 'text' || (shape === 'bar' && gauge.over > 0) ? '' : gauge.end,
    shape: gauge.mode === 'mixed' && shape === 'arc' ? 'bar' : shape,
    notice,
    groups,
  };
}

/**
 * The first gauge and those below it: what was asked for, or else coverage, the goals of the stations and counts in an open state.
 * Goals that the pipeline and the tally show are included if asked for, or if there is nothing else.
 */
function toldOf(report: Report, place: Place, { indicator, lang, goals: isWanted }: GaugeOptions): readonly Told[] {
  const goal = (one: Goal, index: number, from = 0): Told => ({
    gauge: readGoal(report, one, { timed: index + from > 0 }, lang),
    observations: [
      ...one.values,
      ...one.values.flatMap((value) => partsOfRate(report, value)),
      ...(one.whole ? [one.whole] : []),
      ...(one.beside || []),
      ...one.promises,
    ],
  });
  const mixed = (one: Observation): Told => ({ gauge: readMixed(report, one, lang), observations: [one] });
  const states = mixedStates(report, place.id);
  if (indicator === PACE[1]) {
    const pace = paceOf(report, place.id);
    return goalAsked(report, place.id, indicator).map((one) => {
      const task = readGoal(report, one, { timed: false }, lang);
      // The elapsed time is a mark only on the scale of the task of the same plan.
      const isPaced = isOnePlan(pace) && one.values.some((value) => pace.includes(value));
      return {
        gauge: isPaced ? withTime(report, task, pace, lang) : task,
        observations: [...one.values, ...(one.beside || []), ...(isPaced ? pace : [])],
      };
    });
  }
  if (indicator && indicator !== COVERAGE)
    return [...goalAsked(report, place.id, indicator).map((one, index) => goal(one, index)), ...states.filter((one) => one.indicator === indicator).map(mixed)];
  const goals = goalsOf(report, place.id).filter((one) => one.indicator !== COVERAGE);
  const coverage = coverageOf(report, place, goals, lang);
  if (indicator) return coverage;
  const own = goals.filter((one) => !isToldElsewhere(one));
  const shown = isWanted || own.length + coverage.length + states.length === 0 ? goals : own;
  const [reached, promised] = [shown.filter(({ values }) => values.length > 0), shown.filter(({ values }) => values.length === 0)];
  return [...coverage, ...[...reached, ...promised].map((one, index) => goal(one, index, coverage.length)), ...states.map(mixed)];
}

/** The same rate in the areas inside the place, in the order of the report: they are not ranked. */
function areasOf(report: Report, place: Place, indicator: string, lang: Lang): readonly Told[] {
  const rates = selectWithin(report, indicator, place).filter((one) => one.place !== place.id && one.quantity.unitKind === 'share' && !one.comparison);
  return rates.map((rate) => {
    const at = placeOf(report, rate.place);
    return {
      gauge: {
        ...bareGauge(rate, lang),
        ...(rate.counting === 'increment' && NO_SCALE),
        name: at ? textIn(at.name, lang) : rate.place,
        caption: [rate.label && textIn(rate.label, lang), captionOf(report, rate, { timed: true }, lang)].filter(Boolean).join(' · '),
        marks: isLevel(rate) ? rangeMark(rate) : [],
      },
      observations: [rate],
    };
  });
}

/** The place's own rate as not stated, for a report that states only those of its areas. */
function notStated(report: Report, code: string, lang: Lang): Told {
  const figure = figureText(
    { amount: { kind: 'missing', reason: 'not-stated' }, unit: '', unitKind: '', hedge: '', scale: '', digits: null, hedgeInside: false, phrase: '' },
    lang,
  );
  const gauge = { name: nameOfCode(report, code, lang), mode: 'reached', figure, caption: '', share: null, open: null, over: 0, end: '' } as const;
  return { gauge: { ...gauge, marks: [], facts: [], verdict: '' }, observations: [] };
}
