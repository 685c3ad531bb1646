/**
 * A drawing in one sentence, for readers in a hurry: from when to when, which figure is highest, what the whole consists of. Pure; loaded
 * with the code that draws.
 *
 * It says no more than the figures do: where 余 or 约 leaves an order open, it says that this cannot be told.
 */
import type { Lang } from '../../data/language.ts';
import { isBelow } from '../../data/like-quantities.ts';
import { timeText } from '../../data/period.ts';
import { intervalOf, type Interval } from '../../data/quantity.ts';
import { observationsById } from '../../data/report.ts';
import { summaryMessages, type SummaryMessages } from './chart-summary.messages.ts';
import type { ChartView, Panel, Point } from './indicator-chart.view.ts';

/** Above this number, only the highest and the lowest are named. */
const FEW = 3;

interface Told extends Point {
  readonly interval: Interval;
  readonly time: string;
  /** The time of a part, if it differs from that of its whole. */
  readonly apart?: string;
}

/** One sentence per panel, or one for a page's own drawing. */
export function chartSummary({ panels, preset, observations, report }: ChartView, lang: Lang): readonly string[] {
  const messages = summaryMessages(lang);
  if (preset === 'spec') return [messages.own(observations.length)];
  const byId = observationsById(report.observations);
  const told = (point: Point): readonly Told[] => {
    const observation = byId.get(point.figure.of);
    const interval = observation ? intervalOf(observation.quantity.amount) : null;
    return observation && interval ? [{ ...point, interval, time: timeText(observation.time, lang) }] : [];
  };
  return panels.map(({ kind, points }) => {
    const named = plainNames(points);
    const [first = '', ...others] = clauses(kind, named.flatMap(told), messages);
    const missing = without(named, messages);
    // The highest of those stated need not be the highest of all.
    return messages.sentence([kind === 'compare' && missing.length > 0 ? messages.ofStated(first) : first, ...others, ...missing].filter(Boolean));
  });
}

/** The member's name without its dimension: 对象：驻站社工 in a drawing is just 驻站社工 in a sentence about 对象. */
function plainNames(points: readonly Point[]): readonly Point[] {
  const [head = ''] = /^[^：:]+[：:]\s?/.exec(points[0]?.name || '') ?? [];
  return points.every(({ name }) => name.startsWith(head)) ? points.map((point) => ({ ...point, name: point.name.slice(head.length) })) : points;
}

function clauses(kind: Panel['kind'], points: readonly Told[], messages: SummaryMessages): readonly string[] {
  if (kind === 'trend') return change(points, messages);
  if (kind === 'compare') return extremes(points, messages);
  const [whole, ...parts] = points;
  if (!whole) return [];
  const isOfNow = ({ time }: Told) => time === whole.time;
  const few = parts.map((part) => said(isOfNow(part) ? part : { ...part, apart: part.time }, messages));
  // Parts of several years have no highest.
  const listed = parts.length <= FEW ? [few.join(messages.and)] : extremes(parts.filter(isOfNow), messages);
  return [said(whole, messages), ...listed.map((clause, index) => (index === 0 ? messages.ofThese(clause) : clause))];
}

/** From the first value reached to the last, and what is promised after it. */
function change(points: readonly Told[], messages: SummaryMessages): readonly string[] {
  const reached = points.filter(({ style }) => style === 'value');
  const promised = points.filter(({ style }) => style !== 'value');
  const [first, ...later] = reached;
  const last = later[later.length - 1];
  return [
    ...[first, last].flatMap((point) => (point ? said(point, messages) : [])),
    ...(first && last ? [messages.changes[directionOf(first, last)]] : []),
    ...promised.map((point) => said(point, messages)),
  ];
}

function directionOf(first: Told, last: Told): 'up' | 'down' | 'same' | 'unknown' {
  if (isBelow(first.interval, last.interval)) return 'up';
  if (isBelow(last.interval, first.interval)) return 'down';
  return areAlike([first, last]) ? 'same' : 'unknown';
}

function extremes(points: readonly Told[], messages: SummaryMessages): readonly string[] {
  const [any] = points;
  if (!any) return [];
  if (areAlike(points)) return [messages.alike(points.length, any.figure.text)];
  const two = points.length === 2;
  // The figures of which no other is certainly beyond: one, or several equal ones.
  const top = points.filter((one) => !points.some((other) => isBelow(one.interval, other.interval)));
  const foot = points.filter((one) => !points.some((other) => isBelow(other.interval, one.interval)));
  const found = [
    ...(areAlike(top) || top.length === 1 ? [messages.highest(whoOf(top, messages), two)] : []),
    ...(areAlike(foot) || foot.length === 1 ? [messages.lowest(whoOf(foot, messages), two)] : []),
  ];
  return found.length > 0 ? found : [messages.noOrder];
}

function whoOf(points: readonly Told[], messages: SummaryMessages): string {
  const [first, ...more] = points;
  if (!first) return '';
  if (more.length === 0) return said(first, messages);
  if (points.length > FEW) return messages.tied(points.length, first.figure.text);
  return said({ ...first, name: points.map(({ name }) => name).join(messages.and) }, messages);
}

function areAlike(points: readonly Told[]): boolean {
  const [first] = points;
  return points.every(({ interval: { lower, upper } }) => lower === upper && lower === first?.interval.lower);
}

function said({ name, note, figure, style, apart = '' }: Point & Pick<Partial<Told>, 'apart'>, messages: SummaryMessages): string {
  return messages.said(name, style === 'value' || style === 'whole' ? apart : note, figure.text);
}

/** Missing figures are named, never left out of the sentence. */
function without(points: readonly Point[], messages: SummaryMessages): readonly string[] {
  const missing = points.filter(({ number }) => number === null);
  if (missing.length > FEW) return [messages.without(missing.length)];
  return missing.map((point) => said(point, messages));
}
