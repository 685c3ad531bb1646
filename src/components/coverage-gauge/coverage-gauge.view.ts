/**
 * Report → what the gauge says: one rate, reached or only promised, with its targets, its count and its pace.
 *
 * A rate that the report does not state is not invented: the view is then empty, with the reason.
 */
import { impliedBase } from '../../data/derive.ts';
import { countRange, figureText } from '../../data/format.ts';
import type { Lang } from '../../data/language.ts';
import { timeText } from '../../data/period.ts';
import { numberOf, openSide } from '../../data/quantity.ts';
import { nameOf, nameOfCode, termIn, type Observation, type Report } from '../../data/report.ts';
import type { Time } from '../../data/schema.ts';
import { figuresDisagree } from '../../data/rules/figures-disagree.ts';
import { rateDiffers } from '../../data/rules/rate-differs.ts';
import { select } from '../../data/select.ts';
import { figureOf, type Figure } from '../shared/figure-of.ts';
import { framed, noneText, placeOrEmpty, type EmptyView, type Framed, type ViewOptions } from '../shared/view.ts';
import { gaugeMessages } from './coverage-gauge.messages.ts';

/** How the figure came about; each is drawn differently. */
export type GaugeMode = 'reached' | 'target' | 'forecast' | 'intention';

export interface GaugeMark {
  /** Where on the arc, 0 to 1. */
  readonly at: number;
  readonly label: string;
  readonly kind: 'time' | 'target';
  /** It lies there or further on: 过半. */
  readonly open: boolean;
}

export interface GaugeFact {
  readonly label: string;
  readonly figure: Figure | null;
  readonly text: string;
  /** Our own arithmetic, marked 推算. */
  readonly computed: boolean;
  /** Not stated by the report. */
  readonly missing: boolean;
}

export interface GaugeView extends Framed {
  readonly kind: 'gauge';
  readonly mode: GaugeMode;
  readonly figure: Figure;
  readonly caption: string;
  /** How far the arc is drawn, 0 to 1; null where there is no number to draw. */
  readonly share: number | null;
  readonly open: 'upper' | 'lower' | 'both' | null;
  /** How far above 100 %, 0 to 1: the arc is full and a second one says so. */
  readonly over: number;
  /** Whether the report gives a percentage, so that a scale of 0 and 100% may be printed. */
  readonly scaled: boolean;
  readonly marks: readonly GaugeMark[];
  readonly facts: readonly GaugeFact[];
  readonly verdict: string;
}

export interface GaugeOptions extends ViewOptions {
  /** Code of the rate; station coverage where empty. */
  readonly indicator: string;
}

const RULES = [figuresDisagree, rateDiffers];
const COVERAGE = 'station_coverage_rate';
/** The count that a rate is a share of; without it nothing can be said of the base. */
const COUNT_OF: Readonly<Record<string, string>> = { [COVERAGE]: 'station_count' };
const WHOLE_IN_WORDS = '全覆盖';

export function coverageGaugeView(report: Report, options: GaugeOptions): GaugeView | EmptyView {
  const { lang } = options;
  const messages = gaugeMessages(lang);
  const indicator = options.indicator || COVERAGE;
  const place = placeOrEmpty(report, messages.heading, options);
  if ('kind' in place) return place;
  const rates = select(report, { indicator, place: place.id });
  const known = rates.filter(({ quantity }) => quantity.amount.kind !== 'missing');
  const pace = paceOf(report, place.id);
  const main = known.find(({ role }) => role === 'actual') ?? known[0];
  const counts = select(report, { indicator: COUNT_OF[indicator] ?? '', place: place.id, role: 'actual' });
  const count = counts.find(({ by }) => main && kindText(report, by, lang) === kindText(report, main.by, lang)) ?? counts[0];
  const heading = main ? nameOf(main, lang) : nameOfCode(report, indicator, lang);
  if (!main) {
    const summary = rates.length > 0 ? '' : noneText(report, [indicator], messages.noRate(heading), lang);
    return emptyView(report, { heading, place, observations: [...rates, ...(count ? [count] : [])], summary }, lang);
  }

  const targets = rates.filter((rate) => rate !== main && rate.role !== 'actual');
  const also = known.filter((rate) => rate !== main && rate.role === 'actual');
  const facts = [...also.map((rate) => alsoFact(report, rate, lang)), ...countFacts(report, count, main, lang), ...targetFacts(main, targets, lang)];
  const marks = [...paceMarks(pace, lang), ...targets.flatMap((target) => targetMark(target, lang))];
  const verdict = verdictOf(report, pace, lang);
  const figure = figureOf(main, lang);
  const caption = [also.length > 0 && kindText(report, main.by, lang), captionOf(main, lang)].filter(Boolean).join(' · ');
  const summary = messages.sentence([`${heading} ${figure.text}${caption ? ` (${caption})` : ''}`, ...facts.map(factText), verdict].filter(Boolean));
  const observations = [main, ...also, ...(count ? [count] : []), ...targets, ...pace];
  return {
    kind: 'gauge',
    ...framed(report, { heading, place, observations, timed: main, rules: RULES, summary }, lang),
    mode: main.role === 'actual' ? 'reached' : main.role,
    figure,
    caption,
    ...arcOf(main),
    marks,
    facts,
    verdict,
  };
}

function emptyView(report: Report, parts: Parameters<typeof framed>[1], lang: Lang): EmptyView {
  const stated = parts.observations.map((observation) => `${nameOf(observation, lang)} ${figureText(observation.quantity, lang).text}`);
  return { kind: 'empty', ...framed(report, parts, lang), reason: [parts.summary, stated.join(gaugeMessages(lang).list)].filter(Boolean).join(' ') };
}

function arcOf({ quantity, role }: Observation): Pick<GaugeView, 'share' | 'open' | 'over' | 'scaled'> {
  const { amount } = quantity;
  const number = amount.kind === 'words' ? (amount.text === WHOLE_IN_WORDS && role === 'actual' ? 1 : null) : numberOf(amount);
  const over = number === null ? 0 : Math.min(1, Math.max(0, number - 1));
  return { share: number === null ? null : Math.min(1, number), open: openSide(amount), over, scaled: amount.kind !== 'words' };
}

function countFacts(report: Report, count: Observation | undefined, rate: Observation, lang: Lang): readonly GaugeFact[] {
  if (!count) return [];
  const messages = gaugeMessages(lang);
  const alike = rate.role === 'actual' && rate.rate?.denominator === undefined && isSameTime(rate.time, count.time);
  const base = alike ? impliedBase(count.quantity, rate.quantity) : null;
  const tier = count.by['tier'];
  const several = select(report, { indicator: count.indicator, place: count.place, role: 'actual' }).length > 1;
  const counted = fact(several ? nameWithKind(report, count, lang) : nameOf(count, lang), figureOf(count, lang));
  const range = base ? countRange(base, lang) : '';
  if (range === '' || tier === undefined) return [counted];
  return [counted, { label: messages.base(range, termIn(report, tier, lang)), figure: null, text: messages.baseNote, computed: true, missing: false }];
}

function targetFacts(main: Observation, targets: readonly Observation[], lang: Lang): readonly GaugeFact[] {
  const messages = gaugeMessages(lang);
  const unstated = (label: string) => ({ label, figure: null, text: messages.notStated, computed: false, missing: true });
  const stated = targets.map((target) => ({ ...fact(roleLabel(target, lang), figureOf(target, lang)), text: timeText(target.time, lang) }));
  if (main.role !== 'actual') return [unstated(messages.current), ...stated];
  return stated.length > 0 ? stated : [unstated(messages.target)];
}

/** A further figure of the same rate, of another source or of another kind of station. Both stay. */
function alsoFact(report: Report, rate: Observation, lang: Lang): GaugeFact {
  return { ...fact(nameWithKind(report, rate, lang), figureOf(rate, lang)), text: timeText(rate.time, lang) };
}

function nameWithKind(report: Report, observation: Observation, lang: Lang): string {
  return [nameOf(observation, lang), kindText(report, observation.by, lang)].filter(Boolean).join(' · ');
}

/** What a figure is broken down by, in words. */
function kindText(report: Report, by: Observation['by'], lang: Lang): string {
  return Object.values(by)
    .map((word) => termIn(report, word, lang))
    .join(gaugeMessages(lang).list);
}

/** A base follows from a count and a rate of one time only. */
function isSameTime(a: Time, b: Time): boolean {
  return a.kind === b.kind && a.date === b.date && a.from === b.from && a.to === b.to;
}

function fact(label: string, figure: Figure): GaugeFact {
  return { label, figure, text: '', computed: false, missing: false };
}

function factText({ label, figure, text }: GaugeFact): string {
  return [label, figure?.text, text].filter(Boolean).join(' ');
}

function roleLabel({ role }: Observation, lang: Lang): string {
  return role === 'actual' ? gaugeMessages(lang).current : gaugeMessages(lang).lead[role];
}

/** A promise says that it is one, in words or in numbers. */
function captionOf(observation: Observation, lang: Lang): string {
  const { role, quantity } = observation;
  return [role !== 'actual' && roleCaption(observation, lang), quantity.amount.kind === 'words' && gaugeMessages(lang).wordsOnly].filter(Boolean).join(' · ');
}

function roleCaption(observation: Observation, lang: Lang): string {
  return [roleLabel(observation, lang), timeText(observation.time, lang)].join(lang === 'zh' ? ' · ' : ', ');
}

/** The two shares of 双过半, where the report states them. */
function paceOf(report: Report, place: string): readonly Observation[] {
  return ['plan_time_elapsed_share', 'plan_task_done_share'].flatMap((indicator) => select(report, { indicator, place, role: 'actual' }).slice(0, 1));
}

function paceMarks(pace: readonly Observation[], lang: Lang): readonly GaugeMark[] {
  return pace.flatMap((observation) => {
    const at = numberOf(observation.quantity.amount);
    return observation.indicator === 'plan_time_elapsed_share' && at !== null
      ? [{ at, label: paceText(observation, lang), kind: 'time', open: openSide(observation.quantity.amount) === 'upper' }]
      : [];
  });
}

function targetMark(target: Observation, lang: Lang): readonly GaugeMark[] {
  const at = numberOf(target.quantity.amount);
  return at === null || at > 1 ? [] : [{ at, label: `${roleLabel(target, lang)} ${figureText(target.quantity, lang).text}`, kind: 'target', open: false }];
}

/** 双过半：时间过半，任务过半 — said only where the report says both. */
function verdictOf(report: Report, pace: readonly Observation[], lang: Lang): string {
  const milestone = pace[0]?.by['milestone'];
  if (pace.length < 2 || milestone === undefined) return '';
  const parts = pace.map((observation) => paceText(observation, lang)).join(gaugeMessages(lang).list);
  return lang === 'zh' ? `${milestone}：${parts}` : `${termIn(report, milestone, lang)}: ${parts}`;
}

function paceText(observation: Observation, lang: Lang): string {
  const figure = figureText(observation.quantity, lang);
  return figure.number === '' ? figure.text : `${nameOf(observation, lang)} ${figure.text}`;
}
