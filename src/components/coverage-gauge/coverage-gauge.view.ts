/**
 * Report → view of the plain gauge: a coverage rate that has been reached and is the only one. Whatever else a report states (targets,
 * parts, areas) is handled by `gauge-full.view.ts`, which only pages with such a report load.
 */
import { countRange, impliedBase } from '../../data/derive.ts';
import { figureText } from '../../data/format.ts';
import type { Lang } from '../../data/language.ts';
import { numberOf, openSide } from '../../data/quantity.ts';
import { nameOf, nameOfCode, termIn, type Observation, type Report } from '../../data/report.ts';
import { findPlace, select } from '../../data/select.ts';
import { figureOf, type Figure } from '../shared/figure-of.ts';
import { sharedMessages } from '../shared/messages.ts';
import { framed, placeOrEmpty, type EmptyView } from '../shared/view.ts';
import { gaugeMessages } from './coverage-gauge.messages.ts';
import type { Gauge, GaugeFact, GaugeOptions, GaugeScale, GaugeView } from './gauge.ts';

export type * from './gauge.ts';

export const COVERAGE = 'station_coverage_rate';
export const STATIONS = 'station_count';
export const PACE: readonly string[] = ['plan_time_elapsed_share', 'plan_task_done_share'];
export const WHOLE_IN_WORDS = '全覆盖';

/** Whether the plain gauge shows everything there is: one coverage rate that has been reached, its count, and no targets. */
export function isPlain(report: Report, { area, indicator, shape, areas }: GaugeOptions): boolean {
  const place = findPlace(report, area);
  const here = report.observations.filter((observation) => observation.place === place?.id);
  const [rate, another] = here.filter(({ indicator: code }) => code.endsWith('_coverage_rate'));
  const [count, more] = here.filter(({ indicator: code }) => code === STATIONS);
  return (
    !place ||
    (!indicator &&
      !areas &&
      shape === 'arc' &&
      rate?.indicator === COVERAGE &&
      isSharp(rate) &&
      !(rate.rate || rate.counting || rate.comparison || rate.flags) &&
      !another &&
      !more &&
      (!count || isPlainCount(count, rate)) &&
      here.every(
        ({ role, indicator: code, quantity, time }) =>
          role === 'actual' && (!PACE.includes(code) || (quantity.amount.kind === 'bound' && JSON.stringify(time) === JSON.stringify(rate.time))),
      ))
  );
}

/** Whether the count is of exactly the time and sources of the rate, and broken down by nothing but a tier. */
function isPlainCount({ by, time, sources, counting, comparison, flags }: Observation, rate: Observation): boolean {
  return (
    JSON.stringify([by, time, sources, counting || comparison || flags, {}]) === JSON.stringify([{ tier: by['tier'] }, rate.time, rate.sources, null, rate.by])
  );
}

/** Whether the rate ends at a single point of the scale. */
function isSharp(rate: Observation): boolean {
  const { share, open, over } = drawnOf(rate, 'zh');
  return share !== null && !open && !over && rate.quantity.amount.kind !== 'range';
}

/** The plain gauge, for a report that is plain. For any other report it shows nothing rather than half of it. */
export function plainGaugeView(report: Report, options: GaugeOptions): GaugeView | EmptyView {
  const { lang } = options;
  const messages = gaugeMessages(lang);
  const heading = nameOfCode(report, COVERAGE, lang);
  const place = placeOrEmpty(report, heading, options);
  if ('kind' in place) return place;
  const [rate] = select(report, { indicator: COVERAGE, place: place.id });
  if (!rate || !isPlain(report, options))
    return { kind: 'empty', ...framed(report, { heading, place, observations: [], summary: '' }, lang), reason: sharedMessages(lang).lost };
  const counts = select(report, { indicator: STATIONS, place: place.id });
  // The two shares of 双过半: the pace belongs to a plan, not to this rate, so it is not on the scale.
  const pace = PACE.flatMap((code) => select(report, { indicator: code, place: place.id }).slice(0, 1));
  const bare = rateGauge(report, rate, counts, lang);
  const facts = [...bare.facts, ...pace.map((share) => fact(nameOf(share, lang), figureOf(share, lang))), unstated(messages.target, lang)];
  // Only if the report states both. When both are more than half, which one is ahead cannot be told.
  const gauge = { ...bare, facts, verdict: pace.length < 2 ? '' : paceWords(report, pace, messages.cannotTell, lang) };
  const observations = [rate, ...counts, ...pace];
  return {
    kind: 'gauge',
    ...framed(report, { heading, place, observations, timed: rate, summary: summaryOf([gauge], lang) }, lang),
    ...gauge,
    shape: options.shape,
    notice: '',
    groups: [],
  };
}

/** A rate by itself: figure, arc, the count it is the share of, and the base that both imply. */
export function rateGauge(
  report: Report,
  rate: Observation,
  counts: readonly Observation[],
  lang: Lang,
  countFacts: (count: Observation) => readonly GaugeFact[] = (count) => [
    fact(nameOf(count, lang), figureOf(count, lang)),
    ...impliedFacts(report, count, rate, lang),
  ],
): Gauge {
  const caption = rate.quantity.amount.kind === 'words' ? gaugeMessages(lang).wordsOnly : '';
  return { ...bareGauge(rate, lang), caption, facts: counts.flatMap(countFacts) };
}

/** A rate on its scale, with nothing beside it. */
export function bareGauge(rate: Observation, lang: Lang): Gauge {
  return {
    name: nameOf(rate, lang),
    mode: rate.role === 'actual' ? 'reached' : rate.role,
    figure: figureOf(rate, lang),
    caption: '',
    ...drawnOf(rate, lang),
    marks: [],
    facts: [],
    verdict: '',
  };
}

/** How a share is drawn. 全覆盖 fills the scale, unless it is only a target, and gets no percentage at the end of the scale. */
export function drawnOf({ quantity, role }: Observation, lang: Lang): GaugeScale {
  const { amount } = quantity;
  const number = amount.kind === 'words' ? (amount.text === WHOLE_IN_WORDS && role !== 'target' ? 1 : null) : numberOf(amount);
  return {
    share: number === null ? null : Math.max(0, Math.min(1, number)),
    open: amount.kind === 'bound' && amount.side === 'upper' ? 'below' : openSide(amount),
    over: number === null ? 0 : Math.max(0, number - 1),
    end: number === null ? '' : amount.kind === 'words' ? gaugeMessages(lang).whole : '100%',
  };
}

/** The whole in one paragraph. */
export function summaryOf(gauges: readonly Gauge[], lang: Lang): string {
  return gaugeMessages(lang).sentence(
    gauges.flatMap(({ name, figure, caption, facts, verdict }) =>
      [
        `${name} ${figure.text}${caption ? ` (${caption})` : ''}`,
        ...facts.map(({ label, figure: of, text, kind }) =>
          [kind === 'computed' && sharedMessages(lang).computed, label, of?.text, text].filter(Boolean).join(' '),
        ),
        verdict,
      ].filter(Boolean),
    ),
  );
}

/** The base implied by a rate and its count. */
export function impliedFacts(report: Report, { quantity, by: { tier } }: Observation, rate: Observation, lang: Lang): readonly GaugeFact[] {
  const messages = gaugeMessages(lang);
  const base = impliedBase(quantity, rate.quantity);
  const range = base ? countRange(base, lang) : '';
  return range === '' || tier === undefined ? [] : [computed(messages.base(range, termIn(report, tier, lang)), messages.baseNote)];
}

export function fact(label: string, figure: Figure | null, text = ''): GaugeFact {
  return { label, figure, text, kind: 'stated' };
}

export function computed(label: string, text: string): GaugeFact {
  return { ...fact(label, null, text), kind: 'computed' };
}

export function unstated(label: string, lang: Lang): GaugeFact {
  return { ...fact(label, null, gaugeMessages(lang).notStated), kind: 'unstated' };
}

export function nameWithKind(report: Report, observation: Observation, lang: Lang): string {
  return [nameOf(observation, lang), kindText(report, observation.by, lang)].filter(Boolean).join(' · ');
}

/** The breakdown of a figure, in words. */
export function kindText(report: Report, by: Observation['by'], lang: Lang): string {
  return Object.values(by)
    .map((word) => termIn(report, word, lang))
    .join(gaugeMessages(lang).list);
}

/** The milestone (双过半) as reached if both shares are more than half, followed by the words about the pace. */
export function paceWords(report: Report, pace: readonly Observation[], words: string, lang: Lang): string {
  const milestone = pace[0]?.by['milestone'];
  const past = pace.every(({ quantity: { amount } }) => amount.kind === 'bound' && amount.side === 'lower' && amount.number >= 0.5);
  return milestone && past
    ? gaugeMessages(lang).pastHalf(
        termIn(report, milestone, lang),
        pace.map((half) => paceText(half, lang)),
        words,
      )
    : words;
}

function paceText(observation: Observation, lang: Lang): string {
  const figure = figureText(observation.quantity, lang);
  return figure.number === '' ? figure.text : `${nameOf(observation, lang)} ${figure.text}`;
}
