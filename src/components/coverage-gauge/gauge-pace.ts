/** Time and task of a plan (双过半): which is further, and the time as a mark on the scale of the task. Pure. */
import type { Lang } from '../../data/language.ts';
import { intervalOf, isBelow, numberOf, openSide, type Amount } from '../../data/quantity.ts';
import { nameOf, type Observation, type Report } from '../../data/report.ts';
import { figureOf } from '../shared/figure-of.ts';
import { gaugeMessages } from './coverage-gauge.messages.ts';
import { fact, paceWords, type Gauge, type GaugeMark } from './coverage-gauge.view.ts';
import { goalMessages } from './gauge-full.messages.ts';

/** Whether the task is further than the time, where the figures tell. */
export function paceVerdict(report: Report, pace: readonly Observation[], lang: Lang): string {
  const [time, task] = pace.map(({ quantity }) => intervalOf(quantity.amount));
  if (!time || !task) return '';
  const { ahead, behind } = goalMessages(lang);
  return paceWords(report, pace, isBelow(time, task) ? ahead : isBelow(task, time) ? behind : gaugeMessages(lang).cannotTell, lang);
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
    verdict: paceVerdict(report, pace, lang),
  };
}

/** None where the time has no number, or one that is no share of a plan. */
function timeMarks(amount: Amount): readonly GaugeMark[] {
  const at = numberOf(amount);
  return at === null || at < 0 || at > 1 ? [] : [{ at, kind: 'time', open: openSide(amount) === 'upper' }];
}
