/**
 * Report → panels to draw, each with like figures, or why there are none. Pure.
 *
 * A comparison of unlike figures that was asked for is not replaced by something else: the reason is shown in its place, with the table.
 */
import { CATALOGUE } from '../../data/catalogue.ts';
import { dimensionText } from '../../data/dimensions.ts';
import { operandText, shareText } from '../../data/exact-share.ts';
import { textIn, type Lang } from '../../data/language.ts';
import { shareWithin } from '../../data/like-shares.ts';
import { within } from '../../data/part-of-place.ts';
import { dateParts, dateText, timeText } from '../../data/period.ts';
import { numberOf, openSide, type OpenSide } from '../../data/quantity.ts';
import { indicatorName, nameOf, placeOf, termIn, type Observation, type Report } from '../../data/report.ts';
import type { Place } from '../../data/schema.ts';
import { figureOf, type Figure } from '../shared/figure-of.ts';
import { framed, placeOrEmpty, type EmptyView, type Framed, type ViewOptions } from '../shared/view.ts';
import { sharedMessages } from '../shared/messages.ts';
import { roleText } from '../shared/wording.ts';
import { chartMessages } from './indicator-chart.messages.ts';
import { joined } from './joined.ts';
import { acrossIndicators, codesOf, dateOf, LISTS, PRESETS, seriesOf, tells, whyNot, type Preset, type Series, type SeriesKind } from './series.ts';

export interface Point {
  readonly figure: Figure;
  readonly name: string;
  /** What a reader must know beside the name: time, role, our computed share. */
  readonly note: string;
  /** Everything in a sentence, for the readout and for screen readers. */
  readonly sentence: string;
  /** null if there is nothing to draw; the figure says why. */
  readonly number: number | null;
  readonly to: number | null;
  readonly open: OpenSide;
  readonly style: 'value' | 'whole' | 'target' | 'forecast' | 'missing';
  /** The year with its fraction; null where no date is stated. */
  readonly at: number | null;
  readonly when: string;
}

export interface Panel {
  readonly kind: SeriesKind;
  readonly flow: 'bars' | 'trend';
  readonly title: string;
  /** The time of all its figures; '' where they differ and each has its own. */
  readonly time: string;
  readonly note: string;
  readonly points: readonly Point[];
  /** The end of the scale, if it is not that of the longest bar: 100% for shares. */
  readonly most: number | null;
}

export interface ChartView extends Framed {
  readonly kind: 'chart';
  readonly preset: Preset | 'spec';
  readonly panels: readonly Panel[];
  readonly note: string;
}

export interface ChartOptions extends ViewOptions {
  readonly preset: string;
  /** Codes of indicators, separated by spaces. */
  readonly indicator: string;
  /** The page brings a drawing of its own. */
  readonly own: boolean;
}

const MOST_PANELS = 12;

export function indicatorChartView(report: Report, options: ChartOptions): ChartView | EmptyView {
  const { lang, preset, own } = options;
  const messages = chartMessages(lang);
  const place = placeOrEmpty(report, messages.heading, options);
  if ('kind' in place) return place;
  const codes = codesOf(options.indicator);
  const isHere = within(report, place);
  const observations = report.observations.filter((one) => (codes.length === 0 || codes.includes(one.indicator)) && (options.area === '' || isHere(one.place)));
  if (own)
    return {
      kind: 'chart',
      preset: 'spec',
      panels: [],
      note: '',
      ...framed(report, { heading: messages.own, place, observations, summary: messages.points(observations.length) }, lang),
    };
  // A list that could not be loaded is not replaced by a drawing.
  if (LISTS.some((one) => one === preset)) return emptyView(report, place, observations, messages.failed, lang);
  const asked = PRESETS.find((one) => one === preset) ?? null;
  const across = codes.length > 1 && asked === 'compare' ? acrossIndicators(observations.filter((one) => one.place === place.id)) : null;
  if (typeof across === 'string') return emptyView(report, place, observations, [messages.refused.compare, messages.because[across]].join(colonOf(lang)), lang);
  const series = across ? [across] : seriesOf(report, observations);
  const chosen = asked ?? series[0]?.kind ?? null;
  const fitting =
    chosen === null
      ? []
      : chosen === 'multiples'
        ? oneOfEach(tellingOrBest(series)).slice(0, MOST_PANELS)
        : largest(series.filter(({ kind }) => kind === chosen));
  if (chosen === null || fitting.length === 0) return emptyView(report, place, observations, reasonOf(report, asked, observations, lang), lang);
  const panels = fitting.map((one) => panelOf(report, one, lang));
  const [only] = panels;
  const several = panels.length > 1;
  const heading = several || !only ? messages.presets.multiples : only.title;
  const shown = fitting.flatMap(({ members }) => members);
  const summary = panels
    .map(
      ({ title, points }) =>
        `${title}${lang === 'zh' ? ' ' : ': '}${joined(
          points.map(({ sentence }) => sentence),
          messages.separator,
        )}`,
    )
    .join(lang === 'zh' ? '。' : '. ');
  const frame = framed(report, { heading, place, observations: [...new Set(shown)], summary, timed: sameTime(shown) }, lang);
  const subtitle = [frame.subtitle, asked ? '' : messages.chosen(messages.presets[chosen])].filter(Boolean).join(' · ');
  return { kind: 'chart', preset: chosen, panels, note: several ? messages.ownScales : only?.note || '', ...frame, subtitle };
}

function panelOf(report: Report, series: Series, lang: Lang): Panel {
  const messages = chartMessages(lang);
  const [first] = series.members as readonly [Observation, ...Observation[]];
  const timed = sameTime(series.members);
  const dated = series.kind === 'trend' && series.members.every((one) => dateOf(one) !== null);
  // The name says what the figures are of (投入资金 · 福彩公益金), or which tier of places is compared.
  const name =
    series.along === 'part'
      ? memberName(report, series, first, lang)
      : series.along === 'time' || (series.along === 'place' && !first.label)
        ? fullName(report, first, lang)
        : indicatorName(first.definition, lang);
  const shared = series.along === 'place' || series.along === 'indicator' ? '' : placeName(report, first, lang);
  const title = series.along === 'indicator' ? messages.presets.compare : messages.headings[series.kind](name);
  const note = series.kind === 'parts' ? messages.notSummed : series.kind === 'trend' && !dated ? messages.notToScale : '';
  return {
    kind: series.kind,
    flow: dated ? 'trend' : 'bars',
    title: shared && placeOf(report, first.place) !== report.places[0] ? `${shared} · ${title}` : title,
    time: timed ? timeText(timed.time, lang) : '',
    note,
    points: series.members.map((member) =>
      dated ? pointOf(report, series, member, timed, lang) : barOf(pointOf(report, series, member, timed, lang), member),
    ),
    most: first.quantity.unitKind === 'share' ? 1 : null,
  };
}

function pointOf(report: Report, series: Series, observation: Observation, timed: Observation | undefined, lang: Lang): Point {
  const { quantity, role, time, note } = observation;
  const number = numberOf(quantity.amount);
  const date = dateOf(observation);
  const [first] = series.members;
  const isWhole = series.kind === 'parts' && observation === first;
  const when = timeText(time, lang);
  const promised = role === 'actual' ? '' : roleText(role, lang);
  const share = series.kind === 'parts' && !isWhole && first ? computedShare(observation, first, lang) : '';
  const name = memberName(report, series, observation, lang);
  const figure = figureOf(observation, lang);
  // A common time is above the drawing; different times are beside their figures.
  const apart = series.kind === 'trend' || timed ? '' : when;
  const aside = [promised, apart, share].filter(Boolean).join(' · ');
  return {
    figure,
    name,
    note: aside,
    sentence: [name, aside || (series.kind === 'trend' ? '' : when), figure.text, note ? textIn(note, lang) : ''].filter(Boolean).join(' '),
    number,
    to: quantity.amount.kind === 'range' ? quantity.amount.to : null,
    open: openSide(quantity.amount),
    style: number === null ? 'missing' : isWhole ? 'whole' : role === 'actual' ? 'value' : role === 'target' ? 'target' : 'forecast',
    at: yearOf(date),
    when: [promised, date === null ? when : shortTime(date, lang)].filter(Boolean).join(' '),
  };
}

/** The point for a bar: without length for an upper bound such as 不足50, since there may be nothing. */
function barOf(point: Point, { quantity: { amount } }: Observation): Point {
  return amount.kind === 'bound' && amount.side === 'upper' && amount.number > 0 ? { ...point, number: 0, open: null } : point;
}

function memberName(report: Report, { along, members: [whole] }: Series, observation: Observation, lang: Lang): string {
  if (along === 'time') return timeText(observation.time, lang);
  if (along === 'place') return placeName(report, observation, lang);
  if (typeof along === 'object') return dimensionText(along.dimension, termIn(report, observation.by[along.dimension] || '', lang), lang);
  // A whole that is itself a part says so: 投入资金 · 地方, since 62.1亿元 is not the whole investment.
  if (along === 'part' && observation === whole && !whole.partOf) return nameOf(observation, lang);
  const name = fullName(report, observation, lang);
  // Several indicators side by side are of the same place.
  return observation.place !== whole?.place ? `${placeName(report, observation, lang)} · ${name}` : name;
}

/** The name with those words that it does not contain: of the breakdown and, for a rate, of its base. */
function fullName(report: Report, observation: Observation, lang: Lang): string {
  const name = nameOf(observation, lang);
  const basis = observation.rate?.basis;
  const words = [...Object.values(observation.by).map((word) => termIn(report, word, lang)), ...(basis ? [textIn(basis, lang)] : [])];
  return [name, ...words.filter((word) => !name.includes(word))].join(' · ');
}

/** Our own arithmetic, marked as such: 推算 占 7.15% = 836名 ÷ 11686名. */
function computedShare(part: Observation, whole: Observation, lang: Lang): string {
  const share = shareWithin(part, whole);
  if (share === null) return '';
  const text = chartMessages(lang).share(shareText(share), operandText(part.quantity, lang), operandText(whole.quantity, lang));
  return `${sharedMessages(lang).computed} ${text}`;
}

function emptyView(report: Report, place: Place, observations: readonly Observation[], reason: string, lang: Lang): EmptyView {
  return { kind: 'empty', ...framed(report, { heading: chartMessages(lang).heading, place, observations, summary: reason }, lang), reason };
}

function reasonOf(report: Report, asked: Preset | null, observations: readonly Observation[], lang: Lang): string {
  const messages = chartMessages(lang);
  if (asked === null || asked === 'multiples') return messages.none;
  return [messages.refused[asked], messages.because[whyNot(report, asked, observations)]].join(colonOf(lang));
}

/** Sorts by interest: differences before equal values, indicators of the catalogue before the report's own, more figures before fewer. */
function largest(series: readonly Series[]): readonly Series[] {
  const [first, ...rest] = series;
  return first ? [rest.reduce((best, one) => (worth(one) > worth(best) ? one : best), first)] : [];
}

/** The small charts that show a difference; if none does, the best of them. */
function tellingOrBest(series: readonly Series[]): readonly Series[] {
  const telling = series.filter(tells);
  return telling.length > 0 ? telling : largest(series);
}

function worth(series: Series): number {
  const { members } = series;
  return Number(tells(series)) * 2000 + Number(CATALOGUE.has(members[0]?.indicator || '')) * 1000 + members.length;
}

/** Each figure in only one panel, which is the first that may draw it. */
function oneOfEach(series: readonly Series[]): readonly Series[] {
  const seen = new Set<string>();
  return series.filter(({ members }) => {
    const fresh = members.filter(({ id }) => !seen.has(id)).length > 1 || (members.length === 2 && members.some(({ id }) => !seen.has(id)));
    if (fresh) members.forEach(({ id }) => seen.add(id));
    return fresh;
  });
}

function sameTime(members: readonly Observation[]): Observation | undefined {
  const [first] = members;
  return first && members.every(({ time }) => timeText(time, 'zh') === timeText(first.time, 'zh')) ? first : undefined;
}

function shortTime(date: string, lang: Lang): string {
  return date.endsWith('-12-31') && lang === 'zh' ? `${date.slice(0, 4)}年底` : dateText(date, lang);
}

/** 2021-06 as 2021.5: the middle of the stated period. */
function yearOf(date: string | null): number | null {
  if (date === null) return null;
  const { year, quarter, month, day } = dateParts(date);
  return Number(year) + (quarter ? (Number(quarter) - 0.5) / 4 : month ? (month - 1 + (day ? day / 31 : 0.5)) / 12 : 0.5);
}

function placeName(report: Report, { place }: Observation, lang: Lang): string {
  const at = placeOf(report, place);
  return at ? textIn(at.name, lang) : place;
}

const colonOf = (lang: Lang) => sharedMessages(lang).colon;
