/** Words for roles and sources, the same in drawing, table and file. Pure. */
import { textIn, type Lang } from '../../data/language.ts';
import { dateText } from '../../data/period.ts';
import type { Role, Source } from '../../data/schema.ts';

const ROLES: Record<Role, readonly [zh: string, en: string]> = {
  actual: ['已达成', 'actual'],
  target: ['目标', 'target'],
  forecast: ['预计', 'forecast'],
  intention: ['力争', 'intention'],
};

export function roleText(role: Role, lang: Lang): string {
  return ROLES[role][lang === 'zh' ? 0 : 1];
}

/** 《江南都市报》，日前 — publisher and date, the document's title where no publisher is stated. */
export function sourceText(source: Source, lang: Lang): string {
  const name = textIn(source.publisher ?? source.document, lang);
  const date = source.date ? dateText(source.date, lang) : lang === 'zh' ? '日期未写明' : 'date not stated';
  return lang === 'zh' ? `${name}，${date}` : `${name}, ${date}`;
}
