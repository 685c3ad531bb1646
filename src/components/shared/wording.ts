/** Words for roles and sources, the same in drawing, table and file. Pure. */
import { textIn, type Lang } from '../../data/language.ts';
import { dateText } from '../../data/period.ts';
import type { Role, Source } from '../../data/schema.ts';
import { wordsIn } from '../../data/words.ts';

const ROLES: Readonly<Record<Role, string>> = { actual: '实际', target: '目标', forecast: '预计', intention: '力争' };

export function roleText(role: Role, lang: Lang): string {
  const words = wordsIn(lang);
  return (words ? words.role : ROLES)[role];
}

/** Keeps the points between words from starting a line. */
export function unled(text: string): string {
  return text.replace(/ ·/g, '\u00a0·');
}

/** Publisher and date, with the document's title where no publisher is stated: 《江南都市报》，日期未写明. */
export function sourceText(source: Source, lang: Lang): string {
  const name = textIn(source.publisher ?? source.document, lang);
  const date = source.date === undefined ? null : dateText(source.date, lang);
  const words = wordsIn(lang);
  return words ? words.source(name, date) : `${name}，${date ?? '日期未写明'}`;
}
