/** Dates that contradict the printed words for the time: 2022-12-31 for 截至2021年底. Elements show the words and sort by the dates. */
import { finding } from '../finding.ts';
import { dateParts } from '../period.ts';
import type { Problem } from '../problem.ts';
import { foldWidth } from '../read-numerals.ts';
import { sourceOf, type Observation, type Report } from '../report.ts';

const YEAR = /(?:^|\D)((?:19|20)\d\d)(?=年|[-—–~至到./]|$)/g;
const MONTH = /(?:^|\D)(\d\d?)月/g;

export function timeDiffers(report: Report): readonly Problem[] {
  return report.observations.flatMap((figure) => {
    const { date, from, to, printed = '' } = figure.time;
    const stated = [date, from, to].flatMap((one) => one ?? []);
    const dates = stated.map((one) => dateParts(one));
    const words = foldWidth(printed);
    const years = dates.flatMap(({ year }) => (year ? [Number(year)] : []));
    const months = dates.flatMap(({ month }) => month ?? []);
    const [saidYears, saidMonths] = [numbersIn(words, YEAR), numbersIn(words, MONTH)];
    const meant = saidYears.length > 0 ? saidYears : yearsMeant(report, figure, words, saidMonths);
    const differs = disagree(meant, years) || disagree(saidMonths, months);
    return differs ? [finding('warning', 'time-differs', [figure], { figure, dates: stated.join(' / '), printed })] : [];
  });
}

function numbersIn(words: string, pattern: RegExp): readonly number[] {
  return Array.from(words.matchAll(pattern), ([, number]) => Number(number));
}

/** The years that 今年, 去年 or a month without a year (截至6月底) may mean in documents of these dates; none where that cannot be told. */
function yearsMeant(report: Report, { sources, role }: Observation, words: string, months: readonly number[]): readonly number[] {
  const dates = sources.map(({ id }) => dateParts(sourceOf(report, id)?.date ?? ''));
  if (!dates.every(({ year, month }) => year && month)) return [];
  return dates.flatMap(({ year, month: now = 0 }) => {
    const own = Number(year);
    // What is printed early in a year may have been written in the previous one.
    const last = now <= 2 ? 1 : 0;
    if (/[去上]年/.test(words)) return [own - 1, own - 1 - last];
    if (/[今本]年/.test(words)) return [own, own - last];
    return role === 'actual' && !words.includes('年') ? months.map((month) => (month <= now ? own : own - 1)) : [];
  });
}

/** Whether both name years or months and have none in common. 2021年以来 may have an end that only the document's date tells. */
function disagree(said: readonly number[], dated: readonly number[]): boolean {
  return said.length > 0 && dated.length > 0 && !said.some((one) => dated.includes(one));
}
