/**
 * Reads the time of a category or a cell: 2025, 2025Q1, 2025K1, 2025年第一季度, Q1 2025, 2025M03, 2025年3月, March 2025, 2025-03-31, 31 Mar 2025.
 *
 * Anything else is null: a week, a school year or 近年来 has to be explained in the mapping.
 */
import { dateExists } from '../period.ts';
import { foldWidth } from '../read-numerals.ts';
import type { IndicatorDefinition, Time } from '../schema.ts';

const QUARTERS = ['一', '二', '三', '四'];
const MONTHS = ['january', 'february', 'march', 'april', 'may', 'june', 'july', 'august', 'september', 'october', 'november', 'december'];

/** The partial date in ISO 8601 that the words state; null where they state none, or one that does not exist. */
export function readDate(words: string): string | null {
  const text = inDigits(foldWidth(words.trim()));
  const year = /^(\d{4})年?$/.exec(text);
  if (year) return year[1] ?? null;
  const quarter = /^(\d{4})(?:-?[QKqk]|(?:年第?|第)(?=.季度$))([1-4一二三四])(?:季度)?$/.exec(text);
  if (quarter) return `${quarter[1]}-Q${QUARTERS.indexOf(quarter[2] ?? '') + 1 || quarter[2]}`;
  const month = /^(\d{4})(?:[-/.](\d{2})|[Mm](\d{1,2})|年(\d{1,2})月)$/.exec(text);
  if (month) return existing(month[1], month[2] ?? month[3] ?? month[4]);
  const day = /^(\d{4})(?:-(\d{1,2})-(\d{1,2})|\/(\d{1,2})\/(\d{1,2})|\.(\d{1,2})\.(\d{1,2})|年(\d{1,2})月(\d{1,2})日)(?:[T ]\d{2}:\d{2}.*)?$/.exec(text);
  if (!day) return null;
  const [monthOfDay, dayOfMonth] = day.slice(2).filter((part) => part !== undefined);
  return existing(day[1], monthOfDay, dayOfMonth);
}

/** The time of a figure with this date: a stock exists as of it, a flow happened in it. */
export function timeAt(date: string, nature: IndicatorDefinition['nature']): Time {
  if (nature === 'stock') return { kind: 'as-of', date };
  if (/^\d{4}$/.test(date)) return { kind: 'year', date };
  if (date.includes('Q')) return { kind: 'quarter', date };
  if (date.length === 7) return { kind: 'month', date };
  return { kind: nature === 'flow' ? 'event' : 'as-of', date };
}

/** Times as English tables have them (Q1 2025, March 2025, 31 Mar 2025, Mar 31, 2025), the year first and in digits; all else as it is. */
function inDigits(text: string): string {
  const quarter = /^q([1-4]) (\d{4})$/i.exec(text);
  if (quarter) return `${quarter[2]}-Q${quarter[1]}`;
  const [, before, name = '', after, year] = /^(?:(\d{1,2}) )?([a-z]+)\.? (?:(\d{1,2}), ?)?(\d{4})$/i.exec(text) ?? [];
  const word = name.toLowerCase().replace(/^sept$/, 'sep');
  const month = MONTHS.findIndex((full) => word === full || word === full.slice(0, 3)) + 1;
  if (month === 0 || (before && after)) return text;
  return [year, String(month).padStart(2, '0'), before ?? after ?? []].flat().join('-');
}

function existing(year = '', month = '', day?: string): string | null {
  const date = [year, month.padStart(2, '0'), ...(day === undefined ? [] : [day.padStart(2, '0')])].join('-');
  return Number(month) >= 1 && Number(month) <= 12 && dateExists(date) ? date : null;
}
