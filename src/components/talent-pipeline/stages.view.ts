/** The stages: the exam (people per period, a flow), the workforce and its certificates (a stock), the leaders. Pure. */
import { nameOfCode, observationsById, termIn, type Observation } from '../../data/report.ts';
import { partsOf } from '../../data/parts-of.ts';
import { select } from '../../data/select.ts';
import { byTime, isRival, isSeries, yearsBetween } from './history.view.ts';
import { capital, entryOf, missingEntry, unstatedEntry, type Context, type Line, type Part } from './line.view.ts';
import { isLevel, markOf, scaleOf, toneOf, type Mark, type Scale } from './mark.view.ts';
import { CERTIFIED, EXAM, GRADES, PEOPLE } from './subjects.view.ts';
import { conversion, declaredRates } from './share.view.ts';

/** Stages in the order of the way into the profession. A stage that the report defines itself follows its whole. A growth is not a stage. */
export function stagesOf({ report, place }: Context, codes: readonly string[]): readonly Observation[] {
  const known = codes.flatMap((indicator) => select(report, { indicator, place: place.id })).filter((one) => !one.comparison && !isInside(report, one));
  return known.flatMap((whole) => [whole, ...partsOf(report, whole).filter((part) => isOwnStage(part, whole) && !known.includes(part))]);
}

/** A part with an indicator that the report defines itself: 参加考试 between 报名 and 通过. */
function isOwnStage(part: Observation, whole: Observation): boolean {
  return part.indicator !== whole.indicator && part.definition.nature === whole.definition.nature && part.quantity.unitKind === whole.quantity.unitKind;
}

/** A level of a stage is shown beside its whole, not as a stage of its own. */
function isInside(report: Context['report'], part: Observation): boolean {
  const whole = observationsById(report.observations).get(part.partOf || '');
  return whole !== undefined && whole.indicator === part.indicator && part.role === 'actual';
}

/** Registered → passed. A stage that the report omits is dashed, if it states the neighbouring one. */
export function examLines(context: Context, rates: readonly Observation[]): readonly Line[] {
  const stated = stagesOf(context, EXAM);
  if (stated.length === 0) return [];
  return linesOf(context, stated, { required: EXAM, rates, way: true });
}

/** The workforce with its certificates, after earlier years and before targets. */
export function peopleLines(context: Context, options: Options, isTold: boolean): readonly Line[] {
  const { report } = context;
  const people = stagesOf(context, PEOPLE);
  if (people.length === 0 && !isTold) return [];
  // The staff of which the certified are a part is their whole, whatever its indicator.
  const byId = observationsById(report.observations);
  const wholes = people.flatMap(({ partOf, indicator }) => (indicator === CERTIFIED ? (byId.get(partOf || '') ?? []) : []));
  const ordered = [...new Set([...people.filter(({ indicator }) => indicator === PEOPLE[0]), ...wholes, ...people])];
  return linesOf(context, ordered, options);
}

/** Other facts about the stages: growth, and rates that belong to none of them. */
export function factLines(context: Context, observations: readonly Observation[]): readonly Line[] {
  return observations.map((one): Line => ({ ...entryOf(context, one), within: false, mark: allOrNone(one), parts: [], rates: [], remarks: [] }));
}

/** A promised 全覆盖: the whole, as an outline. */
function allOrNone({ role, quantity: { amount } }: Observation): Mark {
  const all = role !== 'actual' && amount.kind === 'words' && amount.text === '全覆盖';
  return all ? { kind: 'bar', style: 'target', length: 1, ground: null, open: false, segments: [] } : { kind: 'none' };
}

interface Options {
  /** Stages that are dashed where the report does not state them. */
  readonly required: readonly string[];
  readonly rates: readonly Observation[];
  /** Whether the required stages themselves form the way: they come first, and each is the base of the next. */
  readonly way?: boolean;
}

export function linesOf(context: Context, observations: readonly Observation[], { required, rates, way = false }: Options): readonly Line[] {
  const { report } = context;
  // 每站2至4名 cannot share a scale with the 3500 in total.
  const inAll = observations.filter(({ by }) => !by['per']);
  const scale = scaleOf(
    inAll,
    observations.some((whole) => partsOf(report, whole).length > 0),
    context.gapRemarks !== undefined,
  );
  const codes = [...new Set([...observations.map(({ indicator }) => indicator), ...required])];
  const order = way ? [...new Set([...required.slice(0, 1), ...codes])] : codes;
  return order.flatMap((indicator, at) => {
    const series = byTime(observations.filter((one) => one.indicator === indicator));
    const before = byTime(observations.filter((one) => at > 0 && one.indicator === order[at - 1] && one.role === 'actual'));
    // Passed, without knowing of how many.
    const silent = way && at > 0 && before.length === 0 ? nameOfCode(report, order[at - 1] || '', context.lang) : null;
    const lines = series.map((one, index) => lineOf(context, one, { scale: inAll.includes(one) ? scale : null, series, index, before, silent, rates, way }));
    const isSilent = required.includes(indicator) && !series.some(({ role }) => role === 'actual');
    return isSilent ? [missingLine(context, indicator), ...lines] : lines;
  });
}

interface Position {
  readonly scale: Scale | null;
  /** The figures of the same indicator, in order. */
  readonly series: readonly Observation[];
  readonly index: number;
  /** The stage before this one. */
  readonly before: readonly Observation[];
  /** The name of the stage before, if the report does not state it. */
  readonly silent: string | null;
  readonly rates: readonly Observation[];
  readonly way: boolean;
}

function lineOf(context: Context, observation: Observation, { scale, series, index, before, silent, rates, way }: Position): Line {
  const { messages } = context;
  const byId = observationsById(context.report.observations);
  const whole = byId.get(observation.partOf || '');
  const parts = partsWithin(context, observation);
  const previous = series[index - 1];
  const actual = series.filter(({ role }) => role === 'actual');
  const isPromise = observation.role !== 'actual';
  const isLast = observation === actual[actual.length - 1];
  const shares = isPromise ? [] : conversion(context, observation, before, rates, way).filter(({ computed }) => computed || isLast);
  return {
    ...entryOf(context, observation),
    within: whole !== undefined && whole.definition.nature === observation.definition.nature,
    mark: markOf(observation, {
      scale,
      parts: parts.filter((part) => context.mayBeOfOneTime?.(part, observation)),
      whole: whole && context.mayBeOfOneTime?.(observation, whole) ? whole : undefined,
      earlier: !isPromise && !isLast && isSeries(observation, actual[actual.length - 1] ?? observation),
    }),
    parts: [...partEntries(context, observation, parts), ...(isLast ? levelsLeftOut(context, actual) : [])],
    rates: declaredRates(
      context,
      observation,
      rates,
      shares.some(({ computed }) => computed),
    ),
    remarks: isPromise
      ? context.gapRemarks?.(context, observation, onlyOne(actual)) || []
      : [...shares, ...(silent === null ? [] : [{ text: messages.noBase(silent), computed: false }])],
    // 到2025年 is not a day, so the time until then cannot be told.
    ...(previous && !isPromise && isSeries(previous, observation) && { since: yearsBetween(previous, observation) }),
  };
}

/** The latest present figure, unless another contradicts it; then none is the present. An increment (新增) is never the present. */
function onlyOne(actual: readonly Observation[]): Observation | undefined {
  const levels = actual.filter(isLevel);
  const last = levels[levels.length - 1];
  return last && levels.some((one) => isRival(one, last)) ? undefined : last;
}

function missingLine(context: Context, indicator: string): Line {
  return { ...unstatedEntry(context, indicator), within: false, mark: { kind: 'none' }, parts: [], rates: [], remarks: [] };
}

/** Parts shown beside their whole: its levels, a flow inside a stock (其中今年583人通过考试), the certified among the moved. */
export function partsWithin({ report }: Context, whole: Observation): readonly Observation[] {
  const isStage = (part: Observation) =>
    [...EXAM, ...PEOPLE].includes(part.indicator) && part.definition.nature === whole.definition.nature && part.place === whole.place;
  return partsOf(report, whole)
    .filter((part) => part.indicator === whole.indicator || !(isStage(part) || isOwnStage(part, whole)))
    .sort((a, b) => GRADES.indexOf(a.by['level'] || '') - GRADES.indexOf(b.by['level'] || ''));
}

/** Levels are expected for the certified: if the report has none, that is stated. */
function levelsLeftOut(context: Context, certified: readonly Observation[]): readonly Part[] {
  const silent = certified.every(({ indicator, quantity }) => indicator === CERTIFIED && quantity.amount.kind !== 'missing');
  if (!silent || certified.flatMap((one) => [one, ...partsWithin(context, one)]).some(({ by }) => by['level'])) return [];
  return [{ ...unstatedEntry(context, CERTIFIED, context.messages.levels), tone: null }];
}

/** The parts with their tones. Of the three grades of certificate, those that the report omits are dashed. */
export function partEntries(context: Context, whole: Observation, parts: readonly Observation[]): readonly Part[] {
  const { report, lang, messages } = context;
  const told = parts.map((part): Part => {
    // What holds for the whole need not be repeated.
    const by = Object.fromEntries(Object.entries(part.by).filter(([dimension, word]) => whole.by[dimension] !== word));
    const own = entryOf(context, { ...part, by }, part.indicator === whole.indicator ? '' : undefined);
    const label = own.label || own.detail || nameOfCode(report, part.indicator, lang);
    const isStage = EXAM.includes(part.indicator);
    return { ...own, label, detail: label === own.detail ? '' : own.detail, remark: isStage ? '' : own.remark, tone: toneOf(part, whole) };
  });
  const grades = parts.map(({ by }) => by['level'] || '');
  if (whole.indicator !== CERTIFIED || grades.length === 0 || !grades.every((grade) => GRADES.includes(grade))) return told;
  return GRADES.flatMap((grade): readonly Part[] => {
    const stated = told.filter((_, index) => grades[index] === grade);
    const word = termIn(report, grade, lang);
    const label = capital(word === grade ? messages.grade(grade) : word);
    return stated.length > 0 ? stated : [{ ...missingEntry(label, messages.notStated), tone: null }];
  });
}
