/**
 * Times of figures: a stock as of a day, a flow over a period, a running total, a plan, an event.
 *
 * A date that the text leaves out is reported as not stated. No clock is read, so it can never become today.
 */
import type { Time } from './schema.ts';
import type { Lang } from './language.ts';
import { wordsIn } from './words.ts';

export const NOT_STATED: Time = { kind: 'not-stated' };

/** Whether a partial date exists in the calendar: 2021-02-30 does not. */
export function dateExists(date: string): boolean {
  if (/-02-3|-(0[469]|11)-31/.test(date)) return false;
  return !date.endsWith('-02-29') || isYearless(date) || new Date(date).getUTCDate() === 29;
}

/** The time of a figure as a phrase: 截至2021年底, 今年（年份未写明）. */
export function timeText(time: Time, lang: Lang): string {
  const words = wordsIn(lang);
  return words ? words.time(time) : chineseTime(time);
}

/** A partial date in words: 2021年12月31日, 1月5日（年份未写明）. */
export function dateText(date: string, lang: Lang): string {
  const words = wordsIn(lang);
  return words ? words.date(date) : chineseDate(date);
}

/** The parts of a partial date. `year` is absent where it is not stated. */
export function dateParts(date: string): { readonly year?: string; readonly quarter?: string; readonly month?: number; readonly day?: number } {
  const [year = '', month = '', day] = date.replace('--', '-').split('-');
  if (month[0] === 'Q') return { year, quarter: month.slice(1) };
  return { ...(year && { year }), ...(month && { month: Number(month) }), ...(day && { day: Number(day) }) };
}

function chineseDate(date: string): string {
  const { year, quarter, month, day } = dateParts(date);
  if (quarter) return `${year}年第${quarter}季度`;
  const text = [year && `${year}年`, month && `${month}月`, day && `${day}日`].filter(Boolean).join('');
  return year ? text : `${text}（年份未写明）`;
}

function chineseTime(time: Time): string {
  const { printed, date } = time;
  const words = printed === undefined ? writtenTime(time) : runningTotal(time, printed);
  if (words === '') return '时间未写明';
  // A written-out date already says that its year is missing.
  const gap = printed === undefined && isYearless(date) ? '' : gapOf(time);
  return gap === '' ? words : `${words}（${gap}未写明）`;
}

/** Adds 累计 to the printed time of a running total that does not say it is one. */
function runningTotal({ kind }: Time, printed: string): string {
  return kind === 'since' && !/累计|以来|至今/.test(printed) ? `${printed}累计` : printed;
}

function writtenTime(time: Time): string {
  const [date, from, to] = [time.date, time.from, time.to].map((one) => (one ? chineseDate(one) : '')) as [string, string, string];
  const span = from && to && `${from}至${to}`;
  const until = date && `，截至${date}`;
  switch (time.kind) {
    case 'as-of':
      return `截至${date || '目前'}`;
    case 'year-to-date':
      return `${/^....年/.exec(date) || '今年'}以来${until}`;
    case 'since':
      return (from && !to ? `自${from}以来` : `${span}累计`) + until;
    case 'plan':
      return span || (to ? `到${to}` : from ? `${from}起` : date);
    default:
      return date || span;
  }
}

/** What the text leaves out, in Chinese; '' where nothing is missing. */
function gapOf({ kind, date, from, printed }: Time): string {
  if (isYearless(date)) return '年份';
  if (kind === 'since') return from ? '' : '起点';
  return date ? '' : kind === 'as-of' ? '日期' : kind === 'year-to-date' && !/\d{4}年/.test(`${printed}`) ? '年份' : '';
}

function isYearless(date = ''): boolean {
  return date.startsWith('--');
}
