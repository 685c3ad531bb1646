/** The words around a printed number: the hedges on either side, and the counter that says what is counted. */
import { stands } from './hedges.ts';
import { foldWidth, type Numeral } from './read-numerals.ts';
import { GENERIC, KIND_OF_UNIT } from './units.ts';

export interface PrintedWords {
  readonly hedges: readonly string[];
  /** The counter behind the number, if it states its kind by itself; '' otherwise. */
  readonly unit: string;
  /** That counter, or a generic one such as 个. */
  readonly counter: string;
  /** Whether the phrase is just the number and its counter. */
  readonly bare: boolean;
}

/** Words that merely end in the character of a hedge: 签约5家, 附近3个. */
const NO_HEDGE = /([签预节合契公]约|[附最邻就靠]近)$/;
/** What may stand between a hedge and its number: 约为1000; the base of a share in 不低于总人数的75%. */
const BETWEEN = /[了为有占]$/;
const BASE = /(不.{1,2}[于过])[^\d一二两三,，。;、]+$|([于过])[^\d一二两三,，。;、]+的$/;
const LONGEST = 4;

export function wordsAround(phrase: string, { start, end, hedge, percent }: Numeral): PrintedWords {
  const folded = foldWidth(phrase);
  const clause = folded.slice(0, start).replace(BETWEEN, '');
  const before = percent ? clause.replace(BASE, '$1$2') : clause;
  // 1200余人（次） and 1200余人/次 are attendances.
  const behind = folded.slice(end).replace(/^(.)[(/]次\)?/, '$1次');
  const unit = longestWord(behind, (word) => KIND_OF_UNIT.has(word));
  const counter = unit || longestWord(behind, (word) => GENERIC.has(word));
  const ahead = longestWord(before, (word) => stands(word, 'before'), true);
  const after = longestWord(behind.slice(counter.length), (word) => stands(word, 'after'));
  const hedges: string[] = [];
  if (ahead !== '' && !NO_HEDGE.test(before)) hedges.push(ahead);
  if (hedge !== undefined) hedges.push(hedge);
  if (after !== '') hedges.push(after);
  return { hedges, unit, counter, bare: start === 0 && behind === counter };
}

/** The longest word of a kind that the text begins or, with `atEnd`, ends with; '' where there is none. */
function longestWord(text: string, is: (word: string) => boolean, atEnd = false): string {
  for (let length = Math.min(LONGEST, text.length); length > 0; length--) {
    const word = atEnd ? text.slice(-length) : text.slice(0, length);
    if (is(word)) return word;
  }
  return '';
}
