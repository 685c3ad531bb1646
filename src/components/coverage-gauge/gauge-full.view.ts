/**
 * Report → everything that its gauge says: the rate with its promises, other goals below it, the areas within; or why
 * there is no gauge, and what the report does state. Never a rate that is not stated.
 */
import { gapTo } from '../../data/gap.ts';
import { figureText } from '../../data/format.ts';
import { textIn, type Lang } from '../../data/language.ts';
import { isWithin, selectWithin } from '../../data/part-of-place.ts';
import { timeText } from '../../data/period.ts';
import { observationsById, nameOf, nameOfCode, placeOf, termIn, type Observation, type Report } from '../../data/report.ts';
import type { Place } from '../../data/schema.ts';
import { select } from '../../data/select.ts';
import { figureOf } from '../shared/figure-of.ts';
import { framed, noneText, placeOrEmpty, type EmptyView } from '../shared/view.ts';
import {
  computed,
  COVERAGE,
  fact,
  isPlain,
  kindText,
  nameWithKind,
  paceOf,
  plainGaugeView,
  rateGauge,
  RULES,
  STATIONS,
  summaryOf,
  unstated,
  type Gauge,
  type GaugeFact,
  type GaugeGroup,
  type GaugeOptions,
  type GaugeView,
} from './coverage-gauge.view.ts';
import { gaugeMessages } from './coverage-gauge.messages.ts';
import { goalAsked, goalsOf, isKnown, isWithinBy, mixedStates, type Goal } from './gauge-goals.ts';
import { goalMessages } from './gauge-full.messages.ts';
import { basisOf, captionOf, notesOf, paceVerdict, promiseFacts, promiseMark, rangeMark, readGoal, readMixed, valueFact } from './gauge-reading.ts';

/** Nothing honest to draw: why, and which figures there are. */
export interface GaugeEmpty extends EmptyView {
  readonly stated: readonly GaugeFact[];
  readonly title: string;
  readonly note: string;
}

/** A gauge with the observations that it shows. */
interface Told {
  readonly gauge: Gauge;
  readonly observations: readonly Observation[];
}

const AREAS_AT_MOST = 60;

export function fullGaugeView(report: Report, options: GaugeOptions): GaugeView | GaugeEmpty | EmptyView {
  const { lang, indicator } = options;
  if (isPlain(report, options)) return plainGaugeView(report, options);
  const code = indicator || COVERAGE;
  const heading = nameOfCode(report, code, lang);
  const place = placeOrEmpty(report, heading, options);
  if ('kind' in place) return place;
  const [lead, ...others] = toldOf(report, place, indicator, lang);
  const areas = areasOf(report, place, code, lang);
  const withAreas = areas.length > 0 && (options.areas || !lead);
  if (!lead && !withAreas) return emptyView(report, place, code, lang);
  return gaugeView(report, place, options, { lead: lead ?? notStated(report, code, lang), others, areas: withAreas ? areas : [] });
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
  const isCoverage = !main || (indicator ? true : main.indicator === COVERAGE);
  const notice = isCoverage ? '' : messages.instead(nameOfCode(report, COVERAGE, lang), gauge.name);
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
    ...framed(report, { heading: gauge.name, place, observations, timed, rules: RULES, summary }, lang),
    ...gauge,
    shape: gauge.mode === 'mixed' && shape === 'arc' ? 'bar' : shape,
    notice,
    groups,
  };
}

/** The first gauge and those below it: what was asked for; else coverage and the other goals; else what is begun. */
function toldOf(report: Report, place: Place, indicator: string, lang: Lang): readonly Told[] {
  const goal = (one: Goal): Told => ({ gauge: readGoal(report, one, lang), observations: [...one.values, ...(one.whole ? [one.whole] : []), ...one.promises] });
  const mixed = (one: Observation): Told => ({ gauge: readMixed(report, one, lang), observations: [one] });
  const states = mixedStates(report, place.id);
  if (indicator && indicator !== COVERAGE)
    return [...goalAsked(report, place.id, indicator).map(goal), ...states.filter((one) => one.indicator === indicator).map(mixed)];
  const goals = goalsOf(report, place.id).filter((one) => one.indicator !== COVERAGE);
  const coverage = coverageOf(report, place, goals, lang);
  if (indicator) return coverage;
  const [reached, promised] = [goals.filter(({ values }) => values.length > 0), goals.filter(({ values }) => values.length === 0)];
  return [...coverage, ...[...reached, ...promised].map(goal), ...states.map(mixed)];
}

/** Coverage: what is reached before what is promised, each kind of station, the count, the base, the promises. */
function coverageOf(report: Report, place: Place, goals: readonly Goal[], lang: Lang): readonly Told[] {
  const rates = select(report, { indicator: COVERAGE, place: place.id });
  const known = rates.filter(isKnown);
  const main = known.find(({ role }) => role === 'actual') ?? known[0];
  if (!main) return [];
  const reached = known.filter(({ role }) => role === 'actual');
  const also = reached.filter((rate) => rate !== main);
  const promises = rates.filter((rate) => rate !== main && rate.role !== 'actual');
  const counts = countsOf(report, place, goals, reached);
  const years = yearsOf(report, place);
  const gauge = rateGauge(report, main, counts, lang);
  const whole = { ...main.quantity, amount: { kind: 'exact', number: 1 } } as const;
  const caption = [main.role === 'actual' && also.length > 0 && kindText(report, main.by, lang), ...captionsOf(report, main, gauge.caption, lang)];
  const denominator = main.rate?.denominator === undefined ? undefined : observationsById(report.observations).get(main.rate.denominator);
  const targets = promises.flatMap((promise) => promiseFacts(report, promise, main.role === 'actual' ? main : undefined, lang));
  const goalYears = years.map((one) => fact(goalName(report, one, lang), figureOf(one, lang), notesOf([one], lang).join(' ')));
  const facts = [
    ...(main.role === 'actual' ? [] : [unstated(goalMessages(lang).current, lang)]),
    ...also.map((rate) => ({ ...valueFact(report, rate, lang), label: nameWithKind(report, rate, lang) })),
    ...gauge.facts,
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
        verdict: paceVerdict(report, paceOf(report, place.id), lang),
        marks: [...rangeMark(main), ...gauge.marks, ...promises.flatMap((promise) => promiseMark(promise, whole, lang))],
        facts,
        notes: main.role === 'actual' ? [] : notesOf([main], lang),
      },
      observations: [main, ...also, ...counts, ...(denominator ? [denominator] : []), ...promises, ...years, ...paceOf(report, place.id)],
    },
  ];
}

function captionsOf(report: Report, main: Observation, words: string, lang: Lang): readonly string[] {
  return main.role === 'actual' ? [basisOf(main, lang), words] : [captionOf(report, main, null, lang)];
}

/** The counts of the kinds of station whose rates are shown; the first one where the report does not match them. */
function countsOf(report: Report, place: Place, goals: readonly Goal[], reached: readonly Observation[]): readonly Observation[] {
  const told = new Set(goals.flatMap(({ values }) => values));
  const counts = select(report, { indicator: STATIONS, place: place.id, role: 'actual' }).filter((one) => isKnown(one) && !told.has(one));
  const matching = counts.filter(({ by }) => reached.some((rate) => isWithinBy(by, rate.by)));
  return matching.length > 0 ? matching : counts.slice(0, 1);
}

/** 一年覆盖: a goal in years, of coverage. */
function yearsOf(report: Report, place: Place): readonly Observation[] {
  return report.observations.filter(
    ({ place: at, role, quantity, by, printed = '' }) =>
      at === place.id && role !== 'actual' && quantity.unitKind === 'years' && (by['goal'] ?? printed).includes('覆盖'),
  );
}

function goalName(report: Report, observation: Observation, lang: Lang): string {
  const lead = observation.role === 'actual' ? '' : goalMessages(lang).lead[observation.role];
  return [lead, kindText(report, observation.by, lang) || nameOf(observation, lang)].join(' · ');
}

/** The base where the report states it, and what is left of it: only then is a gap in stations known. */
function baseFacts(report: Report, base: Observation | undefined, { rate }: Observation, counts: readonly Observation[], lang: Lang): readonly GaugeFact[] {
  if (!base) return [];
  const messages = goalMessages(lang);
  const stated = fact(messages.baseStated, figureOf(base, lang), nameOf(base, lang));
  const part = counts.find(({ id }) => id === rate?.numerator);
  const by = part && gapTo({ ...part.quantity, unit: base.quantity.unit, unitKind: base.quantity.unitKind }, base.quantity).by;
  if (!part || !by) return [stated];
  return [stated, computed(messages.uncovered(figureText(by, lang).text), `${figureText(base.quantity, lang).text} − ${figureText(part.quantity, lang).text}`)];
}

/** The same rate in the areas within, in the order of the report: they are not ranked. */
function areasOf(report: Report, place: Place, indicator: string, lang: Lang): readonly Told[] {
  const rates = selectWithin(report, indicator, place).filter((one) => one.place !== place.id && one.quantity.unitKind === 'share');
  return rates.map((rate) => {
    const gauge = rateGauge(report, rate, [], lang);
    const at = placeOf(report, rate.place);
    return {
      gauge: { ...gauge, name: at ? textIn(at.name, lang) : rate.place, caption: captionOf(report, rate, null, lang), marks: rangeMark(rate), verdict: '' },
      observations: [rate],
    };
  });
}

/** The place's own rate, which the report leaves out while it states those of its areas. */
function notStated(report: Report, code: string, lang: Lang): Told {
  const figure = figureText(
    { amount: { kind: 'missing', reason: 'not-stated' }, unit: '', unitKind: '', hedge: '', scale: '', digits: null, hedgeInside: false },
    lang,
  );
  const gauge = { name: nameOfCode(report, code, lang), mode: 'reached', figure, caption: '', share: null, open: null, over: 0, end: '' } as const;
  return { gauge: { ...gauge, marks: [], facts: [], verdict: '' }, observations: [] };
}

/** A first (首家) is a first somewhere: without its area it says too much. */
function kindsOf(report: Report, { by, quantity }: Observation, lang: Lang): readonly string[] {
  const { area, ...others } = by;
  if (quantity.amount.kind !== 'ordinal' || area === undefined) return [kindText(report, by, lang)];
  return [goalMessages(lang).within(termIn(report, area, lang)), kindText(report, others, lang)];
}

/** Why there is no gauge; with what the report states of the matter, place by place, never added up. */
function emptyView(report: Report, place: Place, code: string, lang: Lang): GaugeEmpty {
  const messages = goalMessages(lang);
  const heading = nameOfCode(report, code, lang);
  const asked = code === COVERAGE ? [...selectWithin(report, code, place), ...selectWithin(report, STATIONS, place)] : selectWithin(report, code, place);
  const observations = asked.length > 0 || place !== report.places[0] ? asked : select(report, { indicator: STATIONS });
  const rates = observations.filter(({ indicator }) => indicator === code);
  const isRate = code === COVERAGE || code.endsWith('_rate');
  const none = rates.length === 0 || isRate ? messages.noRate(heading) : messages.noGoal(heading);
  const reason = isRate && rates.length > 0 ? rates.map(({ quantity }) => figureText(quantity, lang).text).join(' ') : noneText(report, [code], none, lang);
  const stated = observations.map((one) => {
    const at = isWithin(report, one.place, place) && one.place === place.id ? undefined : placeOf(report, one.place);
    const about = [...kindsOf(report, one, lang), timeText(one.time, lang), ...notesOf([one], lang)].filter(Boolean).join(' · ');
    return fact([at && textIn(at.name, lang), nameOf(one, lang)].filter(Boolean).join(' · '), figureOf(one, lang), about);
  });
  const places = new Set(observations.map((one) => one.place));
  const note = places.size > 1 ? messages.notAdded : '';
  const summary = gaugeMessages(lang).sentence(
    [reason, ...stated.map(({ label, figure, text }) => [label, figure?.text, text].filter(Boolean).join(' ')), note].filter(Boolean),
  );
  return { kind: 'empty', ...framed(report, { heading, place, observations, summary }, lang), reason, stated, title: messages.stated, note };
}
