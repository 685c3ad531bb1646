/** The words beside a figure of the gauge: of what it is, of when, of which base, who promised it. Pure. */
import { figureText } from '../../data/format.ts';
import { textIn, type Lang } from '../../data/language.ts';
import { dateText, timeText } from '../../data/period.ts';
import { nameOf, termIn, type Observation, type Report } from '../../data/report.ts';
import { caveatOf } from '../shared/figure-caveat.ts';
import { kindText } from './coverage-gauge.view.ts';
import { gaugeMessages } from './coverage-gauge.messages.ts';
import { goalMessages } from './gauge-full.messages.ts';

export interface Caption {
  /** Whether it says the time of what is there: of the first gauge the subtitle does. */
  readonly timed: boolean;
}

/** Under the figure: what kind, of how many, when; of a promise that it is one, until when, of what base. */
export function captionOf(report: Report, observation: Observation, { timed }: Caption, lang: Lang): string {
  const { role, quantity, time } = observation;
  const words = quantity.amount.kind === 'words' && gaugeMessages(lang).wordsOnly;
  const parts =
    role === 'actual'
      ? [byText(report, unsaid(report, observation, lang), lang), basisOf(observation, lang), timed && timeText(time, lang)]
      : [leadOf(report, observation, lang), termsOf(report, observation, lang)];
  return [...parts, words].filter(Boolean).join(' · ');
}

/** What a promise is: a target, a forecast, a hope; or by the word of the report (要求). */
export function leadOf(report: Report, observation: Observation, lang: Lang): string {
  const { role, by } = observation;
  if (by['rule'] !== undefined) return termIn(report, by['rule'], lang);
  return role === 'actual' ? '' : goalMessages(lang).lead[role];
}

/** The terms of a promise: of what, until when, of which base. */
export function termsOf(report: Report, promise: Observation, lang: Lang): string {
  return [ofWhat(report, promise, lang), deadlineOf(promise, lang), basisOf(promise, lang)].filter(Boolean).join(' · ');
}

/** Of what a promise is, in the words that neither its name nor its figure nor its base says. */
function ofWhat(report: Report, observation: Observation, lang: Lang): string {
  const said = [figureText(observation.quantity, lang).text, basisOf(observation, lang)].join(' ').toLowerCase();
  const { rule: _, ...words } = unsaid(report, observation, lang);
  return byText(report, Object.fromEntries(Object.entries(words).filter(([, word]) => !said.includes(termIn(report, word, lang).toLowerCase()))), lang);
}

/** 年底 is the end of a year that the report names elsewhere. */
export function deadlineOf({ time, by }: Observation, lang: Lang): string {
  const { kind, to, printed = '' } = time;
  const { noDeadline, inYear } = goalMessages(lang);
  // A rule holds until further notice.
  if (kind === 'not-stated') return by['rule'] === undefined ? noDeadline : '';
  return to !== undefined && /^(到|至)?([今明]?年|\d+月)+[底末内]?前?$/.test(printed) ? inYear(timeText(time, lang), to.slice(0, 4)) : timeText(time, lang);
}

/** Of what a rate is, where that is of another day with it; that a figure may change or was corrected. */
export function basisOf(observation: Observation, lang: Lang): string {
  const { rate } = observation;
  const base = [rate?.basis && textIn(rate.basis, lang), rate?.baseDate && dateText(rate.baseDate, lang)].filter(Boolean).join(gaugeMessages(lang).list);
  return [base && goalMessages(lang).basis(base), caveatOf(observation, lang)].filter(Boolean).join(' · ');
}

/** The breakdown without what the name says: 试点社工站 need not be called 试点 once more. 驻站社工 does not say 每个站. */
export function unsaid(report: Report, observation: Observation, lang: Lang): Observation['by'] {
  const said = nameOf(observation, lang).toLowerCase();
  const says = (dimension: string, word: string) => {
    const term = termIn(report, word, lang).toLowerCase();
    return dimension === 'per' ? ['每', '每个', 'each '].some((each) => said.includes(each + term.replace(/^每个?/, ''))) : said.includes(term);
  };
  return Object.fromEntries(Object.entries(observation.by).filter(([dimension, word]) => !says(dimension, word)));
}

/** A breakdown in words; what is counted for each (per) says so. */
export function byText(report: Report, { per, ...others }: Observation['by'], lang: Lang): string {
  return [kindText(report, others, lang), per !== undefined && eachText(report, per, lang)].filter(Boolean).join(' · ');
}

export function eachText(report: Report, per: string, lang: Lang): string {
  return goalMessages(lang).each(termIn(report, per, lang));
}

/** What the report's writer adds, each sentence once. */
export function notesOf(observations: readonly Observation[], lang: Lang): readonly string[] {
  return [...new Set(observations.flatMap(({ note }) => (note ? [textIn(note, lang)] : [])))];
}
