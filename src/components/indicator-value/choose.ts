/** Which single observation a sentence means: by its id, or by indicator, place, time and breakdown. Pure. */
import { placeOf, termIn, type Observation, type Report } from '../../data/report.ts';
import type { Role, Time } from '../../data/schema.ts';
import { findPlace } from '../../data/select.ts';

export interface Wanted {
  /** Id of the observation; nothing else matters if it is given. */
  readonly observation: string;
  readonly indicator: string;
  readonly area: string;
  /** A date or its beginning (2021, 2021-12), or words of the printed time; never part of a number. */
  readonly period: string;
  /** Words of the breakdown, separated by spaces. */
  readonly by: string;
  readonly role: string;
}

/** Between two of these characters, a number would be cut in two. */
const TORN = /^[\d〇零一二三四五六七八九十]{2}$/;

/** The observations that match: exactly one is an answer. */
export function choose(report: Report, wanted: Wanted): readonly Observation[] {
  if (wanted.observation !== '') return report.observations.filter(({ id }) => id === wanted.observation);
  const place = findPlace(report, wanted.area);
  // A promise is never taken for the present: a target is shown only if the page asks for it.
  const role = (wanted.role || 'actual') as Role;
  const fitting = report.observations.filter(
    (one) =>
      one.indicator === wanted.indicator &&
      one.place === place?.id &&
      one.role === role &&
      // How much it grew is not what the words of the indicator name.
      !(one.comparison && one.definition.nature !== 'none') &&
      isAt(one.time, wanted.period) &&
      isOf(report, one, wanted.by),
  );
  const whole = fitting.filter((one) => Object.keys(one.by).length === 0);
  // Without words for a breakdown, the whole is meant if there is one.
  return wanted.by === '' && whole.length > 0 ? whole : fitting;
}

/** What distinguishes the candidates, for the developer: ids with their times and breakdowns. */
export function apart(report: Report, observations: readonly Observation[]): string {
  return observations
    .slice(0, 8)
    .map(({ id, place, time, by }) => [id, placeOf(report, place)?.code, time.date ?? time.printed, ...Object.values(by)].filter(Boolean).join(' '))
    .join('; ');
}

function isAt({ date, from, to, printed = '' }: Time, period: string): boolean {
  return period === '' || [date, from, to].some((part) => part !== undefined && `${part}-`.startsWith(`${period}-`)) || standsIn(printed, period);
}

/** Whether the words occur as a whole: 1月 does not occur in 11月, nor 2021年1 in 2021年12月. */
function standsIn(printed: string, words: string): boolean {
  return printed.split(words).some((before, index, { [index + 1]: after }) => {
    return after !== undefined && !TORN.test(before.slice(-1) + words.slice(0, 1)) && !TORN.test(words.slice(-1) + after.slice(0, 1));
  });
}

function isOf(report: Report, { by }: Observation, words: string): boolean {
  const own = Object.values(by).flatMap((word) => [word, termIn(report, word, 'en')]);
  return own.includes(words) || words.split(/[\s,，、;；]+/).every((word) => word === '' || own.includes(word));
}
