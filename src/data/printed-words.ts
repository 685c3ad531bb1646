/** What stands around a number in print: the hedges before and behind it, and the counter that says what is counted. */
import { HEDGES } from './hedges.ts';
import { foldWidth, type Numeral } from './read-numerals.ts';
import { GENERIC, KIND_OF_UNIT } from './units.ts';

export interface PrintedWords {
  readonly hedges: readonly string[];
  /** The counter behind the number where it says by itself what it counts; '' where none does. */
  readonly unit: string;
}

/** Words that only end in a hedge: 签约5家, 附近3个. */
const NO_HEDGE = /([签预节合契公]约|[附最邻就靠]近)$/;
const LONGEST = 4;

export function wordsAround(phrase: string, { start, end, hedge }: Numeral): PrintedWords {
  const folded = foldWidth(phrase);
  const before = folded.slice(0, start);
  const behind = folded.slice(end);
  const unit = longest(
    (length) => behind.slice(0, length),
    (word) => KIND_OF_UNIT.has(word),
  );
  const counter =
    unit ||
    longest(
      (length) => behind.slice(0, length),
      (word) => GENERIC.has(word),
    );
  const rest = behind.slice(counter.length);
  const words = [
    NO_HEDGE.test(before)
      ? ''
      : longest(
          (length) => before.slice(-length),
          (word) => HEDGES.get(word)?.position === 'before',
        ),
    hedge ?? '',
    longest(
      (length) => rest.slice(0, length),
      (word) => HEDGES.get(word)?.position === 'after',
    ),
  ];
  return { hedges: words.filter(Boolean), unit };
}

/** The longest word of a kind that stands there, '' where none does. */
function longest(word: (length: number) => string, is: (word: string) => boolean): string {
  for (let length = LONGEST; length > 0; length--) if (is(word(length))) return word(length);
  return '';
}
