/**
 * Finds what may be a figure in a press text, sentence by sentence, and says of every other number why it was left out.
 *
 * Reads numbers with `read-numerals.ts` and their surroundings with `printed-words.ts`, as the check does. Nothing is
 * lost: each number of the text is either found or left out with a reason, for a person to look at.
 */
import { stands } from '../hedges.ts';
import { hedgedValue } from '../import/read-figure.ts';
import { wordsAround } from '../printed-words.ts';
import { foldWidth, readNumerals, type Numeral } from '../read-numerals.ts';
import type { Value } from '../schema.ts';
import { reasonAgainst, type Reason } from './left-out.ts';

export interface FoundFigure {
  readonly kind: 'figure';
  /** The sentence that carries it, and where in it the phrase stands. */
  readonly sentence: string;
  readonly start: number;
  readonly end: number;
  /** The phrase with its hedges and its counter: 达60%, 八万余人. */
  readonly printed: string;
  /** Null where it cannot be told without a guess: two hedges that say different things. */
  readonly value: Value | null;
  readonly unit: string;
  readonly hedge: string;
  /** What stands before its sentence in the same paragraph. */
  readonly before: string;
}

export interface LeftOut {
  readonly kind: 'left-out';
  readonly sentence: string;
  readonly start: number;
  readonly printed: string;
  readonly reason: Reason;
}

/** What is said of a whole without a number. */
const IN_WORDS = /(?:基本)?全覆盖|(?:基本)?实现?全部覆盖/g;
/** 首家, 第一个: a place among others that the figure is about. */
const FIRST = /首[家个所]|第一[家个所]/g;
const APPROXIMATE = /(?:数|[十百千]?几)[十百千万亿]+[^\s，。；、]?|[十百千]几[^\s，。；、]?|[上成][百千万]+[^\s，。；、]?/g;

/** Everything in the text that is a number or stands for one, in its order. */
export function figuresIn(text: string): readonly (FoundFigure | LeftOut)[] {
  return text.split(/\r?\n/).flatMap((paragraph) => {
    const sentences = sentencesOf(paragraph);
    return sentences.flatMap((sentence, index) => inSentence(sentence, sentences.slice(0, index).join('')));
  });
}

/** The sentences of a text, without the marks of a list, a heading or a quotation. */
export function sentencesOf(text: string): readonly string[] {
  return text
    .split(/(?<=[。！？!?])|\r?\n/)
    .map((sentence) => sentence.replace(/^[\s#>*•·　-]+/, '').trim())
    .filter((sentence) => sentence !== '');
}

function inSentence(sentence: string, before: string): readonly (FoundFigure | LeftOut)[] {
  const folded = foldWidth(sentence);
  const numerals = readNumerals(sentence);
  const found: (FoundFigure | LeftOut)[] = [];
  numerals.forEach((numeral, index) => {
    const previous = numerals[index - 1];
    if (previous && isRange(previous, numeral, folded)) return;
    const next = numerals[index + 1];
    const last = next && isRange(numeral, next, folded) ? next : numeral;
    const reason = reasonAgainst(folded, numeral, last);
    found.push(reason ? leftOut(sentence, numeral.start, last.end, reason) : { ...figure(sentence, folded, numeral, last), before });
  });
  const among = (pattern: RegExp, of: (start: number, printed: string) => FoundFigure | LeftOut) => {
    for (const { 0: printed, index } of folded.matchAll(pattern)) {
      const taken = found.findIndex((one) => one.start < index + printed.length && one.start + one.printed.length > index);
      if (taken < 0) found.push(of(index, printed));
      else if (found[taken]?.kind === 'left-out') found[taken] = of(index, printed);
    }
  };
  among(IN_WORDS, (start, printed) => ({ ...told(sentence, start, printed, { words: printed }, '%'), before }));
  among(FIRST, (start, printed) => ({ ...told(sentence, start, printed, { ordinal: 1 }, printed.slice(-1)), before }));
  among(APPROXIMATE, (start, printed) => leftOut(sentence, start, start + printed.length, 'approximate'));
  return found.sort((one, other) => one.start - other.start);
}

function isRange(from: Numeral, to: Numeral, text: string): boolean {
  return from.ranged && to.ranged && /^(?:[至到~-]|—{1,2}|–)$/.test(text.slice(from.end, to.start));
}

function figure(sentence: string, text: string, first: Numeral, last: Numeral): Omit<FoundFigure, 'before'> {
  const { hedges, unit, counter } = wordsAround(text, first === last ? first : { ...last, start: first.start });
  const counted = last.end + (text.startsWith(counter, last.end) ? counter : (/^人[(/]次\)?/.exec(text.slice(last.end))?.[0] ?? '')).length;
  const ahead = hedges.find((word) => stands(word, 'before') && text.lastIndexOf(word, first.start - 1) >= 0);
  const hedged = ahead === undefined ? first.start : text.lastIndexOf(ahead, first.start - 1);
  const half = text.startsWith('过半', first.start);
  // 时间过半: what is past its half belongs to the phrase.
  const start = half ? Math.max(0, first.start - 2) : hedged;
  const after = /^(?:以上|以下|以内|左右|上下)/.exec(text.slice(counted))?.[0] ?? '';
  const end = counted + after.length;
  const numbers = first === last ? [first.number] : [first.number, last.number];
  const value = hedgedValue(numbers, hedges);
  const share = last.percent;
  return {
    kind: 'figure',
    sentence,
    start,
    end,
    printed: sentence.slice(start, end),
    value,
    unit: share && !unit.startsWith('个百分点') ? '%' : monthly(unit || counter || unitAhead(text.slice(0, start)), text.slice(0, start)),
    hedge: half ? '' : hedges.join('…'),
  };
}

/** 学习人次达5.2万: the unit stands before the number. */
function unitAhead(ahead: string): string {
  const [, unit = ''] = /(人次|户次|场次|家次|人数|户数)(?:已|共|累计|为|约)*$/.exec(ahead) ?? [];
  return unit.replace('数', '');
}

function monthly(unit: string, ahead: string): string {
  return unit === '元' && /每(?:人|名)?每?月[^，。；]{0,12}$/.test(ahead) ? '元/月' : unit;
}

function told(sentence: string, start: number, printed: string, value: Value, unit: string): Omit<FoundFigure, 'before'> {
  return { kind: 'figure', sentence, start, end: start + printed.length, printed: sentence.slice(start, start + printed.length), value, unit, hedge: '' };
}

function leftOut(sentence: string, start: number, end: number, reason: Reason): LeftOut {
  return { kind: 'left-out', sentence, start, printed: sentence.slice(start, end), reason };
}
