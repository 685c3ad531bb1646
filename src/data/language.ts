/** The languages of the kit, and the texts of a report in them. */
import type { Text } from './schema.ts';
import { wordsIn } from './words.ts';

/** Languages by primary subtag. A page that adds a language augments this interface (docs/languages.md). */
export interface Languages {
  readonly zh: true;
  readonly en: true;
}

/** A language that has a pack of words: `zh`, `en`, or one that the page registers. */
export type Lang = keyof Languages;

/** The text in the language. A report has Chinese and perhaps English; other languages get the English. */
export function textIn(text: Text, lang: Lang): string {
  if (typeof text === 'string') return text;
  return lang === 'zh' ? text.zh : (text.en ?? text.zh);
}

/** The kit's language for a BCP 47 tag: English for en…, a language that the page has registered, otherwise Chinese. */
export function langOf(tag: string): Lang {
  const primary = tag.toLowerCase().split('-')[0] as Lang;
  return primary === 'en' || wordsIn(primary) ? primary : 'zh';
}
