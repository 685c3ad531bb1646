/** Time and task of a plan (双过半): which is further, and the time as a mark on the scale of the task. Pure. */
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

/** Time and task of one plan, of the latest time that both may be of; else the latest of each, which are set against nothing. */
export function paceOf(report: Report, place: string): readonly Observation[] {
  const [times = [], tasks = []] = PACE.map((indicator) => select(report, { indicator, place, role: 'actual' }));
  const pairs = times.flatMap((time) => tasks.flatMap((task) => (mayBeOfOneTime(time, task) ? [[time, task] as const] : [])));
  const alone = [times, tasks].map((all) => all.map((one) => [one] as const));
  return pairs.length > 0 ? latest(pairs) : alone.flatMap(latest);
}

function latest(told: readonly (readonly [Observation, ...Observation[]])[]): readonly Observation[] {
  return told.find(([one]) => !told.some(([other]) => isBefore(one, other))) ?? [];
}

/** Whether these are time and task of one time. */
export function isOnePlan([time, task]: readonly Observation[]): boolean {
  return time !== undefined && task !== undefined && mayBeOfOneTime(time, task);
}

/** The pace beside a rate: of a plan, not of this rate, so it has no place on its scale; of when, where that is another time. */
export function paceFacts(pace: readonly Observation[], rate: Observation, lang: Lang): readonly GaugeFact[] {
  return pace.map((share) => fact(nameOf(share, lang), figureOf(share, lang), timeBeside(share, rate, lang)));
}

/** The time of a figure, where the one above it is of another. */
export function timeBeside({ time }: Observation, above: Observation, lang: Lang): string {
  const words = timeText(time, lang);
  return words === timeText(above.time, lang) ? '' : words;
}

/** Whether the task is further than the time, where the figures tell; of when, where the figure above is of another time. */
export function paceVerdict(report: Report, pace: readonly Observation[], above: Observation, lang: Lang): string {
  const [time, task] = pace.map(({ quantity }) => intervalOf(quantity.amount));
  if (!isOnePlan(pace) || !time || !task) return '';
  const { ahead, behind } = goalMessages(lang);
  const words = paceWords(report, pace, isBelow(time, task) ? ahead : isBelow(task, time) ? behind : gaugeMessages(lang).cannotTell, lang);
  return [words, pace[1] && timeBeside(pace[1], above, lang)].filter(Boolean).join(' · ');
}

/** The task of a plan: the time gone by is a mark on its scale, for both are shares of the one plan. */
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

/** None where the time has no number, or one that is no share of a plan. */
function timeMarks(amount: Amount): readonly GaugeMark[] {
  const at = numberOf(amount);
  return at === null || at < 0 || at > 1 ? [] : [{ at, kind: 'time', open: openSide(amount) === 'upper' }];
}
