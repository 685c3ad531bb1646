/** Elapsed time and progress of a plan (双过半): which is ahead, and the time as a mark on the scale of the progress. Pure. */
import type { Lang } from '../../data/language.ts';
import { mayBeOfOneTime } from '../../data/like-figures.ts';
import { isBelow } from '../../data/like-quantities.ts';
import { timeText } from '../../data/period.ts';
import { intervalOf, numberOf, openSide, type Amount } from '../../data/quantity.ts';
import { nameOf, type Observation, type Report } from '../../data/report.ts';
import { select } from '../../data/select.ts';
import { figureOf } from '../shared/figure-of.ts';
import { gaugeMessages } from './coverage-gauge.messages.ts';
import { fact, PACE, paceWords, type Gauge, type GaugeFact, type GaugeMark } from './coverage-gauge.view.ts';
import { goalMessages } from './gauge-full.messages.ts';
import { isBefore } from './gauge-like.ts';

/** Elapsed time and progress of the same, latest time; if no two match, the latest of each, which are not compared. */
export function paceOf(report: Report, place: string): readonly Observation[] {
  const [times = [], tasks = []] = PACE.map((indicator) => select(report, { indicator, place, role: 'actual' }));
  const pairs = times.flatMap((time) => tasks.flatMap((task) => (mayBeOfOneTime(time, task) ? [[time, task] as const] : [])));
  const alone = [times, tasks].map((all) => all.map((one) => [one] as const));
  return pairs.length > 0 ? latest(pairs) : alone.flatMap(latest);
}

function latest(told: readonly (readonly [Observation, ...Observation[]])[]): readonly Observation[] {
  return told.find(([one]) => !told.some(([other]) => isBefore(one, other))) || [];
}

/** Whether these are time and progress of the same time. */
export function isOnePlan([time, task]: readonly Observation[]): boolean {
  return time !== undefined && task !== undefined && mayBeOfOneTime(time, task);
}

/** The pace beside a rate, with its time if that differs. It belongs to a plan, so it is not on the scale of the rate. */
export function paceFacts(pace: readonly Observation[], rate: Observation, lang: Lang): readonly GaugeFact[] {
  return pace.map((share) => fact(nameOf(share, lang), figureOf(share, lang), timeBeside(share, rate, lang)));
}

/** The time of a figure, if it differs from that of the figure above. */
export function timeBeside({ time }: Observation, above: Observation, lang: Lang): string {
  const words = timeText(time, lang);
  return words === timeText(above.time, lang) ? '' : words;
}

/** Whether the progress is ahead of the time, as far as the figures tell, with the time if it differs from the figure above. */
export function paceVerdict(report: Report, pace: readonly Observation[], above: Observation, lang: Lang): string {
  const [time, task] = pace.map(({ quantity }) => intervalOf(quantity.amount));
  if (!isOnePlan(pace) || !time || !task) return '';
  const { ahead, behind } = goalMessages(lang);
  const words = paceWords(report, pace, isBelow(time, task) ? ahead : isBelow(task, time) ? behind : gaugeMessages(lang).cannotTell, lang);
  return [words, pace[1] && timeBeside(pace[1], above, lang)].filter(Boolean).join(' · ');
}

/** Adds the elapsed time as a mark to the gauge of the progress: both are shares of the same plan. */
export function withTime(report: Report, gauge: Gauge, pace: readonly Observation[], lang: Lang): Gauge {
  const [time, task] = pace;
  if (!time || !task) return gauge;
  const marks = timeMarks(time.quantity.amount);
  return {
    ...gauge,
    marks: [...gauge.marks, ...marks],
    facts: [...gauge.facts, fact(nameOf(time, lang), figureOf(time, lang), marks.length > 0 ? goalMessages(lang).timeMark : '')],
    verdict: paceVerdict(report, pace, task, lang),
  };
}

/** No mark where the time has no number, or one that is not a share. */
function timeMarks(amount: Amount): readonly GaugeMark[] {
  const at = numberOf(amount);
  return at === null || at < 0 || at > 1 ? [] : [{ at, kind: 'time', open: openSide(amount) === 'upper' }];
}
