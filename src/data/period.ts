/**
 * Times of figures: a stock as of a day, a flow in a period, a running total, a plan, an event.
 *
 * A date that the text does not state is said to be not stated; it is never today, and no clock is read.
 */
import type { Time } from './schema.ts';
import type { Lang } from './language.ts';

export const NOT_STATED: Time = { kind: 'not-stated' };

const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];

/** Whether a partial date names a day that exists: 2021-02-30 does not. */
export function dateExists(date: string): boolean {
  const [year = '', month, day] = date.startsWith('--') ? ['2000', date.slice(2, 4), date.slice(5)] : date.split('-');
  if (month === undefined || day === undefined) return true;
  return new Date(Date.UTC(Number(year), Number(month) - 1, Number(day))).getUTCDate() === Number(day);
}

/** A sentence fragment for the time of a figure: 截至2021年底, 今年（年份未写明）. */
export function timeText(time: Time, lang: Lang): string {
  return lang === 'zh' ? chineseTime(time) : englishTime(time);
}

/** A partial date in words: 2021年12月31日, 1月5日（年份未写明）. */
export function dateText(date: string, lang: Lang): string {
  const noYear = date.startsWith('--');
  const [year, month, day] = noYear ? [undefined, date.slice(2, 4), date.slice(5)] : date.split('-');
  if (month?.startsWith('Q')) return lang === 'zh' ? `${year}年第${month.slice(1)}季度` : `${month} ${year}`;
  if (lang === 'zh') {
    const parts = [year && `${year}年`, month && `${Number(month)}月`, day && `${Number(day)}日`].filter(Boolean).join('');
    return noYear ? `${parts}（年份未写明）` : parts;
  }
  const parts = [day && String(Number(day)), month && MONTHS[Number(month) - 1], year].filter(Boolean).join(' ');
  return noYear ? `${parts} (year not stated)` : parts;
}

function chineseTime(time: Time): string {
  const gap = gapOf(time);
  const words = time.printed === undefined ? writtenTime(time) : runningTotal(time, time.printed);
  if (words === '') return '时间未写明';
  return gap === null ? words : `${words}（${{ date: '日期', year: '年份', start: '起点' }[gap]}未写明）`;
}

/** 截至目前 says as of when; that the figure has been added up until then must be said too. */
function runningTotal({ kind }: Time, printed: string): string {
  return kind === 'since' && !/累计|以来|至今/.test(printed) ? `${printed}累计` : printed;
}

function writtenTime(time: Time): string {
  const date = time.date && dateText(time.date, 'zh');
  const from = time.from && dateText(time.from, 'zh');
  const to = time.to && dateText(time.to, 'zh');
  switch (time.kind) {
    case 'as-of':
      return date ? `截至${date}` : '截至目前';
    case 'year-to-date':
      return date ? `${date.slice(0, 5)}以来，截至${date}` : '今年以来';
    case 'since':
      return from ? `自${from}以来` : '累计';
    case 'plan':
      return from && to ? `${from}至${to}` : to ? `到${to}` : '';
    default:
      return date ?? '';
  }
}

function englishTime(time: Time): string {
  const date = time.date && dateText(time.date, 'en');
  const from = time.from && dateText(time.from, 'en');
  const to = time.to && dateText(time.to, 'en');
  switch (time.kind) {
    case 'as-of':
      return date ? `as of ${date}` : 'as of the report (date not stated)';
    case 'year-to-date':
      return date ? `this year, to ${date}` : 'this year (year not stated)';
    case 'since':
      return from ? `since ${from}` : 'running total (start not stated)';
    case 'plan':
      if (from && to) return `${from} to ${to}`;
      return to ? `by ${to}` : 'planned (period not stated)';
    case 'not-stated':
      return 'time not stated';
    default:
      return date ?? 'date not stated';
  }
}

/** What the text leaves out, where something is left out. */
function gapOf(time: Time): 'date' | 'year' | 'start' | null {
  if (time.date?.startsWith('--')) return 'year';
  if (time.kind === 'as-of') return time.date === undefined ? 'date' : null;
  if (time.kind === 'year-to-date') return time.date === undefined ? 'year' : null;
  if (time.kind === 'since') return time.from === undefined ? 'start' : null;
  return null;
}
