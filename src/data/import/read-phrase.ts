/**
 * Parses a cell: 1,234 · 8.5% · 约100 · 1.2万人次 · 八万余人 · 2至4个.
 *
 * It must be a number, or two joined by a word of range; everything else in it must be a known hedge or a unit. Any remainder makes the
 * phrase unreadable, because it may change the number (共, 每, >).
 */
import { HEDGES, stands } from '../hedges.ts';
import { foldWidth, readNumerals, type Numeral } from '../read-numerals.ts';
import { kindOfUnit } from '../units.ts';

export interface Phrase {
  /** One number, or the two ends of a range, with 万 / 亿 and % applied. */
  readonly numbers: readonly number[];
  readonly percent: boolean;
  /** The phrase contains 万 or 亿. */
  readonly scaled: boolean;
  readonly hedges: readonly string[];
  /** '' where the phrase has no unit of its own. */
  readonly unit: string;
}

const PLAIN = /^[+-]?(?:\d+|\d{1,3}(?:,\d{3})+)(?:\.\d+)?(%)?$/;
const RANGE = new Set(['至', '到', '~', '—', '——', '–']);
const LONGEST_HEDGE = 4;

/** The parsed phrase; null where it cannot be read without a guess. `unit` is the one that the table states. */
export function readPhrase(cell: string, unit = ''): Phrase | null {
  // 1 234 may be one number or two.
  if (/\d\s+\d/.test(cell)) return null;
  const text = foldWidth(cell).replace(/−/g, '-').replace(/\s/g, '');
  const plain = PLAIN.exec(text);
  if (plain) {
    const percent = plain[1] !== undefined;
    return { numbers: [Number(`${text.replace(/[,%]/g, '')}e${percent ? -2 : 0}`)], percent, scaled: false, hedges: [], unit: '' };
  }
  const [first, second, ...more] = readNumerals(text);
  // 3千万 and 八成 might be scaled twice in a cell whose unit is stated beside it.
  if (!first || more.length > 0 || first.spelled || second?.spelled) return null;
  const before = hedgesBefore(text.slice(0, first.start));
  const last = second ?? first;
  const after = hedgesAfter(text.slice(last.end));
  if (!before || (after.unit !== '' && after.unit !== foldWidth(unit) && kindOfUnit(after.unit) === null)) return null;
  const hedges = [...before, ...(last.hedge === undefined ? [] : [last.hedge]), ...after.hedges];
  if (second && !isRange(first, second, text, hedges)) return null;
  return {
    numbers: second ? [first.number, second.number] : [first.number],
    percent: last.percent,
    scaled: last.scale !== '',
    hedges,
    unit: after.unit,
  };
}

/** Whether both ends are written alike: 2至4万 may begin at 2 or at 20000. */
function isRange(from: Numeral, to: Numeral, text: string, hedges: readonly string[]): boolean {
  const alike = text.slice(from.start, from.end).includes(to.scale) && from.scale === to.scale;
  return RANGE.has(text.slice(from.end, to.start)) && alike && from.percent === to.percent && hedges.length === 0 && !from.hedge;
}

/** The hedges that the words before the number consist of; null where there is anything else. */
function hedgesBefore(words: string): readonly string[] | null {
  if (words === '') return [];
  for (let length = Math.min(LONGEST_HEDGE, words.length); length > 0; length--) {
    const word = words.slice(0, length);
    const rest = stands(word, 'before') ? hedgesBefore(words.slice(length)) : null;
    if (rest) return [word, ...rest];
  }
  return null;
}

/** The hedge at either end of the words behind the number (以上 or 人以上, but not 以上的), and the unit that remains. */
function hedgesAfter(words: string): { readonly hedges: readonly string[]; readonly unit: string } {
  for (const [word, { position }] of HEDGES) {
    if (position !== 'after') continue;
    if (words.endsWith(word)) return { hedges: [word], unit: words.slice(0, -word.length) };
    if (words.startsWith(word)) return { hedges: [word], unit: words.slice(word.length) };
  }
  return { hedges: [], unit: words };
}
