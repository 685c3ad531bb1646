/** The languages of the kit, and the texts of a report in them. */
import type { Text } from './schema.ts';
import { wordsIn } from './words.ts';

/** By primary subtag. A page's own language declares itself here (docs/languages.md). */
export interface Languages {
  readonly zh: true;
  readonly en: true;
}

/** A language that has words: `zh`, `en`, and what a fork registers. */
export type Lang = keyof Languages;

/** The text in the language: a report has Chinese and perhaps English, which other languages get as well. */
export function textIn(text: Text, lang: Lang): string {
  if (typeof text === 'string') return text;
  return lang === 'zh' ? text.zh : (text.en ?? text.zh);
}

/** The kit's language for a BCP 47 tag: English for en…, one that the page has added, Chinese otherwise. */
export function langOf(tag: string): Lang {
  const primary = tag.toLowerCase().split('-')[0] as Lang;
  return primary === 'en' || wordsIn(primary) ? primary : 'zh';
}
