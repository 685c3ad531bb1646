/** The words beside a figure of the gauge: its kind, its time, its base, and who demands it. Pure. */
import { figureText } from '../../data/format.ts';
import { textIn, type Lang } from '../../data/language.ts';
import { dateText, timeText } from '../../data/period.ts';
import { nameOf, termIn, type Observation, type Report } from '../../data/report.ts';
import { caveatOf } from '../shared/figure-caveat.ts';
import { kindText } from './coverage-gauge.view.ts';
import { sharedMessages } from '../shared/messages.ts';
import { gaugeMessages } from './coverage-gauge.messages.ts';
import type { Goal } from './gauge-goals.ts';
import { goalMessages } from './gauge-full.messages.ts';

export interface Caption {
  /** Whether the time is included. For the first gauge the subtitle states it. */
  readonly timed: boolean;
}

/** The caption under the figure: its kind, base and time; for a promise, that it is one, its deadline and base. */
export function captionOf(report: Report, observation: Observation, { timed }: Caption, lang: Lang): string {
  const { role, quantity, time } = observation;
  const words = quantity.amount.kind === 'words' && gaugeMessages(lang).wordsOnly;
  const parts =
    role === 'actual'
      ? [byText(report, unsaid(report, observation, lang), lang), basisOf(observation, lang), timed && timeText(time, lang)]
      : [leadOf(report, observation, lang), termsOf(report, observation, lang)];
  return [...parts, words].filter(Boolean).join(' · ');
}

/** The kind of promise (target, forecast, intention), or the report's own word for it (要求). */
export function leadOf(report: Report, observation: Observation, lang: Lang): string {
  const { role, by } = observation;
  if (by['rule'] !== undefined) return termIn(report, by['rule'], lang);
  return role === 'actual' ? '' : goalMessages(lang).lead[role];
}

/** The terms of a promise: its kind, deadline and base. */
export function termsOf(report: Report, promise: Observation, lang: Lang): string {
  return [ofWhat(report, promise, lang), deadlineOf(promise, lang), basisOf(promise, lang)].filter(Boolean).join(' · ');
}

/** The kind of a promise, in those words that neither its name nor its figure nor its base contains. */
function ofWhat(report: Report, observation: Observation, lang: Lang): string {
  const said = [figureText(observation.quantity, lang).text, basisOf(observation, lang)].join(' ').toLowerCase();
  const { rule: _, ...words } = unsaid(report, observation, lang);
  return byText(report, Object.fromEntries(Object.entries(words).filter(([, word]) => !said.includes(termIn(report, word, lang).toLowerCase()))), lang);
}

/** The deadline. For 年底 the year, which the report states elsewhere, is added. */
export function deadlineOf({ time, by }: Observation, lang: Lang): string {
  const { kind, to, printed = '' } = time;
  const { noDeadline, inYear } = goalMessages(lang);
  // A rule holds until further notice.
  if (kind === 'not-stated') return by['rule'] === undefined ? noDeadline : '';
  return to !== undefined && /^(到|至)?([今明]?年|\d+月)+[底末内]?前?$/.test(printed) ? inYear(timeText(time, lang), to.slice(0, 4)) : timeText(time, lang);
}

/** What a rate is a share of, with the day of the base if it is another one, and whether the figure is preliminary or corrected. */
export function basisOf(observation: Observation, lang: Lang): string {
  const { rate } = observation;
  const base = [rate?.basis && textIn(rate.basis, lang), rate?.baseDate && dateText(rate.baseDate, lang)].filter(Boolean).join(gaugeMessages(lang).list);
  return [base && goalMessages(lang).basis(base), caveatOf(observation, lang)].filter(Boolean).join(' · ');
}

/** The breakdown without what the name already says: 试点社工站 need not repeat 试点, while 驻站社工 does not say 每个站. */
export function unsaid(report: Report, observation: Observation, lang: Lang): Observation['by'] {
  const said = nameOf(observation, lang).toLowerCase();
  const says = (dimension: string, word: string) => {
    const term = termIn(report, word, lang).toLowerCase();
    return dimension === 'per' ? ['每', '每个', 'each '].some((each) => said.includes(each + term.replace(/^每个?/, ''))) : said.includes(term);
  };
  return Object.fromEntries(Object.entries(observation.by).filter(([dimension, word]) => !says(dimension, word)));
}

/** A breakdown in words, with 每… for the dimension `per`. */
export function byText(report: Report, { per, ...others }: Observation['by'], lang: Lang): string {
  return [kindText(report, others, lang), per !== undefined && eachText(report, per, lang)].filter(Boolean).join(' · ');
}

export function eachText(report: Report, per: string, lang: Lang): string {
  return goalMessages(lang).each(termIn(report, per, lang));
}

/** The author's remarks on a goal. Beside a present figure they say that they are about the promise, not about what has been reached. */
export function goalNotes(report: Report, { values, promises }: Pick<Goal, 'values' | 'promises'>, lang: Lang): readonly string[] {
  const own = notesOf(values, lang);
  const lead = (promise: Observation) => (values.length > 0 ? leadOf(report, promise, lang) + sharedMessages(lang).colon : '');
  return [...own, ...new Set(promises.flatMap((promise) => notesOf([promise], lang).flatMap((note) => (own.includes(note) ? [] : lead(promise) + note))))];
}

/** The remarks of the report's author, each only once. */
export function notesOf(observations: readonly Observation[], lang: Lang): readonly string[] {
  return [...new Set(observations.flatMap(({ note }) => (note ? [textIn(note, lang)] : [])))];
}
