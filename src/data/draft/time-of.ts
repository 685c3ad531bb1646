/** The time that a sentence states before a figure: 截至2021年底, 今年以来, 自2020年以来, 到2025年, 2022年4月. */
import type { Time } from '../schema.ts';

/** The words, and what they say; of several in a sentence the nearest before the figure counts. */
const TIMES: readonly (readonly [words: RegExp, time: (parts: readonly (string | undefined)[]) => Omit<Time, 'printed'>])[] = [
  [/(?:截至|截止到?)(\d{4})年(?:年?底|末)/g, ([year]) => ({ kind: 'as-of', date: `${year}-12-31` })],
  [/(?:截至|截止到?)(\d{4})年(\d{1,2})月(?:份|底|末)?(?:(\d{1,2})日)?/g, (parts) => ({ kind: 'as-of', date: dated(parts) })],
  [/(?:截至|截止到?)?目前|截至今|如今/g, () => ({ kind: 'as-of' })],
  [/[自从](\d{4})年[^，。；]{0,24}?(?:以来|至今|起)|(?<!\d)(\d{4})年以来/g, ([from, since]) => ({ kind: 'since', from: from ?? since ?? '' })],
  [/[自从](?!20|19)[^，。；\d]{2,20}?(?:以来|至今)|[^，。；\d]{2,8}(?:启动|实施|成立)(?:后|以来)/g, () => ({ kind: 'since' })],
  [/近[\d一二两三四五六七八九十]+年(?:以?来|间)/g, () => ({ kind: 'as-of' })],
  [/今年(?:以来|上半年|前\S{1,3}季度)?|年内/g, () => ({ kind: 'year-to-date' })],
  [/(?:到|至)(\d{4})年(?:年?底|末)?/g, ([year]) => ({ kind: 'plan', to: year ?? '' })],
  [/“?十四五”?(?:时期|期间|末)/g, () => ({ kind: 'plan', from: '2021', to: '2025' })],
  [/(?<!\d)((?:19|20)\d\d)年(\d{1,2})月(?:(\d{1,2})日)?/g, (parts) => ({ kind: 'event', date: dated(parts) })],
  [/(?<![\d至到—-])((?:19|20)\d\d)年(?!以来|度?第|[\d底末—-])/g, ([year]) => ({ kind: 'year', date: year ?? '' })],
];

/** The nearest time stated before this place of the sentence, with its words; null where none is stated. */
export function timeOf(sentence: string, before: number): Time | null {
  const ahead = sentence.slice(0, before);
  const found: { readonly time: Time; readonly start: number; readonly end: number }[] = [];
  for (const [words, of] of TIMES) {
    for (const match of ahead.matchAll(words)) {
      const [printed, ...parts] = match;
      const { index: start } = match;
      const end = start + printed.length;
      // What stands first in the list says more of the same words: 截至2021年底 is no 2021年.
      if (!found.some((one) => start < one.end && end > one.start)) found.push({ time: { ...of(parts), printed }, start, end });
    }
  }
  return found.sort((one, other) => other.end - one.end)[0]?.time ?? null;
}

function dated(parts: readonly (string | undefined)[]): string {
  return parts
    .filter((part) => part !== undefined)
    .map((part) => part.padStart(2, '0'))
    .join('-');
}
