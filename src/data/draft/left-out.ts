/** Which numbers of a press text are no figures: dates, places in an order, codes, articles, parts of words. */
import { wordsAround } from '../printed-words.ts';
import type { Numeral } from '../read-numerals.ts';

/** Why a number is taken for none: a date, a place in an order, a code such as 1+8, 一 for “a”, part of a word, 数十. */
export type Reason = 'date' | 'order' | 'code' | 'article' | 'word' | 'approximate';

/** Why the number from `start` to the end of `last` is no figure; null where it may be one. */
export function reasonAgainst(text: string, { start }: Numeral, last: Numeral): Reason | null {
  const { end, percent, scale } = last;
  const signs = text.slice(start, end);
  const ahead = text.slice(0, start);
  const behind = text.slice(end);
  if (isDate(signs, ahead, behind)) return 'date';
  if (signs === '过半' && ahead.endsWith('双')) return 'word';
  if (ahead.endsWith('第') || isName(text, start, end) || isCounter(signs, ahead, behind)) return 'order';
  if (/[A-Za-z+]$/.test(ahead) || /^[A-Za-z+]/.test(behind) || (/[“‘"]$/.test(ahead) && /^[”’"]/.test(behind)) || /“[^”]个$/.test(ahead)) return 'code';
  if (/\d/.test(signs) || percent || scale !== '' || /半/.test(signs)) return null;
  const { unit, counter } = wordsAround(text, last);
  if (/^(?:次性|位一体|心一意)/.test(behind)) return 'word';
  if (signs === '一') return (unit === '' && !/^[家所](?!人)/.test(behind)) || /[统唯专]$/.test(ahead) ? 'article' : null;
  return counter === '' && signs.length < 3 ? 'word' : null;
}

/** 2021年, 4月20日, 2021—2025年, 6时: but 3年 is a length of time. */
function isDate(signs: string, ahead: string, behind: string): boolean {
  if (/^(?:月(?!来)|日|号|时)/.test(behind) || (/\d/.test(signs) && behind.startsWith('点')) || (ahead.endsWith('近') && /^年(?:来|间)/.test(behind)))
    return true;
  const year = /^(?:19|20)\d\d$/.test(signs) || /^[一二][〇零九]../.test(signs) || /^(?:19|20)\d\d.{1,2}(?:19|20)\d\d$/.test(signs);
  return year && (/^(?:年|[-—~至])/.test(behind) || /年[至到—-]+$/.test(ahead));
}

/** 十九届六中全会, 二十大, 六一活动. */
function isName(text: string, start: number, end: number): boolean {
  const word = text.slice(Math.max(0, start - 1), end + 3);
  return /届|中全会|[一二三四五六七八九十]大(?:精神|报告|以来)|^.?(?:六一|五一|十一|三八)(?:儿童|劳动|国庆|妇女|活动|节)/.test(word);
}

/** 一是, （二）, 3. at the head of a clause. */
function isCounter(signs: string, ahead: string, behind: string): boolean {
  if (signs.length > 2) return false;
  const head = /(?:^|[\s，。；：:、,;）)])$/.test(ahead) || /[（(]$/.test(ahead);
  return head && /^(?:是|要|、|[)）]|[.．](?!\d)|则)/.test(behind);
}
