/** The two languages of the kit, and the texts of a report in them. */
import type { Text } from './schema.ts';

export type Lang = 'zh' | 'en';

/** The text in the language, in Chinese where the report gives no other. */
export function textIn(text: Text, lang: Lang): string {
  if (typeof text === 'string') return text;
  return lang === 'en' ? (text.en ?? text.zh) : text.zh;
}

/** The kit's language for a BCP 47 tag: English for en…, Chinese otherwise. */
export function langOf(tag: string): Lang {
  return /^en\b/i.test(tag) ? 'en' : 'zh';
}
